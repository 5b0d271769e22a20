import type { Diagnostic } from "@errcat/diagnostics";
import { expect, test } from "vitest";
import { readDocument } from "../read-document.ts";

function tables(text: string, diagnostics: Diagnostic[] = []): string[] {
  const read = readDocument({ path: "a.json", text, encoding: "utf-8", sha256: "" }, (diagnostic) =>
    diagnostics.push(diagnostic),
  );
  return read.tables.map(({ caption, header, rows }) => {
    const lines = [header, ...rows.map(({ cells }) => cells)].map((cells) =>
      cells.map(({ text: own }) => own).join(" "),
    );
    return [caption, ...lines].join(" / ");
  });
}

test("maps in a map are its groups where they share no names, and its records where they do", () => {
  const groups =
    '{"disk": {"D1": {"text": "a"}, "D2": {"text": "b"}}, "net": {"N1": {"text": "c"}, "N2": {"text": "d"}}}';
  expect(tables(groups)).toEqual(["disk / key text / D1 a / D2 b", "net / key text / N1 c / N2 d"]);
  const records = '{"D1": {"text": {"en": "a"}}, "D2": {"text": {"en": "b"}}}';
  expect(tables(records)).toEqual([" / key text.en / D1 a / D2 b"]);
});

test("lists of one length are rows, and the first one may be their header", () => {
  expect(tables('[["code", "text"], ["101", "a"], ["102", "b"]]')).toEqual([" / code text / 101 a / 102 b"]);
  expect(tables('[["101", "a"], ["102", "b"]]')).toEqual([" /  / 101 a / 102 b"]);
  expect(tables('[["101", "a"], ["102"]]')).toEqual([]);
});

test("records that have no names in common make no table of blank cells without end", () => {
  const diagnostics: Diagnostic[] = [];
  const records = Array.from({ length: 3000 }, (_, i) => ({ [`name${i}`]: i }));
  const [table] = tables(JSON.stringify(records), diagnostics);
  expect(table!.split(" / ")).toHaveLength(3002);
  expect(table!.split(" / ")[1]!.split(" ")).toHaveLength(666);
  expect(diagnostics.map(({ code }) => code)).toEqual(["read/too-large"]);
});

test("lists of records within groups are one table, with what their group says before each record", () => {
  const services = `[
    {"id": 1, "name": "Disk", "note": "Slow.", "text": "Old.", "errors": [{"code": "D1"}, {"code": "D2", "name": "FULL"}]},
    {"id": 2, "name": "Net", "errors": [{"code": "N1", "name": "NO_NET"}]},
    {"id": 3, "name": "Tape", "errors": []}
  ]`;
  expect(tables(services)).toEqual([
    " / group id group about the group code name / 1 Disk Slow.\nOld. D1  / 1 Disk Slow.\nOld. D2 FULL / 2 Net  N1 NO_NET",
  ]);
  const statuses = '{"404": [{"code": "D1"}, {"code": "D2"}], "500": [{"code": "N1"}]}';
  expect(tables(statuses)).toEqual([" / status code / 404 D1 / 404 D2 / 500 N1"]);
  const both =
    '[{"statusCode": 404, "retry": "no", "errors": [{"code": "D1"}, {"code": "D2", "retry": "yes"}]}]';
  expect(tables(both)).toEqual([" / statusCode retry code / 404 no D1 / 404 yes D2"]);
});

test("lists within records that have keys of their own are texts of these", () => {
  const codes = '[{"code": "D1", "causes": [{"id": 1, "text": "Old."}]}, {"code": "D2", "causes": []}]';
  expect(tables(codes)).toEqual([" / code causes / D1 id: 1\ntext: Old. / D2 "]);
  const unnamed = '[{"name": "Disk", "sizes": [{"text": "big"}]}, {"name": "Net", "sizes": []}]';
  expect(tables(unnamed)).toEqual([" / name sizes / Disk text: big / Net "]);
  expect(tables('{"404": [{"code": "D1"}], "other": [{"code": "N1"}]}')).toEqual([
    "404 / code / D1",
    "other / code / N1",
  ]);
});

test("records with codes hold lists of what has no keys; without codes, or where the lists have keys, they are chapters", () => {
  const steps = '[{"text": "a"}, {"text": "b"}, {"text": "c"}, {"text": "d"}]';
  expect(tables(`[{"code": "D1", "steps": ${steps}}, {"code": "D2", "steps": ${steps}}]`)).toEqual([
    " / code steps / D1 text: a\ntext: b\ntext: c\ntext: d / D2 text: a\ntext: b\ntext: c\ntext: d",
  ]);
  expect(tables(`[{"title": "Disk", "steps": ${steps}}]`)).toEqual(["steps / text / a / b / c / d"]);
  const keyed = steps.replaceAll("text", "code");
  expect(tables(`[{"code": "D1", "states": ${keyed}}]`)).toEqual(["states / code / a / b / c / d"]);
});

test("maps of codes within groups are one table, with what their group says before each code", () => {
  const facilities = `{
    "0x1": {"name": "Net", "codes": {"0x10": {"text": "a"}}},
    "0x2": {"name": "Disk", "description": "Slow.", "codes": {"0x20": {"text": "b"}, "0x21": {"text": "c"}}}
  }`;
  expect(tables(facilities)).toEqual([
    " / group id group key text about the group / 0x1 Net 0x10 a  / 0x2 Disk 0x20 b Slow. / 0x2 Disk 0x21 c Slow.",
  ]);
  const texts =
    '{"E1": {"level": "a", "text": {"en": {"short": "b"}}}, "E2": {"text": {"en": {"short": "c"}}}}';
  expect(tables(texts)).toEqual([" / key level text.en.short / E1 a b / E2  c"]);
});

test("sub codes stand under their codes, told by both names", () => {
  const codes = `{
    "NO_FILE": {"text": "a", "state": "1"},
    "NO_DISK": {"text": "b", "sub": {"FULL": {"text": "c"}, "SLOW": {"text": "d", "state": "2"}}},
    "NO_NET": {"text": "e"}
  }`;
  expect(tables(codes)).toEqual([
    " / key text state / NO_FILE a 1 / NO_DISK b  / NO_DISK.FULL c  / NO_DISK.SLOW d 2 / NO_NET e ",
  ]);
  const all = '{"NO_FILE": {"sub": {"FULL": {"text": "c"}}}, "NO_NET": {"sub": {"SLOW": {"text": "d"}}}}';
  expect(tables(all)).toEqual([" / key sub.FULL.text sub.SLOW.text / NO_FILE c  / NO_NET  d"]);
});
