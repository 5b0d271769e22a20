import type { Diagnostic } from "@errcat/diagnostics";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FileState, planWrites, type WritePlan } from "./plan-writes.ts";

interface Situation {
  readonly wanted: string | undefined;
  readonly onDisk: FileState;
  readonly manifest?: string;
  readonly pending?: string;
}

function plan({
  wanted,
  onDisk,
  manifest,
  pending,
}: Situation): WritePlan & { readonly codes: readonly string[] } {
  const found: Diagnostic[] = [];
  const entries = (hash: string | undefined) => new Map(hash === undefined ? [] : [["a.ts", hash]]);
  const files = wanted === undefined ? [] : [{ path: "a.ts", contents: wanted, hash: wanted }];
  const output = {
    manifest: entries(manifest),
    pending: entries(pending),
    stateOf: () => onDisk,
    nameOf: (path: string) => `src/${path}`,
  };
  const result = planWrites(files, output, (each) => found.push(each));
  return { ...result, codes: found.map(({ code }) => code) };
}

const file = (hash: string): FileState => ({ kind: "file", hash });
const missing: FileState = { kind: "missing" };

describe("planWrites", () => {
  it.each<[string, Situation, string | undefined, readonly string[]]>([
    ["adds what is missing", { wanted: "new", onDisk: missing }, "added", []],
    ["leaves what is equal", { wanted: "new", onDisk: file("new") }, undefined, []],
    ["changes its own file", { wanted: "new", onDisk: file("old"), manifest: "old" }, "changed", []],
    [
      "changes its own edited file, and says so",
      { wanted: "new", onDisk: file("mine"), manifest: "old" },
      "changed",
      ["write/edited"],
    ],
    [
      "changes what an unfinished run wrote",
      { wanted: "new", onDisk: file("half"), pending: "half" },
      "changed",
      [],
    ],
    [
      "refuses a file of somebody else",
      { wanted: "new", onDisk: file("theirs") },
      undefined,
      ["write/not-ours"],
    ],
    [
      "refuses a link",
      { wanted: "new", onDisk: { kind: "other", path: "a.ts", found: "a link" }, manifest: "old" },
      undefined,
      ["write/not-a-file"],
    ],
  ])("%s", (_, situation, change, codes) => {
    const result = plan(situation);
    expect(result.writes.map((each) => each.change)).toEqual(change === undefined ? [] : [change]);
    expect(result.codes).toEqual(codes);
  });

  it.each<[string, Situation, boolean, readonly string[]]>([
    ["removes its own file", { wanted: undefined, onDisk: file("old"), manifest: "old" }, true, []],
    [
      "leaves an edited one behind",
      { wanted: undefined, onDisk: file("mine"), manifest: "old" },
      false,
      ["write/left-behind"],
    ],
    ["forgets one that is gone", { wanted: undefined, onDisk: missing, manifest: "old" }, false, []],
    ["leaves a file of somebody else", { wanted: undefined, onDisk: file("theirs") }, false, []],
  ])("%s when it is no longer generated", (_, situation, removed, codes) => {
    const result = plan(situation);
    expect(result.removals).toEqual(removed ? ["a.ts"] : []);
    expect(result.codes).toEqual(codes);
  });

  it("never touches bytes that neither the manifest nor an unfinished run knows, except in its own file", () => {
    const hash = fc.constantFrom("1", "2", "3");
    const state = fc.oneof(
      fc.constant(missing),
      hash.map(file),
      fc.constant<FileState>({ kind: "other", path: "a.ts", found: "x" }),
    );
    const situation = fc.record(
      { wanted: fc.option(hash, { nil: undefined }), onDisk: state, manifest: hash, pending: hash },
      { requiredKeys: ["wanted", "onDisk"] },
    );
    fc.assert(
      fc.property(situation, (given) => {
        const { writes, removals } = plan(given);
        if (given.onDisk.kind === "other") expect([writes, removals]).toEqual([[], []]);
        if (given.onDisk.kind !== "file") return;
        const isKnown = given.manifest !== undefined || given.pending === given.onDisk.hash;
        if (!isKnown) expect([writes, removals]).toEqual([[], []]);
        if (removals.length > 0) expect(given.manifest).toBe(given.onDisk.hash);
      }),
    );
  });
});
