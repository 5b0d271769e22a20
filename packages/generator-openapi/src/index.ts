export { openapiGenerator } from "./openapi-generator.ts";
export { type OpenApiVersion, openApiVersions } from "./options.ts";
