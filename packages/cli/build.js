import { rmSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle } from "./scripts/bundle.mjs";
import { writeDeclarations } from "./scripts/declarations.mjs";

// Builds into dist, or into the folder that is named.
const dist = resolve(process.argv[2] ?? fileURLToPath(new URL("dist", import.meta.url)));
rmSync(dist, { recursive: true, force: true });
await bundle(dist);
writeDeclarations(dist);
