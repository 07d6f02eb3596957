import { expect, test } from "vitest";
import { kerjakanSemua } from "../../../src/cli/borongan/kolam.ts";
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
