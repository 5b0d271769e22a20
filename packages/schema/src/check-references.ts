import { diagnose, type Place, type Report } from "@errcat/diagnostics";
import type { Catalog, Entry, Variant } from "./catalog.ts";

type PlaceOf = (pointer: string) => Place;

/**
 * Whether a catalog of the right shape agrees with itself: codes, names and variant ids are unique, retired names stay
 * retired, and modules, sources and languages that are spoken of exist. Each breach is a diagnostic of
 * `catalog/duplicate-code`, `catalog/duplicate-name`, `catalog/duplicate-variant`, `catalog/unknown-reference`.
 */
export function checkReferences(catalog: Catalog, placeOf: PlaceOf, report: Report): boolean {
  let sound = true;
  const breach: Report = (diagnostic) => {
    sound = false;
    report(diagnostic);
  };
  checkNames(catalog, placeOf, breach);
  const known: Known = {
    modules: new Set(catalog.modules.map(({ id }) => id)),
    sources: new Set(catalog.sources.map(({ id }) => id)),
    languages: new Set(catalog.languages),
  };
  catalog.entries.forEach((entry, index) => {
    const ids = new Set(entry.retiredVariants);
    entry.variants.forEach((variant, at) => {
      const pointer = `/entries/${index}/variants/${at}`;
      if (ids.has(variant.id)) {
        const parameters = { code: entry.code, variant: variant.id };
        breach(diagnose("catalog/duplicate-variant", parameters, { place: placeOf(`${pointer}/id`) }));
      }
      ids.add(variant.id);
      for (const { what, value, at: inner } of unknownReferences(variant, known)) {
        const parameters = { code: entry.code, what, value };
        breach(diagnose("catalog/unknown-reference", parameters, { place: placeOf(pointer + inner) }));
      }
    });
  });
  return sound;
}

function checkNames(catalog: Catalog, placeOf: PlaceOf, breach: Report): void {
  const codes = new Map<string, string>();
  const names = new Map<string, { readonly code: string; readonly pointer: string }>();
  const all: readonly (readonly [string, Pick<Entry, "code" | "name">])[] = [
    ...catalog.entries.map((entry, index) => [`/entries/${index}`, entry] as const),
    ...catalog.retired.map((entry, index) => [`/retired/${index}`, entry] as const),
  ];
  for (const [pointer, { code, name }] of all) {
    const first = codes.get(code);
    if (first !== undefined) {
      const related = [{ message: "first here", place: placeOf(`${first}/code`) }];
      breach(diagnose("catalog/duplicate-code", { code }, { place: placeOf(`${pointer}/code`), related }));
    }
    const owner = names.get(name);
    if (owner) {
      const related = [{ message: "taken here", place: placeOf(`${owner.pointer}/name`) }];
      const parameters = { name, code, other: owner.code };
      breach(diagnose("catalog/duplicate-name", parameters, { place: placeOf(`${pointer}/name`), related }));
    }
    codes.set(code, pointer);
    names.set(name, { code, pointer });
  }
}

interface Known {
  readonly modules: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly languages: ReadonlySet<string>;
}

interface UnknownReference {
  readonly what: "module" | "source" | "language";
  readonly value: string;
  readonly at: string;
}

function unknownReferences(variant: Variant, known: Known): readonly UnknownReference[] {
  const texts = {
    description: variant.description,
    solution: variant.solution,
    "message/template": variant.message?.template,
  };
  return [
    ...variant.modules
      .filter((id) => !known.modules.has(id))
      .map((value) => ({ what: "module" as const, value, at: "/modules" })),
    ...variant.origins
      .filter(({ source }) => !known.sources.has(source))
      .map(({ source }) => ({ what: "source" as const, value: source, at: "/origins" })),
    ...Object.entries(texts).flatMap(([field, text]) =>
      Object.keys(text ?? {})
        .filter((tag) => !known.languages.has(tag))
        .map((value) => ({ what: "language" as const, value, at: `/${field}` })),
    ),
  ];
}
