import { describe, expect, test } from "vitest";
import { type ParseResult, parseSources } from "./parse-sources.ts";

/** One vendor's pages in one language. A language more is a row more. */
interface Language {
  readonly tag: string;
  readonly heading: string;
  /** Module, HTTP status, code, message, description, solution, retry. */
  readonly header: string;
  readonly rows: readonly [string, string];
  /** Header of codes that reads like one of HTTP statuses, and the texts of two codes. */
  readonly ambiguous: readonly [header: string, text: string, first: string, second: string];
  /** Header over names, over their numbers, and over texts. */
  readonly constants: string;
  /** What the statuses 200 and 404 mean. */
  readonly statuses: readonly [string, string];
}

const languages: readonly Language[] = [
  {
    tag: "en",
    heading: "Error codes",
    header: "Category | HTTP status | Error code | Message | Description | What to do | Retryable",
    rows: [
      "Printing | 400 | P-01 | Paper is gone. | The tray is empty. | Put paper into the tray. | No",
      "Printing | 503 | P-02 | Printer is busy. | Another job is being printed. | Try again later. | Yes",
    ],
    ambiguous: ["Status code", "Meaning", "The paper is gone.", "The value is invalid."],
    constants: "Constant | Value | Description",
    statuses: ["Success", "Not found"],
  },
  {
    tag: "zh-CN",
    heading: "错误码",
    header: "所属模块 | HTTP状态码 | 错误码 | 错误信息 | 描述 | 处理措施 | 是否可重试",
    rows: [
      "打印 | 400 | P-01 | Paper is gone. | 纸盒没有纸了 | 请添加纸张 | 否",
      "打印 | 503 | P-02 | Printer is busy. | 正在打印其他任务 | 请稍后重试 | 是",
    ],
    ambiguous: ["状态码", "说明", "没有纸张", "参数错误"],
    constants: "常量 | 值 | 描述",
    statuses: ["成功", "资源不存在"],
  },
  {
    tag: "zh-TW",
    heading: "錯誤碼",
    header: "類別 | HTTP 狀態碼 | 錯誤碼 | 錯誤訊息 | 說明 | 處理方式 | 可否重試",
    rows: [
      "列印 | 400 | P-01 | Paper is gone. | 紙匣已經沒有紙張 | 請加入紙張 | 否",
      "列印 | 503 | P-02 | Printer is busy. | 正在處理其他請求 | 請稍後再試 | 是",
    ],
    ambiguous: ["狀態碼", "說明", "沒有紙張", "參數錯誤"],
    constants: "常數 | 值 | 說明",
    statuses: ["成功", "找不到資源"],
  },
  {
    tag: "ja",
    heading: "エラーコード",
    header: "区分 | HTTPステータス | エラーコード | メッセージ | 原因 | 対処方法 | リトライ可否",
    rows: [
      "印刷 | 400 | P-01 | 用紙がありません。 | トレイが空です。 | 用紙を補給してください。 | 不可",
      "印刷 | 503 | P-02 | 使用中です。 | 他の印刷が進行中です。 | 後で再試行してください。 | 可能",
    ],
    ambiguous: ["ステータスコード", "説明", "用紙がありません", "不正な値です"],
    constants: "定数 | 値 | 説明",
    statuses: ["成功", "見つかりません"],
  },
  {
    tag: "ko",
    heading: "오류 코드",
    header: "구분 | HTTP 상태 코드 | 오류 코드 | 메시지 | 설명 | 조치 방법 | 재시도 가능 여부",
    rows: [
      "인쇄 | 400 | P-01 | 용지가 없습니다. | 용지함이 비어 있습니다. | 용지를 넣어 주세요. | 불가",
      "인쇄 | 503 | P-02 | 사용 중입니다. | 다른 작업을 인쇄하고 있습니다. | 잠시 후 다시 시도하세요. | 가능",
    ],
    ambiguous: ["상태 코드", "설명", "용지가 없습니다", "잘못된 값입니다"],
    constants: "상수 | 값 | 설명",
    statuses: ["성공", "찾을 수 없음"],
  },
  {
    tag: "de",
    heading: "Fehlercodes",
    header: "Kategorie | HTTP-Status | Fehlercode | Fehlermeldung | Ursache | Abhilfe | Wiederholbar",
    rows: [
      "Druck | 400 | P-01 | Das Papier fehlt. | Das Fach ist leer. | Legen Sie Papier in das Fach. | Nein",
      "Druck | 503 | P-02 | Drucker belegt. | Ein anderer Auftrag wird gedruckt. | Versuchen Sie es später. | Ja",
    ],
    ambiguous: ["Statuscode", "Bedeutung", "Kein Papier", "Ungültiger Wert"],
    constants: "Konstante | Wert | Beschreibung",
    statuses: ["Erfolg", "Nicht gefunden"],
  },
  {
    tag: "es",
    heading: "Códigos de error",
    header: "Categoría | Código HTTP | Código de error | Mensaje | Causa | Solución | ¿Reintentar?",
    rows: [
      "Impresión | 400 | P-01 | No hay papel. | La bandeja está vacía. | Añada papel a la bandeja. | No",
      "Impresión | 503 | P-02 | Impresora ocupada. | Hay otro trabajo en curso. | Inténtelo más tarde. | Sí",
    ],
    ambiguous: ["Código de respuesta", "Descripción", "No hay papel", "Valor incorrecto"],
    constants: "Constante | Valor | Descripción",
    statuses: ["Éxito", "No encontrado"],
  },
  {
    tag: "pt",
    heading: "Códigos de erro",
    header: "Categoria | Status HTTP | Código do erro | Mensagem | Causa | O que fazer | Permite retentativa",
    rows: [
      "Impressão | 400 | P-01 | Não há papel. | A bandeja não tem papel. | Coloque papel na bandeja. | Não",
      "Impressão | 503 | P-02 | Impressora ocupada. | Há outra impressão. | Tente mais tarde, não agora. | Sim",
    ],
    ambiguous: ["Código de status", "Descrição", "Não há papel", "Valor inválido"],
    constants: "Constante | Valor | Descrição",
    statuses: ["Sucesso", "Não encontrado"],
  },
  {
    tag: "ru",
    heading: "Коды ошибок",
    header: "Раздел | Код HTTP | Код ошибки | Сообщение | Причина | Что делать | Повтор",
    rows: [
      "Печать | 400 | P-01 | Нет бумаги. | Лоток пуст. | Положите бумагу в лоток. | Нет",
      "Печать | 503 | P-02 | Принтер занят. | Выполняется другое задание. | Повторите попытку позже. | Да",
    ],
    ambiguous: ["Код ответа", "Описание", "Нет бумаги", "Неверное значение"],
    constants: "Константа | Значение | Описание",
    statuses: ["Успех", "Не найдено"],
  },
];

