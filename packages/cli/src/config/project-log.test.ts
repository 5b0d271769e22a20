import { diagnose } from "@errcat/diagnostics";
import { describe, expect, it } from "vitest";
import { createLog } from "../diagnostic-log.ts";
import { projectLog } from "./project-log.ts";

describe("projectLog", () => {
  it("says in which configuration, and where in it, a mistake is that others have found", () => {
    const log = createLog();
    log.remember(
      "catalog/vpc/errcat.config.ts",
      'export default {\n  id: "vpc",\n  sources: ["none.md"],\n  format: "pretier",\n};\n',
    );
    const scoped = projectLog(log, { label: "catalog/vpc/", configFile: "catalog/vpc/errcat.config.ts" });
    scoped.report(diagnose("config/unknown-formatter", { name: "pretier", problem: "" }));
    scoped.report(diagnose("config/no-source", { pattern: "none.md" }, { option: ["sources", 0, "path"] }));
    const file = "catalog/vpc/errcat.config.ts";
    expect(log.diagnostics.map(({ place }) => place)).toMatchObject([
      { file, line: 4, column: 3 },
      { file, line: 3, column: 13 },
    ]);
    expect(log.diagnostics.some((each) => "option" in each)).toBe(false);
    expect(scoped.hasErrors()).toBe(true);
  });

  it("leaves places as they are that are known", () => {
    const log = createLog();
    const place = { file: "overlay.yaml", line: 2, column: 1 };
    const parameters = { name: "enmus", known: "enums" };
    projectLog(log, { label: "a/", configFile: "a/errcat.config.ts" }).report(
      diagnose("config/unknown-generator", parameters, { place }),
    );
    expect(log.diagnostics[0]?.place).toEqual({ ...place, file: "a/overlay.yaml" });
  });
});
