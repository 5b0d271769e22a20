import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { fuzzRuns } from "../../../testkit/src/fuzz-runs.ts";
import { type SmallVariant, smallCatalog } from "../../testing/small-catalog.ts";
import { enrich } from "../enrich.ts";
import { insertNames } from "./insert-names.ts";
import { nameFromText } from "./name-from-text.ts";
import { suggestNames } from "./suggest-names.ts";

test.each([
  ["The desk lamp does not exist.", "DeskLampNotFound"],
  ["Lamp could not be found", "LampNotFound"],
  ["A lamp rule already exists.", "LampRuleAlreadyExists"],
  ["Insufficient EIP quota.", "EipQuotaExceeded"],
  ["The number of desk lamps exceeds the maximum allowed.", "DeskLampQuotaExceeded"],
  ["Quota exceeded for resources: router", "RouterQuotaExceeded"],
  ["Invalid brightness parameters.", "InvalidBrightnessParameter"],
  ["lampId is illegal", "InvalidLampId"],
  ["The lamp name is empty.", "MissingLampName"],
  ["Insufficient balance", "InsufficientBalance"],
  ["Failed to create the desk lamp because {reason}.", "DeskLampCreateFailed"],
  ["Failed to query the status of the lamp", "LampStatusQueryFailed"],
  ["Switch lamp failed", "SwitchLampFailed"],
  ["The lamp [{lamp}] is locked.", "LampLocked"],
  ["The lamp is not active.", "LampNotActive"],
  ["The color of the lamp does not match", "ColorMismatch"],
  ["The socket does not support LED lamps.", "LedLampNotSupported"],
  ["IPv6 is not supported.", "Ipv6NotSupported"],
  ["The lamp is already attached to a desk.", "LampAlreadyAttached"],
  ["Too many requests", "TooManyRequests"],
  ["Internal server error", "InternalError"],
  ["Policy doesn''t allow {action} to be performed.", "PermissionDenied"],
  ["Some very odd lamp went wild", "VeryOddLampWentWild"],
  ["灯不存在", undefined],
])("%s is %s", (text, name) => {
  expect(nameFromText(text)?.name).toBe(name);
});

function suggest(rows: Record<string, SmallVariant | SmallVariant[]>) {
  const plain = enrich(smallCatalog(rows), {}, () => {});
  return Object.fromEntries(
    suggestNames({ ...plain, id: "acme-lamp" }).map(({ code, name }) => [code, name]),
  );
}

test("only codes without a name of their own get a proposal, and proposals are unique", () => {
  const twins = { message: "The shade does not exist" };
  expect(suggest({ "L.0001": twins, "L.0002": twins, InvalidShade: twins, ShadeNotFound: {} })).toEqual({
    "L.0001": "ShadeNotFound2",
    "L.0002": "ShadeNotFound3",
    InvalidShade: "ShadeNotFound4",
  });
});

test("telling names go before general ones, and reasons before what cannot be done", () => {
  expect(
    suggest({
      "1": { message: "shade color is illegal", description: "Invalid parameters." },
      "2": { description: "The shade cannot be created because it already exists." },
    }),
  ).toEqual({ "1": "InvalidShadeColor", "2": "ShadeAlreadyExists" });
});

test("several meanings of a code vote", () => {
  const failed = { message: "Failed to clean the shade" };
  const missing = { message: "The shade does not exist" };
  expect(suggest({ "1": [failed, missing, { ...failed, status: [500] }] })).toEqual({
    "1": "ShadeCleanFailed",
  });
});

test("every proposal is an identifier, whatever the text", () => {
  const words = fc.constantFrom(
    "the",
    "lamp",
    "does not exist",
    "failed to",
    "{id}",
    "invalid",
    "is",
    "quota",
    "灯",
    "'",
    "vGPU",
  );
  const text = fc.oneof(
    fc.array(words).map((list) => list.join(" ")),
    fc.string(),
  );
  fc.assert(
    fc.property(text, (sentence) => {
      const found = nameFromText(sentence);
      if (found) expect(found.name).toMatch(/^[A-Z][A-Za-z0-9]*$/);
    }),
    { numRuns: fuzzRuns(1000) },
  );
});

const proposal = (code: string, name: string, text = "The lamp is off.") => ({ code, name, text });

test("proposals are added to an overlay, and everything that stands there stays", () => {
  const overlay = `# yaml-language-server: $schema=x
names:
  # Checked twice.
  L.0001: LampOff # yes
  17008: Kept

overrides: # none yet
  []
`;
  const added = insertNames(overlay, [
    proposal("L.0001", "Other"),
    proposal("17008", "Other"),
    proposal("L.0002", "LampOn"),
  ]);
  expect(added).toBe(`# yaml-language-server: $schema=x
names:
  # Checked twice.
  L.0001: LampOff # yes
  17008: Kept
  # The lamp is off.
  L.0002: LampOn

overrides: # none yet
  []
`);
});

test("an overlay without names gets them, codes of digits stay codes", () => {
  const added = insertNames("", [
    proposal("17008", "LampOn"),
    proposal("0017", "LampOff"),
    proposal("yes", "LampYes"),
  ]);
  expect(added).toBe(`names:
  # The lamp is off.
  17008: LampOn
  # The lamp is off.
  "0017": LampOff
  # The lamp is off.
  yes: LampYes
`);
  expect(parse(added)).toEqual({ names: { "17008": "LampOn", "0017": "LampOff", yes: "LampYes" } });
  const between = insertNames("a: 1\nnames: # none yet\nb: 2", [proposal("A.1", "LampOn")]);
  expect(between).toBe("a: 1\nnames: # none yet\n  # The lamp is off.\n  A.1: LampOn\nb: 2");
  expect(insertNames("a: 1", [proposal("A.1", "LampOn")])).toBe(
    "a: 1\nnames:\n  # The lamp is off.\n  A.1: LampOn\n",
  );
});

test("new lines end as those that are there", () => {
  const added = insertNames("names:\r\n  A.1: LampOn\r\n", [proposal("A.2", "LampOff")]);
  expect(added).toBe("names:\r\n  A.1: LampOn\r\n  # The lamp is off.\r\n  A.2: LampOff\r\n");
});

test("names in braces are written anew", () => {
  const added = insertNames("names: { A.1: LampOn } # short\n", [proposal("A.2", "LampOff")]);
  expect(parse(added)).toEqual({ names: { "A.1": "LampOn", "A.2": "LampOff" } });
  expect(added).toContain("# short");
});

test("an overlay that is no YAML mapping, or lacks nothing, stays as it is", () => {
  for (const text of ["names: {", "- a\n", "just text"])
    expect(insertNames(text, [proposal("A", "B")])).toBe(text);
  const text = "names: {A:   B}   # odd\n";
  expect(insertNames(text, [proposal("A", "C")])).toBe(text);
});
