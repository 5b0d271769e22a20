import { DocComment, localize } from "@errcat/generator";
import type { Deprecation, Variant } from "@errcat/schema";
import type { DocText, ResolvedEnumsOptions } from "./options.ts";
import type { PlannedMember } from "./plan-members.ts";

/** What the comments of a file have in common. */
export interface DocStyle extends Pick<ResolvedEnumsOptions, "languages"> {
  /** What is said of a code. */
  readonly says: Readonly<Record<DocText, boolean>>;
  /** `"   * "` */
  readonly margin: string;
  /** Where a comment can link to the declaration of a code: `"VpcErrorCode.SubnetNotFound"`. */
  readonly linkTo: (code: string) => string | undefined;
}

/**
 * The comment on a code: what happened, the message on the wire, what to do; a list where the code has several
 * meanings. `null` where nothing is to be said.
 *
 *     The subnet does not exist.
 *
 *     HTTP 404 `Subnet %s could not be found.`
 *
 *     → Check the subnet ID.
 */
export function memberDoc({ entry }: PlannedMember, style: DocStyle): DocComment | null {
  const doc = new DocComment(style.margin);
  if (!entry) return doc.tag("deprecated").text(" The source no longer documents this code.");
  const { variants, deprecated } = entry;
  for (const variant of variants) {
    if (variants.length > 1) writeItem(doc, variant, style);
    else writeParagraphs(doc, variant, style);
  }
  if (deprecated) writeDeprecation(doc.paragraph(), deprecated, style);
  return doc.empty ? null : doc;
}

function writeParagraphs(doc: DocComment, variant: Variant, style: DocStyle): void {
  doc.text(shown("description", variant, style)).paragraph();
  writeWire(doc, variant, style);
  const solution = shown("solution", variant, style);
  if (solution) doc.paragraph().text("→ ").text(solution);
}

/** `- HTTP 404 ‹message›: description → solution` */
function writeItem(doc: DocComment, variant: Variant, style: DocStyle): void {
  const [description, solution] = [shown("description", variant, style), shown("solution", variant, style)];
  const wired = style.says.message && (variant.httpStatus.length > 0 || variant.message !== null);
  if (!wired && !description && !solution) return;
  writeWire(doc.line().text("- "), variant, style);
  if (description) doc.text(wired ? ": " : "").text(description);
  if (solution) doc.text(" → ").text(solution);
}

/** Status and message, as they arrive. */
function writeWire(doc: DocComment, { httpStatus, message }: Variant, { says }: DocStyle): void {
  if (!says.message) return;
  if (httpStatus.length > 0) doc.text(`HTTP ${httpStatus.join(", ")}${message ? " " : ""}`);
  if (message) doc.code(message.raw);
}

function shown(which: Exclude<DocText, "message">, variant: Variant, { says, languages }: DocStyle): string {
  return (says[which] && localize(variant[which], languages)) || "";
}

function writeDeprecation(doc: DocComment, { since, replacedBy }: Deprecation, { linkTo }: DocStyle): void {
  doc.tag("deprecated").text(` Since ${since}.`);
  if (replacedBy === undefined) return;
  const target = linkTo(replacedBy);
  doc.text(" Use ");
  (target ? doc.link(target) : doc.code(replacedBy)).text(".");
}
