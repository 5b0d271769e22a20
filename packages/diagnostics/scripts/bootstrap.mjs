// Stands in until everybody calls `pnpm -s errcat generate --config packages/diagnostics/errcat.config.ts`.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
spawnSync(
  process.execPath,
  [at("../../cli/scripts/errcat.mjs"), "generate", "--config", at("../errcat.config.ts")],
  { stdio: "inherit" },
);
