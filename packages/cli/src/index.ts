export type {
  Config,
  FormatHook,
  FormatterName,
  ProjectConfig,
  SourceConfig,
  WorkspaceConfig,
} from "./config/config.ts";
export { defineConfig } from "./config/config.ts";
