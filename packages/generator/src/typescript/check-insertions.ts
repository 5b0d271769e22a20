import type { Insertion } from "../templates/insertion-marks.ts";
import { esNext, type ParsedTypeScript, type SyntaxNode, type TypeScriptApi } from "./typescript-api.ts";

/** An inserted value that stands where it is not inert, and where that is, as the end of a sentence. */
export interface UnsafeInsertion {
  readonly insertion: Insertion;
  /** `"inside a string of the template"`. */
  readonly position: string;
}

/** Kinds of nodes that are data and nothing else; an insertion in code must be exactly one of them. */
const dataKinds: readonly string[] = [
  "StringLiteral",
  "NumericLiteral",
  "PrefixUnaryExpression",
  "ArrayLiteralExpression",
  "ObjectLiteralExpression",
  "TrueKeyword",
  "FalseKeyword",
  "NullKeyword",
  "ComputedPropertyName",
  "Identifier",
];

/** Functions that run the text that they are given. */
const runners: readonly string[] = [
  "import",
  "eval",
  "Function",
  "setTimeout",
  "setInterval",
  "require",
  "importScripts",
];

/**
 * The insertions that are not inert in the parsed text. In code an inserted value must be one whole literal, and not
 * one that loads or runs what it says; a value for comments must lie in a comment.
 *
 *     const a = "‹x›";  →  fine            const b = '"‹x›"';  →  inside a string of the template
 */
export function checkInsertions(
  { text, tree }: ParsedTypeScript,
  insertions: readonly Insertion[],
  typescript: TypeScriptApi,
): readonly UnsafeInsertion[] {
  const { literals, leaves } = readNodes(tree, typescript);
  const comments = readComments(text, leaves, typescript);
  return insertions.flatMap((insertion) => {
    const comment = rangeAround(comments, insertion);
    const node = literals.get(`${insertion.start}-${insertion.end}`);
    const position = comment
      ? unsafeComment(text.slice(comment.start, insertion.start))
      : node && insertion.kind === "literal"
        ? unsafeUse(node, typescript)
        : outside(insertion);
    return position ? [{ insertion, position }] : [];
  });
}

interface Range {
  readonly start: number;
  readonly end: number;
}

interface Nodes {
  readonly literals: ReadonlyMap<string, SyntaxNode>;
  /** Nodes without children: names, literals, and the parts of templates, in order. */
  readonly leaves: readonly Range[];
}

function readNodes(tree: SyntaxNode, typescript: TypeScriptApi): Nodes {
  const kinds = new Set(dataKinds.map((kind) => typescript.SyntaxKind[kind]));
  const literals = new Map<string, SyntaxNode>();
  const leaves: Range[] = [];
  const visit = (node: SyntaxNode): undefined => {
    const start = node.getStart();
    if (kinds.has(node.kind)) literals.set(`${start}-${node.end}`, node);
    let isLeaf = true;
    typescript.forEachChild(node, (child) => {
      isLeaf = false;
      visit(child);
    });
    if (isLeaf && node.end > start) leaves.push({ start, end: node.end });
  };
  visit(tree);
  return { literals, leaves: leaves.sort((a, b) => a.start - b.start) };
}

/** The comments of a text: what the scanner finds between the leaves, where no string or regular expression can be. */
function readComments(text: string, leaves: readonly Range[], typescript: TypeScriptApi): readonly Range[] {
  const end = { start: text.length, end: text.length };
  return [...leaves, end].flatMap(({ start }, index) =>
    scanComments(text, { start: leaves[index - 1]?.end ?? 0, end: start }, typescript),
  );
}

function scanComments(text: string, { start, end }: Range, typescript: TypeScriptApi): readonly Range[] {
  const gap = text.slice(start, end);
  if (!gap.includes("/")) return [];
  const { SingleLineCommentTrivia, MultiLineCommentTrivia, EndOfFileToken } = typescript.SyntaxKind;
  const scanner = typescript.createScanner(esNext, false);
  scanner.setText(gap, 0, gap.length);
  const comments: Range[] = [];
  for (let kind = scanner.scan(); kind !== EndOfFileToken; kind = scanner.scan())
    if (kind === SingleLineCommentTrivia || kind === MultiLineCommentTrivia)
      comments.push({ start: start + scanner.getTokenStart(), end: start + scanner.getTokenEnd() });
  return comments;
}

/** The range that has the insertion inside; ranges are sorted and do not overlap. */
function rangeAround(ranges: readonly Range[], { start, end }: Insertion): Range | undefined {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle] as Range).start < start) low = middle + 1;
    else high = middle;
  }
  const range = ranges[low - 1];
  return range && end <= range.end ? range : undefined;
}

function outside({ kind }: Insertion): string {
  if (kind === "comment") return "outside of the comment that it is printed for";
  return "where it is not a literal of its own: inside a string, a template literal or a regular expression";
}

/** Why a value is not inert in a comment that begins so: some comments tell the compiler or a debugger what to load. */
function unsafeComment(before: string): string | undefined {
  return /^\/\/[/#@]/.test(before) ? "in a comment that is a directive" : undefined;
}

/** Why a literal is not inert although it is whole. */
function unsafeUse(node: SyntaxNode, { SyntaxKind }: TypeScriptApi): string | undefined {
  const { parent } = node;
  if (!parent) return undefined;
  const is = (of: SyntaxNode | undefined, ...kinds: readonly string[]): boolean =>
    kinds.some((kind) => SyntaxKind[kind] === of?.kind);
  if (is(parent, "ImportDeclaration", "ExportDeclaration", "ExternalModuleReference", "ModuleDeclaration"))
    return moduleName;
  if (is(parent, "LiteralType") && is(parent.parent, "ImportType")) return moduleName;
  const isKey = parent.name === node && is(parent, ...keyed);
  if (is(node, "Identifier", "ComputedPropertyName"))
    return isKey ? undefined : "where a key is not expected";
  if (isKey && is(parent, "PropertyAssignment") && node.getText() === '"__proto__"')
    return "as the key `__proto__`, which sets a prototype";
  if (!is(parent, "CallExpression", "NewExpression")) return undefined;
  const callee = /^(?:new\s+)?([^(]*)/.exec(parent.getText())?.[1]?.trim().split(".").at(-1) ?? "";
  return runners.includes(callee) ? `as an argument of ${callee}` : undefined;
}

const moduleName = "as the name of a module";
/** What has a key: the places that a bare or computed key is printed for. */
const keyed: readonly string[] = [
  "PropertyAssignment",
  "PropertySignature",
  "PropertyDeclaration",
  "EnumMember",
];
