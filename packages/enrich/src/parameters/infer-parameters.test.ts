import fc from "fast-check";
import { expect, test } from "vitest";
import { fuzzRuns } from "../../../testkit/src/fuzz-runs.ts";
import { icuArguments } from "./icu-arguments.ts";
import { inferParameters } from "./infer-parameters.ts";

/** Message as documented, template, and the parameters where their types are not all strings. */
const cases: readonly [raw: string, template: string, types?: string][] = [
  // Names from the word before, with and without brackets and quotes.
  ["Cannot open drawer [%s], reason: %s.", "Cannot open drawer [{drawer}], reason: {reason}."],
  ["shelf[%s] does not exist", "shelf[{shelf}] does not exist"],
  ["The lamp '%s' is broken.", "The lamp ''{lamp}'' is broken."],
  ["The lamp \\”%s\\” is broken.", "The lamp \\”{lamp}\\” is broken."],
  ["lamp '%.*s' not found in room '%*s'", "lamp ''{lamp}'' not found in room ''{room}''"],
  ["You can't %s the lamp.", "You can''t {action} the lamp."],
  ["Lamp (%s) state (%s) is wrong", "Lamp ({lamp}) state ({state}) is wrong"],
  ["Lamp(s) (%s) missing", "Lamp(s) ({lamp}) missing"],
  ["drawer id : xxx", "drawer id : {drawerId}"],
  ["Invalid drawer group name: %s", "Invalid drawer group name: {drawerGroupName}"],
  ["The name [%s] of drawer is bad", "The name [{drawerName}] of drawer is bad"],
  ["cupboard with id %d", "cupboard with id {cupboardId}", "integer"],
  ["drawer status is %s, want %s", "drawer status is {drawerStatus}, want {want}"],
  ["The boxid [%s] differs from boxid [%s]", "The boxid [{boxid}] differs from boxid [{boxid2}]"],
  ["Private KEY address %s", "Private KEY address {privateKeyAddress}"],
  ["Shelf/Drawer xxx could not be found.", "Shelf/Drawer {resource} could not be found."],
  // Reasons.
  ["Failed to paint lamp %s: %s.", "Failed to paint lamp {lamp}: {reason}."],
  ["Failed to paint because %s", "Failed to paint because {reason}"],
  ["Failed because the lid is open or %s.", "Failed because the lid is open or {reason}."],
  ["paint shelf fail:%s", "paint shelf fail:{reason}"],
  ["Lamp is illegal, %s.", "Lamp is illegal, {reason}."],
  ["Failed to load drawer for boxId: %s", "Failed to load drawer for boxId: {boxId}"],
  ["油漆失败，原因：%s", "油漆失败，原因：{reason}"],
  // Amounts, limits, ranges, units.
  [
    "The size of note [%d] is over quota limits [%d].",
    "The size of note [{size}] is over quota limits [{limit}].",
    "integer,integer",
  ],
  [
    "The number[%d] of lamps has reached the maximum[%d].",
    "The number[{number}] of lamps has reached the maximum[{maximum}].",
    "integer,integer",
  ],
  ["the length of lampName is [%d]", "the length of lampName is [{length}]", "integer"],
  ["The number of red lamps is %s", "The number of red lamps is {count}"],
  ["must range from %s to %s", "must range from {minimum} to {maximum}"],
  ["移动失败，请填 %d到%d之间的值", "移动失败，请填 {minimum}到{maximum}之间的值", "integer,integer"],
  ["cannot change from %s to %s", "cannot change from {from} to {to}"],
  ["bound to %d lamps", "bound to {lampCount} lamps", "integer"],
  ["wait %d seconds", "wait {seconds} seconds", "integer"],
  // Actions, features, fields, nothing to go by.
  ["Policy doesn't allow <x:x:x> to be performed", "Policy doesn''t allow {action} to be performed"],
  ["Lamp is on, not allow to %s.", "Lamp is on, not allow to {action}."],
  ["room %s does not support %s", "room {room} does not support {feature}"],
  ["xx is invalid.", "{parameter} is invalid."],
  ["notThere: xxx could not be found", "notThere: {notThere} could not be found"],
  ["itemNotFound: xxx could not be found", "itemNotFound: {resource} could not be found"],
  ["%s", "{value}"],
  ["%d", "{number}", "integer"],
  // Chinese nouns.
  ["资源%s不存在", "资源{resource}不存在"],
  ["用户ID：%s无效", "用户ID：{userId}无效"],
  ["xxx参数错误", "{parameter}参数错误"],
  // What calls itself.
  ["Create lamp by xxx(tenant_id) fail.", "Create lamp by {tenantId} fail."],
  ["The router %(router_id)s is gone", "The router {routerId} is gone"],
  ["%(limit)d lamps", "{limit} lamps", "integer"],
  ["{error details}", "{errorDetails}"],
  ["${lamp.name} is off", "{lampName} is off"],
  ["#{name}, %{kind}, {{ shade }}", "{name}, {kind}, {shade}"],
  ["%lamp% is off", "{lamp} is off"],
  ["Input <lamp name> here", "Input {lampName} here"],
  ["The length [input name length] is wrong", "The length {nameLength} is wrong"],
  ["Lamp {constructor}", "Lamp {constructorValue}"],
  // One name or number, one parameter.
  ["Drawer {0} of shelf {1}: {0} is locked", "Drawer {drawer} of shelf {shelf}: {drawer} is locked"],
  ["shelf %2$s drawer %1$s", "shelf {shelf} drawer {drawer}"],
  ["{id} and {id}", "{id} and {id}"],
  // Lists.
  ["Lamps not found: [{id}, ...]", "Lamps not found: [{ids}]", "list"],
  ["Lamps {id1}, {id2}, ... are off", "Lamps {id2s} are off", "list"],
  ["Missing lamps: %s, …", "Missing lamps: {lamps}", "list"],
  // Other printf forms.
  [
    "line %5.2f, count %ld, thing %v, object %@",
    "line {line}, count {count}, thing {thing}, object {object}",
    "string,integer,string,string",
  ],
  ["%d%% of shelf %s", "{number}% of shelf {shelf}", "integer,string"],
  ["Lamp *** has port xxx.xxx.xxx.xxx", "Lamp {lamp} has port {port}"],
];

