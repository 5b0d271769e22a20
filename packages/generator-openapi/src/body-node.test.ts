import { expect, test } from "vitest";
import { bodyExample, bodyNode, bodySchema } from "./body-node.ts";

const contents = { code: "A.1", message: "Lost." };

test.each([
  ["/code", "/message", { code: "A.1", message: "Lost." }],
  ["/error/code", "/error/message", { error: { code: "A.1", message: "Lost." } }],
  ["/header/resultCode", "/detail", { header: { resultCode: "A.1" }, detail: "Lost." }],
  ["/errors/0/code", "/errors/0/message", { errors: [{ code: "A.1", message: "Lost." }] }],
  ["/errors/*/code", "/errors/*/message", { errors: [{ code: "A.1", message: "Lost." }] }],
  ["/*/code", "/*/message", { error: { code: "A.1", message: "Lost." } }],
  ["/a~1b/~0", "", { "a/b": { "~": "A.1" } }],
  ["", "", "A.1"],
])("code at %j and message at %j", (code, message, body) => {
  const node = bodyNode({ code, message });
  expect(node && bodyExample(node, contents)).toEqual(body);
});

test.each([
  ["/error", "/error/message"],
  ["/error", "/error"],
  ["/errors/0/code", "/errors/message"],
  ["", "/message"],
])("no body has its code at %j and its message at %j", (code, message) => {
  expect(bodyNode({ code, message })).toBeUndefined();
});

test("a body without a documented message has none, nor the objects that only it would fill", () => {
  const node = bodyNode({ code: "/code", message: "/detail/message" });
  expect(node && bodyExample(node, { code: 1, message: undefined })).toEqual({ code: 1 });
});

test("only the way to the code is required", () => {
  const node = bodyNode({ code: "/header/code", message: "/detail/message" });
  expect(node && bodySchema(node, { type: "string" })).toEqual({
    type: "object",
    required: ["header"],
    properties: {
      header: { type: "object", required: ["code"], properties: { code: { type: "string" } } },
      detail: { type: "object", properties: { message: { type: "string" } } },
    },
  });
});
