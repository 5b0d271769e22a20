import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { diagnose, type Report } from "@errcat/diagnostics";
import { displayPath } from "./display-path.ts";

/** Folder beside a configuration for what only this machine needs to know; it ignores itself in git. */
export const stateFolder = ".errcat";

/** How long a run waits for another one before it gives up. */
const patience = { attempts: 40, milliseconds: 50 } as const;

/** The state folder of a project, made where it is missing. */
export function ensureStateFolder(directory: string): string {
  const folder = join(directory, stateFolder);
  mkdirSync(folder, { recursive: true });
  const ignore = join(folder, ".gitignore");
  if (!existsSync(ignore)) writeFileSync(ignore, "*\n");
  return folder;
}

/** Who wants to work, and where problems are said. */
export interface LockRequest {
  /** Names in diagnostics are relative to it. */
  readonly cwd: string;
  readonly report: Report;
}

/**
 * Runs `work` while no other run works in any of the project folders. A run that is still busy after two seconds is
 * reported (`write/locked`) and `undefined` comes back; the lock of a process that no longer exists, or of none, is
 * taken over.
 */
export async function withLocks<Result>(
  folders: readonly string[],
  request: LockRequest,
  work: () => Promise<Result>,
): Promise<Result | undefined> {
  const held: string[] = [];
  try {
    for (const folder of folders) {
      const path = join(ensureStateFolder(folder), "lock");
      if (!(await lock(path, request))) return undefined;
      held.push(path);
    }
    return await work();
  } finally {
    for (const path of held) rmSync(path, { force: true });
  }
}

async function lock(path: string, { cwd, report }: LockRequest): Promise<boolean> {
  for (let attempt = 0; !tryLock(path); attempt++) {
    const owner = ownerOf(path);
    const isLate = attempt >= patience.attempts;
    // Whoever makes a lock names itself at once: one that stays empty is left of a run that died in between.
    if (owner === undefined ? isLate : !isAlive(owner)) rmSync(path, { force: true });
    else if (!isLate) await new Promise((resolve) => setTimeout(resolve, patience.milliseconds));
    else {
      const place = { file: displayPath(cwd, path), line: 1, column: 1 };
      report(diagnose("write/locked", { process: owner ?? "unknown" }, { place }));
      return false;
    }
  }
  return true;
}

function tryLock(path: string): boolean {
  try {
    const file = openSync(path, "wx");
    writeSync(file, `${process.pid}\n`);
    closeSync(file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** The process in a lock file, or `undefined` while its owner has not written it yet. */
function ownerOf(path: string): number | undefined {
  try {
    const owner = Number.parseInt(readFileSync(path, "utf8"), 10);
    return Number.isNaN(owner) ? undefined : owner;
  } catch {
    return undefined;
  }
}

function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
