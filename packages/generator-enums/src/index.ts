export { enumsGenerator } from "./enums-generator.ts";
export type { CodeGroup, DocText, EnumStyle, EnumsOptions, MetadataField } from "./options.ts";
