import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";

const cli = fileURLToPath(new URL("..", import.meta.url));
const packages = join(cli, "..");
const workspace = join(packages, "../package.json");

/**
 * Declarations of the public entry, whole: those of the workspace's packages that its types speak of are put beside
 * them, and their names become relative paths, so that the types need no other package.
 *
 *     from "@errcat/generator"  →  from "./types/generator/src/index.js"
 */
export function writeDeclarations(outdir) {
  const emitted = mkdtempSync(join(tmpdir(), "errcat-types-"));
  try {
    emit(emitted);
    const wanted = new Map();
    collect("cli/src/index.d.ts", emitted, wanted);
    for (const [path, text] of wanted) {
      const target = join(outdir, "types", path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, text);
    }
    writeFileSync(join(outdir, "index.d.ts"), 'export * from "./types/cli/src/index.js";\n');
  } finally {
    rmSync(emitted, { recursive: true, force: true });
  }
}

/** The packages are found by path: what is found in node_modules, the compiler reads but does not emit. */
function emit(outDir) {
  const tsc = join(dirname(createRequire(workspace).resolve("typescript/package.json")), "bin/tsc");
  const config = join(outDir, "tsconfig.json");
  const compilerOptions = {
    rootDir: packages,
    outDir,
    noEmit: false,
    emitDeclarationOnly: true,
    declaration: true,
    paths: { "@errcat/*": [join(packages, "*/src/index.ts")] },
    typeRoots: [join(dirname(workspace), "node_modules/@types")],
  };
  const files = [join(cli, "src/index.ts")];
  writeFileSync(
    config,
    JSON.stringify({ extends: join(cli, "tsconfig.json"), compilerOptions, include: [], files }),
  );
  execFileSync(process.execPath, [tsc, "-p", config], { stdio: ["ignore", 2, 2] });
}

/** Follows the imports of a declaration file, as far as they stay in the workspace. */
function collect(path, root, wanted) {
  if (wanted.has(path)) return;
  wanted.set(path, "");
  const text = readFileSync(join(root, path), "utf8").replace(
    /((?:from|import)\s*\(?\s*)"([^"]+)"/g,
    (whole, before, specifier) => {
      const target = targetOf(path, specifier, root);
      if (target === undefined) return whole;
      collect(target, root, wanted);
      const relative = posix.relative(posix.dirname(path), target).replace(/\.d\.ts$/, ".js");
      return `${before}"${relative.startsWith(".") ? relative : `./${relative}`}"`;
    },
  );
  wanted.set(path, text);
}

function targetOf(path, specifier, root) {
  if (specifier.startsWith(".")) {
    return posix.join(posix.dirname(path), specifier).replace(/(\.d)?\.[tj]s$/, ".d.ts");
  }
  const found = /^@errcat\/([a-z-]+)$/.exec(specifier);
  const target = found && `${found[1]}/src/index.d.ts`;
  return target && readdirSync(root).includes(found[1]) ? target : undefined;
}
