import { type Diagnostic, diagnose, type Place, type Report } from "@errcat/diagnostics";
import type Handlebars from "handlebars";
import {
  checkTemplate,
  knownHelpers,
  placeOfNode,
  type TemplateNode,
  visitTemplate,
} from "./check-template.ts";
import { hasMarks, placeMark } from "./insertion-marks.ts";
import type { TemplateOverride } from "./template-bundle.ts";

/** How every template is compiled: nothing in sight but its model and the helpers that are known. */
const compileOptions: CompileOptions = {
  strict: true,
  knownHelpersOnly: true,
  knownHelpers: Object.fromEntries(knownHelpers.map((name) => [name, true])),
  preventIndent: true,
};

/** What Handlebars' compiler gives: functions of a container. */
export interface CompiledTemplate {
  readonly main: (container: object, ...rest: readonly unknown[]) => unknown;
}

/** What compiling an override needs. */
export interface OverrideCompiler {
  readonly handlebars: typeof Handlebars;
  /** Names of the generator's partials. */
  readonly partials: readonly string[];
  /** Places of the insertions of all overrides so far; {@link compileOverride} appends to it. */
  readonly places: Place[];
}

/**
 * The template of a user's file, each of its insertions preceded by a mark that says where in the file it stands.
 * Reports what is not well-formed (`template/invalid`) or not allowed (`template/forbidden`) and gives undefined.
 */
export function compileOverride(
  override: TemplateOverride,
  { handlebars, partials, places }: OverrideCompiler,
  report: Report,
): CompiledTemplate | undefined {
  const problem = problemOfFile(override, partials);
  if (problem) report(problem);
  const tree = problem ? undefined : parseOverride(override, handlebars, report);
  if (!tree) return undefined;
  const { path } = override;
  const nodes = tree as unknown as TemplateNode;
  if (!checkTemplate(nodes, { file: path, partials }, report)) return undefined;
  markInsertions(nodes, path, places);
  return compileTemplate(handlebars, tree);
}

/** What is wrong before the template is even read. */
function problemOfFile(override: TemplateOverride, partials: readonly string[]): Diagnostic | undefined {
  const place = { file: override.path, line: 1, column: 1 };
  if (!partials.includes(override.partial)) {
    const known = [...partials].sort().join(", ");
    return diagnose("template/unknown-partial", { ...override, known }, { place });
  }
  if (!hasMarks(override.source)) return undefined;
  const construct = "the characters U+E000 to U+E004";
  const instead = "they are kept for marks, write their escapes";
  return diagnose("template/forbidden", { construct, instead }, { place });
}

function parseOverride(
  { path, source }: TemplateOverride,
  handlebars: typeof Handlebars,
  report: Report,
): hbs.AST.Program | undefined {
  try {
    return handlebars.parse(source);
  } catch (error) {
    const place = syntaxErrorPlace(path, error);
    report(diagnose("template/invalid", { problem: firstLine(error) }, { place }));
    return undefined;
  }
}

/** The functions that Handlebars makes of a template: source of its own, never of a catalog. */
export function compileTemplate(
  handlebars: typeof Handlebars,
  template: string | hbs.AST.Program,
): CompiledTemplate {
  return new Function(`return ${handlebars.precompile(template, compileOptions)}`)() as CompiledTemplate;
}

/** Puts a mark before each `{{value}}` of the tree and its place into `places`. */
function markInsertions(tree: TemplateNode, file: string, places: Place[]): void {
  const programs: TemplateNode[] = [];
  visitTemplate(tree, (node) => {
    if (node.type === "Program") programs.push(node);
  });
  for (const program of programs) {
    const body = program["body"] as TemplateNode[];
    const marked = body.flatMap((node) => {
      if (node.type !== "MustacheStatement") return [node];
      const value = placeMark(places.push(placeOfNode(file, node)) - 1);
      return [{ type: "ContentStatement", loc: node.loc, original: value, value }, node];
    });
    body.splice(0, body.length, ...marked);
  }
}

function syntaxErrorPlace(file: string, error: unknown): Place {
  const { lineNumber, column, message } = error as { lineNumber?: number; column?: number; message?: string };
  const line = lineNumber ?? Number(/line (\d+)/.exec(String(message))?.[1] ?? 1);
  return { file, line, column: (column ?? 0) + 1 };
}

/** What Handlebars says, without its drawing of the line. */
export function firstLine(error: unknown): string {
  const lines = String(error instanceof Error ? error.message : error).split("\n");
  const expected = lines.find((line) => line.startsWith("Expecting"));
  return (expected ?? lines[0] ?? "")
    .replace(/ - \d+:\d+$/, "")
    .replace(/^"(.+)" not defined in \[object Object\]$/, "there is no $1 here");
}
