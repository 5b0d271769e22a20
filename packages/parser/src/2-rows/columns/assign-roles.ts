import type { ColumnRole, ColumnUnderstanding } from "./column-role.ts";
import type { RoleScore } from "./score-columns.ts";

/** A column before its role is settled. */
export interface ColumnCandidate {
  readonly header: string;
  readonly scores: ReadonlyMap<ColumnRole, RoleScore>;
}

const lowest = 0.3;

/** Roles that one column of a table can have; a second candidate takes its next best role. */
const single: readonly ColumnRole[] = ["code", "httpStatus", "message", "name", "module", "retry"];

/**
 * Settles the role of each column: the best score wins; of two columns that want a role which only one can have, the
 * weaker takes its next best. Descriptions and solutions may stand in several columns, their texts are joined.
 */
export function assignRoles(candidates: readonly ColumnCandidate[]): ColumnUnderstanding[] {
  const roles: (ColumnRole | undefined)[] = candidates.map(() => undefined);
  const code = bestFor("code", candidates, wantsCode(candidates));
  if (code >= 0) roles[code] = "code";
  for (const role of single.slice(1)) {
    const best = bestFor(
      role,
      candidates,
      (index) => roles[index] === undefined && bestRole(candidates[index]!, roles) === role,
    );
    if (best >= 0) roles[best] = role;
  }
  return candidates.map((candidate, index) => {
    const role = roles[index] ?? remainingRole(candidate, roles);
    const score = candidate.scores.get(role);
    return {
      number: index + 1,
      header: candidate.header,
      role,
      confidence: Math.round(Math.min(1, Math.max(0.1, score?.score ?? 0.3)) * 100) / 100,
      reason: score?.reason || besides(candidate, role),
    };
  });
}

/** Why a column has a role for which nothing in it speaks: it wanted another one. */
function besides(candidate: ColumnCandidate, role: ColumnRole): string {
  const wanted = bestRole(candidate, []);
  if (wanted === undefined || wanted === role) return "nothing tells what it says";
  const reason = (candidate.scores.get(wanted)?.reason ?? "").replace(/^by its values(?:; |$)/, "");
  return `another column is the ${wanted}${reason === "" ? "" : `; ${reason}`}`;
}

/** Columns that may be the code: those that want to be it, or, where none does, those that could. */
function wantsCode(candidates: readonly ColumnCandidate[]): (index: number) => boolean {
  const wanting = candidates.map((candidate) => bestRole(candidate, []) === "code");
  return wanting.includes(true)
    ? (index) => wanting[index] === true
    : (index) => couldBeCode(candidates[index]!);
}

/** A column of identifiers is the code where no column is more so; a column of statuses is not. */
function couldBeCode(candidate: ColumnCandidate): boolean {
  const code = candidate.scores.get("code")?.score ?? 0;
  const best = bestRole(candidate, []);
  return (
    code >= 0.5 &&
    (best === "name" || best === "code2" || best === "module" || code >= 0.7) &&
    best !== "httpStatus"
  );
}

function bestFor(
  role: ColumnRole,
  candidates: readonly ColumnCandidate[],
  eligible: (index: number) => boolean,
): number {
  let best = -1;
  let bestScore = lowest;
  for (const [index, candidate] of candidates.entries()) {
    const score = candidate.scores.get(role)?.score ?? 0;
    if (score > bestScore && eligible(index)) {
      best = index;
      bestScore = score;
    }
  }
  return best;
}

/** The best role of a column among those that are not taken. */
function bestRole(
  candidate: ColumnCandidate,
  taken: readonly (ColumnRole | undefined)[],
): ColumnRole | undefined {
  let best: ColumnRole | undefined;
  let bestScore = lowest;
  for (const [role, { score }] of candidate.scores) {
    if (score <= bestScore || (single.includes(role) && taken.includes(role))) continue;
    best = role;
    bestScore = score;
  }
  return best;
}

/** The role of a column that lost the role it wanted: a second code, a second text, or nothing we keep. */
function remainingRole(candidate: ColumnCandidate, roles: readonly (ColumnRole | undefined)[]): ColumnRole {
  const wanted = bestRole(candidate, []);
  if (wanted === "code" || wanted === "name") return "code2";
  if (wanted === "message") return "description";
  return bestRole(candidate, roles) ?? "other";
}
