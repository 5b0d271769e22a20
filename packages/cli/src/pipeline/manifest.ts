/** Which files of an output folder are ours: path relative to the folder → SHA-256 of what we wrote. */
export type Manifest = ReadonlyMap<string, string>;

/** Name of the manifest in the output folder. */
export const manifestName = ".errcat-manifest.json";

/** Canonical text of a manifest: paths in code-point order. */
export function printManifest(manifest: Manifest): string {
  const files = [...manifest].sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = files.map(([path, hash]) => `    ${JSON.stringify(path)}: ${JSON.stringify(hash)}`);
  const body = lines.length === 0 ? "{}" : `{\n${lines.join(",\n")}\n  }`;
  return `{\n  "version": 1,\n  "files": ${body}\n}\n`;
}

/** A manifest from its text; an empty one where the text is not a manifest, so that nothing counts as ours. */
export function parseManifest(text: string): Manifest {
  try {
    const value = JSON.parse(text) as { readonly files?: unknown };
    const files = Object.entries((value.files ?? {}) as Readonly<Record<string, unknown>>);
    return new Map(files.filter((entry): entry is [string, string] => typeof entry[1] === "string"));
  } catch {
    return new Map();
  }
}
