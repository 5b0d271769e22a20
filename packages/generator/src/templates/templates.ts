/** The partials of one generator, ready to be filled. */
export interface Templates {
  /** True where a user's file replaces one of the partials. */
  readonly overridden: boolean;
  /**
   * The text of a partial filled with a model of plain data: objects, arrays, numbers, booleans, and values that know
   * how they are printed (`Identifier`, `Literal`, `DocComment` …). A plain string prints as a string literal wherever
   * it comes from, so no template can forget to escape it.
   *
   *     {{#each members}}  {{name}} = {{code}},  →    SubnetNotFound = "VPC.0603",
   */
  readonly render: (partial: string, model: object) => string;
}
