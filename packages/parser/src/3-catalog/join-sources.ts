import type { Report } from "@errcat/diagnostics";
import type { Source } from "@errcat/schema";
import { EntryDrafts } from "./entry-drafts.ts";
import { joinEntries } from "./join-entries.ts";
import type { ModuleList } from "./module-list.ts";

/** The entries of one source. */
export interface SourceEntries {
  readonly source: Source;
  readonly entries: EntryDrafts;
}

/** The entries of all sources as those of one: joined by code, and their modules by what was joined. */
export function joinSources(
  sources: readonly SourceEntries[],
  modules: ModuleList,
  report: Report,
): EntryDrafts {
  const [only, ...others] = sources;
  if (only !== undefined && others.length === 0) return only.entries;
  const all = new EntryDrafts();
  const paths = new Map(sources.map(({ source }) => [source.id, source.path]));
  for (const { entries } of sources) {
    const pairs: ModulesJoined[] = [];
    const onJoin = (...pair: ModulesJoined): number => pairs.push(pair);
    joinEntries(all, entries, { pathOf: (each) => paths.get(each)!, report, onJoin });
    joinModules(pairs, modules);
  }
  return all;
}

/** The modules of two variants that became one. */
type ModulesJoined = [kept: readonly string[], joined: readonly string[]];

/** Modules of two languages are one when the variants that were joined have one each, and always the same two. */
function joinModules(pairs: readonly ModulesJoined[], modules: ModuleList): void {
  const partners = new Map<string, Set<string>>();
  for (const [kept, joined] of pairs) {
    if (kept.length !== 1 || joined.length !== 1 || kept[0] === joined[0]) continue;
    partners.set(joined[0]!, (partners.get(joined[0]!) ?? new Set()).add(kept[0]!));
  }
  for (const [id, [of, ...others]] of partners) {
    const languages = Object.keys(modules.titleOf(id));
    const free =
      of !== undefined &&
      others.length === 0 &&
      languages.every((tag) => modules.titleOf(of)[tag] === undefined);
    if (free) modules.join(id, of);
  }
}
