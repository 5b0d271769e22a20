/** Where a planned name is going to stand: some names are impossible in one place and fine in another. */
export type NamePosition = "binding" | "enum-member" | "property";

interface Reserved {
  readonly words: readonly string[];
  readonly positions: readonly NamePosition[];
  /** Why, as a sentence of a diagnostic. */
  readonly reason: string;
}

/** Names that are identifiers and still cannot be used; each row with its reason. */
const reserved: readonly Reserved[] = [
  {
    // ECMA-262, 12.7.2 and 13.1.1; TypeScript generates modules, which are strict.
    words: (
      "arguments await break case catch class const continue debugger default delete do else enum eval export " +
      "extends false finally for function if implements import in instanceof interface let new null package private " +
      "protected public return static super switch this throw true try typeof var void while with yield"
    ).split(" "),
    positions: ["binding"],
    reason: "it is a reserved word.",
  },
  {
    // A module cannot declare what TypeScript declares in each module scope (TS2397, TS2457, TS2427).
    words: "any bigint boolean globalThis never number object string symbol undefined unknown".split(" "),
    positions: ["binding"],
    reason: "it is the name of a built-in type.",
  },
  {
    words: ["Infinity", "NaN"],
    positions: ["enum-member", "binding"],
    reason: "TypeScript takes it for a number (TS2452).",
  },
  {
    // `E["__proto__"] = "x"` and `{ __proto__: "x" }` set a prototype and store nothing (ECMA-262, B.2.2.1 and B.3.1).
    words: ["__proto__"],
    positions: ["binding", "enum-member", "property"],
    reason: "assigning to it sets a prototype.",
  },
];

/** The reasons by name, for each position. */
const reasons: Readonly<Record<NamePosition, ReadonlyMap<string, string>>> = {
  binding: reasonsIn("binding"),
  "enum-member": reasonsIn("enum-member"),
  property: reasonsIn("property"),
};

function reasonsIn(position: NamePosition): ReadonlyMap<string, string> {
  const rows = reserved.filter(({ positions }) => positions.includes(position));
  return new Map(rows.flatMap(({ words, reason }) => words.map((word) => [word, reason] as const)));
}

/** Why the name cannot be used in this position, or undefined where it can. */
export function reservedReason(name: string, position: NamePosition): string | undefined {
  return reasons[position].get(name);
}
