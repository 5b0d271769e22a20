import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { bundle } from "./scripts/bundle.mjs";
import { writeDeclarations } from "./scripts/declarations.mjs";

const dist = fileURLToPath(new URL("dist", import.meta.url));
rmSync(dist, { recursive: true, force: true });
await bundle(dist);
writeDeclarations(dist);
