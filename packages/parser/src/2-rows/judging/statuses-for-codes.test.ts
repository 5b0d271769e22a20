import { expect, test } from "vitest";
import { table, understand } from "../../../testing/understood-tables.ts";

type Rows = readonly (readonly string[])[];

const reasonOf = (header: readonly string[], rows: Rows, headings: readonly string[] = []) => {
  const { kind, reason } = understand([table(header, rows, headings)])[0]!;
  return kind === "errors" ? kind : reason;
};

const areNames = "its codes are the names of the HTTP statuses beside them";

test("names of statuses are no codes under a heading of statuses, or where success is one of them", () => {
  const failures = [
    ["400", "BadRequest", "The order is wrong."],
    ["404", "NotFound", "No such shelf."],
  ];
  const header = ["Status code", "Code", "Description"];
  expect(reasonOf(header, failures, ["Status codes"])).toBe(areNames);
  expect(reasonOf(header, failures, ["3.2 状态码"])).toBe(areNames);
  expect(reasonOf(header, [["200", "OK", "Done."], ...failures])).toBe(areNames);
  expect(reasonOf(header, failures, ["Errors"])).toBe("errors");
  expect(reasonOf(["Status code", "Error code", "Description"], failures, ["Status codes"])).toBe("errors");
});

test("constants beside statuses and their phrases are the statuses", () => {
  const rows = [
    ["REEL_HTTP_OK", "200", "OK"],
    ["REEL_HTTP_CREATED", "201", "Created"],
    ["REEL_HTTP_NOT_FOUND", "404", "Not Found"],
  ];
  expect(reasonOf(["Name", "Code", "Reason text"], rows)).toBe(areNames);
  const own = rows.map(([name, status]) => [name!, status!, "The reel is missing."]);
  expect(reasonOf(["Name", "Code", "Reason text"], own)).toBe("errors");
});

test("one exception of a library for each status is the status, several for one are codes", () => {
  const names = ["NoRollException", "NoKeyException", "JamException"];
  const rows = (statuses: readonly string[]) =>
    names.map((name, index) => [name, statuses[index]!, "A fault."]);
  expect(reasonOf(["Exception", "HTTP status", "Thrown when"], rows(["404", "401", "500"]))).toBe(
    "its codes are exceptions, one for each HTTP status",
  );
  expect(reasonOf(["Exception", "HTTP status", "Thrown when"], rows(["400", "400", "500"]))).toBe("errors");
  expect(reasonOf(["Error code", "HTTP status", "Thrown when"], rows(["404", "401", "500"]))).toBe("errors");
});

test("returned values with their phrases are statuses where no heading says that they are codes", () => {
  const rows = [
    ["400 Bad Request", "The order is wrong."],
    ["404 Not Found", "No such shelf."],
  ];
  expect(reasonOf(["Returned value", "Description"], rows, ["Answers"])).toBe(
    "every code in it is an HTTP status",
  );
  expect(reasonOf(["Returned value", "Description"], rows, ["Return codes"])).toBe("errors");
  expect(reasonOf(["Error code", "Description"], [["400", "The order is wrong."]], ["Answers"])).toBe(
    "errors",
  );
});

test("a header that is said again between statuses and a default for the others change nothing", () => {
  const rows = [
    ["201", "Created"],
    ["Code", "Failure"],
    ["404", "Not Found"],
  ];
  expect(reasonOf(["Code", "Success"], rows, ["Errors"])).toBe("every code in it is an HTTP status");
  const described = [
    ["200", "Done"],
    ["404", "No such shelf"],
    ["default", "The shop failed"],
  ];
  expect(reasonOf(["Code", "Description"], described)).toBe("every code in it is an HTTP status");
});

test("phrases of several words are statuses under headers of codes too, single words may be codes there", () => {
  const header = ["Status code", "Returned value", "Description"];
  const rows = (...phrases: readonly string[]) =>
    ["400", "404", "500"].map((status, index) => [status, phrases[index]!, "The order failed."]);
  const errors = ["Return codes of failures"];
  expect(reasonOf(header, rows("Bad Request", "Not Found", "Internal Server Error"), errors)).toBe(areNames);
  expect(reasonOf(header, rows("BadRequest", "NotFound", "InternalServerError"), errors)).toBe("errors");
  expect(reasonOf(header, rows("Bad Request", "NoSuchShelf", "Internal Server Error"), errors)).toBe(
    "errors",
  );
});
