/**
 * The inside of a character class (regular expressions with the flag `u`) of every character that readers cannot see,
 * or that changes what is seen around it: controls besides the line feed, format characters such as bidi overrides and
 * zero widths, line and paragraph separators, private use, unassigned, lone surrogates, variation selectors. Printed as
 * they stand they hide code from a reviewer (CVE-2021-42574, "Trojan Source") or steer a terminal.
 *
 *     new RegExp(`[${invisibleCharacters}]`, "gu")
 */
export const invisibleCharacters: string = String.raw`\0-\t\v-\x1f\x7f-\x9f\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}\p{Cs}\p{Variation_Selector}`;