function parse(heading: string, ...lines: readonly string[]): ParseResult {
  const [header = "", ...rows] = lines.map((line) => `| ${line} |`);
  const text = [`# ${heading}`, "", header, header.replace(/[^|]+/g, "---"), ...rows].join("\n");
  return parseSources([{ path: "page.md", text, encoding: "utf-8", sha256: "0".repeat(64) }], {}, () => {});
}

const codesOf = ({ catalog }: ParseResult): string[] => catalog.entries.map(({ code }) => code);
const rolesOf = ({ documents }: ParseResult): string[] =>
  documents.flatMap(({ tables }) => tables.flatMap(({ columns }) => columns.map(({ role }) => role)));

describe.each(languages)("$tag", ({ tag, heading, header, rows, ambiguous, constants, statuses }) => {
  test("every column is known, and in its language", () => {
    const result = parse(heading, header, ...rows);
    expect(rolesOf(result).join(" ")).toBe("module httpStatus code message description solution retry");
    expect(result.catalog.sources[0]!.language).toBe(tag);
    expect(codesOf(result)).toEqual(["P-01", "P-02"]);
    for (const [index, { retry, variants }] of result.catalog.entries.entries()) {
      const [, status, , message, description, solution] = rows[index]!.split(" | ");
      expect(retry.retryable).toBe(index === 1);
      expect(variants).toMatchObject([
        {
          httpStatus: [Number(status)],
          message: { raw: message },
          description: { [tag]: description },
          solution: { [tag]: solution },
        },
      ]);
    }
    expect(result.catalog.modules).toHaveLength(1);
  });

  test("a status code that is not HTTP's is the code", () => {
    const [code, text, first, second] = ambiguous;
    const result = parse(heading, `${code} | ${text}`, `1001 | ${first}`, `1002 | ${second}`);
    expect(rolesOf(result)).toEqual(["code", "description"]);
    expect(codesOf(result)).toEqual(["1001", "1002"]);
    expect(result.catalog.entries[0]!.variants[0]!.description).toEqual({ [tag]: first });
  });

  test("a value beside a constant is the code", () => {
    const [, , first, second] = ambiguous;
    const result = parse(heading, constants, `ERR_PAPER | 1 | ${first}`, `ERR_VALUE | 2 | ${second}`);
    expect(rolesOf(result)).toEqual(["name", "code", "description"]);
  });

  test("HTTP statuses alone are left alone", () => {
    const [code, text] = ambiguous;
    const result = parse("API", `${code} | ${text}`, `200 | ${statuses[0]}`, `404 | ${statuses[1]}`);
    expect(codesOf(result)).toEqual([]);
    expect(result.documents[0]!.tables[0]!.reason).toMatch(/HTTP status/);
  });
});
