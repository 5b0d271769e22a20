import { nameFromCode } from "@errcat/schema";

/** The names that the generated files of one catalog share, so that each generator can speak of another's exports. */
export interface TypeNames {
  /** `"VpcErrorCode"`: the enum, const object or union of all codes. */
  readonly errorCode: string;
  /** `"VpcErrorCodeValue"`: the literal union of the wire values. */
  readonly errorCodeValue: string;
  /** `"VpcErrorCodeName"`: the literal union of the members' names. */
  readonly errorCodeName: string;
  /** `"isVpcErrorCode"`: narrows an unknown value to a code. */
  readonly isErrorCode: string;
  /** `"vpcErrorCode"`: what the names of values about codes begin with (`vpcErrorCodeNames`). */
  readonly errorCodeValues: string;
  /** `"VpcError"`: the error class of the catalog. */
  readonly error: string;
}

/**
 * The prefix of a catalog that the configuration gives none: its id in UpperCamelCase.
 *
 *     huawei-vpc  →  HuaweiVpc
 */
export function prefixFromId(id: string): string {
  return nameFromCode(id);
}

/**
 * The shared names that a prefix gives: `"Vpc"` → `VpcErrorCode`, `VpcErrorCodeValue`, `VpcError`, …
 * Another name for the codes themselves (`errorCode`) carries over to everything that is called after them.
 */
export function planTypeNames(prefix: string, errorCode: string = `${prefix}ErrorCode`): TypeNames {
  return {
    errorCode,
    errorCodeValue: `${errorCode}Value`,
    errorCodeName: `${errorCode}Name`,
    isErrorCode: `is${errorCode}`,
    errorCodeValues: lowerCamel(errorCode),
    error: `${prefix}Error`,
  };
}

/** `VpcErrorCode` → `vpcErrorCode`, `VPCErrorCode` → `vpcErrorCode`, `ErrorCode` → `errorCode`. */
function lowerCamel(name: string): string {
  return name.replace(/^\p{Lu}+(?=\p{Lu}\p{Ll}|[^\p{L}]|$)|^\p{Lu}/u, (head) => head.toLowerCase());
}
