import { expect, test } from "vitest";
import { constantCode, itemCode, type TitleCode, titleCode } from "./title-code.ts";

const shown = (title: string) => {
  const found = titleCode(title);
  return found && told(found);
};

const told = ({ label, code, extra, name, text }: TitleCode): string =>
  [label, code, extra, name, text].join("|").replace(/\|+$/, "");

test("codes alone, with a label, with a message", () => {
  expect(shown("40001")).toBe("|40001");
  expect(shown("invalid_token:")).toBe("|invalid_token");
  expect(shown("Error Number: 8001")).toBe("Error Number|8001");
  expect(shown("ERROR 9502 (HY000): OUT cannot be used")).toBe("ERROR|9502|HY000||OUT cannot be used");
  expect(shown("错误码 1001：磁盘已满")).toBe("错误码|1001|||磁盘已满");
  expect(shown("ORA-00600: internal error")).toBe("|ORA-00600|||internal error");
});

test("numbers before a constant or a text", () => {
  expect(shown("-1007 TIMEOUT")).toBe("|-1007||TIMEOUT");
  expect(shown("NO_PAPER = -7")).toBe("|-7||NO_PAPER");
  expect(shown("1.2 NO_PAPER = 0x8007")).toBe("|0x8007||NO_PAPER");
  expect(shown("-2021 Order failed")).toBe("|-2021|||Order failed");
  expect(shown("-1001 连接断开")).toBe("|-1001|||连接断开");
  expect(shown("10001 => Gone")).toBe("|10001|||Gone");
  expect(shown("# 7 PumpStands")).toBe("|7||PumpStands");
  expect(shown("#12 The pump stands")).toBe("|12|||The pump stands");
});

test("list items begin with what is bold, set as code, a number or a constant", () => {
  const item = (text: string, strong = "") => {
    const found = itemCode(text, strong);
    return found && told(found);
  };
  expect(item("10001 System error.", "10001")).toBe("|10001|||System error.");
  expect(item("DISK_FULL: Remove files.", "DISK_FULL")).toBe("|DISK_FULL|||Remove files.");
  expect(item("A-11 -> Nobody there", "A-11")).toBe("|A-11|||Nobody there");
  expect(item("10001 → System error")).toBe("|10001|||System error");
  expect(item("E_DRY (-7): No water")).toBe("|E_DRY|-7||No water");
  expect(item("E_ICE(-8)：水が凍結")).toBe("|E_ICE|-8||水が凍結");
  expect(item("Error Number: 8001")).toBe("Error Number|8001");
  expect(item("0x0A (10) - No paper")).toBe("|0x0A|10||No paper");
  expect(item("0x0A No paper")).toBe("|0x0A|||No paper");
  expect(item("0x0A")).toBeUndefined();
  expect(item("Remove 2023 files")).toBeUndefined();
  expect(item("42 files")).toBeUndefined();
  expect(item("userName: who it is", "userName")).toBeUndefined();
});

test("chapters, steps, versions, numbers of sections and words of the language are no codes", () => {
  for (const title of [
    "Overview",
    "Step 1: install",
    "Table 2",
    "v1.2.0",
    "2.1 Start",
    "s2.1: start",
    "2023-04-05",
    "Codes from 1 to 9",
    "Retry",
    "DESCRIPTION",
    "POST",
    "2024 in review",
    "12 monkeys",
  ]) {
    expect([title, titleCode(title)]).toEqual([title, undefined]);
  }
});

test("finds the constant that a description is about, with its value", () => {
  expect(constantCode("int E_NO_PAPER")).toMatchObject({ code: "E_NO_PAPER", name: "" });
  expect(constantCode("ns::E_NO_PAPER")).toMatchObject({ code: "E_NO_PAPER", name: "" });
  expect(constantCode("E_NO_PAPER = -12")).toMatchObject({ code: "-12", name: "E_NO_PAPER" });
  expect(constantCode("E_NO_PAPER = OTHER")).toMatchObject({ code: "E_NO_PAPER", name: "" });
  expect(constantCode("SUCCESS")).toMatchObject({ code: "SUCCESS", name: "" });
  expect(constantCode("E_NO_PAPER(sheets)")).toBeUndefined();
  expect(constantCode("PaperSize")).toBeUndefined();
});
