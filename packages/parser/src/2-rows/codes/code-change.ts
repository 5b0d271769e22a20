/** Something that a reader of the page would see differently: what stood there, and what was made of it. */
export interface CodeChange {
  readonly kind: "cleaned" | "split" | "range" | "range-kept" | "phrase";
  readonly found: string;
  /** In words: why the text is not the code as it stands. */
  readonly because: string;
}
