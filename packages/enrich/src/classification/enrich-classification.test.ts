import type { Entry, Retry } from "@errcat/schema";
import { expect, test } from "vitest";
import { type SmallVariant, smallCatalog } from "../../testing/small-catalog.ts";
import { enrichClassification } from "./enrich-classification.ts";

/** An entry whose source has a column that says whether to try again, as the parser hands it over. */
function documented(retryable: boolean, said: SmallVariant): Pick<Entry, "retry" | "evidence"> {
  const catalog = smallCatalog({ "L.1": said });
  const retry: Retry = { retryable, throttling: false, strategy: "none", delaySeconds: null };
  const evidence = [{ field: "retry" as const, by: "text" as const, detail: "the table says so" }];
  const entries = catalog.entries.map((entry) => ({ ...entry, retry, evidence }));
  return enrichClassification({ ...catalog, entries }).entries[0]!;
}

test("what a column of the source says about trying again goes before what is inferred", () => {
  const yes = documented(true, { message: "The lamp does not exist." });
  expect(yes.retry).toMatchObject({ retryable: true, strategy: "exponential" });
  expect(yes.evidence.at(-1)).toEqual({ field: "retry", by: "text", detail: "the table says so" });
  const no = documented(false, { status: [503], message: "The lamp is busy, try again later." });
  expect(no.retry).toMatchObject({ retryable: false, strategy: "none" });
});

test("how long to wait, and that it is throttling, still come from the texts", () => {
  const solution = "Try again 1 minute later.";
  expect(documented(true, { message: "Too many requests", solution }).retry).toEqual({
    retryable: true,
    throttling: true,
    strategy: "fixed",
    delaySeconds: 60,
  });
  expect(documented(false, { message: "Too many requests", solution }).retry).toEqual({
    retryable: false,
    throttling: true,
    strategy: "none",
    delaySeconds: null,
  });
});
