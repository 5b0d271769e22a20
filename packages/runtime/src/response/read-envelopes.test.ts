import { expect, it } from "vitest";
import { createEnvelopeReader, type EnvelopeReading } from "./read-envelopes.ts";

const reader = createEnvelopeReader([{ id: "own", code: "/fault/~0a~1b", message: "/fault/text" }]);
const first = (body: unknown): Pick<EnvelopeReading, "code" | "message"> | undefined => {
  const [reading] = reader.wellKnown(body);
  return reading && { code: reading.code, message: reading.message };
};

it("reads the catalog's own envelope by its pointers", () => {
  expect(reader.documented({ fault: { "~a/b": "X.1", text: "no" } })).toEqual([
    { code: "X.1", message: "no", status: undefined, pointer: "" },
  ]);
});

it.each([
  ["Huawei Cloud", { error_code: "X.1", error_msg: "no" }],
  ["a flat body", { code: "X.1", message: "no" }],
  ["a nested error", { error: { code: "X.1", message: "no" } }],
  ["OpenStack", { badRequest: { code: "X.1", message: "no" } }],
  ["UCloud", { RetCode: "X.1", Message: "no", Action: "CreateDisk" }],
  ["a header", { header: { resultCode: "X.1", resultMessage: "no" } }],
  ["a list of errors", { errors: [{ code: "X.1", message: "no" }] }],
  ["a batch answer", { responses: [{ id: "1", status: 400, error: { code: "X.1", message: "no" } }] }],
  ["a batch answer without error objects", { failed: [{ error_code: "X.1", error_msg: "no" }] }],
  ["an asynchronous job", { job_id: "j", status: "FAIL", error_code: "X.1", fail_reason: "no" }],
  [
    "a job within a job",
    { status: "FAIL", entities: { sub_jobs: [{ error_code: "X.1", fail_reason: "no" }] } },
  ],
  ["parsed XML", { Error: { Code: "X.1", Message: "no", RequestId: "r" } }],
  ["Tencent Cloud", { Response: { Error: { Code: "X.1", Message: "no" }, RequestId: "r" } }],
  ["problem details with a code", { type: "about:blank", code: "X.1", detail: "no", status: 404 }],
  ["problem details", { type: "https://docs.example.com/errors#X.1", title: "t", detail: "no", status: 404 }],
  ["problem details with a path", { type: "https://docs.example.com/errors/X.1", detail: "no" }],
  ["OAuth", { error: "X.1", error_description: "no" }],
  ["JSON:API", { errors: [{ code: "X.1", title: "no" }] }],
])("reads %s", (_, body) => {
  expect(first(body)).toEqual({ code: "X.1", message: "no" });
});

it("reads numbers as codes", () => {
  expect(first({ RetCode: 17007, Message: "no" })?.code).toBe("17007");
  expect(first({ code: -32700, message: "no" })?.code).toBe("-32700");
});

it("reads each item of a list, with its place and status", () => {
  const items = [{ code: "A", message: "a", status: 404 }, { ok: true }, { code: "B", message: "b" }];
  expect(reader.wellKnown({ errors: items }).filter(({ pointer }) => pointer.startsWith("/errors/"))).toEqual(
    [
      { code: "A", message: "a", status: 404, pointer: "/errors/0" },
      { code: "B", message: "b", status: undefined, pointer: "/errors/2" },
      // The list is a member of the body as well: the same places once more, behind.
      { code: "A", message: "a", status: 404, pointer: "/errors/0" },
      { code: "B", message: "b", status: undefined, pointer: "/errors/2" },
    ],
  );
});

it.each([
  ["nothing", undefined],
  ["null", null],
  ["a number", 7],
  ["a list of lists", [[[[]]]]],
  ["no code at all", { code: null, message: "" }],
  ["an inherited code", Object.create({ code: "X.1", message: "no" })],
  [
    "a code behind a getter",
    Object.defineProperty({}, "code", { get: () => expect.unreachable(), enumerable: true }),
  ],
])("finds nothing in %s", (_, body) => {
  expect(first(body)).toBeUndefined();
});

it("looks at no more than a thousand members", () => {
  const body = { errors: Array.from({ length: 5_000 }, (_, index) => ({ code: `C${index}`, message: "m" })) };
  expect(new Set(reader.wellKnown(body).map(({ pointer }) => pointer)).size).toBe(1_000);
});
