/** `node --expose-gc --import tsx test/bench/rujukan.ts`: what the reference tables cost in time and memory. */
import { parseKode } from "../../src/core/kode/kode.ts";
import { parseRujukan } from "../../src/core/rujukan/parse-rujukan.ts";
import { textTable } from "../../src/cli/table.ts";
import { TEKS_RUJUKAN } from "../support/rujukan.ts";

const LOOK_UPS = 100_000;

function timed<T>(work: () => T): readonly [T, string] {
  const start = performance.now();
  const value = work();
  return [value, `${(performance.now() - start).toFixed(0)} ms`];
}

globalThis.gc?.();
const before = process.memoryUsage().heapUsed;
const [rujukan, parse] = timed(() => parseRujukan(TEKS_RUJUKAN));
rujukan.akunBernama("x", 6, 2026);
rujukan.nomenklaturBernama("x", 6, 2026);
globalThis.gc?.();
const memory = `${((process.memoryUsage().heapUsed - before) / 1e6).toFixed(1)} MB`;

const many = (prefix: string) =>
  Array.from({ length: 500 }, (_, n) => parseKode(`${prefix}.${String(n).padStart(4, "0")}`)!);
const akun = many("5.1.02.01.01");
const sub = many("1.02.02.2.01");
const [, akunTime] = timed(() => {
  for (let n = 0; n < LOOK_UPS; n += 1) rujukan.akun(akun[n % akun.length]!, 2026);
});
const [, subTime] = timed(() => {
  for (let n = 0; n < LOOK_UPS; n += 1) rujukan.nomenklatur(sub[n % sub.length]!, 2026);
});

console.log(
  textTable(
    ["measure", "value"],
    [
      ["parse", parse],
      ["memory, indexes built", memory],
      [`${LOOK_UPS} accounts`, akunTime],
      [`${LOOK_UPS} sub kegiatan`, subTime],
    ],
    { right: [1] },
  ),
);
