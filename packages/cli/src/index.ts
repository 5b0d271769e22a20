export type {
  Config,
  FormatHook,
  FormatterName,
  LintLevel,
  ProjectConfig,
  SourceConfig,
  TransformHook,
  WorkspaceConfig,
} from "./config/config.ts";
export { defineConfig } from "./config/config.ts";
