import { printJson } from "@errcat/generator";
import type { Bundle, Text } from "../bundle.ts";

/**
 * A bundle as one flat JSON object, key to message.
 *
 *     { "VPC.0101.default.message": "The VPC {vpc} does not exist." }
 */
export function printJsonBundle<Kind extends Text>(
  bundle: Bundle<Kind>,
  printMessage: (text: Kind) => string,
): string {
  const messages: Record<string, string> = {};
  for (const { texts } of bundle.units) for (const text of texts) messages[text.key] = printMessage(text);
  return printJson(messages);
}
