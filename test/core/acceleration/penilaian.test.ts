import { describe, expect, it } from "vitest";
import { nilaiPercepatan, type Penilaian } from "../../../src/core/acceleration/penilaian.ts";
import { PENGATURAN_PERCEPATAN } from "../../../src/core/acceleration/pengaturan.ts";
import { REASONS } from "../../../src/core/acceleration/reasons.ts";
import { slotsOf } from "../../support/slots.ts";
import { buildPosList } from "../../../src/core/model/pos.ts";
import type { AsOf } from "../../../src/core/periode/periode.ts";
import { ModelBuilder } from "../../support/pos-builder.ts";

const SUB = "2.16.03.2.01.0005 - Pengelolaan Aplikasi";
const ATK = "5.1.02.01.01.0024 - Belanja Alat Tulis Kantor";
const EVEN = Array.from({ length: 12 }, () => 10);

function nilai(builder: ModelBuilder, asOf: AsOf = 2): Penilaian {
  const list = nilaiPercepatan(buildPosList(builder.build()), asOf);
  expect(list).toHaveLength(1);
  for (const { code, data } of list[0]!.alasan) {
    expect(Object.keys(data).sort()).toEqual(slotsOf(REASONS[code].kalimat));
  }
  return list[0]!;
}

const codes = (one: Penilaian): readonly string[] => one.alasan.map((reason) => reason.code);

