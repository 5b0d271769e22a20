const label = /^"?(?:err(?:or)?[ _]?)?(?:code|no)"?\s*[:=]\s*"?([\w.-]+)"?(?=$|[\s,;])/iu;

/**
 * A code cell without what the code is called in the body of a response, where the cell quotes that.
 *
 *     code: 2                        →  2
 *     "code": 53, "reason": "gone"   →  53, "reason": "gone"
 */
export function withoutLabel(text: string): string {
  return text.replace(label, "$1");
}
