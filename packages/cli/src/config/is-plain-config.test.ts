import { expect, it } from "vitest";
import { isPlainConfig } from "./is-plain-config.ts";

const head = 'import { defineConfig } from "errcat";\n';

it.each([
  ["errcat.config.json", "{}"],
  ["errcat.config.ts", `${head}export default defineConfig({ id: "a", sources: ["b.md"] });`],
  [
    "errcat.config.ts",
    'import { defineConfig } from "errcat";\nconst ids = ["a"].map((id) => id);\nexport default {};',
  ],
])("lets the text of %s decide: %s", (file, text) => {
  expect(isPlainConfig(file, text)).toBe(true);
});

it.each([
  ['import generator from "./generator.ts";'],
  ['import "./side-effect.ts";'],
  ["import {\n  a,\n  b,\n} from\n  './x.js';"],
  ['export { default } from "./other.config.ts";'],
  ['const own = await import("./own.ts");'],
  ["export default { id: process.env.ID };"],
  ["export default { id: String(new Date().getFullYear()) };"],
  ["export default { id: globalThis.id };"],
  ["export default { id: import.meta.dirname };"],
])("does not trust %s", (text) => {
  expect(isPlainConfig("errcat.config.ts", head + text)).toBe(false);
});
