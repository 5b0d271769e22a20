/** Names of U+00A0 … U+00FF in order (HTML 4.01, § 24.2.1). */
const LATIN_1 =
  "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

/** The other names that documentation pages use, each followed by its character (HTML Standard, § 13.5). */
const OTHERS =
  'amp & lt < gt > quot " apos \' AMP & LT < GT > QUOT " num # dollar $ percnt % lpar ( rpar ) ast * plus + comma , period . sol / colon : semi ; equals = quest ? commat @ lbrack [ lsqb [ bsol \\ rbrack ] rsqb ] Hat ^ lowbar _ grave ` lbrace { lcub { verbar | vert | rbrace } rcub } excl ! ' +
  "OElig Œ oelig œ Scaron Š scaron š Yuml Ÿ fnof ƒ circ ˆ tilde ˜ ndash – mdash — lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ dagger † Dagger ‡ bull • hellip … permil ‰ prime ′ Prime ″ lsaquo ‹ rsaquo › oline ‾ frasl ⁄ euro € trade ™ larr ← uarr ↑ rarr → darr ↓ harr ↔ crarr ↵ lArr ⇐ uArr ⇑ rArr ⇒ dArr ⇓ hArr ⇔ " +
  "forall ∀ part ∂ exist ∃ empty ∅ nabla ∇ isin ∈ notin ∉ ni ∋ prod ∏ sum ∑ minus − lowast ∗ radic √ prop ∝ infin ∞ ang ∠ and ∧ or ∨ cap ∩ cup ∪ int ∫ there4 ∴ sim ∼ cong ≅ asymp ≈ ne ≠ equiv ≡ le ≤ ge ≥ sub ⊂ sup ⊃ nsub ⊄ sube ⊆ supe ⊇ oplus ⊕ otimes ⊗ perp ⊥ sdot ⋅ check ✓ cross ✗ loz ◊ " +
  "Alpha Α Beta Β Gamma Γ Delta Δ Epsilon Ε Theta Θ Lambda Λ Pi Π Sigma Σ Phi Φ Omega Ω alpha α beta β gamma γ delta δ epsilon ε theta θ lambda λ mu μ pi π rho ρ sigma σ tau τ phi φ omega ω";

/** Names of character references and what they stand for: those of HTML 4, and those that Markdown pages need. */
export const NAMED_CHARACTERS: ReadonlyMap<string, string> = namedCharacters();

function namedCharacters(): Map<string, string> {
  const characters = new Map<string, string>();
  for (const [index, name] of LATIN_1.split(" ").entries()) {
    characters.set(name, String.fromCharCode(0xa0 + index));
  }
  const others = OTHERS.split(" ");
  for (let i = 0; i + 1 < others.length; i += 2) characters.set(others[i]!, others[i + 1]!);
  for (const [name, character] of [
    ["ensp", "\u2002"],
    ["emsp", "\u2003"],
    ["thinsp", "\u2009"],
    ["zwnj", "\u200c"],
    ["zwj", "\u200d"],
    ["lrm", "\u200e"],
    ["rlm", "\u200f"],
    ["Tab", "\t"],
    ["NewLine", "\n"],
  ] as const) {
    characters.set(name, character);
  }
  return characters;
}

/** What numbers 0x80 … 0x9F mean: windows-1252, as browsers read them (HTML Standard, § 13.2.5.80). */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/**
 * Text with its character references resolved; what is no reference stays as it is.
 *
 *     "&lt;id&gt; &#38; &#x4e2d;"  →  "<id> & 中"
 */
export function entityText(text: string): string {
  if (text.indexOf("&") < 0) return text;
  return text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,31}));/g, resolve);
}

function resolve(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return NAMED_CHARACTERS.get(name) ?? whole;
  return characterOf(decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number.parseInt(decimal, 10));
}

function characterOf(point: number): string {
  if (point >= 0x80 && point <= 0x9f) return WINDOWS_1252.charAt(point - 0x80);
  if (point === 0 || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return "\ufffd";
  return String.fromCodePoint(point);
}
