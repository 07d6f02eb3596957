import { describe, expect, it } from "vitest";
import { opsiPenilaian } from "../../../src/core/acceleration/opsi.ts";
import { nilaiPercepatan, type Penilaian } from "../../../src/core/acceleration/penilaian.ts";
import { PENGATURAN_PERCEPATAN } from "../../../src/core/acceleration/pengaturan.ts";
import { buildPaketIndex } from "../../../src/core/pengadaan/paket.ts";
import { buildPosList } from "../../../src/core/model/pos.ts";
import type { AsOf } from "../../../src/core/periode/periode.ts";
import { ModelBuilder } from "../../support/pos-builder.ts";

const SUB = "2.16.03.2.01.0005 - Pengelolaan Aplikasi";
const ALAT = "5.2.02.05.01.0005 - Belanja Modal Alat Kantor";
const ATK = "5.1.02.01.01.0024 - Belanja Alat Tulis Kantor";

function nilai(builder: ModelBuilder, asOf: AsOf = 2): Penilaian {
  const model = builder.setahun(2023).build();
  const index = buildPosList(model);
  const list = nilaiPercepatan(index, asOf, opsiPenilaian(model, index));
  return list.find(({ pos }) => SUB.startsWith(pos.kode.text))!;
}
const codes = (one: Penilaian): readonly string[] => one.alasan.map(({ code }) => code);
const base = () =>
  new ModelBuilder().dpa(SUB, { pagu: 100 }).rak(SUB, { 3: 40, 8: 30, 10: 30 }, { rekening: ALAT });

describe("contracts", () => {
  it("take their value, less the plan before TW III, out of what can move, last months first", () => {
    const one = nilai(base().paket(SUB, { rekening: ALAT, nilaiKontrak: 60, kodeRup: "1" }));
    expect(one).toMatchObject({ status: "layak", amount: 40, fromMonths: [8, 10] });
    expect(one.profil.slice(7, 10)).toEqual([30, 0, 10]);
    expect(one.alasan[0]).toMatchObject({
      code: "sebagianDikontrak",
      data: { kontrak: 60, terikat: 20 },
      at: { sheet: "Paket" },
    });
  });

  it("take the month of payment first where it is known", () => {
    const bayar = { tahun: 2023, bulan: 8, hari: 1 } as const;
    const one = nilai(base().paket(SUB, { rekening: ALAT, nilaiKontrak: 60, bayar, kodeRup: "1" }));
    expect(one.profil.slice(7, 10)).toEqual([10, 0, 30]);
  });

  it("refuse an account that is under contract as a whole", () => {
    const one = nilai(base().paket(SUB, { rekening: ALAT, nilaiKontrak: 100, kodeRup: "1" }));
    expect(one).toMatchObject({ status: "tidakLayak", amount: 0 });
    expect(codes(one)).toContain("sudahDikontrak");
  });

  it("count what was spent once: it paid the contract", () => {
    const spent = (keuangan: number) =>
      nilai(
        base()
          .realisasi(SUB, 1, keuangan, { rekening: ALAT })
          .paket(SUB, { rekening: ALAT, nilaiKontrak: 60, kodeRup: "1" }),
      ).amount;
    expect(spent(30)).toBe(40);
    expect(spent(60)).toBe(40);
    expect(spent(80)).toBe(20);
  });

  it("of packages without an account bind the accounts together", () => {
    const one = nilai(
      new ModelBuilder()
        .dpa(SUB, { pagu: 100 })
        .rak(SUB, { 9: 50 }, { rekening: ALAT })
        .rak(SUB, { 10: 50 }, { rekening: ATK })
        .paket(SUB, { nilaiKontrak: 70, kodeRup: "1" }),
    );
    expect(one.amount).toBe(30);
    expect(one.profil[8]).toBe(30);
    expect(one.alasan.find(({ code }) => code === "kontrakTanpaRekening")?.data).toEqual({
      kontrak: 70,
      terikat: 70,
    });
  });

  it("bind nothing when the criterion is off", () => {
    const model = base().paket(SUB, { rekening: ALAT, nilaiKontrak: 100 }).build();
    const index = buildPosList(model);
    const [one] = nilaiPercepatan(index, 2, {
      ...opsiPenilaian(model, index),
      pengaturan: { ...PENGATURAN_PERCEPATAN, kriteriaMati: ["kontrak", "paketRup"] },
    });
    expect(one).toMatchObject({ status: "layak", amount: 60 });
  });
});

