import type { Catalog, Entry, Variant } from "@errcat/schema";
import { nameFromCode } from "@errcat/schema";
import { type NameFromText, nameFromText, reasonIn } from "./name-from-text.ts";

/** A proposed name, for a person to judge. */
export interface NameSuggestion {
  readonly code: string;
  readonly name: string;
  /** The text that the name was read off. */
  readonly text: string;
}

/** Names so general that any better founded one goes first. */
const GENERAL =
  /^(?:Invalid(?:Param\w*|Request|Value|Input|Argument|Attribute|It)?|Missing(?:Param\w*|It)?|InternalError|RequestError|\w{0,9}Failed|Operation\w*|NotFound|AuthenticationFailed)$/;

/**
 * A name for every code that has none but the one made from the code, read off its English texts: what happened to
 * what, in the field's words, unique in the catalog. Codes without an English text are left out.
 *
 *     BMS.0103  "The disk does not exist."   →   DiskNotFound
 */
export function suggestNames(catalog: Catalog): readonly NameSuggestion[] {
  const taken = new Set([
    ...catalog.entries.map(({ name }) => name),
    ...catalog.retired.map(({ name }) => name),
  ]);
  return catalog.entries.flatMap((entry) => {
    if (!isFromCode(entry)) return [];
    const candidates = candidatesFor(entry, catalog);
    const free = candidates.find(({ name }) => !taken.has(name)) ?? numbered(candidates[0], taken);
    if (!free) return [];
    taken.add(free.name);
    return [{ code: entry.code, name: free.name, text: free.text }];
  });
}

function isFromCode({ code, name }: Entry): boolean {
  const derived = nameFromCode(code);
  return name === derived || (name.startsWith(`${derived}_`) && /_\d+$/.test(name));
}

interface Candidate extends NameFromText {
  readonly text: string;
}

/** Names for an entry, best first: understood before guessed, telling before general, said by most variants first. */
function candidatesFor(entry: Entry, catalog: Catalog): Candidate[] {
  const candidates = entry.variants.flatMap((variant) =>
    textsOf(variant).flatMap((text): Candidate[] => {
      const found = nameFromText(text);
      return found ? [{ ...found, name: withoutPrefix(found.name, catalog), text }] : [];
    }),
  );
  const votes = new Map<string, number>();
  for (const { name } of candidates) votes.set(name, (votes.get(name) ?? 0) + 1);
  const score = ({ name, understood }: Candidate) =>
    (understood ? 100 : 0) -
    (GENERAL.test(name) ? 50 : 0) -
    (/CannotBe/.test(name) ? 30 : 0) +
    (votes.get(name) ?? 0) * 10 -
    Math.max(0, name.length - 28);
  return candidates.sort((a, b) => score(b) - score(a));
}

/** English texts; the description first, because it says in full what the message abbreviates. */
function textsOf({ description, message }: Variant): string[] {
  const texts = [description["en"], message?.template["en"]].filter((text) => text !== undefined);
  return texts.flatMap((text) => [reasonIn(text) ?? [], text].flat());
}

/**
 * No name repeats what the catalog is about: in `huawei-vpc`, `VpcSubnetNotFound` says nothing that `SubnetNotFound`
 * does not.
 */
function withoutPrefix(name: string, { id }: Catalog): string {
  const service = id.split("-").at(-1) ?? "";
  const prefix = service.charAt(0).toUpperCase() + service.slice(1);
  const rest = name.slice(prefix.length);
  const hasMore = (rest.match(/[A-Z]/g) ?? []).length >= 3;
  return name.startsWith(prefix) && hasMore && /^[A-Z]/.test(rest) ? rest : name;
}

function numbered(candidate: Candidate | undefined, taken: ReadonlySet<string>): Candidate | undefined {
  if (!candidate) return undefined;
  let number = 2;
  while (taken.has(`${candidate.name}${number}`)) number++;
  return { ...candidate, name: `${candidate.name}${number}` };
}
