import { expect, test } from "vitest";
import type { ReadDocument } from "../1-read/table.ts";
import { findEnvelopes } from "./find-envelopes.ts";

function page(samples: readonly string[], prose: readonly string[] = []): ReadDocument {
  const lines = (texts: readonly string[]) => texts.map((text, index) => ({ text, line: index + 1 }));
  return { format: "markdown", title: "", tables: [], samples: lines(samples), prose: lines(prose) };
}

const pointersOf = (document: ReadDocument, codes: readonly string[] = []) =>
  findEnvelopes([document], (text) => codes.includes(text)).map(({ code, message }) => [code, message]);

test.each([
  ['{"error_msg": "…", "error_code": "AS.0001"}', ["/error_code", "/error_msg"]],
  ['{"error": {"code": "A", "message": "b"}}', ["/error/code", "/error/message"]],
  ['{"RetCode": 10, "Message": "b", "Action": "c"}', ["/RetCode", "/Message"]],
  ['{"errors": [{"code": "A", "message": "b"}]}', ["/errors/0/code", "/errors/0/message"]],
  [
    '{"header": {"isSuccessful": false, "resultCode": -4, "resultMessage": "b"}}',
    ["/header/resultCode", "/header/resultMessage"],
  ],
  ["{'code': '23', 'message': 'x'}", ["/code", "/message"]],
  ['{"a/b": {"code": 1, "msg": "x"}}', ["/a~1b/code", "/a~1b/msg"]],
])("%s", (sample, pointers) => {
  expect(pointersOf(page([sample]))).toEqual([pointers]);
});

test("a value that the catalog has as a code decides which field is the code", () => {
  const sample = '{"code": 404, "error": "not_found", "message": "b"}';
  expect(pointersOf(page([sample]), ["not_found"])).toEqual([["/error", "/message"]]);
  expect(pointersOf(page([sample]), ["404"])).toEqual([["/code", "/message"]]);
});

test("objects without code or message are none", () => {
  expect(pointersOf(page(['{"id": 1, "name": "x"}', '{"code": 1}', '{"message": "x"}', "not json"]))).toEqual(
    [],
  );
});

test("prose names the fields where no sample shows them", () => {
  expect(pointersOf(page([], ["The error_code says what went wrong, error_msg why."]))).toEqual([
    ["/error_code", "/error_msg"],
  ]);
  expect(pointersOf(page([], ['The fields are "code" and "message".']))).toEqual([["/code", "/message"]]);
  expect(pointersOf(page([], ["The error code and the message."]))).toEqual([]);
});

test("the same envelope in several samples is found once", () => {
  const sample = '{"code": "A", "message": "b"}';
  expect(findEnvelopes([page([sample, sample]), page([sample])], () => false)).toHaveLength(1);
});
