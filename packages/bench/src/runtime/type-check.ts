import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Benchmark, type BenchResult, withRatio } from "../bench-result.ts";
import { installRuntime, runTsc, writeGenerated } from "./generated-package.ts";

const compilers = ["typescript", "typescript-6.0", "typescript-5.9"];
const rounds = 8;

/** Type-checking a consumer of 10,000 codes, beside a project that imports nothing. */
export const typeCheck: Benchmark = {
  title: "runtime: type-checking a consumer of 10,000 codes",
  async run() {
    const folder = await writeConsumer();
    try {
      return compilers.flatMap((compiler) => measureCompiler(folder, compiler));
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

function measureCompiler(folder: string, compiler: string): readonly BenchResult[] {
  const times: Record<"empty" | "consumer", number[]> = { empty: [], consumer: [] };
  for (let round = 0; round < rounds; round++) {
    for (const project of ["empty", "consumer"] as const) {
      times[project].push(runTsc(compiler, ["-p", join(folder, project)]));
    }
  }
  const [empty, consumer] = (["empty", "consumer"] as const).map((project) => ({
    name: `${project}, ${compiler}`,
    value: Math.min(...times[project]) * 1000,
    unit: "ms",
  }));
  if (!empty || !consumer) throw new Error("a side was not measured");
  return [empty, withRatio(consumer, empty, "≤ 1.25")];
}

const consumer = `import { fromResponse, InvError } from "../published/errors.js";
const error = fromResponse({ status: 404, body: { error_code: "INV.00042" } });
const id = (params: { readonly id?: string; readonly reason?: string }): string | undefined => params.id;
if (InvError.is(error, "INV.00042")) console.log(id(error.params), error.variant, error.localize("en").solution);
`;

/** A package of declarations as it is published, a project that uses it, and one that uses nothing. */
async function writeConsumer(): Promise<string> {
  const source = await writeGenerated(10_000, ["enums", ["enums", { style: "members" }], "errors"]);
  installRuntime(source);
  writeProject(source, { declaration: true, outDir: "published", types: [] }, ["*.ts"]);
  runTsc("typescript", ["-p", source]);
  for (const [name, text] of [
    ["empty", 'console.log("nothing");\n'],
    ["consumer", consumer],
  ] as const) {
    mkdirSync(join(source, name));
    writeFileSync(join(source, name, "main.ts"), text);
    writeProject(join(source, name), { noEmit: true, types: [] }, ["main.ts"]);
  }
  return source;
}

function writeProject(folder: string, options: object, include: readonly string[]): void {
  const compilerOptions = {
    target: "ES2022",
    module: "NodeNext",
    moduleResolution: "NodeNext",
    strict: true,
    skipLibCheck: true,
    ...options,
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include }));
}
