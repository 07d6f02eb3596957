import { describe, expect, it } from "vitest";
import { asOfDefault, buildPosList } from "../../../src/core/model/pos.ts";
import {
  cellRencana,
  fisikSampai,
  posByAsisten,
  posByKode,
  posBySkpd,
  posByTema,
  posUnderKode,
  realisasiSampai,
  rencanaSampai,
} from "../../../src/core/model/pos-cari.ts";
import { ModelBuilder } from "../../support/pos-builder.ts";

const KOMINFO = "2.16.2.20.2.21.02.0000 - Dinas Komunikasi dan Informatika";
const SUB = "2.16.03.2.01.0005 - Pengelolaan Aplikasi";

describe("buildPosList", () => {
  it("joins DPA, RAK and realisasi of one sub kegiatan in whatever spelling", () => {
    const model = new ModelBuilder()
      .dpa(SUB, { skpd: KOMINFO, pagu: 1200 })
      .rak("2.16.03.2.01.05", { 1: 200, 2: 400 }, { rekening: "5.1.02.01.01.0024 - ATK" })
      .rak("2.16.03.2.01.05.", { 2: 600 }, { rekening: "5.1.02.01.01.0025 - Kertas" })
      .realisasi(" 2.16.03.2.01.0005 ", 1, 150)
      .build();
    const { list, lepas } = buildPosList(model);
    expect(lepas).toEqual([]);
    expect(list).toHaveLength(1);
    const pos = list[0]!;
    expect(pos.pagu).toMatchObject({ nilai: 1200, sumber: "dpa" });
    expect(pos.rencana?.bulan.slice(0, 3)).toEqual([200, 1000, null]);
    expect(pos.realisasi.slice(0, 2)).toEqual([150, null]);
    expect(pos.nama).toBe("Pengelolaan Aplikasi");
    expect(pos.program.text).toBe("2.16.03");
    expect(pos.kegiatan.text).toBe("2.16.03.2.01");
    expect(cellRencana(pos, 2)).toEqual({ file: "", sheet: "RAK", row: 1, col: 12 });
  });

  it("keeps the same code of two SKPD apart and refuses a row that does not say whose it is", () => {
    const kode = "7.01.01.2.01.0001 - Perencanaan";
    const model = new ModelBuilder()
      .skpd("7.01.0.00.0.00.01.0000", "Kecamatan Wado", "Asisten I", "Kec. Wado Kab. Sumedang")
      .skpd("7.01.0.00.0.00.02.0000", "Kecamatan Tomo", "Asisten I")
      .dpa(kode, { skpd: "7.01.0.00.0.00.01.0000 - Kecamatan Wado", pagu: 10 })
      .dpa(kode, { skpd: "7.01.0.00.0.00.02.0000 - Kec. Tomo", pagu: 20 })
      .rak(kode, { 1: 10 }, { skpd: "Kec. Wado" })
      .rak(kode, { 1: 99 })
      .crossfire(kode, "Stunting", { skpd: "Kecamatan Tomo Kabupaten Sumedang" })
      .crossfire("1.01.01.2.01.0001", "Stunting")
      .build();
    const index = buildPosList(model);
    expect(index.list.map((pos) => [pos.skpd?.nama, pos.pagu?.nilai])).toEqual([
      ["Kecamatan Wado", 10],
      ["Kecamatan Tomo", 20],
    ]);
    expect(index.list[0]?.rakRows).toHaveLength(1);
    expect(index.lepas.map((row) => [row.jenis, row.alasan, row.kandidat.length])).toEqual([
      ["rak", "ambigu", 2],
      ["crossfire", "tidakAda", 0],
    ]);
    expect(posByTema(index, "STUNTING").map((pos) => pos.skpd?.nama)).toEqual(["Kecamatan Tomo"]);
    expect(posByAsisten(index, "asda 1")).toHaveLength(2);
    expect(posBySkpd(index, "kec wado")).toHaveLength(1);
    expect(posByKode(index, "7.01.01.2.01.01")).toHaveLength(2);
    expect(posUnderKode(index, "7.01")).toHaveLength(2);
    expect(posUnderKode(index, "7.1.1.2.1")).toHaveLength(2);
    expect(posUnderKode(index, "7.01.01.2.0")).toHaveLength(0);
  });

  it("adopts the SKPD of rows when the DPA names none and just one SKPD has the code", () => {
    const model = new ModelBuilder()
      .dpa(SUB, { pagu: 5 })
      .rak(SUB, { 1: 5 }, { skpd: "Diskominfo" })
      .build();
    const { list } = buildPosList(model);
    expect(list).toHaveLength(1);
    expect(list[0]?.skpd?.nama).toBe("Diskominfo");
  });

  it("reads the penunjang form X.XX as the bidang the SKPD prints", () => {
    const model = new ModelBuilder()
      .dpa("2.16.01.2.01.0001 - Perencanaan", { skpd: KOMINFO, pagu: 7 })
      .rak("X.XX.01.2.01.01", { 1: 7 }, { skpd: KOMINFO })
      .build();
    const index = buildPosList(model);
    expect(index.list).toHaveLength(1);
    expect(index.list[0]?.rakRows).toHaveLength(1);
    expect(posByKode(index, "X.XX.01.2.01.0001")).toHaveLength(1);
  });

  it("takes the pagu from the DPA, else its accounts, else the RAK, and never both a print and a list", () => {
    const model = new ModelBuilder()
      .dpa("1.01.02.2.01.0001", {
        pagu: 10,
        rekening: [["5.1.02.01.01.0024", 9]],
        bentuk: "dpa-list",
      })
      .dpa("1.01.02.2.01.0001", { pagu: 10 })
      .dpa("1.01.02.2.01.0002", {
        rekening: [
          ["5.1.02.01.01.0024", 4],
          ["5.1.02.01.01.0025", 5],
        ],
      })
      .rak("1.01.02.2.01.0003", { 3: 3, 4: 4 })
      .dpa("1.01.02.2.01.0004")
      .build();
    const { list } = buildPosList(model);
    expect(list.map((pos) => pos.pagu && [pos.pagu.nilai, pos.pagu.sumber])).toEqual([
      [10, "dpa"],
      [9, "jumlahRekening"],
      [7, "rak"],
      null,
    ]);
    expect(list[0]?.dpa?.bentuk).toBe("dpa-form");
    expect(list[0]?.dpaLain).toHaveLength(1);
  });

  it("keeps not reported apart from zero", () => {
    const model = new ModelBuilder()
      .dpa(SUB, { pagu: 100, rencana: { 1: 10, 2: 20 } })
      .realisasi(SUB, 1, 0, { fisik: 0.1 })
      .realisasi(SUB, 3, null, { fisik: 0.4 })
      .realisasi(SUB, null, 77)
      .build();
    const index = buildPosList(model);
    const pos = index.list[0]!;
    expect(pos.realisasi.slice(0, 3)).toEqual([0, null, null]);
    expect(pos.realisasiTanpaBulan).toBe(77);
    expect(pos.bulanDilaporkan).toEqual([1, 3]);
    expect(pos.fisikTerakhir).toMatchObject({ nilai: 0.4, bulan: 3 });
    expect(fisikSampai(pos, 2)).toBe(0.1);
    expect(realisasiSampai(pos, 2)).toBe(0);
    expect(rencanaSampai(pos, 2)).toBe(30);
    expect(asOfDefault(index)).toBe(3);
    expect(asOfDefault(buildPosList(new ModelBuilder().dpa(SUB).build()))).toBe(0);
  });

  it("does not add the sub kegiatan's own row to its accounts", () => {
    const model = new ModelBuilder()
      .dpa(SUB, { pagu: 30 })
      .rak(SUB, { 1: 30 })
      .rak(SUB, { 1: 10 }, { rekening: "5.1.02.01.01.0024" })
      .rak(SUB, { 1: 20 }, { rekening: "5.1.02.01.01.0025" })
      .realisasi(SUB, 1, 8, { rekening: "5.1.02.01.01.0024" })
      .realisasi(SUB, 1, 9, { rekening: "5.1.02.01.01.0025" })
      .build();
    const pos = buildPosList(model).list[0]!;
    expect(pos.rencana?.bulan[0]).toBe(30);
    expect(pos.realisasi[0]).toBe(17);
  });

  it("sorts out rows without a usable code, but drops no DPA", () => {
    const model = new ModelBuilder()
      .dpa("", { pagu: 1 })
      .dpa("", { pagu: 2 })
      .rak("1.01.02", { 1: 5 })
      .realisasi("", 1, 5)
      .build();
    const { list, lepas } = buildPosList(model);
    expect(list.map((pos) => pos.pagu?.nilai)).toEqual([1, 2]);
    expect(lepas.map((row) => row.alasan)).toEqual(["bukanSubKegiatan", "kodeKosong"]);
  });

  it("resolves units through their parent's Asisten", () => {
    const model = new ModelBuilder()
      .skpd("1.02.0.00.0.00.01.0000", "Dinas Kesehatan", "Asisten I Pemerintahan dan Kesra")
      .dpa("1.02.02.2.02.0001", { skpd: "1.02.0.00.0.00.01.0007 - Puskesmas Surian", pagu: 1 })
      .build();
    const index = buildPosList(model);
    expect(index.list[0]?.skpd).toMatchObject({
      nama: "Puskesmas Surian",
      indukId: "1.2.0.0.0.0.1.0",
    });
    expect(posByAsisten(index, "Asisten I")).toHaveLength(1);
    expect(posBySkpd(index, "Dinas Kesehatan")).toHaveLength(1);
  });

  it("reads 100,000 account rows", () => {
    const builder = new ModelBuilder();
    for (let sub = 0; sub < 5000; sub += 1) {
      const kode = `1.01.02.2.${String(sub % 100).padStart(2, "0")}.${String(1 + Math.floor(sub / 100)).padStart(4, "0")}`;
      for (let row = 0; row < 20; row += 1) {
        builder.rak(kode, [1, 2, 3], { rekening: `5.1.02.01.01.${String(row).padStart(4, "0")}` });
      }
    }
    const model = builder.build();
    expect(buildPosList(model).list).toHaveLength(5000);
  });
});
