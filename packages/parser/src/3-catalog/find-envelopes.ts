import type { Envelope } from "@errcat/schema";
import type { ReadDocument } from "../1-read/table.ts";
import { type LooseObject, type LooseValue, readLooseJson } from "./loose-json.ts";

/** Names of the field that holds the code, the most telling first; compared in lower case without `_` and `-`. */
const codeFields = [
  ...[
    "errorcode",
    "errcode",
    "errcd",
    "errorno",
    "errno",
    "errornum",
    "errornumber",
    "retcode",
    "returncode",
  ],
  ...[
    "resultcode",
    "rescode",
    "respcode",
    "responsecode",
    "subcode",
    "bizcode",
    "statuscode",
    "code",
    "errorid",
  ],
  ...["faultcode", "error", "ret", "status", "id"],
];

/** Names of the field that holds the message, the most telling first. */
const messageFields = [
  ...[
    "errormsg",
    "errmsg",
    "errormessage",
    "errmessage",
    "retmsg",
    "returnmsg",
    "returnmessage",
    "resultmsg",
  ],
  ...["resultmessage", "respmsg", "responsemessage", "message", "msg", "errordescription", "errorsummary"],
  ...["errordesc", "description", "desc", "detail", "title", "reason", "info", "error"],
];

/**
 * How an error arrives in a JSON body, found in the samples of the pages, or where there is none, in their prose and
 * tables of fields. Two fields of one object are an envelope when one is named as a code is and the other as a
 * message is; a value that the catalog has as a code decides between several.
 *
 *     {"error_msg": "…", "error_code": "AS.0001"}   →  { code: "/error_code", message: "/error_msg" }
 *     {"error": {"code": "…", "message": "…"}}      →  { code: "/error/code", message: "/error/message" }
 */
export function findEnvelopes(
  documents: readonly ReadDocument[],
  isCode: (text: string) => boolean,
): Envelope[] {
  const envelopes = new Map<string, Envelope>();
  for (const { samples } of documents)
    for (const { text } of samples)
      for (const value of readLooseJson(text)) collect(value, "", { isCode, envelopes });
  if (envelopes.size === 0)
    for (const document of documents) {
      const named = envelopeNamed(document);
      if (named !== undefined) envelopes.set(named.id, named);
    }
  return [...envelopes.values()];
}

interface Collection {
  readonly isCode: (text: string) => boolean;
  readonly envelopes: Map<string, Envelope>;
}

function collect(value: LooseValue, pointer: string, collection: Collection): void {
  if (typeof value === "string") return;
  if (value.kind === "array") {
    const [first] = value.items;
    if (first !== undefined) collect(first, `${pointer}/0`, collection);
    return;
  }
  const found = envelopeOf(value, pointer, collection.isCode);
  if (found !== undefined) collection.envelopes.set(found.id, collection.envelopes.get(found.id) ?? found);
  for (const [key, member] of value.members) collect(member, `${pointer}/${escaped(key)}`, collection);
}

function envelopeOf(
  object: LooseObject,
  pointer: string,
  isCode: (text: string) => boolean,
): Envelope | undefined {
  const scalars = object.members.filter(
    (member): member is [string, string] => typeof member[1] === "string",
  );
  const codes = ranked(scalars, codeFields);
  const code =
    codes.find(([, value]) => isCode(value)) ??
    codes.find(([key]) => !["error", "ret", "status", "id"].includes(folded(key)));
  if (code === undefined) return undefined;
  const message = ranked(scalars, messageFields).find(([key]) => key !== code[0]);
  return message && envelope(`${pointer}/${escaped(code[0])}`, `${pointer}/${escaped(message[0])}`);
}

function ranked(
  members: readonly (readonly [string, string])[],
  names: readonly string[],
): (readonly [string, string])[] {
  const rank = (key: string): number => names.indexOf(folded(key));
  return members.filter(([key]) => rank(key) >= 0).sort((a, b) => rank(a[0]) - rank(b[0]));
}

function envelope(code: string, message: string): Envelope {
  const id = code
    .slice(1)
    .split("/")
    .filter((part) => !/^\d+$/.test(part))
    .join(".");
  return { id, code, message };
}

const folded = (key: string): string => key.toLowerCase().replace(/[_-]/g, "");
const escaped = (key: string): string => key.replace(/~/g, "~0").replace(/\//g, "~1");

/** Names that no sentence has by chance: `error_code`, `errorCode`, `errmsg`; `code` counts between quotation marks. */
const fieldName = new RegExp(
  [
    "(?<![\\p{L}\\p{N}_])(?:[A-Za-z]+_[A-Za-z_]+|[A-Za-z][a-z]+[A-Z][A-Za-z]+|(?:err|ret)(?:code|no|msg|message))(?![\\p{L}\\p{N}_])",
    "[`\"'“]([A-Za-z]+)[`\"'”]",
  ].join("|"),
  "gu",
);

/** The envelope whose fields the prose names, or a table that lists fields. */
function envelopeNamed({ prose, tables }: ReadDocument): Envelope | undefined {
  const words: string[] = [];
  for (const { text } of prose)
    for (const match of text.matchAll(fieldName)) words.push(match[1] ?? match[0]);
  for (const { rows } of tables)
    if (rows.length <= 12) for (const { cells } of rows) words.push(cells[0]?.text ?? "");
  const members = [...new Set(words)].map((word) => [word, ""] as const);
  const code = ranked(members, codeFields).find(
    ([key]) => !["error", "ret", "status", "id"].includes(folded(key)),
  );
  const message = ranked(members, messageFields.slice(0, 13))[0];
  return code && message && envelope(`/${escaped(code[0])}`, `/${escaped(message[0])}`);
}
