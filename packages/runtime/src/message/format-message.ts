import type { MessageTemplate } from "../catalog/error-catalog.ts";
import type { ParameterValues } from "../error/error-facts.ts";

/**
 * The message as the service would send it; {@link matchMessage} gives the parameters back.
 *
 *     "Port {port} of [{vms}]" with { port: 7, vms: ["a", "b"] }  →  "Port 7 of [a, b]"
 *
 * A parameter without a value is left out.
 */
export function formatMessage({ literals, parameters }: MessageTemplate, values: ParameterValues): string {
  let text = literals[0] ?? "";
  parameters.forEach(({ name, separator }, index) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    text += typeof value === "object" ? value.join(separator) : (value ?? "");
    text += literals[index + 1] ?? "";
  });
  return text;
}
