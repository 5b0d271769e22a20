/** A Markdown page with one table of error codes, about 150 bytes a row, Chinese and English mixed. */
export function markdownPage(rows: number): string {
  const lines = ["# 错误码", "", "|HTTP状态码|返回值|说明|Error Message|处理措施|", "|--|--|--|--|--|"];
  for (let row = 0; row < rows; row++) lines.push(`|${cells(row).join("|")}|`);
  return `${lines.join("\n")}\n`;
}

/**
 * The same table as a reStructuredText grid. In `"latin"` its Chinese letters are Latin ones: docutils counts a Chinese
 * letter as two columns, and reads no grid that is drawn by the count of letters.
 */
export function gridPage(rows: number, letters: "all" | "latin" = "all"): string {
  const body = Array.from({ length: rows }, (_, row) =>
    cells(row).map((text) => (letters === "latin" ? text.replace(/\P{ASCII}/gu, "x") : text)),
  );
  const widths = header.map((title, column) =>
    Math.max(title.length, ...body.map((each) => each[column]?.length ?? 0)),
  );
  const rule = (mark: string) => `+${widths.map((width) => mark.repeat(width + 2)).join("+")}+`;
  const line = (texts: readonly string[]) =>
    `|${texts.map((text, i) => ` ${text.padEnd(widths[i] ?? 0)} `).join("|")}|`;
  return [
    "Errors",
    "======",
    "",
    rule("-"),
    line(header),
    rule("="),
    ...body.flatMap((each) => [line(each), rule("-")]),
    "",
  ].join("\n");
}

/** The same table as an HTML page. */
export function htmlPage(rows: number): string {
  const row = (texts: readonly string[], tag: string) =>
    `<tr>${texts.map((text) => `<${tag}>${text}</${tag}>`).join("")}</tr>`;
  const lines = ["<!doctype html>", "<title>Errors</title>", "<h1>Errors</h1>", "<table>", row(header, "th")];
  for (let index = 0; index < rows; index++) lines.push(row(cells(index), "td"));
  return `${lines.join("\n")}\n</table>\n`;
}

const header = ["HTTP Status Code", "Error Code", "Description", "Error Message", "Solution"];

function cells(row: number): readonly string[] {
  const code = String(row).padStart(5, "0");
  return [
    String(400 + (row % 5)),
    `Shop.${code}`,
    `订单${row}的商品库存不足，无法创建。`,
    `Fail to create order ${row} of the customer, reason: item is out of stock.`,
    "请减少商品数量后重试，或者联系客服。",
  ];
}
