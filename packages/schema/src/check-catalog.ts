import { diagnose, type Place, positionAt, type Report } from "@errcat/diagnostics";
import type { Catalog } from "./catalog.ts";
import { type SchemaError, validate } from "./catalog-validator.generated.ts";
import { checkReferences } from "./check-references.ts";
import { type JsonRange, locatePointer } from "./locate-pointer.ts";

/**
 * The catalog that a JSON text holds, or `undefined` where it holds none. Reports `catalog/invalid-json`,
 * `catalog/invalid` with the JSON Pointer and the place of each wrong value, and everything that
 * {@link checkReferences} finds in a catalog of the right shape.
 */
export function checkCatalog(text: string, file: string, report: Report): Catalog | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    const { problem, offset } = syntaxProblem(error as Error, text);
    const place = placeAt(text, file, { start: offset, end: offset + 1 });
    report(diagnose("catalog/invalid-json", { problem }, { place }));
    return undefined;
  }
  const placeOf = (pointer: string): Place => placeAt(text, file, locatePointer(text, pointer));
  if (!validate(value)) {
    for (const error of rootCauses(validate.errors ?? [])) {
      const pointer = error.instancePath === "" ? "(root)" : error.instancePath;
      report(
        diagnose(
          "catalog/invalid",
          { pointer, problem: problemOf(error) },
          { place: placeOf(error.instancePath) },
        ),
      );
    }
    return undefined;
  }
  const catalog = value as Catalog;
  return checkReferences(catalog, placeOf, report) ? catalog : undefined;
}

/** `anyOf` and `propertyNames` say again, less precisely, what the errors inside them say. */
function rootCauses(errors: readonly SchemaError[]): readonly SchemaError[] {
  const precise = errors.filter(({ keyword }) => keyword !== "anyOf" && keyword !== "propertyNames");
  const unlessNull = precise.filter(
    (error) => !(error.keyword === "type" && error.params["type"] === "null" && precise.length > 1),
  );
  return unlessNull.length > 0 ? unlessNull : errors;
}

function problemOf({ keyword, params, message }: SchemaError): string {
  switch (keyword) {
    case "additionalProperties":
      return `the key ${JSON.stringify(params["additionalProperty"])} is not known here`;
    case "required":
      return `the key ${JSON.stringify(params["missingProperty"])} is missing`;
    case "enum":
      return `must be one of ${(params["allowedValues"] as readonly unknown[]).map((v) => JSON.stringify(v)).join(", ")}`;
    case "const":
      return `must be ${JSON.stringify(params["allowedValue"])}`;
    default:
      return message ?? keyword;
  }
}

function syntaxProblem(error: Error, text: string): { readonly problem: string; readonly offset: number } {
  const problem = error.message.replace(/,? (in JSON )?at position \d+.*$|, (\.\.\.)?".*$/s, "");
  return { problem, offset: syntaxErrorOffset(text) };
}

/**
 * The engine names no position for short texts: the longest beginning that could still become JSON ends at the fault.
 */
function syntaxErrorOffset(text: string): number {
  let sound = 0;
  let faulty = text.length + 1;
  while (faulty - sound > 1) {
    const middle = (sound + faulty) >> 1;
    if (couldBecomeJson(text.slice(0, middle))) sound = middle;
    else faulty = middle;
  }
  return Math.min(sound, Math.max(0, text.length - 1));
}

function couldBecomeJson(beginning: string): boolean {
  try {
    JSON.parse(beginning);
    return true;
  } catch (error) {
    const { message } = error as Error;
    const position = /at position (\d+)/.exec(message);
    return /Unexpected end|Unterminated/.test(message) || Number(position?.[1] ?? -1) >= beginning.length;
  }
}

function placeAt(text: string, file: string, { start, end }: JsonRange): Place {
  const last = positionAt(text, end);
  return { file, ...positionAt(text, start), endLine: last.line, endColumn: last.column };
}
