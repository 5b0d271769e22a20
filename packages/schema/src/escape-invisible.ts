const invisible = /[\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}\p{Cs}\u007f-\u009f\p{Variation_Selector}]/gu;

/**
 * JSON text whose strings hide nothing: format and bidirectional controls, separators that are line ends in
 * JavaScript, private, unassigned and variation characters become `\uXXXX`. Han and all other letters stay readable.
 * The value of the JSON stays the same.
 */
export function escapeInvisible(json: string): string {
  return json.replace(invisible, (character) => {
    let escaped = "";
    for (let unit = 0; unit < character.length; unit++) {
      escaped += `\\u${character.charCodeAt(unit).toString(16).padStart(4, "0")}`;
    }
    return escaped;
  });
}
