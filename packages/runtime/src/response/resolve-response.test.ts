import { expect, it } from "vitest";
import { family } from "../samples/sample-errors.ts";

const facts = (given: unknown): object => {
  const { code, variant, status, params, candidates } = family.fromResponse(given);
  return { code, variant, status, params, ...(candidates && { candidates }) };
};

it.each([
  ["bytes", new TextEncoder().encode('{"error_code":"DISK.0001"}')],
  ["a text with a byte order mark of white space", ' \n{"error_code":"DISK.0001"}'],
  ["XML", "<Error><Code>DISK.0001</Code><Message>x</Message></Error>"],
  ["JSON within JSON", '"DISK"'],
])("reads %s", (label, body) => {
  expect(family.fromResponse({ status: 404, body }).code).toBe(
    label === "JSON within JSON" ? "" : "DISK.0001",
  );
});

it("prefers a code that the catalog has to one that it has not", () => {
  expect(facts({ status: 404, body: { code: 404, error: { error_code: "DISK.0001" } } })).toMatchObject({
    code: "DISK.0001",
  });
});

it("finds the entry by the message where there is no code", () => {
  expect(
    facts({ status: 404, body: { badRequest: { code: 404, message: "Disk d-1 could not be found." } } }),
  ).toEqual({
    code: "DISK.0001",
    variant: "default",
    status: 404,
    params: { disk: "d-1" },
  });
  expect(facts("Disk d-1 could not be found.")).toMatchObject({ code: "DISK.0001", params: { disk: "d-1" } });
});

it("keeps a new code, though its message is a known one", () => {
  expect(facts({ body: { error_code: "DISK.7", error_msg: "Disk d-1 could not be found." } })).toMatchObject({
    code: "DISK.7",
  });
});

it("reports other variants that fit as well", () => {
  expect(facts({ status: 400, body: { error_code: "DISK.0003" } })).toMatchObject({
    variant: "default",
    candidates: [{ code: "DISK.0003", variant: "2" }],
  });
});

it("takes the module that the caller names", () => {
  expect(facts({ body: { error_code: "DISK.0003" }, module: "snapshots" })).toMatchObject({ variant: "3" });
});

it("gives every error of a batch answer", () => {
  const items = [
    { id: 1, status: 404, body: { error_code: "DISK.0001", error_msg: "Disk a could not be found." } },
    { id: 2, status: 200, body: { name: "b" } },
    { id: 3, status: 409, body: { error_code: "NEW", error_msg: "c" } },
  ];
  const errors = family.allFromResponse({ status: 207, body: { responses: items } });
  expect(errors.map(({ code, params }) => ({ code, params }))).toEqual([
    { code: "DISK.0001", params: { disk: "a" } },
    { code: "NEW", params: {} },
  ]);
  expect(
    family.allFromResponse({
      status: 200,
      body: { RetCode: 0, Message: "ok", Data: [{ code: 0, message: "fine" }] },
    }),
  ).toEqual([]);
});

it("reads a fetch response", async () => {
  const response = new Response('{"error_code":"DISK.0001"}', {
    status: 404,
    headers: { "retry-after": "3" },
  });
  expect(await family.fromFetch(response)).toMatchObject({
    code: "DISK.0001",
    status: 404,
    retry: { delaySeconds: 3 },
  });
});

it.each([
  ["nothing", undefined],
  ["an empty text", ""],
  ["a page", "<html><body>Bad gateway</body></html>"],
  ["broken JSON", '{"error_code":'],
  ["a list", []],
  ["a number", 7],
])("gives an error without a code for %s", (_, body) => {
  const error = family.fromResponse({ status: 502, body });
  expect(error).toMatchObject({ code: "", status: 502, grpcCode: "UNAVAILABLE", retry: { retryable: true } });
  expect(error.message).not.toBe("");
  expect(error.name).toBe("SampleError");
});
