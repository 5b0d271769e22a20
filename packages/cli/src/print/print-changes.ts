import type { PreparedProject } from "../pipeline/prepare-project.ts";
import type { Paint } from "./paint.ts";

/** A file that is not what it should be. */
export interface FileChange {
  readonly change: "added" | "changed" | "removed";
  /** Relative to the working directory, with `/`. */
  readonly path: string;
}

/** What `generate --json` says about a project. */
export interface ProjectResult {
  readonly id: string;
  readonly codes: number;
  readonly files: number;
  readonly changes: readonly FileChange[];
}

/** The result of a project: how much it has, and what a run changes. */
export function resultOf({ project, plan, catalog, catalogChange }: PreparedProject): ProjectResult {
  const below = project.label + (project.output === "." ? "" : `${project.output}/`);
  const changes: FileChange[] = [
    ...(catalogChange === undefined
      ? []
      : [{ change: catalogChange, path: project.label + project.catalog }]),
    ...plan.writes.map(({ change, path }) => ({ change, path: below + path })),
    ...plan.removals.map((path) => ({ change: "removed" as const, path: below + path })),
  ];
  return { id: project.id, codes: catalog.entries.length, files: plan.manifest.size + 1, changes };
}

/** One line a changed file: `changed catalog/vpc/src/codes.ts`. */
export function printChanges(prepared: readonly PreparedProject[], paint: Paint): string {
  return prepared
    .flatMap((each) => resultOf(each).changes)
    .map(({ change, path }) => `${paint(change, change.padEnd(7))} ${path}\n`)
    .join("");
}

/** One line a project: `huawei-vpc: 80 codes (2 added), 14 files, 3 changed`. */
export function printSummary(prepared: readonly PreparedProject[]): string {
  return prepared
    .map((each) => {
      const { id, codes, files, changes } = resultOf(each);
      return `${id}: ${count(codes, "code")}${codeChanges(each)}, ${count(files, "file")}, ${said(changes)}\n`;
    })
    .join("");
}

/** How many codes came and went since the catalog was saved: what went is a breaking change for its users. */
function codeChanges({ catalog, inputs: { previous } }: PreparedProject): string {
  if (previous === undefined) return "";
  const now = new Set(catalog.entries.map(({ code }) => code));
  const before = new Set(previous.catalog.entries.map(({ code }) => code));
  const parts = [
    [[...now].filter((code) => !before.has(code)).length, "added"],
    [[...before].filter((code) => !now.has(code)).length, "retired"],
  ] as const;
  const words = parts.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`);
  return words.length === 0 ? "" : ` (${words.join(", ")})`;
}

function said(changes: readonly FileChange[]): string {
  const of = (change: FileChange["change"]) => changes.filter((each) => each.change === change).length;
  const parts = (["added", "changed", "removed"] as const).filter((change) => of(change) > 0);
  return parts.length === 0 ? "nothing changed" : parts.map((change) => `${of(change)} ${change}`).join(", ");
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
