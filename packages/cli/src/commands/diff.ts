import { resolve } from "node:path";
import { type CatalogChange, diffCatalogs, largestBump } from "@errcat/schema";
import type { Run } from "../command-line/command-definition.ts";
import { createLog, type DiagnosticLog } from "../diagnostic-log.ts";
import { readCatalog } from "../disk/read-catalog.ts";
import { writeChangeset } from "../disk/write-changeset.ts";
import type { Io } from "../io.ts";
import { changesetFor } from "../print/changeset-for.ts";
import { type Paint, paintFor } from "../print/paint.ts";
import { conclude } from "./conclude.ts";

/** `errcat diff`: what changed from one catalog to another, the version bump it needs, and a changeset for it. */
export const runDiff: Run = async (invocation, io) => {
  const log = createLog();
  const json = invocation.flag("json");
  const [before, after] = invocation.arguments.map((name) =>
    readCatalog({ path: resolve(io.cwd, name), name }, log),
  );
  if (before === undefined || after === undefined) return conclude(log, io, { json, least: "note" });
  const changes = diffCatalogs(before.catalog, after.catalog);
  const bump = largestBump(changes) ?? null;
  if (!json) io.stdout.write(printChanges(changes, paintFor(io.stdout, io)));
  const wantsChangeset = invocation.flag("changeset") || invocation.value("changeset") !== undefined;
  if (wantsChangeset && bump !== null) {
    const changeset = { bump, text: changesetFor(after.catalog, changes) };
    await announce(invocation.arguments[1] as string, changeset, {
      named: invocation.value("changeset"),
      io,
      log,
    });
  }
  return conclude(log, io, { json, result: { bump, changes }, least: "note" });
};

function printChanges(changes: readonly CatalogChange[], paint: Paint): string {
  if (changes.length === 0) return "Nothing that users of the codes would notice.\n";
  const style = { major: "error", minor: "warning", patch: "note" } as const;
  const lines = changes.map(
    ({ bump, kind, code, detail }) =>
      `${paint(style[bump], bump.padEnd(5))}  ${code === "" ? "(catalog)" : code}  ${kind}: ${detail}`,
  );
  const counts = (["major", "minor", "patch"] as const).map(
    (bump) => `${changes.filter((each) => each.bump === bump).length} ${bump}`,
  );
  return `${lines.join("\n")}\n\nVersion bump: ${largestBump(changes)} (${counts.join(", ")})\n`;
}

async function announce(
  catalogPath: string,
  changeset: Parameters<typeof writeChangeset>[1],
  { named, io, log }: { readonly named: string | undefined; readonly io: Io; readonly log: DiagnosticLog },
): Promise<void> {
  const place = { cwd: io.cwd, catalog: resolve(io.cwd, catalogPath), packageName: named };
  const written = await writeChangeset(place, changeset, log.report);
  if (written !== undefined) io.stderr.write(`Wrote ${written}\n`);
}
