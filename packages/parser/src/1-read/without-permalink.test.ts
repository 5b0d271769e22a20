import { expect, test } from "vitest";
import { withoutPermalink } from "./without-permalink.ts";

test.each([
  ["Storage errors¶", "Storage errors"],
  ["Storage errors \uf0c1", "Storage errors"],
  ["Storage errors 🔗", "Storage errors"],
  ["Storage errors#", "Storage errors"],
  ["Storage errors #", "Storage errors"],
  ["# Storage errors", "Storage errors"],
  ["40001#", "40001"],
  ["E_NO_PAPER¶", "E_NO_PAPER"],
  ["错误码#", "错误码"],
])("%j is the title %j", (title, text) => expect(withoutPermalink(title)).toBe(text));

test.each(["Errors in C#", "Errors in F#", "#", "¶", "#40001 Gone", "# 7 PumpStands"])(
  "%j is a title as it stands",
  (title) => expect(withoutPermalink(title)).toBe(title),
);
