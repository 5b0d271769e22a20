import {
  catalogFromDocument,
  type ErrorCatalog,
  findByMessage,
  type MessageMatch,
  type MessageTemplate,
  matchMessage,
} from "@errcat/runtime";
import AhoCorasick from "modern-ahocorasick";
import FastAhoCorasick from "modern-ahocorasick/fast";
import { type Benchmark, type BenchResult, withRatio } from "../bench-result.ts";
import { inventedCatalog, inventedMessages } from "./invented-catalog.ts";
import { callEach, measureCalls } from "./measure-calls.ts";

/** A message without a code to its entry, beside an Aho–Corasick automaton over the longest literal of each message. */
export const findMessage: Benchmark = {
  title: "runtime: a message without a code to entry and parameters",
  async run() {
    return [500, 5_000, 50_000].flatMap(measureSize);
  },
};

const count = 2_000;

function measureSize(size: number): readonly BenchResult[] {
  const document = inventedCatalog(size);
  const messages = inventedMessages(size, count);
  const catalog = catalogFromDocument(document);
  // From a catalog of its own: what one side has decoded is not the other's.
  const literals = longestLiterals(catalogFromDocument(document));
  // Codes are looked up whatever messages do: the index is what counts.
  catalog.entry("");
  const ours = heapOf(() => findByMessage(catalog, ""));
  const automata = [
    { name: `aho-corasick, ${size}`, ...heapOf(() => new AhoCorasick([...literals.keys()])) },
    { name: `aho-corasick/fast, ${size}`, ...heapOf(() => new FastAhoCorasick([...literals.keys()])) },
  ];
  const [own, ...peers] = measureCalls([
    {
      name: `errcat, ${size}`,
      calls: count,
      work: () => callEach(messages, ({ message }) => findByMessage(catalog, message)),
    },
    ...automata.map(({ name, value }) => ({
      name,
      calls: count,
      work: () => callEach(messages, ({ message }) => findByAutomaton(value, literals, message)),
    })),
  ]);
  if (!own) throw new Error("a side was not measured");
  const heap = { name: `errcat heap, ${size}`, value: ours.megabytes, unit: "MB" };
  return [
    own,
    ...peers.map((peer) => withRatio(peer, own, "≥ 2.5")),
    heap,
    ...automata.map(({ name, megabytes }) =>
      withRatio(
        { name: `${name}, heap`, value: megabytes, unit: "MB" },
        heap,
        size === 50_000 ? "≥ 8" : undefined,
      ),
    ),
    { name: `right entry, errcat, ${size}`, value: rightShare(catalog, messages), unit: "%" },
  ];
}

function rightShare(catalog: ErrorCatalog, messages: ReturnType<typeof inventedMessages>): number {
  const right = messages.filter(({ code, message }) => {
    const [best, next] = findByMessage(catalog, message);
    return best?.entry.code === code && best.shared !== next?.shared;
  });
  return (right.length * 100) / messages.length;
}

/** What a program with an automaton does: search, then cut the parameters out of what was found. */
function findByAutomaton(
  automaton: AhoCorasick,
  literals: ReadonlyMap<string, readonly MessageTemplate[]>,
  message: string,
): readonly MessageMatch[] {
  const found: MessageMatch[] = [];
  for (const { pattern } of automaton.search(message)) {
    for (const template of literals.get(pattern) ?? []) {
      const match = matchMessage(template, message);
      if (match) found.push(match);
    }
  }
  return found;
}

/** The one text per message that an automaton needs, and the messages that have it. */
function longestLiterals(catalog: ErrorCatalog): ReadonlyMap<string, readonly MessageTemplate[]> {
  const longest = new Map<string, MessageTemplate[]>();
  for (const code of catalog.codes()) {
    const template = catalog.entry(code)?.variants[0]?.message;
    const [first] = template?.literals.toSorted((a, b) => b.length - a.length) ?? [];
    if (!template || !first) continue;
    longest.set(first, [...(longest.get(first) ?? []), template]);
  }
  return longest;
}

function heapOf<Value>(make: () => Value): { value: Value; megabytes: number } {
  const before = usedMemory();
  const value = make();
  return { value, megabytes: (usedMemory() - before) / 1e6 };
}

function usedMemory(): number {
  // Twice: what the first collection frees of weak maps and array buffers shows after the second.
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
