/**
 * What a partial prints for a context; the numbers are the index of the item and the length of the list it stands in.
 */
export type CompiledPartial = (
  context: object,
  runtime: PartialRuntime,
  index: number,
  length: number,
) => string;

/**
 * What compiled partials call: the meaning of `{{ }}`, `{{#if}}`, `{{#each}}` and `{{> }}`, the same as Handlebars'.
 */
export interface PartialRuntime {
  /** `{{value}}` */
  readonly print: (value: unknown) => string;
  /** `{{comment value}}` */
  readonly comment: (value: unknown) => string;
  /** What `{{#if value}}` holds for true: not `0`, `""`, `false`, nothing or an empty list. */
  readonly has: (value: unknown) => boolean;
  /** `{{#each list}}`; what `body` and `otherwise` print. */
  readonly each: (list: unknown, body: EachBody, otherwise: () => string) => string;
  /** `{{> name}}` */
  readonly partials: Readonly<Record<string, CompiledPartial>>;
}

/** What an item of a list prints. */
export type EachBody = (item: object, index: number, length: number) => string;
