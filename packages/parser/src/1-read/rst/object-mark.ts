/** What the directives that describe objects of a program describe, by their names without a domain. */
const OBJECTS: Readonly<Record<string, string>> = {
  exception: "exception",
  macro: "constant",
  enumerator: "constant",
  var: "constant",
  data: "constant",
  constant: "constant",
  function: "object",
  method: "object",
  class: "object",
  attribute: "object",
  property: "object",
  member: "object",
  type: "object",
  struct: "object",
  union: "object",
  enum: "object",
  module: "object",
};

/**
 * What a directive of a domain says that its argument is (Sphinx, "Domains"): an `exception`, a `constant` or another
 * `object`; `undefined` for other directives.
 *
 *     "py:exception" → "exception"      "c:macro" → "constant"      "note" → undefined
 */
export function objectMark(directive: string): string | undefined {
  const name = directive.slice(directive.lastIndexOf(":") + 1);
  return Object.hasOwn(OBJECTS, name) ? OBJECTS[name] : undefined;
}
