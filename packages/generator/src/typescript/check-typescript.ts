import { diagnose, positionAt, type Report } from "@errcat/diagnostics";
import type { GeneratedFile } from "../generated-file.ts";
import { parseTypeScript, type TypeScriptApi } from "./typescript-api.ts";

/**
 * True where the file has no syntax error; the first one is reported (`template/invalid-output`) with its place in the
 * generated text. A file that is not TypeScript passes.
 */
export function checkTypeScript(file: GeneratedFile, typescript: TypeScriptApi, report: Report): boolean {
  if (!isTypeScript(file.path)) return true;
  const { problems } = parseTypeScript(typescript, file.path, file.contents);
  // What a parser says after its first error is mostly a consequence of that one.
  const [first] = problems;
  if (!first) return true;
  const place = { file: file.path, ...positionAt(file.contents, first.start) };
  report(diagnose("template/invalid-output", { problem: first.message }, { place }));
  return false;
}

/** True for the extensions that TypeScript's parser reads. */
export function isTypeScript(path: string): boolean {
  return /\.[cm]?[jt]sx?$/.test(path);
}
