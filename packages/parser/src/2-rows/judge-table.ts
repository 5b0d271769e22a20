import type { PreparedTable } from "./prepare-table.ts";
import type { RecognizedColumns } from "./recognize-columns.ts";

/** Whether a table is one of error codes, and why. */
export interface Verdict {
  readonly kind: "errors" | "left-alone";
  readonly reason: string;
  /** It was left alone because all its codes are HTTP statuses. */
  readonly httpOnly: boolean;
  /** The configuration decided. */
  readonly byHand?: boolean;
}

/** What stands around a table. */
export interface TableContext {
  /** Title of the document and name of its file. */
  readonly names: readonly string[];
  /** Headings above, outermost first, and caption. */
  readonly headings: readonly string[];
}

const speaksOfErrors =
  /error|exception|fault|failure|err(?:no|code)|return\s?code|result\s?code|status\s?code|response\s?code|reject|decline|advice code|错误|錯誤|异常|異常|返回码|返回碼|状态码|狀態碼|响应码|響應碼|结果码|报错|エラー|例外|ステータス|結果コード|오류|에러|결과\s?코드|상태\s?코드|\berro|códigos? de|fehler|status|ошиб|код|erreur|codes? d/iu;
const textOfErrors =
  /error|fail|invalid|not (?:found|exist|allowed|support)|denied|missing|exceed|unauthori|错误|失败|不存在|非法|无效|异常|不支持|錯誤|失敗|無效|エラー|失敗|無効|不正|오류|실패|잘못|error|inválid|erro|ungültig|fehler|ошибк|неверн|erreur|invalide/iu;
const namesHttp = /http/iu;

/** Decides whether a table is one of error codes, from the roles of its columns and from what stands around it. */
export function judgeTable(
  prepared: PreparedTable,
  recognized: RecognizedColumns,
  context: TableContext,
): Verdict {
  const { columns, profiles } = recognized;
  const code = columns.findIndex((column) => column.role === "code");
  if (code < 0) return withoutCode(prepared, recognized);
  const strength = prepared.matches[code]!.strengths.get("code") ?? 0;
  const about = aboutSomethingElse(prepared, code);
  if (about !== undefined && strength < 0.8) return leftAlone(`it lists ${about}`);
  const hasStatus = columns.some((column) => column.role === "httpStatus");
  if (!hasStatus && profiles[code]!.knownStatuses >= 0.9 && profiles[code]!.statuses === 1) {
    const heading = context.headings.some((text) => namesHttp.test(text));
    if (strength < 0.85 || heading)
      return { ...leftAlone("every code in it is an HTTP status"), httpOnly: true };
  }
  if (strength > 0.8) return errors("its header names error codes");
  const evidence = evidenceOf(prepared, recognized, context, strength);
  return evidence === undefined
    ? leftAlone(`nothing but ${headerOf(columns[code]!.header)} suggests that it lists errors`)
    : errors(evidence);
}

const headerOf = (header: string): string => (header === "" ? "its values" : `“${header}”`);
const errors = (reason: string): Verdict => ({ kind: "errors", reason, httpOnly: false });
const leftAlone = (reason: string): Verdict => ({ kind: "left-alone", reason, httpOnly: false });

function withoutCode(prepared: PreparedTable, { columns }: RecognizedColumns): Verdict {
  const about = aboutSomethingElse(prepared, -1);
  if (about !== undefined) return leftAlone(`it lists ${about}`);
  if (columns.some((column) => column.role === "httpStatus"))
    return { ...leftAlone("it lists HTTP statuses only"), httpOnly: true };
  return leftAlone("no column has codes");
}

/** What another kind of table is about, by the header of a column other than the code's. */
function aboutSomethingElse(prepared: PreparedTable, code: number): string | undefined {
  const index = prepared.matches.findIndex((match, at) => at !== code && match.tableOf !== undefined);
  const kind = index < 0 ? prepared.matches[code]?.tableOf : prepared.matches[index]!.tableOf;
  const names = {
    parameters: "parameters or fields",
    terms: "terms",
    requests: "parts of a request",
    limits: "limits",
  };
  return kind === undefined ? undefined : names[kind];
}

/** Why a table whose header only says “code” is one of errors after all. */
function evidenceOf(
  prepared: PreparedTable,
  { columns }: RecognizedColumns,
  context: TableContext,
  strength: number,
): string | undefined {
  const telling = columns.find(
    ({ role }, index) =>
      ["httpStatus", "message", "solution", "retry"].includes(role) &&
      (strength >= 0.6 ||
        role === "httpStatus" ||
        (prepared.matches[index]!.strengths.get(role) ?? 0) >= 0.8),
  );
  if (telling !== undefined) return `it has a column of codes and one that says ${telling.role}`;
  const around = [...context.headings, ...context.names].find((text) => speaksOfErrors.test(text));
  if (around !== undefined) return `it has a column of codes and stands under “${around}”`;
  const named = prepared.table.header.some(({ text }) => text !== "");
  if (named && strength < 0.6) return undefined;
  if (columns.some(({ role }) => role === "message"))
    return "it has a column of codes and one of messages with placeholders";
  return speaksOfErrorsInRows(prepared, columns)
    ? "it has a column of codes and speaks of errors"
    : undefined;
}

/** Whether one row in five says in words that something went wrong. */
function speaksOfErrorsInRows(prepared: PreparedTable, columns: RecognizedColumns["columns"]): boolean {
  const texts = prepared.columnTexts.filter((_, index) =>
    ["description", "code"].includes(columns[index]!.role),
  );
  const rows = texts[0]?.length ?? 0;
  let speaking = 0;
  for (let row = 0; row < rows; row++)
    if (texts.some((column) => textOfErrors.test(column[row] ?? ""))) speaking++;
  return speaking > 0 && speaking >= rows * 0.2;
}
