import type { Diagnostic } from "@errcat/diagnostics";
import { expect, test } from "vitest";
import { checkExports, exporterOf, relativeSpecifier } from "./plan-modules.ts";

test.each([
  ["index.ts", "error-code.ts", "./error-code.js"],
  ["errors/vpc-error.ts", "error-code.ts", "../error-code.js"],
  ["a/b/c.ts", "a/d/e.ts", "../d/e.js"],
  ["a/b.ts", "a/c.ts", "./c.js"],
])("%s imports %s as %s", (from, to, specifier) => {
  expect(relativeSpecifier(from, to, "js")).toBe(specifier);
  expect(relativeSpecifier(from, to, "ts")).toBe(specifier.replace(/js$/, "ts"));
});

const modules = [
  { path: "codes.ts", symbols: ["VpcErrorCodeValue"], exported: false },
  { path: "error-code.ts", symbols: ["VpcErrorCode", "VpcErrorCodeValue"], exported: true },
];

test("a symbol is imported from the module that users see", () => {
  expect(exporterOf(modules, "VpcErrorCodeValue")).toBe("error-code.ts");
  expect(exporterOf(modules, "VpcError")).toBeUndefined();
});

test("two modules behind one index may not export one name", () => {
  const diagnostics: Diagnostic[] = [];
  checkExports(modules, (diagnostic) => diagnostics.push(diagnostic));
  expect(diagnostics).toEqual([]);
  const twice = [...modules, { path: "more.ts", symbols: ["VpcErrorCode"], exported: true }];
  checkExports(twice, (diagnostic) => diagnostics.push(diagnostic));
  expect(diagnostics.map(({ message }) => message)).toEqual([
    "VpcErrorCode is exported by more.ts and by error-code.ts.",
  ]);
});
