import { markdownText } from "./markdown-text.ts";

const ITEM = /^[ \t]*(?:[-*+•][ \t]+|(?=\d{1,3}[.)][ \t]))/;
const HARD_BREAK = /(?: {2,}|\\)\r?$/;
const FENCE = /^[ \t]*(?:```|~~~)/;

/**
 * What Markdown makes of a text in a cell of an HTML table: paragraphs and items of lists stand on lines of their own,
 * lines of one paragraph are one. Spaces around it stay, because inline tags may stand beside it.
 *
 *     "\n\nThe **key** is\nnot known.\n\n- Ask.\n"  →  "\n\nThe key is not known.\n\nAsk.\n"
 */
export function cellParagraphs(text: string): string {
  const told: string[] = [];
  let open = "";
  let isCode = false;
  const close = (): void => {
    told.push(markdownText(open));
    open = "";
  };
  for (const line of text.split("\n")) {
    const item = isCode ? null : ITEM.exec(line);
    const isFence = FENCE.test(line);
    if (isFence || isCode || item || line.trim() === "") close();
    if (isFence) isCode = !isCode;
    else if (isCode) told.push(line);
    else open += ` ${line.slice(item?.[0].length ?? 0).replace(HARD_BREAK, "")}`;
    if (HARD_BREAK.test(line)) close();
  }
  close();
  return (/^\s/.test(text) ? " " : "") + told.join("\n") + (/\s$/.test(text) ? " " : "");
}
