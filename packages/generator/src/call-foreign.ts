import { diagnose, type Report } from "@errcat/diagnostics";
import type { GeneratedFile } from "./generated-file.ts";
import { TemplateRefused } from "./templates/create-templates.ts";

/**
 * What a step of a generator gives. What goes wrong in one of the user's own is reported (`plan/generator-failed`) and
 * gives `undefined`: it is no bug of ours.
 */
export function callForeign<Result>(
  { generator, foreign }: { readonly generator: { readonly name: string }; readonly foreign: boolean },
  step: () => Result,
  report: Report,
): Result | undefined {
  try {
    return step();
  } catch (error) {
    if (!foreign || error instanceof TemplateRefused) throw error;
    const problem = (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";
    report(diagnose("plan/generator-failed", { generator: generator.name, problem }));
    return undefined;
  }
}

/** What `render` gave, where it is a list of files; throws where it is something else. */
export function checkedFiles(files: readonly GeneratedFile[] | undefined): readonly GeneratedFile[] {
  if (!Array.isArray(files)) throw new Error("its render gives no list of files");
  const wrong = files.findIndex(
    (file) => typeof file?.path !== "string" || typeof file.contents !== "string",
  );
  if (wrong >= 0)
    throw new Error(`file ${wrong + 1} of its render has no path or no contents that are texts`);
  return files;
}
