/**
 * The part of the TypeScript compiler's API that checking generated files needs. The `typescript` packages up to 6 have
 * it, and `ts` of ts-morph; the kit is handed one, so that it depends on none.
 */
export interface TypeScriptApi {
  readonly SyntaxKind: Readonly<Record<string, string | number>>;
  createSourceFile(path: string, text: string, target: number, setParentNodes: boolean): SyntaxNode;
  forEachChild(node: SyntaxNode, visit: (child: SyntaxNode) => undefined): void;
  createScanner(target: number, skipTrivia: boolean): TokenScanner;
}

/** A node of TypeScript's syntax tree. */
export interface SyntaxNode {
  readonly kind: number;
  readonly end: number;
  readonly parent: SyntaxNode | undefined;
  /** Of a property or a member. */
  readonly name?: SyntaxNode;
  getStart(): number;
  getText(): string;
}

/** TypeScript's tokenizer. */
export interface TokenScanner {
  setText(text: string, start: number, length: number): void;
  scan(): number;
  /** Called `getTokenPos` before TypeScript 5.0. */
  getTokenStart(): number;
  getTokenEnd(): number;
}

/** `ScriptTarget.ESNext` in all versions of TypeScript. */
export const esNext = 99;

/** A syntax error as TypeScript's parser describes it. */
export interface SyntaxProblem {
  readonly start: number;
  readonly message: string;
}

/** A text, its tree and its syntax errors. */
export interface ParsedTypeScript {
  readonly text: string;
  readonly tree: SyntaxNode;
  readonly problems: readonly SyntaxProblem[];
}

/** Parses a generated file. */
export function parseTypeScript(typescript: TypeScriptApi, path: string, text: string): ParsedTypeScript {
  const tree = typescript.createSourceFile(path, text, esNext, true);
  // Not in the declared API, and the same in every version since 1.0; `transpileModule` would also emit.
  const { parseDiagnostics } = tree as unknown as { parseDiagnostics: readonly RawDiagnostic[] };
  const problems = parseDiagnostics.map(({ start, messageText }) => ({
    start,
    message: firstMessage(messageText),
  }));
  return { text, tree, problems };
}

interface RawDiagnostic {
  readonly start: number;
  readonly messageText: string | { readonly messageText: string };
}

function firstMessage(message: RawDiagnostic["messageText"]): string {
  return typeof message === "string" ? message : message.messageText;
}
