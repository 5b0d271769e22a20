export { errorsGenerator } from "./errors-generator.ts";
export type { ClassScope, ErrorsOptions } from "./options.ts";
