/**
 * Whether output should be coloured: on terminals, unless `NO_COLOR` (https://no-color.org) or `FORCE_COLOR` are set,
 * and not empty, and say otherwise.
 */
export function hasColour(isTerminal: boolean, env: Readonly<Record<string, string | undefined>>): boolean {
  if (env["NO_COLOR"]) return false;
  if (env["FORCE_COLOR"]) return env["FORCE_COLOR"] !== "0";
  return isTerminal && env["TERM"] !== "dumb";
}
