import type { Report, Severity } from "@errcat/diagnostics";
import type { Catalog } from "@errcat/schema";
import { codeDerivedName } from "./code-derived-name.ts";
import { contradictingStatus } from "./contradicting-status.ts";
import { duplicateMeaning } from "./duplicate-meaning.ts";
import type { Glossary } from "./glossary.ts";
import { glossaryWords } from "./glossary-words.ts";
import type { LintRule } from "./lint-rule.ts";
import { missingTranslation } from "./missing-translation.ts";
import { parameterParity } from "./parameter-parity.ts";
import { invisibleCharacter, mixedScript, mojibake, wrongScript } from "./suspicious-text.ts";

/** A rule; what it reports has the code `lint/<name>`. */
export type LintRuleName =
  | "code-derived-name"
  | "contradicting-status"
  | "duplicate-meaning"
  | "glossary"
  | "invisible-character"
  | "missing-translation"
  | "mixed-script"
  | "mojibake"
  | "parameter-parity"
  | "wrong-script";

const RULES: Readonly<Record<LintRuleName, LintRule>> = {
  "code-derived-name": codeDerivedName,
  "contradicting-status": contradictingStatus,
  "duplicate-meaning": duplicateMeaning,
  glossary: glossaryWords,
  "invisible-character": invisibleCharacter,
  "missing-translation": missingTranslation,
  "mixed-script": mixedScript,
  mojibake,
  "parameter-parity": parameterParity,
  "wrong-script": wrongScript,
};

/** The names of all rules, for configuration and help. */
export const lintRuleNames: readonly LintRuleName[] = Object.keys(RULES) as LintRuleName[];

/** How loudly a rule speaks. */
export type LintLevel = "off" | Severity;

/** What the user decides about linting. */
export interface LintOptions {
  /** Other levels than the rules have by themselves. */
  readonly levels?: Readonly<Partial<Record<LintRuleName, LintLevel>>> | undefined;
  /** Languages that every text should have; by default all that the catalog has. */
  readonly languages?: readonly string[] | undefined;
  readonly glossary?: Glossary | undefined;
}

/** Reports everything in an enriched catalog that a careful reader would object to (`lint/…`). */
export function lintCatalog(catalog: Catalog, options: LintOptions, report: Report): void {
  const context = {
    languages: options.languages ?? catalog.languages,
    glossary: options.glossary ?? [],
  };
  for (const name of lintRuleNames) {
    const level = options.levels?.[name];
    if (level === "off") continue;
    RULES[name](catalog, context, (diagnostic) =>
      report(level === undefined ? diagnostic : { ...diagnostic, severity: level }),
    );
  }
}
