import { readFileSync } from "node:fs";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { describe, expect, inject, test } from "vitest";

/** Everything is published as ES modules: how CommonJS would resolve it is of no concern. */
const ignored: readonly unknown[] = ["node10", "node16-cjs"];

describe.each(inject("packed"))("$name", ({ tarball }) => {
  const bytes = readFileSync(tarball);

  test("publint finds nothing", async () => {
    const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
    const { messages, pkg } = await publint({ strict: true, pack: { tarball: buffer } });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  test("arethetypeswrong finds nothing", async () => {
    const result = await checkPackage(createPackageFromTarballData(bytes));
    if (!result.types) throw new Error("the package has no types");
    const concerns = result.problems.filter(
      (each) => !("resolutionKind" in each && ignored.includes(each.resolutionKind)),
    );
    expect(concerns).toEqual([]);
  });
});
