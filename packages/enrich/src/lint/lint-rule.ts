import type { Report } from "@errcat/diagnostics";
import type { Catalog } from "@errcat/schema";
import type { Glossary } from "./glossary.ts";

/** What a rule may look at besides the catalog. */
export interface LintContext {
  /** Languages that every text should have. */
  readonly languages: readonly string[];
  readonly glossary: Glossary;
}

/** Looks at a whole catalog and reports what a careful reader would object to. */
export type LintRule = (catalog: Catalog, context: LintContext, report: Report) => void;
