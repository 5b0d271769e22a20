import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CorpusPage } from "./corpus-index.ts";
import { parsePage } from "./parse-page.ts";

/** What a page costs however short it is would be all that is measured of a shorter one. */
export const leastBytes = 1000;

/** All pages are parsed so many times in turn, after as many times that do not count; the fastest one counts. */
export const measuredRounds = 5;

/**
 * Milliseconds of CPU for a megabyte, by page. The first rounds do not count, so that no page pays for the engine that
 * gets to know the program; pages take turns, so that what the engine does beside (it compiles in other threads, whose
 * time is counted) falls on a page now and then. A page of less than {@link leastBytes} counts as one of as many.
 */
export async function measurePages(
  folder: string,
  pages: readonly CorpusPage[],
): Promise<ReadonlyMap<string, number>> {
  const measured = pages.map(({ file }) => ({
    file,
    bytes: readFileSync(join(folder, file)),
    times: [] as number[],
  }));
  for (let round = -measuredRounds; round < measuredRounds; round++)
    for (const { file, bytes, times } of measured) {
      const time = await timeOf(file, bytes);
      if (round >= 0) times.push(time);
    }
  return new Map(
    measured.map(({ file, bytes, times }) => [
      file,
      Math.min(...times) / (Math.max(leastBytes, bytes.length) / 1e6),
    ]),
  );
}

/** Milliseconds of CPU that parsing takes. */
async function timeOf(file: string, bytes: Uint8Array): Promise<number> {
  const before = process.cpuUsage();
  await parsePage(bytes, file, { diagnostics: [] });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