describe("nilaiPercepatan", () => {
  it("finds the unspent plan of TW III and IV fit to move", () => {
    const one = nilai(
      new ModelBuilder()
        .dpa(SUB, { pagu: 100 })
        .rak(SUB, { 3: 40, 8: 50, 10: 10 }, { rekening: ATK }),
    );
    expect(one).toMatchObject({
      status: "layak",
      amount: 60,
      amountLayak: 60,
      fromMonths: [8, 10],
      earliest: 3,
      maxShift: 5,
    });
    expect(one.alasan).toEqual([]);
  });

  it("says what is missing instead of judging", () => {
    expect(nilai(new ModelBuilder().dpa(SUB))).toMatchObject({
      status: "tidakDiperiksa",
      amount: 0,
    });
    expect(codes(nilai(new ModelBuilder().dpa(SUB)))).toEqual(["tanpaPagu", "tanpaRencana"]);
    expect(codes(nilai(new ModelBuilder().dpa(SUB, { pagu: 5 }).rak(SUB, {})))).toEqual([
      "tanpaRencana",
    ]);
  });

  it("refuses what has no plan left, and leads to the first cell looked at", () => {
    const builder = () => new ModelBuilder().dpa(SUB, { pagu: 100 }).rak(SUB, { 3: 40, 8: 60 });
    const none = nilai(builder(), 8);
    expect(none.status).toBe("tidakLayak");
    expect(none.alasan).toMatchObject([
      { code: "tidakAdaRencanaTw34", data: { dari: 9 }, at: { sheet: "RAK", col: 19 } },
    ]);
    expect(codes(nilai(builder(), 12))).toEqual(["tidakAdaRencanaTw34"]);
    expect(nilai(builder(), 6)).toMatchObject({ status: "layak", maxShift: 1, earliest: 7 });
  });

  it.each([
    ["5.1.01.01.01.0001 - Gaji Pokok", EVEN, "tidakLayak", "belanjaPegawai"],
    ["5.1.01.01.01.0001 - Gaji Pokok", { 9: 50 }, "tidakLayak", "belanjaPegawai"],
    ["5.1.02.02.01.0061 - Belanja Tagihan Listrik", EVEN, "tidakLayak", "rutinBulanan"],
    ["5.1.02.02.01.0061 - Belanja Tagihan Listrik", { 9: 50 }, "bersyarat", "tagihanBulanan"],
    ["5.1.02.02.01.0003 - Honorarium Narasumber", EVEN, "tidakLayak", "rutinBulanan"],
    ["5.1.02.02.01.0003 - Honorarium Narasumber", { 9: 50 }, "layak", undefined],
    ["5.1.02.01.01.0031 - Belanja Alat Listrik", EVEN, "layak", "merata"],
    ["5.1.02.02.01.0047 - Belanja Jasa Penyelenggaraan Acara", EVEN, "bersyarat", "jasaMerata"],
    ["5.1.02.02.01.0061 - Penerangan Kantor", EVEN, "tidakLayak", "rutinKode"],
    ["5.1.02.02.01.0061 - Penerangan Kantor", { 9: 50 }, "bersyarat", "tagihanKode"],
    ["5.1.02.02.02.0005 - JKN Non ASN", { 9: 50 }, "bersyarat", "tagihanKode"],
    ["5.1.02.02.01.0030 - Petugas Halaman", EVEN, "tidakLayak", "rutinKode"],
    ["5.1.02.02.01.0030 - Petugas Halaman", { 9: 50 }, "layak", undefined],
    ["5.2.01.01.01.0001 - Belanja Modal Tanah", { 9: 50 }, "bersyarat", "pengadaanTanah"],
    ["5.2.03.01.01.0001 - Belanja Modal Gedung", { 9: 50 }, "bersyarat", "desainLahan"],
    [
      "5.1.02.02.08.0019 - Belanja Jasa Konsultansi Pengawasan",
      { 9: 50 },
      "bersyarat",
      "mengikutiFisik",
    ],
    ["5.1.05.05.01.0001 - Belanja Hibah", { 9: 50 }, "bersyarat", "hibahBansos"],
    ["5.1.06.01.01.0001 - Belanja Bansos", { 9: 50 }, "bersyarat", "hibahBansos"],
    ["5.1.03.01.01.0001 - Bunga", { 9: 50 }, "tidakLayak", "bungaUtang"],
    ["5.3.01.01.01.0001 - BTT", { 9: 50 }, "tidakLayak", "tidakTerduga"],
    ["5.4.02.05.02.0001 - Bantuan Keuangan Desa", { 9: 50 }, "bersyarat", "transfer"],
  ] as const)("judges %s planned %j as %s", (rekening, bulan, status, code) => {
    const one = nilai(new ModelBuilder().dpa(SUB, { pagu: 120 }).rak(SUB, bulan, { rekening }));
    expect(one.status).toBe(status);
    expect(codes(one)[0]).toBe(code);
    if (code !== undefined) expect(one.alasan[0]?.at?.sheet).toBe("RAK");
  });

  it.each([
    ["2.16.03.2.01.0005 - Peringatan HUT RI", "tidakLayak"],
    ["2.16.03.2.01.0005 - Rehabilitasi Hutan", "layak"],
    ["2.16.03.2.01.0005 - Pelayanan Antenatal dan Ante Natal Care", "layak"],
    ["2.16.03.2.01.0005 - Fasilitasi PPDB", "tidakLayak"],
  ])("reads dates in %s", (kode, status) => {
    expect(nilai(new ModelBuilder().dpa(kode, { pagu: 50 }).rak(kode, { 9: 50 })).status).toBe(
      status,
    );
  });

  it.each([
    "DAK Fisik - Bidang Kesehatan",
    "DAU yang Ditentukan Penggunaannya",
    "Dana BOK",
    "SiLPA",
  ])("makes %s a condition", (sumberDana) => {
    const one = nilai(new ModelBuilder().dpa(SUB, { pagu: 50, sumberDana }).rak(SUB, { 9: 50 }));
    expect(one).toMatchObject({ status: "bersyarat", amount: 50, amountLayak: 0 });
    expect(one.alasan[0]?.at).toMatchObject({ sheet: "DPA", col: 4 });
  });

  it("counts procurement time from the close of asOf", () => {
    const modal = "5.2.02.05.01.0005 - Belanja Modal Alat Kantor";
    const build = (pagu: number, bulan: object) =>
      new ModelBuilder().dpa(SUB, { pagu }).rak(SUB, bulan, { rekening: modal });
    expect(nilai(build(300e6, { 9: 300e6 }), 2)).toMatchObject({ status: "layak", earliest: 4 });
    expect(nilai(build(100e6, { 9: 100e6 }), 2)).toMatchObject({ status: "layak", earliest: 3 });
    const late = nilai(build(300e6, { 8: 300e6 }), 6);
    expect(late.status).toBe("tidakLayak");
    expect(late.alasan).toMatchObject([{ code: "waktuPengadaan", data: { hari: 35, semula: 8 } }]);
  });

  it("moves only what is not spent yet", () => {
    const build = (keuangan: number) =>
      new ModelBuilder()
        .dpa(SUB, { pagu: 100 })
        .rak(SUB, { 1: 40, 8: 30, 10: 30 })
        .realisasi(SUB, 1, keuangan);
    expect(nilai(build(40))).toMatchObject({ status: "layak", amount: 60 });
    expect(nilai(build(75))).toMatchObject({ status: "layak", amount: 25, fromMonths: [10] });
    expect(codes(nilai(build(75)))).toEqual(["sebagianTerealisasi"]);
    expect(nilai(build(100))).toMatchObject({ status: "tidakLayak", amount: 0, earliest: null });
    expect(codes(nilai(build(100)))).toEqual(["sudahDirealisasi"]);
  });

  it("judges accounts by themselves and says how much of the sub kegiatan can move", () => {
    const one = nilai(
      new ModelBuilder()
        .dpa(SUB, { pagu: 170 })
        .rak(SUB, EVEN, { rekening: "5.1.02.02.01.0061 - Belanja Tagihan Listrik" })
        .rak(SUB, { 9: 50 }, { rekening: ATK }),
    );
    expect(one).toMatchObject({
      status: "bersyarat",
      isSebagian: true,
      amount: 50,
      amountLayak: 50,
    });
    expect(one.alasan[0]).toMatchObject({
      code: "sebagianRekening",
      data: { bisa: 50, tetap: 60 },
    });
    expect(one.bagianList.map((part) => part.status)).toEqual(["tidakLayak", "layak"]);
  });

  it("estimates accounts by pagu when only the DPA block plans months", () => {
    const one = nilai(
      new ModelBuilder().dpa(SUB, {
        pagu: 100,
        rencana: { 1: 50, 9: 50 },
        rekening: [
          ["5.1.01.01.01.0001 - Gaji", 60],
          [ATK, 40],
        ],
      }),
    );
    expect(one).toMatchObject({ status: "bersyarat", isSebagian: true, amount: 20 });
    expect(codes(one)).toContain("perkiraanRekening");
  });

  it("follows edited settings", () => {
    const index = buildPosList(new ModelBuilder().dpa(SUB, { pagu: 5 }).rak(SUB, { 9: 5 }).build());
    const pengaturan = {
      ...PENGATURAN_PERCEPATAN,
      kataTanggal: [{ frasa: "aplikasi", bulan: null }],
    };
    const [one] = nilaiPercepatan(index, 2, { pengaturan });
    expect(one?.status).toBe("tidakLayak");
  });

  it("judges 100,000 accounts", () => {
    const builder = new ModelBuilder();
    for (let sub = 0; sub < 5000; sub += 1) {
      const kode = `1.01.02.2.${String(sub % 100).padStart(2, "0")}.${String(1 + Math.floor(sub / 100)).padStart(4, "0")}`;
      for (let row = 0; row < 20; row += 1) {
        builder.rak(
          kode,
          { 3: 1, 9: 2 },
          { rekening: `5.1.02.01.01.${String(row).padStart(4, "0")} - Belanja ${row}` },
        );
      }
    }
    const index = buildPosList(builder.build());
    expect(nilaiPercepatan(index, 2)).toHaveLength(5000);
  });
});
