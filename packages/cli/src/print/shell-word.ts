import { visibleText } from "@errcat/diagnostics";

/** A path as a word of a command line, to be copied: in quotes where a shell would read something else in it. */
export function shellWord(path: string): string {
  const shown = visibleText(path);
  return /^[\w@%+=:,./\p{L}\p{N}-]+$/u.test(shown) ? shown : `'${shown.replaceAll("'", "'\\''")}'`;
}
