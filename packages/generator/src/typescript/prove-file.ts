import { diagnose, type Place, positionAt, type Report } from "@errcat/diagnostics";
import type { GeneratedFile } from "../generated-file.ts";
import { readMarks } from "../templates/insertion-marks.ts";
import { checkInsertions } from "./check-insertions.ts";
import { checkTypeScript } from "./check-typescript.ts";
import { parseTypeScript, type TypeScriptApi } from "./typescript-api.ts";

/**
 * The file without the marks of its template, when every inserted value is inert where it stands and the text has no
 * syntax error; otherwise undefined after `template/unsafe-position`, with the place of the insertion in the user's
 * template, or `template/invalid-output`.
 */
export function proveFile(
  file: GeneratedFile,
  { typescript, places }: { readonly typescript: TypeScriptApi; readonly places: readonly Place[] },
  report: Report,
): GeneratedFile | undefined {
  const { text, insertions } = readMarks(file.contents);
  const clean = { ...file, contents: text };
  const parsed = parseTypeScript(typescript, file.path, text);
  const unsafe = checkInsertions(parsed, insertions, typescript);
  for (const { insertion, position } of unsafe) {
    const inTemplate = insertion.place === undefined ? undefined : places[insertion.place];
    const place = inTemplate ?? { file: file.path, ...positionAt(text, insertion.start) };
    report(diagnose("template/unsafe-position", { position }, { place }));
  }
  return unsafe.length === 0 && checkTypeScript(clean, typescript, report) ? clean : undefined;
}

/** A file that is not TypeScript: nothing can be proved of it, so it may hold no value that a template inserted. */
export function proveData(file: GeneratedFile, report: Report): readonly GeneratedFile[] {
  const { insertions, text } = readMarks(file.contents);
  if (insertions.length === 0) return [{ ...file, contents: text }];
  const place = { file: file.path, line: 1, column: 1 };
  report(diagnose("template/unsafe-position", { position: "in a file that is not TypeScript" }, { place }));
  return [];
}
