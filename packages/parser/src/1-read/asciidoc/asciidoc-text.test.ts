import { expect, test } from "vitest";
import { asciidocText } from "./asciidoc-text.ts";

const text = (raw: string) => asciidocText(raw, new Map([["product", "Disk"]]));

test("formatting, links and attributes are what a reader sees", () => {
  expect(text("*Busy* _now_, see xref:q.adoc[quotas^] and https://x.example[there]")).toBe(
    "Busy now, see quotas and there",
  );
  expect(text("`{product}` {unknown} <<id,chapter>> image:i.png[alt text,20]")).toBe(
    "Disk {unknown} chapter alt text",
  );
  expect(text("one +\ntwo  three")).toBe("one\ntwo three");
});

test("formats in one another, marked and raised text, text taken as it stands", () => {
  expect(text("*the `disk` is _full_* #now# 10^6^ `+*as is*+`")).toBe("the disk is full now 106 *as is*");
});

test("marks inside words and marks that are escaped are text", () => {
  expect(text("snake_case_name 2*3*4 \\*kept*")).toBe("snake_case_name 2*3*4 *kept*");
});
