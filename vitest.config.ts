import { defineConfig } from "vitest/config";

const conditions = ["@errcat/source", "node", "import", "default"];

/** One run for the whole workspace: packages are imported from their sources, so no build is needed. */
export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ["packages/*/src/**/*.test.ts"],
    setupFiles: ["packages/testkit/src/property-seed.ts"],
    testTimeout: 30_000,
  },
});
