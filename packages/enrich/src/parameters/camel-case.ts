/**
 * Words as one lowerCamelCase name: `["volume", "type"]` → `volumeType`, `["router_id"]` → `routerId`,
 * `["Private", "IP", "address"]` → `privateIpAddress`; a word that is camelCase already stays as it is.
 */
export function camelCase(words: readonly string[]): string {
  const parts = words.flatMap((word) => word.match(/[A-Za-z0-9]+/g) ?? []);
  return parts
    .map((part, index) => (index === 0 ? lowerFirst(part) : upperFirst(part)))
    .join("")
    .replace(/^\d+/, "");
}

function lowerFirst(part: string): string {
  return isAcronym(part) ? part.toLowerCase() : part.charAt(0).toLowerCase() + part.slice(1);
}

function upperFirst(part: string): string {
  const rest = isAcronym(part) ? part.slice(1).toLowerCase() : part.slice(1);
  return part.charAt(0).toUpperCase() + rest;
}

/** All capitals, with a plural `s` perhaps: `VPC`, `EIPs`; also `QoS`. */
function isAcronym(part: string): boolean {
  return /^[A-Z0-9]+s?$/.test(part) || part === "QoS";
}
