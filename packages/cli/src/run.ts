import { main } from "./main.ts";
import { processIo } from "./process-io.ts";

/**
 * What `bin/errcat.cjs` starts for everything that is not prerendered: the exit code is set, output may still drain.
 */
export async function run(argv: readonly string[]): Promise<void> {
  process.exitCode = await main(argv, processIo());
}
