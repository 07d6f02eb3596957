import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { fileURLToPath } from "node:url";
import { longestFirst } from "./longest-first.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Files that change what others stand on: the page's globals, the language, the clock. Each has its modules for itself. */
const ALONE = [
  "test/taskpane/**/*.test.{ts,tsx}",
  "test/commands/**/*.test.ts",
  "test/i18n/**/*.test.ts",
  "test/app/lembar-resmi.test.ts",
  "test/host/office/events.test.ts",
  "test/workbench/manifest.test.ts",
];
const ELSEWHERE = ["test/e2e/**", "test/bench/**", "node_modules/**"];

/**
 * All other files of a worker share their modules, which are evaluated once and not 450 times: most of the time of a
 * small test is its imports. `test/tools/left-behind.ts` fails a file that leaves something behind for the next.
 */
export default defineConfig({
  root,
  test: {
    // Against hanging only: a busy machine makes any test slow.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: availableParallelism(),
    sequence: {
      sequencer: longestFirst(
        "tools/baru",
        "contracts/teks-bukan-rumus",
        "cli/check",
        "cli/file-faults",
        "cli/banyak-berkas",
        "taskpane/crossfire",
        "taskpane/inggris",
        "taskpane/pengaturan",
        "taskpane/periksa",
      ),
    },
    projects: [
      {
        extends: true,
        test: {
          name: "alone",
          include: ALONE,
          exclude: ELSEWHERE,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: "together",
          include: ["test/**/*.test.{ts,tsx}"],
          exclude: [...ELSEWHERE, ...ALONE],
          isolate: false,
          setupFiles: ["test/tools/left-behind.ts"],
          sequence: { groupOrder: 0 },
        },
      },
    ],
  },
});
