import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { bukaKolam, kerjakanSemua } from "../../../src/cli/borongan/kolam.ts";
import type { Tugas } from "../../../src/cli/borongan/tugas.ts";

const tugas = (nama: string): Tugas => ({
  path: nama,
  nama,
  kunci: nama,
  opsi: { rules: [], asOf: null, daerah: null },
});

test("each job once, so many at a time, in the order of names; a broken one stops no other", async () => {
  let [busy, most] = [0, 0];
  const begun: string[] = [];
  const ended = new Map<string, string | Error>();
  await kerjakanSemua(
    ["d", "b", "a", "c", "e"].map(tugas),
    2,
    async ({ nama }) => {
      begun.push(nama);
      most = Math.max(most, (busy += 1));
      await Promise.resolve();
      busy -= 1;
      if (nama === "c") throw new Error("pecah");
      return `hasil ${nama}`;
    },
    ({ nama }, hasil) => {
      ended.set(nama, hasil);
      return Promise.resolve();
    },
  );
  expect(begun).toEqual(["a", "b", "c", "d", "e"]);
  expect(most).toBe(2);
  expect(ended.get("c")).toEqual(new Error("pecah"));
  expect([...ended.keys()].sort()).toEqual(["a", "b", "c", "d", "e"]);
});

test("a thread that waits is not replaced: each would read the tables of reference anew", async () => {
  const kolam = await bukaKolam(2, fileURLToPath(new URL("nomor-thread.mjs", import.meta.url)));
  const threads = new Set<string>();
  const list = Array.from({ length: 24 }, (_, nth) => tugas(String(nth)));
  await kerjakanSemua(list, 2, kolam.kerjakan, async (_, hasil) => {
    threads.add(String(hasil));
    // Long enough for a thread to be idle before the next job.
    await new Promise((resolve) => setTimeout(resolve, 5));
  });
  await kolam.tutup();
  expect([...threads].every((one) => /^\d+$/.test(one))).toBe(true);
  expect(threads.size).toBeLessThanOrEqual(2);
}, 60_000);
