import { resolve } from "node:path";
import { type NameSuggestion, suggestNames } from "@errcat/enrich";
import type { Run } from "../command-line/command-definition.ts";
import { createLog } from "../diagnostic-log.ts";
import type { FileContents } from "../disk/atomic-write.ts";
import { tryWrite } from "../disk/try-write.ts";
import type { Io } from "../io.ts";
import { printTable } from "../print/print-table.ts";
import { type BuiltProject, builtProjects } from "./built-projects.ts";
import { conclude } from "./conclude.ts";

/** `errcat suggest-names`: a readable name for every code that has none, written into the overlay for review. */
export const runSuggestNames: Run = async (invocation, io) => {
  const log = createLog();
  const json = invocation.flag("json");
  const built = await builtProjects(invocation, { io, log, build: "complete" });
  const suggested = built.map((each) => ({ ...each, suggestions: suggestNames(each.catalog) }));
  if (!json) {
    for (const { suggestions } of suggested) {
      io.stdout.write(printTable(suggestions.map(({ code, name, text }) => [code, name, text])));
    }
  }
  const changed = suggested.filter(({ suggestions }) => suggestions.length > 0);
  if (!json && !log.hasErrors() && changed.length === 0) io.stderr.write("Every code has a name already.\n");
  if (!invocation.flag("dry-run") && !log.hasErrors()) {
    const files = await Promise.all(changed.map((each) => overlayWith(each, each.suggestions)));
    if ((await tryWrite(files, io.cwd, log.report)) && !json) sayWhatNext(changed, io);
  }
  const catalogs = suggested.map(({ project, suggestions }) => ({ id: project.id, suggestions }));
  return conclude(log, io, { json, result: { catalogs }, least: "warning" });
};

async function overlayWith(
  { project, inputs }: BuiltProject,
  suggestions: readonly NameSuggestion[],
): Promise<FileContents> {
  const { insertNames } = await import("@errcat/enrich/yaml");
  const path = resolve(project.directory, project.overlay.path);
  return { path, contents: insertNames(inputs.overlay?.text ?? "", suggestions) };
}

function sayWhatNext(changed: readonly BuiltProject[], io: Io): void {
  for (const { project, inputs } of changed) {
    const isPublished = inputs.previous !== undefined;
    const command = isPublished ? "errcat generate --accept-renames" : "errcat generate";
    io.stderr.write(
      `Wrote ${project.label}${project.overlay.path}. Review the names, then run \`${command}\`.\n`,
    );
  }
}
