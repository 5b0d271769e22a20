/**
 * A name as a key of the Components Object, which takes `^[a-zA-Z0-9._-]+$`: any other character becomes its code
 * point.
 *
 *     VpcErrorCode → VpcErrorCode     网ErrorCode → U7F51ErrorCode
 */
export function componentKey(name: string): string {
  return name.replace(
    /[^A-Za-z0-9._-]/gu,
    (character) => `U${character.codePointAt(0)?.toString(16).toUpperCase()}`,
  );
}
