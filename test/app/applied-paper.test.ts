import { expect, it } from "vitest";
import { keepApplied } from "../../src/app/applied-paper.ts";
import { MemoryLimitError } from "../../src/sheet/memory/catatan-xml.ts";
import type { PindahTerapan, Terapan } from "../../src/sheet/memory/terapan.ts";

const move = (nth: number, sentence: string): PindahTerapan => ({
  posId: `p${nth}`,
  block: `p${nth}`,
  shift: 1,
  amount: 1,
  sentence,
  semula: [],
  menjadi: [],
  accounts: [],
});
const plan = (moves: readonly PindahTerapan[]): Terapan => ({
  langkah: 1,
  nama: "A",
  moves,
  kas: [],
  isKasDiperiksa: false,
});

/** What was asked to be kept, value by value; `limit` = the first is refused. */
function keeping(limit = false) {
  const kept: (string | null)[] = [];
  const remember = (_: string, value: string | null): Promise<void> => {
    kept.push(value);
    return limit && kept.length === 1 ? Promise.reject(new MemoryLimitError(9)) : Promise.resolve();
  };
  return { kept, session: { remember } };
}

it("keeps a plan without a word", async () => {
  const { kept, session } = keeping();
  expect(await keepApplied(session, plan([move(1, "maju")]))).toEqual([]);
  expect(kept).toHaveLength(1);
  expect(kept[0]).toContain("maju");
});

it("says that a plan is too large to be kept, and lets no older one stand for it", async () => {
  const large = Array.from({ length: 2_000 }, (_, nth) => move(nth, "x".repeat(400)));
  const [kept, full] = [keeping(), keeping(true)];
  const said = [expect.stringContaining("terlalu besar untuk disimpan di buku kerja")];
  expect(await keepApplied(kept.session, plan(large))).toEqual(said);
  expect(kept.kept).toEqual([null]);
  expect(await keepApplied(full.session, plan([move(1, "maju")]))).toEqual(said);
  expect(full.kept.at(-1)).toBeNull();
});
