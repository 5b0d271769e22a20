import { diagnose, type Report } from "@errcat/diagnostics";
import type { Config, WorkspaceConfig } from "./config.ts";
import { projectKeys, requiredProjectKeys, requiredWorkspaceKeys, workspaceKeys } from "./config-keys.ts";
import { type ConfigText, placeOfOption } from "./place-of-option.ts";
import { isRecord, type Shape, type WrongPart } from "./shape.ts";

/** A value that a configuration file gave, and where. */
export interface LoadedConfig extends ConfigText {
  readonly value: unknown;
}

/**
 * The configuration, or `undefined` where a key is unknown, missing or of the wrong type: each such key is reported
 * (`config/unknown-key`, `config/missing-key`, `config/invalid`) with its place.
 */
export function checkConfig(loaded: LoadedConfig, report: Report): Config | undefined {
  const { value } = loaded;
  const whole = { place: { file: loaded.file, line: 1, column: 1 } };
  if (!isRecord(value)) {
    const problem = `the file must export an object as its default; found ${show(value)}`;
    report(diagnose("config/invalid", { key: "(default export)", problem }, whole));
    return undefined;
  }
  const isWorkspace = "projects" in value && !("sources" in value);
  const keys = isWorkspace ? workspaceKeys : projectKeys;
  const required = isWorkspace ? requiredWorkspaceKeys : requiredProjectKeys;
  const problems = [
    ...required
      .filter((key) => value[key] === undefined)
      .map((key) => diagnose("config/missing-key", { key }, whole)),
    ...Object.keys(value).flatMap((key) => checkKey(loaded, value, key, keys)),
  ];
  problems.forEach(report);
  return problems.length > 0 ? undefined : (value as unknown as Config);
}

/** True for the configuration of several catalogs. */
export function isWorkspace(config: Config): config is WorkspaceConfig {
  return "projects" in config;
}

function checkKey(
  loaded: LoadedConfig,
  value: Readonly<Record<string, unknown>>,
  key: string,
  keys: Readonly<Record<string, Shape>>,
): ReturnType<typeof diagnose>[] {
  if (!Object.hasOwn(keys, key)) {
    const place = placeOfOption(loaded, [key]);
    return [diagnose("config/unknown-key", { key, known: Object.keys(keys).join(", ") }, { place })];
  }
  const keyShape = keys[key] as Shape;
  const given = value[key];
  if (given === undefined) return [];
  const wrong = keyShape.wrongPart(given);
  if (wrong === undefined) return [];
  const { steps, expected } = wrong;
  const problem = `expected ${expected}; found ${show(valueAt(given, steps))}`;
  const place = placeOfOption(loaded, [key, ...steps]);
  return [diagnose("config/invalid", { key: key + pathOf(steps), problem }, { place })];
}

/** `[1].rules`. */
function pathOf(steps: WrongPart["steps"]): string {
  return steps.map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`)).join("");
}

function valueAt(value: unknown, steps: WrongPart["steps"]): unknown {
  return steps.reduce<unknown>((at, step) => (at as Record<string | number, unknown> | null)?.[step], value);
}

function show(value: unknown): string {
  if (typeof value === "function") return "a function";
  return (JSON.stringify(value) ?? String(value)).slice(0, 60);
}
