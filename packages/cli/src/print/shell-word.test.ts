import { expect, test } from "vitest";
import { shellWord } from "./shell-word.ts";

test.each([
  ["docs/errors.md", "docs/errors.md"],
  ["/pages/API参考_错误码.md", "/pages/API参考_错误码.md"],
  ["error codes (old).md", "'error codes (old).md'"],
  ["it's.md", "'it'\\''s.md'"],
  ["$(evil).md", "'$(evil).md'"],
  ["a\u001b[31m.md", "'a\\u{1b}[31m.md'"],
])("%s is %s", (path, word) => expect(shellWord(path)).toBe(word));
