/** The text of the validator module, from the text of the schema. */
export function compileValidator(schemaText: string): string;