test.each(cases)("%s", (raw, template, types) => {
  const inferred = inferParameters(raw);
  expect(inferred.template).toBe(template);
  expect(inferred.parameters.map(({ type }) => type).join()).toBe(
    types ?? inferred.parameters.map(() => "string").join(),
  );
  expect(inferred.strayPercents).toEqual([]);
});

test.each([
  "only the lamp types s3,c3,m3 are supported",
  "Quota exceeded for: ['drawer'].",
  "returns 4xx or 5xx",
  "shelf[handle] is null",
  "length in [1,36]",
  "used 100% of it, 50%discount",
  "disk is 80 % full",
  "use “a-b” or <br> here",
  "see /a%20b",
  "matches [a-z]{3,30}",
  "**bold**",
  "maxx and exxon",
])("words that only look like a placeholder stay words: %s", (raw) => {
  const { parameters, strayPercents } = inferParameters(raw);
  expect({ parameters, strayPercents }).toEqual({ parameters: [], strayPercents: [] });
});

test("a percent sign that stands for nothing is found", () => {
  expect(inferParameters("Query shelf[%s] failed %.")).toMatchObject({
    template: "Query shelf[{shelf}] failed %.",
    strayPercents: [23],
  });
});

test("parameters with nothing between them are ambiguous", () => {
  expect(inferParameters("%s %s could not be found.").ambiguous).toEqual([["value", "resource"]]);
  expect(inferParameters("%s-%s").ambiguous).toEqual([]);
});

test("a parameter keeps the placeholder as documented", () => {
  const { parameters } = inferParameters("Lamps off: [{id}, ...], %(why)s, xxx(shelf)");
  expect(parameters).toEqual([
    { name: "ids", type: "list", raw: "{id}, ..." },
    { name: "why", type: "string", raw: "%(why)s" },
    { name: "shelf", type: "string", raw: "xxx(shelf)" },
  ]);
});

test("given names are used in order when there are as many as parameters", () => {
  expect(inferParameters("a %s b %s", ["first", "second"]).template).toBe("a {first} b {second}");
  expect(inferParameters("drawer %s", ["first", "second"]).template).toBe("drawer {drawer}");
});

const piece = fc.oneof(
  fc.constantFrom(
    "%s",
    "%d",
    "[%s]",
    "{id}",
    "[{id}, ...]",
    "{a b}",
    "xxx",
    "xx(tenant_id)",
    "<name>",
    "${n}",
  ),
  fc.constantFrom(
    "{0}",
    "%(n)s",
    "%name%",
    "%",
    "{",
    "}",
    "'",
    "<",
    "<b>",
    "*",
    "**",
    "[",
    "]",
    ", ...",
    "x",
  ),
  fc.constantFrom(" reason: ", " of ", " the size of ", "不存在", "资源", " id ", " from ", " to ", ". "),
  fc.string({ unit: "grapheme", maxLength: 6 }),
);
const message = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(""));

test("every template is well-formed ICU, uses each parameter, and says the rest of the message unchanged", () => {
  fc.assert(
    fc.property(message, (raw) => {
      const { template, parameters } = inferParameters(raw);
      const read = icuArguments(template);
      expect(read.problem).toBeUndefined();
      expect([...read.names].sort()).toEqual(parameters.map(({ name }) => name).sort());
      expect(new Set(parameters.map(({ name }) => name)).size).toBe(parameters.length);
      for (const { name, raw: placeholder } of parameters) {
        expect(name).toMatch(/^[A-Za-z_][A-Za-z0-9_]*$/);
        expect(raw).toContain(placeholder);
      }
    }),
    { numRuns: fuzzRuns(2000) },
  );
});

test("what is doubtful about a text of thousands of placeholders is told of its first ones", () => {
  const { parameters, ambiguous } = inferParameters("%s".repeat(20_000));
  expect({ parameters: parameters.length, ambiguous: ambiguous.length }).toEqual({
    parameters: 20_000,
    ambiguous: 64,
  });
  expect(inferParameters("failed %. ".repeat(20_000)).strayPercents).toHaveLength(64);
});

test("reading is linear in the length of the message", () => {
  for (const hostile of [
    "%(",
    "{{",
    "<a",
    "xx.",
    "{a ",
    "[input a",
    "%s, ",
    " reason",
    "[",
    "'",
    " of the size",
  ]) {
    const start = process.cpuUsage();
    inferParameters(hostile.repeat(20_000));
    const { user } = process.cpuUsage(start);
    expect([hostile, user < 1_000_000]).toEqual([hostile, true]);
  }
});
