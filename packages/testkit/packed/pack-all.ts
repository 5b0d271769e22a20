import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { TestProject } from "vitest/node";

const run = promisify(execFile);
export const workspaceRoot: string = fileURLToPath(new URL("../../..", import.meta.url));

/** A package as its users get it. */
export interface PackedPackage {
  readonly name: string;
  /** Its folder in the workspace. */
  readonly directory: string;
  /** Absolute path of the tarball. */
  readonly tarball: string;
}

declare module "vitest" {
  export interface ProvidedContext {
    readonly packed: readonly PackedPackage[];
  }
}

const destination = mkdtempSync(join(tmpdir(), "errcat-packed-"));

/** Packs everything that is published, once for all tests of the run; the tarballs go when the run ends. */
export async function setup(project: TestProject): Promise<void> {
  const packed: PackedPackage[] = [];
  const waiting = publishedDirectories();
  const packNext = async (): Promise<void> => {
    for (let directory = waiting.pop(); directory; directory = waiting.pop()) {
      packed.push(await pack(directory));
    }
  };
  await Promise.all([packNext(), packNext()]);
  project.provide(
    "packed",
    packed.sort((a, b) => (a.name < b.name ? -1 : 1)),
  );
}

/** Takes the tarballs away. */
export function teardown(): void {
  rmSync(destination, { recursive: true, force: true });
}

function publishedDirectories(): string[] {
  return ["packages", "catalog"].flatMap((room) =>
    readdirSync(join(workspaceRoot, room), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => join(workspaceRoot, room, entry.name))
      .filter((directory) => manifestOf(directory)["private"] !== true),
  );
}

function manifestOf(directory: string): Readonly<Record<string, unknown>> {
  return JSON.parse(readFileSync(join(directory, "package.json"), "utf8"));
}

async function pack(directory: string): Promise<PackedPackage> {
  const { stdout } = await pnpm(["pack", "--json", "--pack-destination", destination], directory);
  const { name, filename } = JSON.parse(stdout) as { readonly name: string; readonly filename: string };
  return { name, directory, tarball: filename };
}

/** Runs pnpm: the one that runs these tests, or the one on the path. */
export function pnpm(arguments_: readonly string[], directory: string): Promise<{ readonly stdout: string }> {
  const script = process.env["npm_execpath"];
  const [command, first] = script?.includes("pnpm") ? [process.execPath, [script]] : ["pnpm", []];
  const environment = { ...process.env, npm_config_verify_deps_before_run: "false" };
  return run(command, [...first, ...arguments_], {
    cwd: directory,
    env: environment,
    maxBuffer: 64 * 1024 * 1024,
  });
}
