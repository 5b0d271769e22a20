import { addHeading, addLine } from "../draft.ts";
import { lineAt } from "../page.ts";
import { BLOCKS } from "./elements.ts";
import type { HtmlContext } from "./html-context.ts";
import { ProseLine } from "./prose-line.ts";
import type { Tag } from "./tag-scanner.ts";
import { addTagText } from "./tag-text.ts";
import { TextCollector } from "./text-collector.ts";

const HEADING = /^h[1-6]$/;

/** What the ends of elements are known as. */
const END_MARKS: Readonly<Record<string, string>> = { dl: "</term", details: "</summary" };

/** What stands outside of tables, while its tags come in: the title, headings, lines of prose. */
export class LooseText {
  readonly #context: HtmlContext;
  readonly #prose = new ProseLine();
  #heading: { readonly text: TextCollector; readonly level: number; readonly start: number } | undefined;

  /** Headings and lines go into the draft of the context. */
  constructor(context: HtmlContext) {
    this.#context = context;
  }

  /** Where text goes: into the heading that is open, or the line. */
  get collector(): TextCollector {
    return this.#heading?.text ?? this.#prose.collector;
  }

  /** Takes note of a tag. */
  tag(tag: Tag): void {
    if (HEADING.test(tag.name)) this.#headingTag(tag);
    else if (tag.name === "title" && tag.closing) this.#title();
    else if (BLOCKS.has(tag.name)) this.#block(tag);
    else {
      this.#prose.inline(tag);
      addTagText(this.collector, this.#context.page.text, tag);
    }
  }

  #headingTag(tag: Tag): void {
    this.flush();
    if (!tag.closing) {
      this.#heading = { text: new TextCollector(), level: Number(tag.name.charAt(1)), start: tag.start };
    }
  }

  #title(): void {
    const told = this.#prose.take();
    if (this.#context.draft.title === "") this.#context.draft.title = told?.text ?? "";
  }

  /** In lists the element of a block says what its lines are. */
  #block(tag: Tag): void {
    const { page, draft } = this.#context;
    this.flush();
    this.#prose.block(tag);
    const end = tag.closing ? END_MARKS[tag.name] : undefined;
    if (end !== undefined) addLine(draft, { line: lineAt(page, tag.start), mark: end, text: "" });
  }

  /** Ends the line or the heading that is open, as a block does that begins or ends. */
  flush(): void {
    const { page, draft, places } = this.#context;
    if (this.#heading) {
      const { text, level, start } = this.#heading;
      if (text.text !== "") addHeading(draft, { text: text.text, level, line: lineAt(page, start) + 1 });
      this.#heading = undefined;
    }
    const told = this.#prose.take();
    if (!told) return;
    const { line, column } = places.placeOf(told.first);
    const { text, mark, strong } = told;
    addLine(draft, { line: line - 1, text, column, mark, strong });
  }
}
