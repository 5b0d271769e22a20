import { expect, test } from "vitest";
import { titleCode } from "./title-code.ts";

const shown = (title: string) => {
  const found = titleCode(title);
  return found && [found.label, found.code, found.extra, found.text].join("|").replace(/\|+$/, "");
};

test("codes alone, with a label, with a message", () => {
  expect(shown("40001")).toBe("|40001");
  expect(shown("invalid_token:")).toBe("|invalid_token");
  expect(shown("Error Number: 8001")).toBe("Error Number|8001");
  expect(shown("ERROR 9502 (HY000): OUT cannot be used")).toBe("ERROR|9502|HY000|OUT cannot be used");
  expect(shown("错误码 1001：磁盘已满")).toBe("错误码|1001||磁盘已满");
  expect(shown("ORA-00600: internal error")).toBe("|ORA-00600||internal error");
});

test("chapters, steps, versions, numbers of sections and words of the language are no codes", () => {
  for (const title of [
    "Overview",
    "Step 1: install",
    "Table 2",
    "v1.2.0",
    "2.1 Start",
    "2023-04-05",
    "Codes from 1 to 9",
    "Retry",
  ]) {
    expect([title, titleCode(title)]).toEqual([title, undefined]);
  }
});
