import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import type { Diagnostic } from "@errcat/diagnostics";
import { describe, expect, it } from "vitest";
import { decodeSource } from "./decode-source.ts";
import { type ParseOptions, type ParseResult, parseSources } from "./parse-sources.ts";
import type { SourceText } from "./source-text.ts";

interface Parsed extends ParseResult {
  readonly diagnostics: readonly Diagnostic[];
}

function parse(sources: readonly SourceText[], options: ParseOptions = {}): Parsed {
  const diagnostics: Diagnostic[] = [];
  return { ...parseSources(sources, options, (each) => diagnostics.push(each)), diagnostics };
}

function seed(id: string): Parsed {
  const folder = new URL(`../../../catalog/${id}/source/`, import.meta.url);
  const sources = readdirSync(folder).map((name) => {
    const bytes = readFileSync(new URL(name, folder));
    const decoded = decodeSource(bytes, { path: name }, () => {});
    return { ...decoded!, path: name, sha256: createHash("sha256").update(bytes).digest("hex") };
  });
  return parse(sources, { id });
}

/** Rows, codes, variants, modules: what the five documents that the project ships must give. */
const seeds = [
  ["huawei-bms", 131, 131, 131, 0, ["zh-CN", "en"], "string"],
  ["huawei-imetal", 25, 25, 25, 0, ["zh-CN", "en"], "string"],
  ["huawei-vpc", 133, 80, 120, 36, ["zh-CN", "en"], "string"],
  ["ucloudstack", 213, 213, 213, 17, ["zh-CN"], "integer"],
  ["otc-ecs", 148, 147, 148, 0, ["en"], "string"],
] as const;

describe("the documents of the catalogs", () => {
  it.each(seeds)("%s has %i rows, %i codes, %i variants, %i modules", (id, ...expected) => {
    const { catalog, accounting } = seed(id);
    const [rows, codes, variants, modules, languages, codeType] = expected;
    expect(accounting).toMatchObject({ rows, inOrigins: rows, skipped: 0 });
    expect(catalog.entries.length).toBe(codes);
    expect(catalog.entries.flatMap((entry) => entry.variants).length).toBe(variants);
    expect(catalog.modules.length).toBe(modules);
    expect(catalog.languages).toEqual(languages);
    expect(catalog.codeType).toBe(codeType);
  });

  it("reads envelopes from the samples of the pages", () => {
    expect(seed("huawei-imetal").catalog.envelopes).toEqual([
      { id: "error_code", code: "/error_code", message: "/error_msg" },
    ]);
    expect(seed("huawei-vpc").catalog.envelopes).toEqual([
      { id: "code", code: "/code", message: "/message" },
    ]);
    expect(seed("ucloudstack").catalog.envelopes).toEqual([]);
  });

  it("reads 120 meanings of VPC from 133 rows: 118 different rows, one of which numbers three", () => {
    const { catalog } = seed("huawei-vpc");
    const rows = new Map<string, number>();
    for (const { origins } of catalog.entries.flatMap((entry) => entry.variants))
      for (const { row } of origins.slice(0, 1)) rows.set(String(row), (rows.get(String(row)) ?? 0) + 1);
    expect(rows.size).toBe(118);
    expect([...rows.values()].filter((count) => count > 1)).toEqual([3]);
    const created = catalog.modules.find(({ title }) => title["zh-CN"] === "创建安全组规则")!;
    const variants = catalog.entries
      .find(({ code }) => code === "VPC.0602")!
      .variants.filter(({ modules }) => modules.includes(created.id));
    expect(variants.map(({ message }) => message?.raw)).toEqual([
      "Security group rule already exists.",
      "Quota exceeded for resources: ['security_group_rule'].",
      "Failed to create the security group rule concurrently. The rule already exists.",
    ]);
    expect(variants.map(({ solution }) => solution["zh-CN"])).toEqual([
      "请更换创建安全组规则请求体",
      "请删除账号下不使用的安全组规则或申请扩大安全组规则配额",
      "请确认并发创建的安全组规则内容是否不同",
    ]);
    expect(new Set(variants.map(({ origins }) => JSON.stringify(origins))).size).toBe(1);
  });

  it("gives rows whose module cell was lost the module above, and several statuses where the cell has them", () => {
    const { catalog } = seed("huawei-vpc");
    const variant = (code: string, index: number) =>
      catalog.entries.find((entry) => entry.code === code)!.variants[index]!;
    expect(variant("VPC.0003", 0)).toMatchObject({ httpStatus: [404], modules: ["公共"] });
    expect(variant("VPC.0105", 0).httpStatus).toEqual([404, 500]);
    expect(variant("VPC.0105", 0).modules).toEqual(["查询vpc", "删除vpc", "更新vpc"]);
    expect(variant("VPC.0003", 0).message?.raw).toBe("VPC does not exist.");
  });

  it("keeps the second paragraph of a cell and two meanings of one code", () => {
    const { catalog } = seed("otc-ecs");
    const entry = (code: string) => catalog.entries.find((each) => each.code === code)!;
    expect(entry("Ecs.0615").variants[0]!.solution["en"]).toContain("\n");
    expect(entry("Ecs.1000").variants.map(({ id }) => id)).toEqual(["default", "2"]);
  });

  it("warns of 17007；, which is the code 17007", () => {
    const { catalog, diagnostics } = seed("ucloudstack");
    expect(catalog.entries.some(({ code }) => code === "17007")).toBe(true);
    expect(diagnostics).toEqual([
      expect.objectContaining({ code: "rows/code-cleaned", severity: "warning" }),
    ]);
  });
});

it("merged cells of a workbook have their value in the first row, and span over the blank ones below", () => {
  const cellsAt = (texts: readonly string[], line: number) =>
    texts.map((text, index) => ({ text, line, column: index + 1 }));
  const rows = [
    ["Orders", "ORD-1001", "404", "The order does not exist."],
    ["", "ORD-1002", "409", "The order is paid already."],
    ["Stock", "ORD-2001", "409", ""],
    ["", "ORD-2002", "429", "Too many reservations at once."],
  ];
  const table = {
    format: "xlsx" as const,
    line: 1,
    headings: [],
    caption: "Errors",
    header: cellsAt(["Module", "Error code", "HTTP status", "Description"], 1),
    rows: rows.map((texts, index) => ({ cells: cellsAt(texts, index + 2), line: index + 2, column: 1 })),
  };
  const document = { format: "xlsx", title: "Errors", tables: [table], samples: [], prose: [] };
  const { catalog } = parse([{ path: "errors.xlsx", text: "", encoding: "", sha256: "", document }]);
  expect(
    catalog.entries.map(({ code, variants }) => [code, variants[0]?.modules, variants[0]?.description]),
  ).toEqual([
    ["ORD-1001", ["orders"], { en: "The order does not exist." }],
    ["ORD-1002", ["orders"], { en: "The order is paid already." }],
    ["ORD-2001", ["stock"], {}],
    ["ORD-2002", ["stock"], { en: "Too many reservations at once." }],
  ]);
});
