import { defineConfig } from "vitest/config";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** End-to-end tests share one built site and one browser: they run in one worker, in order. */
export default defineConfig({
  root,
  test: {
    include: ["test/e2e/**/*.test.ts"],
    testTimeout: 120_000,
    hookTimeout: 240_000,
    fileParallelism: false,
    globalSetup: ["test/e2e/global-setup.ts"],
  },
});
