import type { Parameter } from "@errcat/schema";

/** A way in which vendors write "something stands here". */
export interface PlaceholderStyle {
  /** The characters that it can begin with. */
  readonly start: string;
  /**
   * The placeholder alone, sticky; the group `name` is what it calls itself, `index` its number. Bounded, so linear.
   */
  readonly pattern: RegExp;
  readonly type: Parameter["type"];
  /** Where the style is at home, and what keeps it from eating ordinary words. */
  readonly reason: string;
}

/** HTML elements that stand in messages as markup, never as the name of something. */
const HTML_ELEMENTS =
  "a|abbr|b|big|blockquote|body|br|button|center|cite|code|dd|del|div|dl|dt|em|font|form|h[1-6]|head|hr|html|i|iframe|img|input|kbd|li|link|meta|ol|option|p|pre|s|samp|script|section|select|small|span|strike|strong|style|sub|sup|svg|table|tbody|td|textarea|tfoot|th|thead|tr|tt|u|ul|var|video";

/** Every placeholder style, most specific first: the first that fits at a position wins. */
export const PLACEHOLDER_STYLES: readonly PlaceholderStyle[] = [
  {
    start: "%",
    pattern: /%\((?<name>[\w .-]{1,60})\)[di]/y,
    type: "integer",
    reason: "Python: %(limit)d",
  },
  {
    start: "%",
    pattern: /%\((?<name>[\w .-]{1,60})\)[a-z]/y,
    type: "string",
    reason: "Python and OpenStack: %(router_id)s",
  },
  {
    start: "%",
    pattern: /%\{(?<name>[\w .-]{1,60})\}/y,
    type: "string",
    reason: "Ruby and Elixir: %{name}",
  },
  {
    start: "%",
    pattern: /%<(?<name>\w{1,60})>[sd]/y,
    type: "string",
    reason: "Ruby: %<name>s",
  },
  {
    start: "%",
    pattern:
      /(?<![\d])%(?<index>\d{1,2})\$[-+0#]{0,3}\d{0,2}(?:\.\d{1,2})?(?:ll|[hlqzjt])?[diu](?![A-Za-z])/y,
    type: "integer",
    reason: "POSIX and Java: %1$d",
  },
  {
    start: "%",
    pattern: /(?<![\d])%(?<index>\d{1,2})\$[-+0#]{0,3}\d{0,2}(?:\.\d{1,2})?[sfgexXcv@](?![A-Za-z])/y,
    type: "string",
    reason: "POSIX and Java: %1$s",
  },
  {
    start: "%",
    pattern: /(?<![\d%])%[-+0#]{0,3}(?:\d{0,3}|\*)(?:ll|[hlqzjt])?[diu](?![A-Za-z])/y,
    type: "integer",
    reason: "C, Java, Go: %d, %ld, %5d; a digit before it (`50%discount`) or a letter after it makes it text",
  },
  {
    start: "%",
    pattern:
      /(?<![\d%])%[-+0#]{0,3}(?:\d{0,3}|\*)(?:\.(?:\d{1,3}|\*))?(?:ll|[hlqzjt])?[sfFgGeExXcvqpT@](?![A-Za-z])/y,
    type: "string",
    reason: "C, Java, Go, Objective-C: %s, %.2f, %.*s, %v, %@",
  },
  {
    start: "%",
    pattern: /(?<![\w%])%(?<name>[A-Za-z_]\w{1,40})%/y,
    type: "string",
    reason: "Windows and Drupal: %name%; two letters at least, or `%d%%` would be one",
  },
  {
    start: "%",
    pattern: /(?<![\w%])%(?<index>[1-9])(?![\w$.%])/y,
    type: "string",
    reason: "Qt and Microsoft message files: %1; one digit, or `%20` of an address would be one",
  },
  {
    start: "$#@",
    pattern: /[$#@]\{(?<name>[\p{L}_][\p{L}\p{N}_ .:-]{0,60})\}/uy,
    type: "string",
    reason: "Shell, JavaScript, Ruby: ${name}, #{name}",
  },
  {
    start: "{",
    pattern: /\{\{\{?\s{0,3}(?<name>[\p{L}_][\p{L}\p{N}_ .-]{0,60}?)\s{0,3}\}?\}\}/uy,
    type: "string",
    reason: "Mustache: {{name}}",
  },
  {
    start: "{",
    pattern: /(?<![\])]|\\[A-Za-z])\{(?<index>\d{1,2})(?:[,:][^{}]{0,20})?\}/y,
    type: "string",
    reason:
      ".NET and Java MessageFormat: {0}; after a bracket or an escape (`[a-z]{3,30}`) it is a regular expression's",
  },
  {
    start: "{",
    pattern: /\{(?<name>[\p{L}_][\p{L}\p{N}_ .:'-]{0,60})\}/uy,
    type: "string",
    reason:
      "{id}, {error details}, {x:x:x}; a quote, comma or bracket inside makes it JSON, not a placeholder",
  },
  {
    start: "{",
    pattern: /\{\}/y,
    type: "string",
    reason: "Python and SLF4J: {}",
  },
  {
    start: "<",
    pattern: new RegExp(
      `<(?!/|(?:${HTML_ELEMENTS})[\\s>/])(?<name>[\\p{L}_][\\p{L}\\p{N}_ .:'-]{0,60})>`,
      "iuy",
    ),
    type: "string",
    reason: "Manuals: <name>, <x:x:x>; names of HTML elements are markup",
  },
  {
    start: "[",
    pattern: /\[(?:input|your) (?<name>[A-Za-z][\w ]{0,40})\]/y,
    type: "string",
    reason:
      "Documentation of identity services: [input length]; other words in brackets are examples or lists",
  },
  {
    start: "xX",
    pattern: /(?<![A-Za-z0-9_])[xX]{2,12}(?:[.:-][xX]{2,12}){0,8}\((?<name>[A-Za-z_]\w{0,40})\)/y,
    type: "string",
    reason: "Chinese clouds: xxx(tenant_id)",
  },
  {
    start: "xX",
    pattern: /(?<![A-Za-z0-9_])[xX]{2,12}(?:[.:-][xX]{2,12}){0,8}(?![A-Za-z0-9_])/y,
    type: "string",
    reason: "xx, xxx, XXX, xxx.xxx.xxx.xxx; a digit before it (`4xx`) makes it a range of statuses",
  },
  {
    start: "*",
    pattern: /(?<![\p{L}\p{N}_*])\*{2,6}(?![\p{L}\p{N}_*])/uy,
    type: "string",
    reason: "Values blanked out: ***; emphasis touches its word, a placeholder stands alone",
  },
];
