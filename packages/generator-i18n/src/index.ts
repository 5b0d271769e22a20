export { i18nGenerator } from "./i18n-generator.ts";
export { type FormatName, formatNames, type TextField, textFields } from "./options.ts";
