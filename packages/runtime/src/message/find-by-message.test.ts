import { expect, it } from "vitest";
import { catalogFromDocument } from "../catalog/open-catalog.ts";
import { catalog, entry, sample, variant } from "../samples/sample-catalog.ts";
import { findByMessage, findInside } from "./find-by-message.ts";

const opened = catalogFromDocument(sample);

it("finds the entry of a message, with its parameters", () => {
  expect(findByMessage(opened, "Disk d-7 could not be found.")).toMatchObject([
    { entry: { code: "DISK.0001" }, variant: { id: "default" }, params: { disk: "d-7" }, whole: true },
  ]);
});

it("ranks by what the text shares with the documented sentence", () => {
  const codes = findByMessage(opened, "The size is invalid.").map(({ variant: { id } }) => id);
  expect(codes).toEqual(["default", "3"]);
});

it("reports two entries of one message as equally good", () => {
  const twice = catalogFromDocument(
    catalog(
      ["A", "B"].map((code) => entry(code, code, [variant("default", { raw: "The system is busy." })])),
    ),
  );
  const findings = findByMessage(twice, "The system is busy.");
  expect(findings.map(({ entry: { code } }) => code).sort()).toEqual(["A", "B"]);
  expect(new Set(findings.map(({ shared }) => shared)).size).toBe(1);
});

it("finds short messages and Chinese ones", () => {
  const messages = ["参数错误", "%s不存在，请检查", "失败"];
  const short = catalogFromDocument(
    catalog(
      messages.map((raw, index) =>
        entry(`C${index}`, `C${index}`, [
          variant("default", {
            raw,
            template: raw.replace("%s", "{name}"),
            parameters: raw.includes("%s") ? [["name", "string", "%s"]] : [],
          }),
        ]),
      ),
    ),
  );
  expect(findByMessage(short, "参数错误")[0]?.entry.code).toBe("C0");
  expect(findByMessage(short, "子网不存在，请检查")[0]).toMatchObject({
    entry: { code: "C1" },
    params: { name: "子网" },
  });
  // Two characters are in too many sentences.
  expect(findByMessage(short, "失败")).toEqual([]);
});

it("finds a message inside a line, and says where a value has no end", () => {
  const [finding] = findInside(opened, "12:00 WARN Disk d-7 could not be found. (request 5)");
  expect(finding).toMatchObject({
    entry: { code: "DISK.0001" },
    params: { disk: "d-7" },
    unreadable: [],
    whole: false,
  });
  const open = catalogFromDocument(
    catalog([
      entry("O", "O", [
        variant("default", {
          raw: "It failed because of %s",
          template: "It failed because of {why}",
          parameters: [["why", "string", "%s"]],
        }),
      ]),
    ]),
  );
  expect(findInside(open, "x: It failed because of rain, see log")[0]).toMatchObject({
    params: {},
    unreadable: ["why"],
  });
});

it("finds nothing in nothing", () => {
  expect(findByMessage(opened, "")).toEqual([]);
  expect(findByMessage(catalogFromDocument(catalog([])), "anything at all")).toEqual([]);
});

it("finds each of many messages, whatever else they have in common", () => {
  const entries = Array.from({ length: 3_000 }, (_, number) =>
    entry(`N${number}`, `N${number}`, [
      variant("default", {
        raw: `The operation %s on resource ${number} failed.`,
        template: `The operation {name} on resource ${number} failed.`,
        parameters: [["name", "string", "%s"]],
      }),
    ]),
  );
  const many = catalogFromDocument(catalog(entries));
  for (let number = 0; number < 3_000; number++) {
    const [best] = findByMessage(many, `The operation resize on resource ${number} failed.`);
    expect(best?.entry.code).toBe(`N${number}`);
  }
});
