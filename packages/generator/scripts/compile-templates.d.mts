/** The text of `templates.generated.ts` for the templates of a package folder. */
export function compileTemplates(folder: string): string;
/** The source of a `CompiledPartial`. */
export function compilePartial(source: string): string;
