import { expect, test } from "vitest";
import { pageOf } from "../page.ts";
import { closingTag } from "./closing-tag.ts";

const page = (text: string) => pageOf({ path: "a.md", text });

test("a closing tag is found whatever its case, and only of this element", () => {
  expect(closingTag(page("<PRE>a</prefix></pre>"), 0, "PRE")).toBe(15);
  expect(closingTag(page("<dl></Dl \n>"), 0, "dl")).toBe(4);
  expect(closingTag(page("<pre></pre"), 0, "pre")).toBe(5);
  expect(closingTag(page("</table-x><table>"), 0, "table")).toBe(-1);
});
