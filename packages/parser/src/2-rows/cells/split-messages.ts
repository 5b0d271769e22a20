/** Two slashes between messages; those of an address stand behind its colon. */
const between = /\s*(?<![:/])\/\/(?!\/)\s*/;

/** A message is a sentence: words apart, or one in a script without spaces. */
const sentence = /\S\s+\S|\p{Script=Han}{2}/u;

/** Whether a cell may list several messages: without two slashes it does not. */
export function mayListMessages(text: string): boolean {
  return text.includes("//");
}

/**
 * Splits a cell that lists several messages of a code, two slashes between them; `undefined` where it does not.
 *
 *     Request is null. //The id is invalid. // tags is invalid.   →  Request is null. · The id is invalid. · tags is invalid.
 *     see http://example.com/errors                               →  undefined
 */
export function splitMessages(text: string): readonly string[] | undefined {
  if (!mayListMessages(text)) return undefined;
  const messages = text.split(between).map((message) => message.trim());
  if (messages[0] === "") messages.shift();
  return messages.length > 1 && messages.every((message) => sentence.test(message)) ? messages : undefined;
}
