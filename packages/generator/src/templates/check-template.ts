import { diagnose, type Place, type Report } from "@errcat/diagnostics";

/** The part of a node of Handlebars' syntax tree that is looked at here. */
export interface TemplateNode {
  readonly type: string;
  readonly loc: { readonly start: { readonly line: number; readonly column: number } };
  readonly [property: string]: unknown;
}

/** Helpers that a template may call. */
export const knownHelpers: readonly string[] = ["comment", "each", "if", "unless", "with"];

interface Forbidden {
  readonly construct: string;
  readonly instead: string;
  readonly found: (node: TemplateNode, partials: readonly string[]) => boolean;
}

/** What a template may not contain; each row with what to write instead. */
const forbidden: readonly Forbidden[] = [
  {
    construct: "unescaped output ({{{ }}} or {{& }})",
    instead: "{{ }} prints every value as the code or comment that it must be",
    found: (node) => node.type === "MustacheStatement" && node["escaped"] === false,
  },
  {
    construct: "partial blocks, inline partials or decorators",
    instead: "write the text in place, or override the partial itself",
    found: (node) => /^(Decorator|PartialBlock)/.test(node.type),
  },
  {
    construct: "a partial chosen while rendering, or one that the generator does not have",
    instead: "name a partial of the generator",
    found: (node, partials) =>
      node.type === "PartialStatement" && !partials.includes(pathOf(node["name"]) ?? ""),
  },
  {
    construct: `helpers besides ${knownHelpers.join(", ")}`,
    instead: "prepare the value in a generator of your own",
    found: (node) => callsHelper(node) && !knownHelpers.includes(pathOf(node["path"]) ?? ""),
  },
];

/**
 * Reports every construct in the tree that a template may not contain (`template/forbidden`); true where there is none.
 */
export function checkTemplate(
  tree: TemplateNode,
  { file, partials }: { readonly file: string; readonly partials: readonly string[] },
  report: Report,
): boolean {
  let sound = true;
  visitTemplate(tree, (node) => {
    const broken = forbidden.find((rule) => rule.found(node, partials));
    if (!broken) return;
    sound = false;
    const { construct, instead } = broken;
    report(diagnose("template/forbidden", { construct, instead }, { place: placeOfNode(file, node) }));
  });
  return sound;
}

/** Calls `visit` with each node of the tree, parents before children. */
export function visitTemplate(value: unknown, visit: (node: TemplateNode) => void): void {
  if (Array.isArray(value)) {
    for (const item of value) visitTemplate(item, visit);
  } else if (typeof value === "object" && value !== null) {
    if (isNode(value)) visit(value);
    for (const [key, child] of Object.entries(value)) if (key !== "loc") visitTemplate(child, visit);
  }
}

/** Where a node begins; Handlebars counts columns from 0. */
export function placeOfNode(file: string, { loc }: TemplateNode): Place {
  return { file, line: loc.start.line, column: loc.start.column + 1 };
}

function isNode(value: object): value is TemplateNode {
  return "type" in value && "loc" in value;
}

function callsHelper(node: TemplateNode): boolean {
  if (node.type === "BlockStatement" || node.type === "SubExpression") return true;
  return node.type === "MustacheStatement" && (node["params"] as readonly unknown[]).length > 0;
}

function pathOf(node: unknown): string | undefined {
  const path = node as { readonly type?: string; readonly original?: unknown };
  return path.type === "PathExpression" ? String(path.original) : undefined;
}