describe("packages", () => {
  const alat = (bulan: object = { 9: 100 }) =>
    new ModelBuilder().dpa(SUB, { pagu: 100 }).rak(SUB, bulan, { rekening: ALAT });

  it("say the method, and with it the lead time; the slowest one counts", () => {
    const at = (metode: string) =>
      nilai(alat().paket(SUB, { rekening: ALAT, metode, kodeRup: "1" })).earliest;
    expect(at("Pengadaan Langsung")).toBe(3);
    expect(at("Tender Pascakualifikasi")).toBe(4);
    expect(at("Seleksi")).toBe(4);
    expect(at("Swakelola Tipe IV")).toBe(4);
    expect(at("kata yang tidak dikenal")).toBe(3);
    const two = alat()
      .paket(SUB, { rekening: ALAT, metode: "E-Purchasing", kodeRup: "1" })
      .paket(SUB, { rekening: ALAT, metode: "Tender", kodeRup: "2" });
    expect(nilai(two).earliest).toBe(4);
  });

  it("credit days only to a selection that is said to be under way", () => {
    const pemilihan = { tahun: 2023, bulan: 1, hari: 1 } as const;
    const with_ = (status: string) =>
      nilai(alat().paket(SUB, { rekening: ALAT, metode: "Tender", status, pemilihan })).earliest;
    expect(with_("Proses Pemilihan")).toBe(3);
    expect(with_("Diumumkan")).toBe(4);
  });

  it("make an unannounced RUP, or a missing package, a condition", () => {
    const draft = nilai(alat().paket(SUB, { rekening: ALAT, status: "Draft", nama: "Laptop" }));
    expect(draft.status).toBe("bersyarat");
    expect(draft.alasan[0]).toMatchObject({
      code: "rupBelumTayang",
      data: { paket: "Laptop" },
      at: { sheet: "Paket", col: 1 },
    });
    expect(codes(nilai(alat().paket(SUB, { rekening: ATK, kodeRup: "1" })))).toEqual([
      "tanpaPaket",
    ]);
  });

  it("say nothing of SKPD the table does not know, nor of spending without a package", () => {
    const other = alat().dpa("1.01.02.2.01.0001 - Lain", { skpd: "Dinas B", pagu: 5 });
    expect(nilai(other.paket("1.01.02.2.01.0001", { kodeRup: "1" })).alasan).toEqual([]);
    const dinas = new ModelBuilder()
      .dpa(SUB, { pagu: 100 })
      .rak(SUB, { 9: 100 }, { rekening: "5.1.02.04.01.0001 - Perjalanan Dinas" })
      .paket(SUB, { rekening: ATK, kodeRup: "1" });
    expect(nilai(dinas)).toMatchObject({ status: "layak" });
  });

  it("with an announced RUP show that works are ready", () => {
    const jalan = "5.2.04.01.01.0005 - Belanja Modal Jalan";
    const works = () =>
      new ModelBuilder().dpa(SUB, { pagu: 300e6 }).rak(SUB, { 9: 300e6 }, { rekening: jalan });
    expect(codes(nilai(works()))).toEqual(["desainLahan"]);
    const announced = { rekening: jalan, metode: "Tender", kodeRup: "1" };
    expect(nilai(works().paket(SUB, announced))).toMatchObject({ status: "layak", earliest: 4 });
  });

  it("are placed by SKPD and code, never guessed", () => {
    const model = new ModelBuilder()
      .dpa(SUB, { skpd: "Dinas A" })
      .dpa(SUB, { skpd: "Dinas B" })
      .paket(SUB, { skpd: "Dinas A", kodeRup: "1" })
      .paket(SUB, { kodeRup: "2" })
      .paket(null, { kodeRup: "3" })
      .build();
    const index = buildPosList(model);
    const paket = buildPaketIndex(index, model.paketList);
    expect(index.list.map((pos) => paket.of(pos).map(({ kodeRup }) => kodeRup))).toEqual([
      ["1"],
      [],
    ]);
    expect(paket.lepas.map(({ kodeRup }) => kodeRup)).toEqual(["2", "3"]);
    expect(index.list.map(paket.isTercatat)).toEqual([true, false]);
  });
});
