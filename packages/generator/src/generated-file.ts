/** A file that a generator gives: what {@link runGenerators} returns and only the command line writes. */
export interface GeneratedFile {
  /** Relative to the output folder, with `/`: `"error-code.ts"`, `"i18n/zh-CN.json"`. */
  readonly path: string;
  /** The whole text, `\n` line ends, a newline at the end. */
  readonly contents: string;
  /** True where the generated `index.ts` re-exports everything that the file exports. */
  readonly exported?: boolean;
}
