import type { ColumnUnderstanding } from "./column-role.ts";
import { isFullOfCodes, type ValueProfile } from "./value-profile.ts";
import { saysError } from "./words-of-errors.ts";

/**
 * Where no column is the code, one of names or texts is that has nothing but codes: constants, or what stands under a
 * header that says error or beside a column that only errors have.
 *
 *     Message: NO_TOKEN, TOKEN_GONE … | Description
 *     Error reason: tank::EEMPTY, tank::EFULL … | Description
 *     Rejection reason: NONE, NO_FUNDS … | Error message
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
  if (!isFullOfCodes(profiles[index]!)) return false;
  const beside = (roles: readonly string[]): boolean =>
    columns.some((other, each) => each !== index && roles.includes(other.role));
  if (role === "message") return plainCodes >= 0.7;
  if (plainCodes >= 0.7 && ["name", "description"].includes(role) && beside(["message"])) return true;
  if (role !== "name") return false;
  return plainCodes >= 0.9 || saysError.test(header) || beside(["httpStatus", "solution", "retry"]);
}
