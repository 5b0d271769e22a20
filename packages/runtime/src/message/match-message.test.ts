import { expect, it } from "vitest";
import type { MessageTemplate } from "../catalog/error-catalog.ts";
import { unpackTemplate } from "../catalog/pack-template.ts";
import { isAmbiguousTemplate } from "./ambiguous-template.ts";
import { formatMessage } from "./format-message.ts";
import { matchMessage } from "./match-message.ts";

const template = (packed: string): MessageTemplate => unpackTemplate(packed);

it("gives the parameters of a message", () => {
  expect(
    matchMessage(template("Port {port#} of [{vms*, }] is busy: {why}"), "Port 7 of [a, b] is busy: no idea."),
  ).toEqual({
    params: { port: 7, vms: ["a", "b"], why: "no idea." },
    ambiguous: [],
    mistyped: [],
  });
});

it("wants the whole text", () => {
  expect(matchMessage(template("Port {port} is busy."), "Port 7 is busy. Really.")).toBeUndefined();
  expect(matchMessage(template("Port {port} is busy."), "A Port 7 is busy.")).toBeUndefined();
  expect(matchMessage(template("Busy."), "Busy. ")).toBeUndefined();
});

it("does not let two literals share characters", () => {
  expect(matchMessage(template("aba{x}aba"), "aba")).toBeUndefined();
  expect(matchMessage(template("a{x}b{y}bc"), "abc")).toBeUndefined();
  expect(matchMessage(template("a{x}b{y}bc"), "abbc")?.params).toEqual({ x: "", y: "" });
});

it("reports what can be read in two ways, and gives the rest", () => {
  const match = matchMessage(template("{who}: {what}: {why} [{id}]"), "a: b: c: d [7]");
  expect(match).toEqual({ params: { id: "7" }, ambiguous: ["who", "what", "why"], mistyped: [] });
});

it("reports a value of another type", () => {
  expect(matchMessage(template("{count#} left"), "many left")?.mistyped).toEqual(["count"]);
  expect(matchMessage(template("{count#} left"), "99999999999999999999 left")?.mistyped).toEqual(["count"]);
  expect(matchMessage(template("{count#} left"), "-3 left")?.params).toEqual({ count: -3 });
});

it("reads an empty list and an empty text", () => {
  expect(matchMessage(template("[{ids*, }] {x}."), "[] .")?.params).toEqual({ ids: [], x: "" });
});

it("keeps a parameter that is called __proto__ to itself", () => {
  const params = matchMessage(template("{__proto__}!"), "evil!")?.params ?? {};
  expect(Object.getOwnPropertyDescriptor(params, "__proto__")?.value).toBe("evil");
  expect(Object.getPrototypeOf(params)).toBe(Object.prototype);
  expect(formatMessage(template("{__proto__}!"), params)).toBe("evil!");
});

it("leaves a parameter without a value out of the message", () => {
  expect(formatMessage(template("{a} and {toString}"), { a: "x" })).toBe("x and ");
});

it("knows templates that no text tells apart", () => {
  expect(["{a}{b}", "{a} {b}", "x {a}\t{b}"].every((packed) => isAmbiguousTemplate(template(packed)))).toBe(
    true,
  );
  expect(["{a}", "{a}: {b}", "{a} is {b}"].some((packed) => isAmbiguousTemplate(template(packed)))).toBe(
    false,
  );
});
