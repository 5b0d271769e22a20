import { type Clip, wholeClip } from "./clip.ts";

/** An HTTP status cell, understood. */
export interface StatusCell {
  /** Statuses in order of appearance, each once. */
  readonly statuses: readonly number[];
  /** The cell says something that is no status number: `4xx`, `any`. */
  readonly unreadable: boolean;
}

const nothing: StatusCell = { statuses: [], unreadable: false };
const wordsAlone: StatusCell = { statuses: [], unreadable: true };
const phrases = /^[\p{L}\s'’,;.:：；、，。()（）/|&~～–—-]*$/u;
const nothingSaid = /^(?:[-–—/*]+|n\/?a|none|null|无|無|なし|없음|keine?|ninguno|nenhum|нет)?$/iu;

/**
 * Reads a cell of HTTP statuses.
 *
 *     404               →  [404]
 *     404/500, 400 404  →  [404, 500], [400, 404]
 *     400–404           →  [400, 404]
 *     400 Bad Request   →  [400]
 *     500*, 500¹        →  [500]
 *     4xx, E-404, 404.a, -404  →  [] (unreadable)
 *     -                 →  []
 */
export function readStatus(text: string): StatusCell {
  const status = plainStatus(text);
  if (status !== undefined) return status;
  if (nothingSaid.test(text.trim())) return nothing;
  if (!/\d/.test(text) || /^\s*[-−]\d/.test(text)) return wordsAlone;
  const statuses = new Set<number>();
  const rest = text.replace(
    /(?<![\p{L}\d.]|(?<!http)(?<=\p{L})[-_])[1-5]\d\d(?![\d]|\.\d|\.[a-z]\b|[xX])(?:[*†‡]+|\s?[¹²³⁴-⁹⁽⁾]+)?/giu,
    (found) => {
      statuses.add(Number(found.slice(0, 3)));
      return " ";
    },
  );
  if (statuses.size === 0 || !phrases.test(rest)) {
    return { statuses: /^[^\d]*$/u.test(rest) ? [...statuses] : [], unreadable: true };
  }
  return { statuses: [...statuses], unreadable: false };
}

/** Cells that are one status, by its number: most are, and there are not many. */
const plainStatuses: StatusCell[] = [];

/** A cell that is nothing but one status; the same object for each such cell, `undefined` for any other. */
export function plainStatus(text: string): StatusCell | undefined {
  return plainStatusIn(wholeClip(text));
}

/** The same of a cell that is not cut. */
export function plainStatusIn({ text, begin, end }: Clip): StatusCell | undefined {
  if (end - begin !== 3) return undefined;
  const [first, second, third] = [digitAt(text, begin), digitAt(text, begin + 1), digitAt(text, begin + 2)];
  if (first < 1 || first > 5 || second < 0 || third < 0) return undefined;
  const status = first * 100 + second * 10 + third;
  plainStatuses[status] ??= { statuses: [status], unreadable: false };
  return plainStatuses[status];
}

function digitAt(text: string, index: number): number {
  const digit = text.charCodeAt(index) - 48;
  return digit <= 9 ? digit : -1;
}

/**
 * Statuses that servers send, registered (IANA) and widely used beside (420, 440, 449, 460, 499, 520–530, 598, 599).
 */
export function isKnownStatus(status: number): boolean {
  return (
    (status >= 100 && status <= 103) ||
    (status >= 200 && status <= 208) ||
    status === 226 ||
    (status >= 300 && status <= 308) ||
    (status >= 400 && status <= 431 && status !== 419 && status !== 427 && status !== 430) ||
    (status >= 500 && status <= 511) ||
    (status >= 520 && status <= 530) ||
    [440, 444, 449, 450, 451, 460, 494, 495, 496, 497, 498, 499, 598, 599].includes(status)
  );
}
