import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** Names of a configuration file, the first that exists in a folder counts. */
export const configNames: readonly string[] = [
  "errcat.config.ts",
  "errcat.config.mts",
  "errcat.config.js",
  "errcat.config.mjs",
  "errcat.config.json",
];

/** Absolute path of the configuration in a folder, or `undefined`. */
export function configIn(directory: string): string | undefined {
  return configNames.map((name) => join(directory, name)).find((path) => existsSync(path));
}

/** Absolute path of the nearest configuration in a folder or above it, or `undefined`. */
export function findConfig(directory: string): string | undefined {
  for (let at = resolve(directory); ; at = dirname(at)) {
    const found = configIn(at);
    if (found !== undefined || dirname(at) === at) return found;
  }
}
