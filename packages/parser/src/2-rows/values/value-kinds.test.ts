import { expect, test } from "vitest";
import { kindsOf } from "./value-kinds.ts";

test.each([
  ["404", ["statuses", "knownStatuses", "codes", "integers", "plainCodes"]],
  ["599", ["statuses", "knownStatuses", "codes", "integers", "plainCodes"]],
  ["419", ["statuses", "codes", "integers", "plainCodes"]],
  ["4xx", ["statuses", "knownStatuses", "codes"]],
  ["0x8001", ["codes", "hexadecimals", "plainCodes"]],
  ["deadbeef", ["identifiers", "hexadecimals"]],
  ["'021'", ["codes", "plainCodes"]],
  ["NO_INK/NO_PAPER", ["codes", "identifiers"]],
  ["string(32)", ["codes", "dataTypes"]],
  ["可重试", ["answers", "eastAsian"]],
  ["2031-01-07 10:30:07", ["moments"]],
  ["2031-01-07", ["days"]],
  ["No ink in {0}", ["sentences", "placeholders"]],
  ["", []],
  ["7".repeat(301), []],
])("%j is of the kinds %j", (text, kinds) => {
  expect(kindsOf(text)).toEqual(kinds);
});
