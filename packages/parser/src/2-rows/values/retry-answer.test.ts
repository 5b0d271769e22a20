import { expect, test } from "vitest";
import { readRetryAnswer } from "./retry-answer.ts";

test.each([
  ["Yes", "No"],
  ["True.", "False."],
  ["可重试", "不可重试"],
  ["可以重試", "不可重試"],
  ["再試行可能", "再試行不可"],
  ["가능", "불가"],
  ["Ja", "Nein"],
  ["Sí", "No permitido"],
  ["Reversível", "Irreversível"],
  ["Да", "Нет"],
  ["Oui", "Non"],
  ["✓", "✗"],
])("%s is yes, %s is no", (yes, no) => {
  expect(readRetryAnswer(yes)).toBe(true);
  expect(readRetryAnswer(no)).toBe(false);
});

test.each(["", "-", "After 30 seconds", "Yes, when the job has ended", "x".repeat(100_000)])(
  "%j is no answer",
  (text) => expect(readRetryAnswer(text)).toBeNull(),
);
