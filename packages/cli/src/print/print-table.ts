import { textWidth, visibleText } from "@errcat/diagnostics";

/** Rows as columns of equal width, two spaces between them; Chinese characters count as two. */
export function printTable(rows: readonly (readonly string[])[], indent = ""): string {
  const shown = rows.map((cells) => cells.map((cell) => visibleText(cell)));
  const widths = (shown[0] ?? []).map((_, column) =>
    Math.max(...shown.map((cells) => textWidth(cells[column] ?? ""))),
  );
  return shown
    .map((cells) =>
      `${indent}${cells.map((cell, column) => padded(cell, widths[column] ?? 0)).join("  ")}`.trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join("");
}

function padded(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - textWidth(text)));
}
