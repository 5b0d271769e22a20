import type { LocalizedText } from "@errcat/schema";
import type { Clip } from "./cells/clip.ts";
import type { Row } from "./row.ts";

/**
 * A data row that says one thing of one code in words of its page, of which nothing had to be understood but where they
 * stand. One object is filled again and again, its clips too, so it is good until the next row is read.
 */
export interface PlainRow extends Pick<Row, "table" | "row" | "line" | "column" | "httpStatus" | "module"> {
  readonly code: Clip;
  /** `undefined` where the row documents none. */
  readonly message: Clip | undefined;
  /** `undefined` where the row has none. */
  readonly description: Clip | undefined;
  /** Tag of the language of the description, `""` where there is none. */
  readonly language: string;
  readonly solution: LocalizedText;
}
