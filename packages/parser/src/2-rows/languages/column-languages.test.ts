import { expect, test } from "vitest";
import { prepareTable } from "../columns/prepare-table.ts";
import { ColumnLanguages } from "./column-languages.ts";

function prepared(header: readonly string[], ...rows: readonly (readonly string[])[]) {
  const cells = (texts: readonly string[]) => texts.map((text) => ({ text, line: 1, column: 1 }));
  return prepareTable({
    format: "markdown",
    line: 1,
    headings: [],
    caption: "",
    header: cells(header),
    rows: rows.map((texts) => ({ cells: cells(texts), line: 1, column: 1 })),
  });
}

test("a column has the language of all columns with its header", () => {
  const languages = new ColumnLanguages(
    [
      prepared(["Code", "Text"], ["A", "Login fallido"]),
      prepared(["Code", "Text"], ["B", "La solicitud no es válida para el usuario"]),
    ],
    [],
  );
  expect(languages.of("Text")).toBe("es");
});

test("a column that does not tell has the language of the page", () => {
  const table = prepared(["コード", "意味", "説明"], ["A", "成功", "リクエストが成功しました"]);
  const languages = new ColumnLanguages([table], []);
  expect(languages.of("意味")).toBe("ja");
  expect(languages.of("コード")).toBe("ja");
});

test("prose tells where no column does, English is the last resort", () => {
  const table = prepared(["Code"], ["A1"]);
  expect(new ColumnLanguages([table], ["Die Anfrage ist nicht gültig."]).of("Code")).toBe("de");
  expect(new ColumnLanguages([table], []).of("Code")).toBe("en");
});
