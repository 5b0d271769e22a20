import { saysError } from "../judging/words-of-errors.ts";
import { isFullOfCodes, type ValueProfile } from "../values/value-profile.ts";
import type { ColumnUnderstanding } from "./column-role.ts";

/**
 * Where no column is the code, one of names or texts is that has nothing but codes: constants, or what stands under a
 * header that says error or beside a column that only errors have.
 *
 *     Message: NO_TOKEN, TOKEN_GONE … | Description
 *     Error reason: tank::EEMPTY, tank::EFULL … | Description
 *     Status message: no_water, cleaning … | Solution
 *     Rejection reason: NONE, NO_FUNDS … | Error message
 *     Error message: Tank_Empty, TankGone … | Description
 */
export function codeAmongTexts(
  columns: readonly ColumnUnderstanding[],
  profiles: readonly ValueProfile[],
): readonly ColumnUnderstanding[] {
  if (columns.some((column) => column.role === "code")) return columns;
  const index = columns.findIndex((_, each) => isCode(columns, profiles, each));
  if (index < 0) return columns;
  return columns.map((column, each) =>
    each === index ? { ...column, role: "code", reason: "its texts are constants" } : column,
  );
}

function isCode(
  columns: readonly ColumnUnderstanding[],
  profiles: readonly ValueProfile[],
  index: number,
): boolean {
  const { role, header } = columns[index]!;
  const { plainCodes } = profiles[index]!;
  const beside = (roles: readonly string[]): boolean =>
    columns.some((other, each) => each !== index && roles.includes(other.role));
  const tellsErrors = beside(advice) || saysError.test(header);
  if (role === "message" && tellsErrors && isFullOfWords(profiles[index]!)) return true;
  if (!isFullOfCodes(profiles[index]!)) return false;
  if (role === "message") return plainCodes >= 0.7;
  if (plainCodes >= 0.7 && ["name", "description"].includes(role) && beside(["message"])) return true;
  if (role !== "name") return false;
  return plainCodes >= 0.9 || saysError.test(header) || beside(["httpStatus", ...advice]);
}

/** What to do, which only errors have. */
const advice: readonly string[] = ["solution", "retry"];

/** Whether every row has a word of its own in a column, most of them joined of several: `invalid_signature`. */
function isFullOfWords({ codes, identifiers, distinct, fillShare }: ValueProfile): boolean {
  return identifiers >= 0.95 && codes >= 0.6 && distinct >= 0.95 && fillShare >= 0.9;
}
