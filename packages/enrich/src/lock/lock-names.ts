import { diagnose, type Report } from "@errcat/diagnostics";
import type { Catalog, RetiredCode } from "@errcat/schema";
import type { OverlayName } from "../overlay/overlay.ts";
import { placeOfEntry } from "../place-of.ts";

/** Where names come from besides the code itself. */
export interface NameSources {
  /** The catalog as it was published last. */
  readonly previous: Catalog | undefined;
  /** Curated names. */
  readonly curated: readonly OverlayName[];
  /** Whether a curated name may replace a published one: a breaking change that somebody has asked for. */
  readonly acceptRenames: boolean;
}

/**
 * The catalog with names that never move: published name, else curated name, else the name the code gives by itself.
 *
 *     published  VPC.0603 SubnetNotFound        rows shuffled,     VPC.0603 SubnetNotFound
 *                VPC.0701 IpInUse           →   0701 withdrawn →   VPC.0702 VPC_0702
 *                                               0702 added         retired: VPC.0701 IpInUse
 *
 * Diagnostics: `catalog/name-changed`, `catalog/duplicate-name`, `catalog/code-retired`,
 * `catalog/name-change-accepted`, `overlay/duplicate-name`, `overlay/name-retired`, `overlay/name-obsolete`.
 */
export function lockNames(catalog: Catalog, sources: NameSources, report: Report): Catalog {
  const retired = retiredCodes(catalog, sources.previous, report);
  const curated = curatedNames(catalog, sources.curated, retired, report);
  const published = publishedNames(sources.previous);
  if (!sources.acceptRenames) reportChanges(curated, published, report);
  const [first, second] = sources.acceptRenames ? [curated, published] : [published, curated];
  const owners = new Map(retired.map(({ code, name }) => [name, code]));
  const names = new Map<string, string>();
  claim(catalog, names, owners, (code) => first.get(code)?.name, report);
  claim(catalog, names, owners, (code) => second.get(code)?.name, report);
  if (sources.acceptRenames) reportAccepted(names, published, report);
  const entries = catalog.entries.map((entry) => ({
    ...entry,
    name: names.get(entry.code) ?? freeName(entry.name, entry.code, owners),
  }));
  return { ...catalog, entries, retired };
}

/** What is retired already and does not come back, and what was published and is gone now. */
function retiredCodes(catalog: Catalog, previous: Catalog | undefined, report: Report): RetiredCode[] {
  const present = new Set(catalog.entries.map(({ code }) => code));
  const before = [...(previous?.retired ?? []), ...catalog.retired].filter(({ code }) => !present.has(code));
  const known = new Set(before.map(({ code }) => code));
  const gone = (previous?.entries ?? []).filter(({ code }) => !present.has(code) && !known.has(code));
  for (const { code, name } of gone) report(diagnose("catalog/code-retired", { code, name }));
  return [...before, ...gone.map(({ code, name }) => ({ code, name }))];
}

function publishedNames(previous: Catalog | undefined): Map<string, { name: string }> {
  const published = new Map<string, { name: string }>();
  for (const { code, name } of previous?.retired ?? []) published.set(code, { name });
  for (const { code, name } of previous?.entries ?? []) published.set(code, { name });
  return published;
}

/** The curated names that can be used: of codes that exist, each once, none that a retired code has had. */
function curatedNames(
  catalog: Catalog,
  names: readonly OverlayName[],
  retired: readonly RetiredCode[],
  report: Report,
): Map<string, OverlayName> {
  const codes = new Set(catalog.entries.map(({ code }) => code));
  const retiredNames = new Map(retired.map(({ code, name }) => [name, code]));
  const byName = new Map<string, OverlayName>();
  const usable = new Map<string, OverlayName>();
  for (const curated of names) {
    const { code, name, place } = curated;
    const other = byName.get(name);
    const retiredCode = retiredNames.get(name);
    if (!codes.has(code)) report(diagnose("overlay/name-obsolete", { code, name }, { place }));
    else if (other)
      report(
        diagnose(
          "overlay/duplicate-name",
          { name, code, other: other.code },
          { place, related: [{ message: "The name is given here first.", place: other.place }] },
        ),
      );
    else if (retiredCode !== undefined)
      report(diagnose("overlay/name-retired", { name, code, retired: retiredCode }, { place }));
    else {
      byName.set(name, curated);
      usable.set(code, curated);
    }
  }
  return usable;
}

function reportChanges(
  curated: ReadonlyMap<string, OverlayName>,
  published: ReadonlyMap<string, { name: string }>,
  report: Report,
): void {
  for (const { code, name, place } of curated.values()) {
    const before = published.get(code)?.name;
    if (before !== undefined && before !== name)
      report(diagnose("catalog/name-changed", { code, published: before, name }, { place }));
  }
}

function reportAccepted(
  names: ReadonlyMap<string, string>,
  published: ReadonlyMap<string, { name: string }>,
  report: Report,
): void {
  for (const [code, name] of names) {
    const before = published.get(code)?.name;
    if (before !== undefined && before !== name)
      report(diagnose("catalog/name-change-accepted", { code, published: before, name }));
  }
}

/** Gives every code that has no name yet the one that is proposed for it, unless another code owns that. */
function claim(
  catalog: Catalog,
  names: Map<string, string>,
  owners: Map<string, string>,
  proposed: (code: string) => string | undefined,
  report: Report,
): void {
  for (const entry of catalog.entries) {
    const name = names.has(entry.code) ? undefined : proposed(entry.code);
    if (name === undefined) continue;
    const other = owners.get(name);
    if (other === undefined) {
      owners.set(name, entry.code);
      names.set(entry.code, name);
      continue;
    }
    const place = placeOfEntry(catalog, entry);
    report(diagnose("catalog/duplicate-name", { name, code: entry.code, other }, { place }));
  }
}

function freeName(name: string, code: string, owners: Map<string, string>): string {
  let free = name;
  for (let number = 2; owners.has(free); number++) free = `${name}_${number}`;
  owners.set(free, code);
  return free;
}
