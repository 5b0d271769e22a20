import { expect, test } from "vitest";
import { attribute, nextTag } from "./next-tag.ts";

const first = (text: string) => {
  const tag = nextTag(text, 0, text.length);
  return tag && `${tag.closing ? "/" : ""}${tag.name} ${text.slice(tag.start, tag.end)}`;
};

test("tags, whatever their attributes hold", () => {
  expect(first('a <TD title="x > y">b')).toBe('td <TD title="x > y">');
  expect(first("</td >")).toBe("/td </td >");
  expect(first("a < b <= c <3 <i>")).toBe("i <i>");
});

test("comments, declarations and scripts are seen as one and have no name", () => {
  expect(first("<!-- <td> -->x")).toBe(" <!-- <td> -->");
  expect(first("<!doctype html>x")).toBe(" <!doctype html>");
  expect(first("<script>'<td>'</script>x")).toBe(" <script>'<td>'");
  expect(first("<!-- never closed <td>")).toBe(" <!-- never closed <td>");
});

test("values of attributes in all three ways to write them", () => {
  const text = `<td rowspan="2" colspan='3' width=4 nowrap>`;
  const tag = nextTag(text, 0, text.length)!;
  expect(["rowspan", "colspan", "width", "span"].map((name) => attribute(text, tag, name))).toEqual([
    "2",
    "3",
    "4",
    undefined,
  ]);
});
