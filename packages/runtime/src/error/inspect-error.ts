/** What Node hands to custom inspection as its third argument. */
export type NodeInspect = (value: unknown, options: object) => string;

/** How Node wants the error shown. */
export interface InspectRequest {
  readonly depth: number;
  readonly options: object;
  readonly inspect: NodeInspect;
}

type Shown = Error & { readonly toJSON: () => object };

/**
 * The error as `console.log` shows it: its stack, then its facts. Control and direction characters of the message
 * are written as escapes, so that a response cannot steer the terminal.
 *
 *     FloatingIpNotFoundError [VPC.0504]: Floating IP could not be found.
 *         at … {
 *       status: 404, grpcCode: 'NOT_FOUND', …
 *     }
 */
export function inspectError(error: Shown, { depth, options, inspect }: InspectRequest): string {
  const title = `${error.name}: ${error.message}`;
  if (depth < 0) return `[${printable(title)}]`;
  const { $error, name, message, cause, ...facts } = error.toJSON() as Record<string, unknown>;
  const shown = error.cause === undefined ? facts : { ...facts, "[cause]": error.cause };
  // Node itself escapes control characters, but none of direction; its own colours are escape sequences.
  return `${printable(error.stack ?? title)} ${printable(inspect(shown, { ...options, depth: 4 }), "\u001b")}`;
}

function printable(text: string, allowed = ""): string {
  return text.replace(/[^\P{C}\n\t]/gu, (character) =>
    character === allowed ? character : `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}
