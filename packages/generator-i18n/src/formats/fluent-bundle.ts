import { escapeInvisible } from "@errcat/generator";
import type { Bundle, PatternText, Unit } from "../bundle.ts";
import { fluentIdentifier, printFluent } from "./fluent.ts";

/**
 * A bundle as a Fluent resource: a message per variant, whose value is the error message and whose attributes are
 * description and solution. It is called after the entry's name, because an identifier of Fluent cannot hold every
 * code.
 *
 *     # VPC.0101
 *     VpcNotFound-default = The VPC { $vpc } does not exist.
 *         .description = …
 */
export function printFluentBundle({ title, units }: Bundle<PatternText>): string {
  return [`### ${oneLine(title)}\n`, ...units.map(printUnit)].join("\n");
}

/** The identifier of the message of a variant: the entry's name and the variant's id. */
export function fluentMessageId(name: string, variant: string): string {
  return `${fluentIdentifier(name)}-${variant}`;
}

function printUnit({ code, name, variant, texts }: Unit<PatternText>): string {
  const lines = [`# ${oneLine(code)}`];
  const message = texts.find(({ field }) => field === "message");
  const id = fluentMessageId(name, variant);
  lines.push(message ? `${id} =${printFluent(message.pattern, "    ")}` : `${id} =`);
  for (const { field, pattern } of texts)
    if (field !== "message") lines.push(`    .${field} =${printFluent(pattern, "        ")}`);
  return `${lines.join("\n")}\n`;
}

/** A text that ends no comment of Fluent: a line feed would. */
function oneLine(text: string): string {
  return escapeInvisible(text).replaceAll("\n", "\\u000a");
}
