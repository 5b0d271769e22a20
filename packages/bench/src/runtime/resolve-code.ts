import {
  catalogFromDocument,
  defineFamily,
  ErrcatError,
  type ErrorCatalog,
  type ErrorFamily,
  packCatalog,
  resolveVariant,
} from "@errcat/runtime";
import { type Benchmark, type BenchResult, withRatio } from "../bench-result.ts";
import { inventedCatalog, inventedMessages } from "./invented-catalog.ts";
import { callEach, measureCalls } from "./measure-calls.ts";

/**
 * Code and message to entry, variant and parameters, beside parsing the body and beside a list of regular expressions.
 */
export const resolveCode: Benchmark = {
  title: "runtime: { code, message } to entry, variant and parameters",
  async run() {
    return [500, 5_000, 50_000].flatMap(measureSize);
  },
};

const count = 2_000;

function measureSize(size: number): readonly BenchResult[] {
  const catalog = catalogFromDocument(inventedCatalog(size));
  const family = familyOf(size);
  const messages = inventedMessages(size, count);
  const bodies = messages.map(({ code, message }) =>
    JSON.stringify({ error_code: code, error_msg: message, request_id: "r-1" }),
  );
  const [parse, ours, whole] = measureCalls([
    { name: `JSON.parse, ${size}`, calls: count, work: () => callEach(bodies, (body) => JSON.parse(body)) },
    {
      name: `errcat, ${size}`,
      calls: count,
      work: () => callEach(messages, (message) => resolve(catalog, message)),
    },
    {
      name: `errcat, body to Error, ${size}`,
      calls: count,
      work: () => callEach(bodies, (body) => family.fromResponse({ status: 400, body })),
    },
  ]);
  const expressions = listOfExpressions(catalog);
  const some = messages.filter((_, index) => index % (size > 5_000 ? 100 : 10) === 0);
  const [naive] = measureCalls([
    {
      name: `regex list, ${size}`,
      calls: some.length,
      work: () => callEach(some, ({ message }) => firstMatch(expressions, message)),
    },
  ]);
  if (!parse || !ours || !whole || !naive) throw new Error("a side was not measured");
  const right = messages.filter(({ code, message }) => firstMatch(expressions, message)?.code === code);
  return [
    parse,
    withRatio(ours, parse, size <= 5_000 ? "≤ 1" : undefined),
    // For the record: an Error costs its stack, whoever makes it.
    withRatio(whole, parse),
    withRatio(naive, ours),
    percentage(
      `right template, errcat, ${size}`,
      messages.filter((message) => isRight(catalog, message)).length,
    ),
    percentage(`right template, regex list, ${size}`, right.length),
  ];
}

function familyOf(size: number): ErrorFamily<ErrcatError> {
  const document = inventedCatalog(size);
  return defineFamily<ErrcatError>({
    catalog: packCatalog(document),
    domain: document.domain,
    name: "InventedError",
    classes: () => ({ base: ErrcatError, special: [] }),
  });
}

function percentage(name: string, right: number): BenchResult {
  return { name, value: (right * 100) / count, unit: "%" };
}

function resolve(catalog: ErrorCatalog, { code, message }: { code: string; message: string }): unknown {
  const entry = catalog.entry(code);
  return entry && resolveVariant(entry, { message, status: 400 });
}

function isRight(catalog: ErrorCatalog, { code, message }: { code: string; message: string }): boolean {
  const entry = catalog.entry(code);
  const resolution = entry && resolveVariant(entry, { message });
  if (!resolution?.byMessage || resolution.unreadable.length > 0) return false;
  return Object.values(resolution.params).every((value) => message.includes(String(value)));
}

interface Expression {
  readonly code: string;
  readonly expression: RegExp;
}

/** What people write: each message with its placeholders as groups, tried in order. */
function listOfExpressions(catalog: ErrorCatalog): readonly Expression[] {
  return catalog.codes().flatMap((code) => {
    const template = catalog.entry(code)?.variants[0]?.message;
    if (!template) return [];
    const source = template.literals
      .map((literal) => literal.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
      .join("(.*)");
    return [{ code, expression: new RegExp(`^${source}$`, "s") }];
  });
}

function firstMatch(expressions: readonly Expression[], message: string): Expression | undefined {
  return expressions.find(({ expression }) => expression.exec(message));
}
