import { expect, test } from "vitest";
import { splitMessages } from "./split-messages.ts";

test.each([
  [
    "Request is null. //The id is invalid. // tags is invalid.",
    ["Request is null.", "The id is invalid.", "tags is invalid."],
  ],
  ["//Request is null.\n//The id is invalid.", ["Request is null.", "The id is invalid."]],
  ["参数错误//用户不存在", ["参数错误", "用户不存在"]],
])("%j lists %j", (text, messages) => {
  expect(splitMessages(text)).toEqual(messages);
});

test.each([
  "",
  "See http://example.com/errors",
  "s3://bucket is gone, see https://example.com",
  "read//write",
  "Only one message. //",
  "A path has no /// in it",
])("%j is one message", (text) => expect(splitMessages(text)).toBeUndefined());
