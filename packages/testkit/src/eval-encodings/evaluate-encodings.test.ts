import { describe, expect, it } from "vitest";
import { encodeText } from "./encode-text.ts";
import { encodingsOfLanguages, evaluateEncodings, type KnownText, piecesOf } from "./evaluate-encodings.ts";

/** Rows as a page about errors has them, in the languages that are written in other encodings than UTF-8. */
const rows: Readonly<Record<string, readonly string[]>> = {
  "zh-CN": [
    "| PARCEL.001 | 包裹不存在 | 请检查包裹编号是否正确 |",
    "| PARCEL.002 | 请求参数错误 | 请修改请求参数后重试 |",
  ],
  "zh-TW": [
    "| PARCEL.001 | 包裹不存在 | 請檢查包裹編號是否正確 |",
    "| PARCEL.002 | 請求參數錯誤 | 請修改請求參數後重試 |",
  ],
  ja: [
    "| PARCEL.001 | 荷物が見つかりません | 番号をご確認ください |",
    "| PARCEL.002 | パラメータが正しくありません | 修正してください |",
  ],
  ko: [
    "| PARCEL.001 | 소포를 찾을 수 없습니다 | 번호를 확인해 주세요 |",
    "| PARCEL.002 | 요청 값이 올바르지 않습니다 | 다시 시도해 주세요 |",
  ],
  ru: [
    "| PARCEL.001 | Посылка не найдена | Проверьте номер |",
    "| PARCEL.002 | Неверный параметр | Исправьте запрос |",
  ],
  de: [
    "| PARCEL.001 | Paket nicht verfügbar | Nummer überprüfen |",
    "| PARCEL.002 | Größe ungültig | Größe ändern |",
  ],
};
const plain = "| PARCEL.404 | Parcel not found. | Check the number of the parcel, then try again. |";

/** A page of so many rows, of which every `each`-th is in the language and the others in plain English. */
function page(language: string, count: number, each: number): KnownText {
  const lines = Array.from({ length: count }, (_, index) =>
    index % each === 0 ? rows[language]![(index / each) % 2]! : plain,
  );
  return { name: `${language} ${count}/${each}`, language, text: `# Errors\n\n${lines.join("\n")}\n` };
}

const pages = Object.keys(rows).flatMap((language) => [
  page(language, 4, 1),
  page(language, 40, 1),
  page(language, 40, 10),
  page(language, 400, 40),
]);
const results = evaluateEncodings(pages, [Number.POSITIVE_INFINITY]);

describe("an encoding that nobody names", () => {
  it.each(results)("$encoding is never read as another one", ({ wrong }) => {
    expect(wrong).toEqual([]);
  });

  it.each(results.filter(({ encoding }) => !/windows|koi/.test(encoding)))(
    "$encoding is told from short pages, long ones, and those that are hardly in it",
    ({ right, refused }) => {
      expect(right).toBeGreaterThanOrEqual(4);
      expect(refused).toBe(0);
    },
  );

  it.each(results.filter(({ encoding }) => /windows|koi/.test(encoding)))(
    "$encoding can only be asked for",
    ({ right, refused }) => {
      expect(right).toBe(0);
      expect(refused).toBeGreaterThanOrEqual(4);
    },
  );
});

describe("encodeText", () => {
  it.each(Object.keys(encodingsOfLanguages).filter((encoding) => encoding !== "utf-8"))(
    "%s decodes to what was encoded",
    (encoding) => {
      const text = { ja: "エラー", ko: "오류", ru: "ошибка", zh: "錯" }[
        /^(?:shift|euc-jp)/.test(encoding)
          ? "ja"
          : /kr/.test(encoding)
            ? "ko"
            : /koi|1251/.test(encoding)
              ? "ru"
              : "zh"
      ];
      const encodable = encoding === "windows-1252" ? "Größe" : text;
      expect(new TextDecoder(encoding).decode(encodeText(encodable, encoding))).toBe(encodable);
    },
  );

  it("gives nothing for characters that an encoding does not have", () => {
    expect(encodeText("한", "shift_jis")).toBeUndefined();
    expect(new TextDecoder("gb18030").decode(encodeText("é€ẞ", "gb18030"))).toBe("é€ẞ");
  });
});

it("pieces are whole lines and the whole text", () => {
  const { text } = page("zh-CN", 40, 3);
  const pieces = piecesOf(text, 300);
  expect(pieces.join("")).toBe(text);
  expect(pieces.every((piece) => Buffer.byteLength(piece) <= 300)).toBe(true);
});
