import { afterEach, expect, it } from "vitest";
import { sourceFolders } from "./source-folders.ts";
import { type TemporaryProject, temporaryProject } from "./temporary-project.ts";

let project: TemporaryProject;
afterEach(() => project.remove());

it.each([
  ["docs/a.md", []],
  ["docs/*.md", ["docs"]],
  ["*.md", [""]],
  ["docs/**/*.md", ["docs", "docs/b"]],
  ["docs/*/c.md", ["docs", "docs/b"]],
  ["missing/*.md", ["missing"]],
])("a new file could match %s in %j", (path, expected) => {
  project = temporaryProject({
    "docs/a.md": "",
    "docs/b/c.md": "",
    "docs/node_modules/d.md": "",
    "other/e.md": "",
  });
  const found = sourceFolders([{ path }], project.directory);
  expect(found.map((folder) => folder.slice(project.directory.length + 1))).toEqual(expected);
});
