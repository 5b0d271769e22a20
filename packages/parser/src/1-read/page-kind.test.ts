import { expect, test } from "vitest";
import { pageKind } from "./page-kind.ts";

test("the ending of the path tells", () => {
  const kinds = ["a.md", "a.MDX", "a.rst", "a.adoc", "a.htm", "a.csv", "a.tsv", "a.json"].map((path) =>
    pageKind(path, ""),
  );
  expect(kinds).toEqual(["markdown", "markdown", "rst", "asciidoc", "html", "csv", "tsv", "json"]);
});

test("otherwise what stands in the text tells", () => {
  expect(pageKind("a.txt", "T\n=\n\n+---+---+\n| a | b |\n")).toBe("rst");
  expect(pageKind("a.txt", "= T\n\n|===\n|a |b\n|===\n")).toBe("asciidoc");
  expect(pageKind("page", "\n<!DOCTYPE html>\n<table>")).toBe("html");
  expect(pageKind("a.txt", ' [{"code": 1}] ')).toBe("json");
  expect(pageKind("a.txt", "[note] is no JSON]")).toBe("markdown");
});
