import { expect, test } from "vitest";
import { icuArguments } from "./icu-arguments.ts";

test.each([
  ["no argument, it's plain", []],
  ["{a} and {b, number} and { c , date , short }", ["a", "b", "c"]],
  ["'{'not'}' but {yes}", ["yes"]],
  ["''{quoted}''", ["quoted"]],
  ["'{a''b}' {c}", ["c"]],
  ["{n, plural, offset:1 =0 {none} one {# of {room}} other {# '#' of {room}}}", ["n", "room"]],
  ["{kind, select, a {x} other {{deep, select, other {{deeper}}}}}", ["kind", "deep", "deeper"]],
])("%s", (pattern, names) => {
  const read = icuArguments(pattern);
  expect([...read.names]).toEqual(names);
  expect(read.problem).toBeUndefined();
});

test.each([
  ["{", "a name is expected after the brace at 1"],
  ["a } b", "there is a closing brace without an opening one at 3"],
  ["{a", "the argument a is not closed"],
  ["{a b}", "the argument a is not closed"],
  ["{n, plural, one {#}}", 'the argument n has no branch "other"'],
  ["{n, plural, one {#} other {#}", "a branch of the argument n is expected"],
  ["{n, select, other {x}", "a branch of the argument n is expected"],
  ["{n, select, other {x", "a brace is not closed"],
  ["{a, select, other {".repeat(30), "it is nested too deeply"],
])("%s is not well-formed", (pattern, problem) => {
  expect(icuArguments(pattern).problem).toBe(problem);
});
