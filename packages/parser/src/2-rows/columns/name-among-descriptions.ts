import { areWords, type ValueProfile } from "../values/value-profile.ts";
import type { ColumnUnderstanding } from "./column-role.ts";

/**
 * `Description: PUMP_STILL, TANK_DRY … | Explanation: The pump does not turn. …`: where no column has names and one of
 * several descriptions has a constant of its own on each row, that one is the name. So is a column of identifiers
 * beside numbers whose header says that it names something else: `Parameter name: PumpStill`.
 */
export function nameAmongDescriptions(
  columns: readonly ColumnUnderstanding[],
  profiles: readonly ValueProfile[],
): readonly ColumnUnderstanding[] {
  if (columns.some(({ role }) => role === "name")) return columns;
  const isNumbered = columns.some(({ role }, index) => role === "code" && profiles[index]!.integers >= 0.95);
  const descriptions = columns.flatMap(({ role }, index) => (role === "description" ? [index] : []));
  const constants = [
    ...descriptions.filter((index) => areConstants(profiles[index]!)),
    ...columns.flatMap((column, index) => (isNamed(column, profiles[index]!) && isNumbered ? [index] : [])),
  ];
  const told = descriptions.some((index) => areWords(profiles[index]!) || profiles[index]!.sentences >= 0.3);
  if (constants.length !== 1 || !told) return columns;
  const reason = "constants, beside a column that describes them";
  return columns.map((column, index) =>
    index === constants[0] ? { ...column, role: "name" as const, confidence: 0.7, reason } : column,
  );
}

function isNamed(
  { role, header }: ColumnUnderstanding,
  { identifiers, distinct, filled }: ValueProfile,
): boolean {
  return role === "other" && /name|名/iu.test(header) && filled > 2 && identifiers >= 0.95 && distinct >= 0.9;
}

function areConstants({ identifiers, plainCodes, distinct, filled }: ValueProfile): boolean {
  return filled > 2 && identifiers >= 0.95 && plainCodes >= 0.6 && distinct >= 0.9;
}
