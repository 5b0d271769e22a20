import { expect, it } from "vitest";
import { fetchResponseParts, responseParts } from "./response-parts.ts";

const body = { code: "X.1", message: "no" };

it.each([
  ["a plain response", { status: 404, headers: {}, body }],
  ["a response without headers", { status: 404, body }],
  ["an axios response", { status: 404, headers: {}, data: body, config: {}, statusText: "" }],
  [
    "an axios error",
    Object.assign(new Error("no"), {
      response: { status: 404, headers: {}, data: body },
      isAxiosError: true,
    }),
  ],
  ["a response of got", { statusCode: 404, headers: {}, body }],
])("takes %s apart", (_, given) => {
  expect(responseParts(given)).toMatchObject({ status: 404, body });
});

it.each([
  ["a body", body],
  ["a body with data and a status of its own", { ...body, data: null, status: 400 }],
  ["problem details", { type: "about:blank", status: 404, title: "no" }],
  ["a text", "no"],
  ["nothing", undefined],
  ["a list", [body]],
])("takes %s for the body", (_, given) => {
  expect(responseParts(given)).toEqual({ body: given });
});

it("takes a response without a body for one", () => {
  expect(responseParts({ status: 503 })).toMatchObject({ status: 503, body: undefined });
});

it("reads a fetch response once", async () => {
  const response = new Response(JSON.stringify(body), { status: 404, headers: { "x-request-id": "r" } });
  expect(await fetchResponseParts(response)).toMatchObject({ status: 404, body: JSON.stringify(body) });
  expect(await fetchResponseParts(response)).toMatchObject({ status: 404, body: undefined });
});
