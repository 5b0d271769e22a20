/**
 * What reads and edits the YAML files that people write about a catalog. An entry of its own, because it loads a YAML
 * parser.
 */
export { readGlossary } from "./lint/read-glossary.ts";
export { insertNames } from "./names/insert-names.ts";
export { readOverlay } from "./overlay/read-overlay.ts";
