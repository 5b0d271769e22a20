import type { HeaderMatch } from "../headers/match-header.ts";
import { areWords, type ValueProfile } from "../values/value-profile.ts";
import { type ColumnRole, columnRoles } from "./column-role.ts";

/** What speaks for a role: a number to compare by, and the words for it. */
export interface RoleScore {
  readonly score: number;
  readonly reason: string;
}

/**
 * Scores every role of a column: how strongly the header says it, and whether the values agree. A header that nobody
 * knows leaves the decision to the values.
 */
export function scoreColumn(match: HeaderMatch, profile: ValueProfile): ReadonlyMap<ColumnRole, RoleScore> {
  const scores = new Map<ColumnRole, RoleScore>();
  for (const role of columnRoles) {
    const byHeader = match.strengths.get(role) ?? codeUnderStatus(role, match, profile);
    const byValues = valueFit(role, profile);
    const guess =
      byHeader === undefined ? guessedStrength(role, profile, match.strengths.size === 0) : undefined;
    if (byHeader === undefined && guess === undefined) continue;
    scores.set(role, {
      score: (byHeader ?? guess ?? 0) + byValues.score,
      reason: [match.reasons.get(role) ?? unnamed(role), byValues.reason].filter(Boolean).join("; "),
    });
  }
  return scores;
}

/** Why a column may have a role that its header does not name. */
function unnamed(role: ColumnRole): string {
  return role === "other" ? "nothing tells what it says" : "by its values";
}

/** A header that names HTTP over values that are no statuses stands over codes all the same. */
function codeUnderStatus(role: ColumnRole, match: HeaderMatch, profile: ValueProfile): number | undefined {
  return role === "code" && match.strengths.has("httpStatus") && profile.statuses < 0.3 ? 0.4 : undefined;
}

/** What values alone are worth, where the header does not name the role. */
function guessedStrength(
  role: ColumnRole,
  profile: ValueProfile,
  unknownHeader: boolean,
): number | undefined {
  if (role === "httpStatus" && profile.knownStatuses >= 0.95 && profile.filled > 1) return 0.3;
  if (!unknownHeader) return undefined;
  if (role === "code" && profile.codes >= 0.8 && profile.distinct >= 0.8) return 0.35;
  if (role === "code" && profile.plainCodes >= 0.9 && profile.distinct >= 0.4) return 0.3;
  if (role === "message" && profile.sentences >= 0.3 && profile.placeholders >= 0.05) return 0.4;
  if (role === "description" && profile.sentences >= 0.3) return 0.35;
  if (role === "description" && isWordy(profile)) return 0.33;
  if (role === "other") return 0.1;
  return undefined;
}

/** Words of the language, and no days. */
function isWordy(profile: ValueProfile): boolean {
  return areWords(profile) && profile.averageLength >= 8 && profile.days < 0.5;
}

const none: RoleScore = { score: 0, reason: "" };
const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** How well the values of a column fit a role: from −1 (cannot be) to 0.5 (just what such a column looks like). */
export function valueFit(role: ColumnRole, profile: ValueProfile): RoleScore {
  if (profile.filled === 0) return { score: role === "code" ? -1 : -0.2, reason: "no cell is filled" };
  switch (role) {
    case "httpStatus":
      return statusFit(profile);
    case "code":
      return codeFit(profile);
    case "code2":
      return profile.sentences >= 0.5 ? { score: -0.6, reason: "the values are texts" } : none;
    case "name":
      return nameFit(profile);
    case "message":
    case "description":
    case "solution":
      return textFit(profile);
    case "module":
      return moduleFit(profile);
    case "retry":
      return retryFit(profile);
    default:
      return none;
  }
}

function statusFit(profile: ValueProfile): RoleScore {
  if (profile.knownStatuses >= 0.9) return { score: 0.4, reason: "the values are HTTP statuses" };
  if (profile.statuses >= 0.7)
    return { score: 0.2, reason: `${percent(profile.statuses)} of the values are HTTP statuses` };
  return { score: -1, reason: "the values are no HTTP statuses" };
}

function codeFit(profile: ValueProfile): RoleScore {
  if (profile.eastAsian >= 0.6) return { score: -0.7, reason: "the values are texts" };
  if (profile.sentences >= 0.6 && profile.codes < 0.3) return { score: -0.6, reason: "the values are texts" };
  const repeated = profile.distinct < 0.2 && profile.filled > 8 ? -0.3 : 0;
  const status = profile.statuses >= 0.95 ? -0.15 : 0;
  const distinct = profile.distinct >= 0.6 ? 0.1 : 0;
  const shape = profile.codes >= 0.7 ? 0.3 : profile.identifiers >= 0.7 ? 0.2 : 0;
  const reason =
    shape > 0 ? `${percent(Math.max(profile.codes, profile.identifiers))} of the values look like codes` : "";
  return { score: shape + distinct + repeated + status, reason };
}

function nameFit(profile: ValueProfile): RoleScore {
  if (profile.integers >= 0.5 || profile.hexadecimals >= 0.5)
    return { score: -0.4, reason: "the values are numbers" };
  if (profile.distinct < 0.6 && profile.filled > 3)
    return { score: -0.4, reason: "the values repeat, and names do not" };
  if (profile.identifiers >= 0.6) return { score: 0.3, reason: "the values are identifiers" };
  if (profile.averageLength > 48 || profile.eastAsian >= 0.5)
    return { score: -0.4, reason: "the values are texts" };
  return { score: -0.1, reason: "" };
}

function textFit(profile: ValueProfile): RoleScore {
  if (profile.integers >= 0.6) return { score: -0.7, reason: "the values are numbers" };
  if (profile.sentences >= 0.3) return { score: 0.1, reason: "the values are texts" };
  return none;
}

function retryFit(profile: ValueProfile): RoleScore {
  if (profile.answers >= 0.8) return { score: 0.3, reason: "the values are yes and no" };
  if (profile.answers < 0.2 && profile.sentences >= 0.5)
    return { score: -0.6, reason: "the values are texts" };
  return none;
}

function moduleFit(profile: ValueProfile): RoleScore {
  if (profile.integers >= 0.5) return { score: -0.5, reason: "the values are numbers" };
  if (profile.averageLength > 60) return { score: -0.4, reason: "the values are long texts" };
  if (profile.distinct >= 0.95 && profile.filled > 4) return { score: -0.3, reason: "no value comes twice" };
  return profile.distinct <= 0.5 ? { score: 0.2, reason: "the values repeat" } : none;
}
