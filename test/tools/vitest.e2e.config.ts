import { defineConfig } from "vitest/config";
import { fileURLToPath } from "node:url";
import { longestFirst } from "./longest-first.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Files that measure how soon a page answers: no other may take the machine meanwhile. */
const MEASURED = ["test/e2e/frames.test.ts", "test/e2e/percepatan.test.ts"];

/**
 * End-to-end tests stand on one built site. Each file has its own browser, server and folder, so that two files run at
 * once: a test and its page seldom work at the same time. Those that measure come after all others, one by one.
 */
export default defineConfig({
  root,
  test: {
    // Against hanging only: a busy machine makes any page slow.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    expect: { poll: { timeout: 60_000 } },
    sequence: {
      sequencer: longestFirst(
        "e2e/rapat-wilayah",
        "e2e/akses",
        "e2e/contoh-wilayah",
        "e2e/workbench",
      ),
    },
    globalSetup: ["test/e2e/global-setup.ts"],
    projects: [
      {
        extends: true,
        test: {
          name: "e2e",
          include: ["test/e2e/**/*.test.ts"],
          exclude: MEASURED,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: "e2e measured",
          include: MEASURED,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
