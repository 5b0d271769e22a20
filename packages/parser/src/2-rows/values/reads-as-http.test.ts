import { expect, test } from "vitest";
import { readsAsHttp } from "./reads-as-http.ts";

test("texts that say what the statuses mean are about HTTP", () => {
  expect(readsAsHttp(["400", "404"], [["The request is malformed.", "The album was not found."]])).toBe(true);
  expect(readsAsHttp(["200", "500"], [["成功", "服务器内部错误"]])).toBe(true);
});

test("texts about something else are not", () => {
  expect(readsAsHttp(["200", "201"], [["The tray is open.", "The tray is empty."]])).toBe(false);
  expect(readsAsHttp(["300", "301"], [["Jam.", "Fire."]])).toBe(false);
});

test("classes of statuses are HTTP whatever is said of them", () => {
  expect(readsAsHttp(["2xx", "4xx", "5XX"], [["fine", "your fault", "our fault"]])).toBe(true);
  expect(readsAsHttp(["4xx", "1001"], [["your fault", "no lamp"]])).toBe(false);
});
