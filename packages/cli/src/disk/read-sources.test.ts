import type { Diagnostic } from "@errcat/diagnostics";
import { afterEach, describe, expect, it } from "vitest";
import { createLog } from "../diagnostic-log.ts";
import { runInMemory } from "../memory-io.ts";
import { findSources, readSources } from "./read-sources.ts";
import { type TemporaryProject, temporaryProject } from "./temporary-project.ts";

let project: TemporaryProject;
afterEach(() => project.remove());

describe("findSources", () => {
  it("keeps the order of the configuration, sorts the files of a pattern, and names no file twice", async () => {
    project = temporaryProject({ "b.md": "", "a.md": "", "B.md": "", "docs/[1].md": "", "docs/1.md": "" });
    const sources = ["b.md", "*.md", "docs/[1].md"].map((path) => ({ path }));
    const found = await findSources(sources, project.directory, () => {});
    expect(found.map(({ name }) => name)).toEqual(["b.md", "B.md", "a.md", "docs/[1].md"]);
  });

  it("reports a pattern that matches nothing", async () => {
    project = temporaryProject();
    const found: Diagnostic[] = [];
    await findSources([{ path: "*.md" }], project.directory, (each) => found.push(each));
    expect(found.map(({ code }) => code)).toEqual(["config/no-source"]);
  });
});

describe("readSources", () => {
  it("takes the encoding that the configuration names", async () => {
    // 错误 in GB 18030, with too little around it to tell.
    project = temporaryProject({ "a.md": Uint8Array.of(0xb4, 0xed, 0xce, 0xf3) });
    const files = await findSources([{ path: "a.md", encoding: "gb18030" }], project.directory, () => {});
    const [source] = await readSources(files, createLog());
    expect(source).toMatchObject({ path: "a.md", text: "错误", encoding: "gb18030" });
  });
});

describe("a workbook", () => {
  it("is parsed like any other document", async () => {
    project = temporaryProject({
      "errors.xlsx": workbook([
        ["HTTP status", "Error code", "Message"],
        [404, "PARCEL.001", "Parcel not found."],
      ]),
    });
    const { exitCode, stdout, stderr } = await runInMemory(["parse", "errors.xlsx", "--id", "parcel"], {
      cwd: project.directory,
    });
    expect(exitCode, stderr).toBe(0);
    const { sources, entries } = JSON.parse(stdout);
    expect(sources[0]).toMatchObject({ format: "xlsx", rows: 1 });
    expect(entries[0]).toMatchObject({ code: "PARCEL.001", variants: [{ httpStatus: [404] }] });
  });

  it("is refused with a diagnostic when it is broken", async () => {
    project = temporaryProject({ "errors.xlsx": "PK nonsense" });
    const { exitCode, stderr } = await runInMemory(["parse", "errors.xlsx"], { cwd: project.directory });
    expect(exitCode, stderr).toBe(1);
    expect(stderr).toContain("error read/invalid-workbook  errors.xlsx:1:1");
  });
});

/** The smallest workbook with one sheet: a ZIP archive (stored, not compressed) of its XML parts. */
function workbook(rows: readonly (readonly (string | number)[])[]): Uint8Array {
  const cell = (value: string | number) =>
    typeof value === "number" ? `<c><v>${value}</v></c>` : `<c t="inlineStr"><is><t>${value}</t></is></c>`;
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const packages = "http://schemas.openxmlformats.org/package/2006";
  const letters = (index: number) => String.fromCharCode(65 + index);
  const sheet = rows
    .map((row, y) => {
      const cells = row.map((value, x) => cell(value).replace("<c", `<c r="${letters(x)}${y + 1}"`));
      return `<row r="${y + 1}">${cells.join("")}</row>`;
    })
    .join("");
  return zip({
    "[Content_Types].xml": `<Types xmlns="${packages}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets><sheet name="Errors" sheetId="1" r:id="r1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${relationships}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData>${sheet}</sheetData></worksheet>`,
  });
}

function zip(files: Readonly<Record<string, string>>): Uint8Array {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const data = Buffer.from(text);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt32LE(crc32(data), 10);
    head.writeUInt32LE(data.length, 14);
    head.writeUInt32LE(data.length, 18);
    head.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from("PK\u0003\u0004"), head, Buffer.from(name), data]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    entries.push(Buffer.concat([Buffer.from("PK\u0001\u0002\u0014\u0000"), head, tail, Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, directory, Buffer.from("PK\u0005\u0006"), end]);
}

function crc32(data: Uint8Array): number {
  let crc = ~0;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
