import { describe, expect, it } from "vitest";
import { geserGreedy } from "../../../src/core/acceleration/greedy.ts";
import { nilaiRencana } from "../../../src/core/acceleration/nilai.ts";
import { PapanRencana } from "../../../src/core/acceleration/papan.ts";
import { periksaRencana } from "../../../src/core/acceleration/periksa-rencana.ts";
import { susunRencana } from "../../../src/core/acceleration/plan.ts";
import { acak, modelAcak, tanpaKeras, type UkuranAcak } from "../../support/rencana-acak.ts";

const ukuran = (seed: number): UkuranAcak => ({
  kandidat: 1 + (seed % 30),
  maxShift: 6,
  sumber: seed % 5,
  jumlah: [10, 1_000_000, 50_000_000_000][seed % 3] ?? 10,
  kas: 40 + (seed % 6) * 20,
  kelompok: seed % 4,
});

describe("geserGreedy", () => {
  it("never breaks a limit of cash, lead time, closed month or group in 1,000 random problems", () => {
    for (let seed = 1; seed <= 1000; seed += 1) {
      const model = tanpaKeras(modelAcak(seed, ukuran(seed)));
      const { geseran, batasAtas } = geserGreedy(model);
      expect(periksaRencana(model, geseran), `seed ${seed}`).toEqual([]);
      const nilai = nilaiRencana(model, geseran);
      expect(batasAtas).toBeGreaterThanOrEqual(nilai * (1 - 1e-9));
    }
  }, 60_000);

  it("breaks no cash limit and no group either where wishes are hard, and says which ones it missed", () => {
    let missed = 0;
    for (let seed = 1; seed <= 300; seed += 1) {
      const model = modelAcak(seed, ukuran(seed));
      const broken = periksaRencana(model, geserGreedy(model).geseran);
      const kinds = new Set(broken.map(({ jenis }) => jenis));
      expect([...kinds].filter((jenis) => jenis === "kas" || jenis === "rentang")).toEqual([]);
      if (model.kelompok !== "keras" || model.ketetapan.size > 0 || model.tenggat === "keras") {
        missed += Number(kinds.size > 0);
        continue;
      }
      expect(kinds.has("kelompok"), `seed ${seed}`).toBe(false);
    }
    expect(missed).toBeGreaterThan(0);
  }, 60_000);

  it("gives the same plan every time", () => {
    const model = modelAcak(7, ukuran(29));
    expect(geserGreedy(model)).toEqual(geserGreedy(structuredClone(model)));
  });
});

describe("PapanRencana", () => {
  it("keeps the worth of every single move right", () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const model = tanpaKeras(modelAcak(seed, { ...ukuran(seed), kandidat: 6 }));
      const next = acak(seed);
      const papan = new PapanRencana(model);
      for (let move = 0; move < 12; move += 1) {
        const nth = next(Math.max(1, model.kandidatList.length));
        const kandidat = model.kandidatList[nth];
        if (kandidat === undefined) continue;
        const shift = next(kandidat.maxShift + 1);
        const before = nilaiRencana(model, papan.geseran);
        const gain = papan.untung(nth, shift);
        papan.geser(nth, shift);
        const after = nilaiRencana(model, papan.geseran);
        expect(Math.abs(after - before - gain)).toBeLessThanOrEqual(1e-6 + Math.abs(after) * 1e-9);
      }
    }
  });
});

describe("periksaRencana", () => {
  const model = tanpaKeras(modelAcak(11, { ...ukuran(11), kandidat: 6, sumber: 1, kas: 90 }));
  const none = model.kandidatList.map(() => 0);

  it("finds nothing wrong with leaving everything as it is", () => {
    expect(periksaRencana(model, none)).toEqual([]);
  });

  it("names shifts beyond lead times and fixed ones that are not kept", () => {
    const first = model.kandidatList[0]!;
    expect(periksaRencana(model, [first.maxShift + 1, ...none.slice(1)])[0]).toEqual({
      jenis: "rentang",
      kandidat: first.id,
      shift: first.maxShift + 1,
    });
    const fixed = { ...model, ketetapan: new Map([[first.id, 1]]) };
    expect(periksaRencana(fixed, none)).toEqual([{ jenis: "ketetapan", kandidat: first.id }]);
  });

  it("names the first month without cash and what lacks there", () => {
    const poor = {
      ...model,
      kantongList: model.kantongList.map((one) => ({
        ...one,
        tersedia: one.tersedia.map(() => 0),
      })),
    };
    const [broken] = periksaRencana(poor, [1, ...none.slice(1)]);
    const { awal, profil } = model.kandidatList[0]!;
    expect(broken).toMatchObject({ jenis: "kas", bulan: awal - 1, kurang: profil[awal - 1] });
  });

  it("is part of every plan that is written out", () => {
    const beyond = [99, ...none.slice(1)];
    const plan = susunRencana(model, beyond, { solver: "manual", batasAtas: null });
    expect(plan.pelanggaran.map(({ jenis }) => jenis)).toContain("rentang");
    expect(plan.gap).toBeNull();
  });
});
