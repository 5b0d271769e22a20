import { lineCount, lineEnd, lineStart, lineText, type Page } from "../page.ts";

const ATTRIBUTE = /^:(!?)(\w[\w-]*)(!?):(?:\s|$)/;
const CONDITION = /^(ifdef|ifndef|ifeval)::([\w-]*)\[\s*\]\s*$/;
const EVALUATION = /^ifeval::\[/;
const END = /^endif::[\w,+-]*\[\]\s*$/;

/**
 * A page without the lines that its own attributes hide (AsciiDoc Language Documentation, "Conditional Directives"):
 * comments of the same length stand in their place. What depends on attributes of others is shown, whatever they are.
 *
 *     :internal:
 *     ifndef::internal[]
 *     |A.1 |Gone           →   //
 *     endif::[]
 */
export function withoutHiddenLines(page: Page): Page {
  if (!/^if(?:n?def|eval)::/m.test(page.text)) return page;
  const isSet = new Map<string, boolean>();
  const open: boolean[] = [];
  const hidden: number[] = [];
  for (let line = 0; line < lineCount(page); line++) {
    const text = lineText(page, line);
    const isHidden = open.at(-1) ?? false;
    const condition = CONDITION.exec(text);
    if (condition || EVALUATION.test(text)) open.push(isHidden || hides(condition, isSet));
    else if (END.test(text)) open.pop();
    else if (isHidden) hidden.push(line);
    else note(text, isSet);
  }
  return hidden.length === 0 ? page : withComments(page, hidden);
}

/** Whether a condition hides what follows, by what the page itself has set. */
function hides(condition: RegExpExecArray | null, isSet: ReadonlyMap<string, boolean>): boolean {
  const set = condition ? isSet.get(condition[2]!.toLowerCase()) : undefined;
  return set !== undefined && set === (condition![1] === "ifndef");
}

/** Takes note of an attribute that a line sets or takes back. */
function note(text: string, isSet: Map<string, boolean>): void {
  const attribute = ATTRIBUTE.exec(text);
  if (attribute) isSet.set(attribute[2]!.toLowerCase(), attribute[1] === "" && attribute[3] === "");
}

function withComments(page: Page, lines: readonly number[]): Page {
  let text = "";
  let from = 0;
  for (const line of lines) {
    const start = lineStart(page, line);
    const end = lineEnd(page, line);
    text += page.text.slice(from, start) + "//".slice(0, end - start).padEnd(end - start);
    from = end;
  }
  return { ...page, text: text + page.text.slice(from) };
}
