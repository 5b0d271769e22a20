/**
 * A list for a template's `{{#each}}` whose items are made one by one while they are printed, so that the models of ten
 * thousand codes never stand in memory together.
 */
export class LazyList<Item, Model> implements Iterable<Model> {
  readonly #items: readonly Item[];
  readonly #model: (item: Item) => Model;
  constructor(items: readonly Item[], model: (item: Item) => Model) {
    this.#items = items;
    this.#model = model;
  }
  get length(): number {
    return this.#items.length;
  }
  /** The model of the item with an index, made anew. */
  at(index: number): Model | undefined {
    const item = this.#items[index];
    return item === undefined ? undefined : this.#model(item);
  }
  *[Symbol.iterator](): Generator<Model> {
    for (const item of this.#items) yield this.#model(item);
  }
}
