import { defineConfig, type ViteUserConfig } from "vitest/config";

/** What is proved on packed tarballs: needs the build, so it is a run of its own. */
const config: ViteUserConfig = defineConfig({
  test: {
    include: ["packed/**/*.test.ts"],
    globalSetup: ["packed/pack-all.ts"],
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
});

export default config;
