/** The partials of one generator, ready to be filled. */
export interface Templates {
  /** True where a user's file replaces one of the partials. */
  readonly overridden: boolean;
  /**
   * The text of a partial filled with a model: objects, lists, texts, numbers, booleans, and values that know how they
   * are printed (`Identifier`, `PropertyKey`, `Literal`, `DocComment`). A text prints as a string literal, so no
   * template can forget to escape it; `{{comment text}}` prints it as prose of a comment.
   *
   *     {{#each members}}  {{name}} = {{code}},  →    SubnetNotFound = "VPC.0603",
   */
  readonly render: (partial: string, model: object) => string;
}
