/**
 * `npm run check`: steps that do not wait for each other run side by side, as many as there are cores. What a step says is
 * printed when it ends, with its seconds. After one that fails no other is begun.
 */
import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";

/** npm scripts, those of one list in their order; the longest lists first, so that no core is left with one at the end. */
const LISTS: readonly (readonly string[])[] = [
  ["lint"],
  ["typecheck"],
  ["build", "size", "licences"],
  ["format:check"],
  ["gen:check"],
  ["manifest:lint"],
];

const waiting = [...LISTS];
const failed: string[] = [];
const begun = performance.now();
await Promise.all(Array.from({ length: availableParallelism() }, work));
console.log(failed.length > 0 ? `Failed: ${failed.join(", ")}` : `Checked in ${since(begun)}`);
if (failed.length > 0) process.exitCode = 1;

async function work(): Promise<void> {
  for (let list = waiting.shift(); list !== undefined; list = waiting.shift()) {
    for (const script of list) {
      if (failed.length > 0) return;
      const start = performance.now();
      const { code, said } = await run(script);
      console.log(`--- ${script}: ${code === 0 ? "passed" : "FAILED"} in ${since(start)}\n${said}`);
      if (code !== 0) failed.push(script);
    }
  }
}

function run(script: string): Promise<{ readonly code: number; readonly said: string }> {
  return new Promise((resolve, reject) => {
    const step = spawn("npm", ["run", "--silent", script], {
      stdio: ["ignore", "pipe", "pipe"],
      shell: process.platform === "win32",
    });
    const said: Buffer[] = [];
    step.stdout.on("data", (part: Buffer) => said.push(part));
    step.stderr.on("data", (part: Buffer) => said.push(part));
    step.on("error", reject);
    step.on("close", (code) => resolve({ code: code ?? 1, said: Buffer.concat(said).toString() }));
  });
}

function since(start: number): string {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}
