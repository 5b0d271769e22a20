import type { GrpcCode } from "@errcat/schema";

/**
 * The parts of a variant that rules read, and the words of the code itself (`QuotaExceeded.Eip` → "Quota Exceeded
 * Eip").
 */
export type RuleField = "message" | "description" | "solution" | "code";

/** Words that tell what kind of error a text speaks of. */
export interface TextRule {
  readonly grpcCode: GrpcCode;
  /**
   * `strong` words decide whatever the status is; `medium` ones give way to a status that says something itself (404,
   * but not 400); `weak` ones count only where nothing else does.
   */
  readonly strength: "strong" | "medium" | "weak";
  /** Patterns in English, Chinese and other languages; the first that matches is quoted as evidence. */
  readonly words: readonly string[];
  /** Where it looks; by default everywhere but in the solution, which speaks of what to do, not of what happened. */
  readonly fields?: readonly RuleField[];
  /** Who must act, where it is not who usually must for this grpcCode. */
  readonly fault?: "client" | "server";
  /** The service limits the rate or the amount. */
  readonly throttling?: boolean;
  /** Whether the same request can succeed later, where it is not as usual for this grpcCode. */
  readonly retryable?: boolean;
  readonly reason: string;
}

/**
 * The source of a pattern for each line of a text: a new way to say something is a line more. Beside Cyrillic, `\\w` is
 * Cyrillic as well.
 */
export function anyOf(lines: string): readonly string[] {
  return lines
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => (/[а-яё]/i.test(line) ? line.replaceAll("\\w", "[\\wа-яё]") : line));
}
