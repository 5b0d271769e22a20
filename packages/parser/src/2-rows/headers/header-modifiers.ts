import type { ColumnRole } from "../columns/column-role.ts";

/** A word beside the noun of a header that makes another column of it. */
interface HeaderModifier {
  readonly word: RegExp;
  /** What the noun alone says. */
  readonly of: readonly ColumnRole[];
  /** What both say together. */
  readonly role: ColumnRole;
  readonly strength: number;
  /** What is left of the noun's own strength, for values that disagree and tables that have no other such column. */
  readonly left: number;
  readonly reason: string;
}

/** The modifiers in all languages. */
const modifiers: readonly HeaderModifier[] = [
  {
    word: /(?<!\p{L})http(?!s?:)/u,
    of: ["code", "name", "httpStatus"],
    role: "httpStatus",
    strength: 0.95,
    left: 0.7,
    reason: "names HTTP",
  },
  {
    word: /(?<!\p{L})hex(?!\p{L})|hexad[eé][cz]|十六进|十六進|16\s?进|16\s?進|16\s?진|шестнадцатерич/u,
    of: ["code", "name"],
    role: "code2",
    strength: 0.9,
    left: 0.7,
    reason: "names another way to write the code",
  },
  {
    word: /(?<!\p{L})(?:sub|unter)[ -]?(?=code|error|status|reason|código)|(?<!\p{L})(?:secondary|detail|detailed)\s|\s(?:secund[aá]ri[oa]|adicional)|子错误|子錯誤|子码|子碼|子代|次代碼|細項|二级|二級|サブ|補助コード|詳細コード|하위|서브|보조|세부|상세 ?코드/u,
    of: ["code"],
    role: "code2",
    strength: 0.9,
    left: 0.9,
    reason: "names a second code",
  },
  {
    word: /(?:module|service|product|component|category|group)\sname|(?:模块|模組|模组|产品|產品|服务|服務|业务|業務|分类|分類|类别|類別)(?:名称|名稱)/u,
    of: ["name"],
    role: "module",
    strength: 0.9,
    left: 0.7,
    reason: "is the name of a group",
  },
  {
    word: /対応(?:する|している|の(?!方法|内容|手順|仕方))|대응(?:되|하)는|相应的|相應的|対応先/u,
    of: ["solution"],
    role: "other",
    strength: 0.9,
    left: 0.3,
    reason: "names what belongs to it",
  },
];

/** What a word beside its noun makes of a header. */
export type ModifiedHeader = Pick<HeaderModifier, "role" | "strength" | "left" | "reason">;

/**
 * What a word beside its noun makes of a header that says `role` most strongly; `undefined` where none does.
 *
 *     Status (HTTP), HTTP-Code          →  httpStatus
 *     Error code in hexadecimal         →  code2
 *     Detail code, 子错误码              →  code2
 */
export function modifiedHeader(text: string, role: ColumnRole | undefined): ModifiedHeader | undefined {
  if (role === undefined) return undefined;
  const modifier = modifiers.find(({ of, word }) => of.includes(role) && word.test(text));
  if (modifier === undefined || modifier.role === role) return undefined;
  return { ...modifier, reason: `“${modifier.word.exec(text)?.[0].trim()}” ${modifier.reason}` };
}
