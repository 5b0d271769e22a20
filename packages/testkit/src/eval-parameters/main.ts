import { parseArgs } from "node:util";
import { inferPage } from "./infer-page.ts";
import { listPages } from "./list-pages.ts";
import { printInferences } from "./print-inferences.ts";

const usage = "pnpm eval:parameters DIR… [--json]";

/** Prints every message with parameters of the pages in folders, so that people can judge the inference. */
function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: "boolean", default: false } },
  });
  if (positionals.length === 0) {
    process.stderr.write(`${usage}\n`);
    process.exitCode = 2;
    return;
  }
  const pages = positionals.flatMap((folder) => listPages(folder).map((page) => inferPage(folder, page)));
  process.stdout.write(
    values.json
      ? `${JSON.stringify(
          pages.flatMap(({ inferred }) => inferred),
          undefined,
          2,
        )}\n`
      : printInferences(pages),
  );
}

main();
