import { ownValue } from "../response/own-value.ts";
import type { ErrorFacts } from "./error-facts.ts";

/** Marks errors of every copy of this package: symbols of the registry are shared by copies and realms. */
export const errorBrand: unique symbol = Symbol.for("errcat.error");

/** Value of the first member of an error's JSON. */
export const dataMark = "errcat/1";

/**
 * The value itself where it is an error of any catalog, or the data of one, with facts of the right types; else
 * `undefined`. Never throws and runs no getter of its own members.
 */
export function factsOf(value: unknown): ErrorFacts | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  try {
    return (isLive(value) || isData(value)) && hasFacts(value) ? value : undefined;
  } catch {
    // A proxy may throw whenever it is looked at: then it is no error of ours.
    return undefined;
  }
}

/** Whether it is an error with methods, not only its data. */
export function isLive(value: object): boolean {
  return errorBrand in value;
}

function isData(value: object): boolean {
  return ownValue(value, "$error") === dataMark;
}

function hasFacts(value: object): value is ErrorFacts {
  const code = ownValue(value, "code");
  const texts = ["domain", "message", "grpcCode", "fault"].every(
    (key) => typeof ownValue(value, key) === "string",
  );
  const objects = ["params", "retry"].every((key) => isObject(ownValue(value, key)));
  return texts && objects && (typeof code === "string" || typeof code === "number");
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
