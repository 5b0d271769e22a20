import { readFileSync } from "node:fs";
import type { Diagnostic } from "@errcat/diagnostics";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { readOverlay } from "./read-overlay.ts";

const complete = `# yaml-language-server: $schema=./overlay.schema.json
names:
  VPC.0603: SecurityGroupNotFound
  17008: QuotaBelowUsage
  0007: LeadingZeros
parameters:
  BMS.0008: [flavor, reason]
  "VPC.3002": { "2": [portId], default: [networkId] }
corrections:
  - { code: VPC.0517, field: description, from: 弹弹性, to: 弹性, reason: doubled character }
  - { field: module, from: Securty, to: Security, reason: typo }
overrides:
  - code: 110
    grpcCode: UNIMPLEMENTED
    retry: { retryable: false, delaySeconds: null }
    reason: the API does not exist
`;

function read(text: string) {
  const diagnostics: Diagnostic[] = [];
  const overlay = readOverlay(text, "overlay.yaml", (diagnostic) => diagnostics.push(diagnostic));
  const said = diagnostics.map(
    ({ code, message, place }) => `${place?.line}:${place?.column} ${code} ${message}`,
  );
  return { overlay, said };
}

test("every section is read, and unquoted numbers are codes as they are written", () => {
  const { overlay, said } = read(complete);
  expect(said).toEqual([]);
  expect(overlay?.names.map(({ code, name }) => [code, name])).toEqual([
    ["VPC.0603", "SecurityGroupNotFound"],
    ["17008", "QuotaBelowUsage"],
    ["0007", "LeadingZeros"],
  ]);
  expect(overlay?.parameters.map(({ code, variant, names }) => [code, variant, names])).toEqual([
    ["BMS.0008", null, ["flavor", "reason"]],
    ["VPC.3002", "2", ["portId"]],
    ["VPC.3002", "default", ["networkId"]],
  ]);
  expect(overlay?.corrections[0]).toMatchObject({ code: "VPC.0517", variant: null, to: "弹性" });
  expect(overlay?.corrections[1]).toMatchObject({ code: null, field: "module" });
  expect(overlay?.overrides[0]).toMatchObject({
    code: "110",
    grpcCode: "UNIMPLEMENTED",
    retry: { retryable: false, delaySeconds: null },
  });
});

test("every entry knows where it stands", () => {
  const { overlay } = read(complete);
  expect(overlay?.names[1]?.place).toMatchObject({ file: "overlay.yaml", line: 4, column: 10 });
  expect(overlay?.overrides[0]?.place).toMatchObject({ line: 13, column: 5 });
});

test("an empty file and empty sections are an empty overlay", () => {
  const empty = { names: [], parameters: [], corrections: [], overrides: [] };
  expect(read("")).toEqual({ overlay: empty, said: [] });
  expect(read("# only a comment\nnames:\noverrides: []\n")).toEqual({ overlay: empty, said: [] });
});

test("what cannot be used is named with line and column, and the rest is kept", () => {
  const { overlay, said } = read(`name: {}
names:
  A.1: subnet-not-found
  A.2: [Wrong]
  A.3: Right
parameters:
  A.1: [id, id]
  A.2: portId
corrections:
  - { code: A.1, field: title, from: x, to: y, reason: z }
  - { field: solution, from: x, to: y, reason: z }
  - { code: A.1, field: solution, from: x, to: y }
overrides:
  - { code: A.1, reason: none }
  - { code: A.1, retry: { delaySeconds: soon }, reason: z }
`);
  expect(said).toEqual([
    "1:1 overlay/unknown-key the file has the unknown key name; the keys it may have are names, parameters, corrections, overrides.",
    "3:8 overlay/invalid-name subnet-not-found cannot be the name of code A.1: an identifier in UpperCamelCase is expected.",
    "4:8 overlay/wrong-type names.A.2 is a list; expected a name such as SubnetNotFound.",
    "7:13 overlay/invalid-parameter-name id cannot be the name of a parameter here: an identifier used once in its message is expected.",
    '8:8 overlay/wrong-type parameters.A.2 is "portId"; expected a list of parameter names.',
    '10:25 overlay/wrong-type corrections[0].field is "title"; expected one of description, solution, message, module.',
    "11:5 overlay/missing-key corrections[1] has no code.",
    "12:5 overlay/missing-key corrections[2] has no reason.",
    "14:5 overlay/missing-key overrides[0] has no grpcCode, fault or retry.",
    '15:41 overlay/wrong-type overrides[1].retry.delaySeconds is "soon"; expected a number of seconds, or null.',
  ]);
  expect(overlay?.names.map(({ name }) => name)).toEqual(["Right"]);
});

test("a text that is not YAML gives one diagnostic at the place and no overlay", () => {
  const { overlay, said } = read("names:\n  A.1: Right\n  A.1: Twice\n");
  expect(overlay).toBeUndefined();
  expect(said).toEqual(["3:3 overlay/invalid-yaml The file is not YAML: Map keys must be unique"]);
});

test("aliases are not followed", () => {
  const { said } = read("names: &all { A.1: Right }\nparameters: *all\n");
  expect(said).toEqual([
    "2:13 overlay/wrong-type parameters is an alias; expected a mapping of code to names.",
  ]);
});

test("the JSON Schema that editors use accepts and rejects what the reader does", () => {
  const schema = JSON.parse(readFileSync(new URL("../../overlay.schema.json", import.meta.url), "utf8"));
  const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);
  const valid = [complete, "", "names:\n"];
  const invalid = [
    "name: {}",
    "names: { A: b-c }",
    "parameters: { A: b }",
    "corrections: [{ field: solution, from: x, to: y, reason: z }]",
    "corrections: [{ code: A, field: solution, from: x, to: y }]",
    "overrides: [{ code: A, reason: z }]",
    "overrides: [{ code: A, fault: mine, reason: z }]",
  ];
  for (const text of valid) {
    expect([text, validate(parse(text)), read(text).said.length]).toEqual([text, true, 0]);
  }
  for (const text of invalid) {
    expect([text, validate(parse(text)), read(text).said.length > 0]).toEqual([text, false, true]);
  }
});
