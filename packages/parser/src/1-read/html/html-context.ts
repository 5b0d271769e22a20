import type { Draft } from "../draft.ts";
import type { Page } from "../page.ts";
import type { Places } from "../places.ts";

/** What the HTML of a page is read with. */
export interface HtmlContext {
  readonly page: Page;
  readonly places: Places;
  /** What has been read goes here. */
  readonly draft: Draft;
}
