import { expect, test } from "vitest";
import { attribute, attributePattern, TagScanner } from "./tag-scanner.ts";

const first = (text: string) => {
  const tag = new TagScanner(text, 0, text.length);
  tag.next();
  return `${tag.closing ? "/" : ""}${tag.name} ${text.slice(tag.start, tag.end)}`;
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
  const tag = new TagScanner(text, 0, text.length);
  tag.next();
  const values = ["rowspan", "colspan", "width", "span"].map((name) =>
    attribute(text, tag, attributePattern(name)),
  );
  expect(values).toEqual(["2", "3", "4", undefined]);
});

test("tags come one after the other, and behind the last one stands the end", () => {
  const text = "<H1>a</H1 ><tĐ><hq></x-long>b";
  const tag = new TagScanner(text, 0, text.length);
  const names: string[] = [];
  for (tag.next(); tag.name !== ""; tag.next()) names.push(tag.name);
  expect(names).toEqual(["h1", "h1", "tđ", "hq", "x-long"]);
  expect([tag.start, tag.end, tag.closing]).toEqual([text.length, text.length, false]);
});
