import { describe, expect, it } from "vitest";
import { buildCascade } from "../../../src/core/cascade/build-cascade.ts";
import { periksaKeselarasan, type Keselarasan } from "../../../src/core/cascade/keselarasan.ts";
import { buildPosList } from "../../../src/core/model/pos.ts";
import { renderKeselarasan } from "../../../src/i18n/render-keselarasan.ts";
import { ModelBuilder } from "../../support/pos-builder.ts";
import { RUJUKAN } from "../../support/rujukan.ts";

const DINKES = "1.02.0.00.0.00.01.0000 - Dinas Kesehatan";
const DINSOS = "1.06.0.00.0.00.01.0000 - Dinas Sosial";
const DISHUB = "2.15.0.00.0.00.01.0000 - Dinas Perhubungan";
const GIZI = "1.02.02.2.02.0015 - Pengelolaan Pelayanan Kesehatan Gizi Masyarakat";
const SANTUN = "1.06.05.2.02.0001 - Bantuan Makanan Tambahan bagi Balita Stunting";
const PARKIR = "2.15.02.2.04.0001 - Penyediaan Fasilitas Parkir";
const KANTOR = "1.02.01.2.06.0001 - Penyediaan Komponen Instalasi Listrik";

const gazetir = (text: string) => RUJUKAN.wilayah(text);
const check = (builder: ModelBuilder): readonly Keselarasan[] => {
  const model = builder.build();
  const index = buildPosList(model);
  const cascade = buildCascade(model, index, { asOf: 1 });
  return periksaKeselarasan(model, index, cascade, { gazetir });
};
const region = (): ModelBuilder =>
  new ModelBuilder()
    .skpd("1.02.0.00.0.00.01.0000", "Dinas Kesehatan", "Asisten I")
    .skpd("1.06.0.00.0.00.01.0000", "Dinas Sosial", "Asisten I")
    .skpd("2.15.0.00.0.00.01.0000", "Dinas Perhubungan", "Asisten II")
    .dpa(GIZI, { skpd: DINKES, pagu: 100 })
    .dpa(KANTOR, { skpd: DINKES, pagu: 5 })
    .dpa(SANTUN, { skpd: DINSOS, pagu: 200 })
    .dpa(PARKIR, { skpd: DISHUB, pagu: 300 });
const of = (list: readonly Keselarasan[], jenis: string) =>
  list.filter((one) => one.jenis === jenis).map((one) => [one.nama, one.at?.sheet ?? null]);

describe("alignment of PK and budget", () => {
  const builder = () =>
    region()
      .pkIndikator("Cakupan gizi", { pemilik: "Dinas Kesehatan", untuk: "1.02.02" })
      .pkIndikator("Kepuasan warga", { pemilik: "Dinas Kesehatan" })
      .pkIndikator("Parkir tertib", { pemilik: "Dinas Perhubungan" });

  it("names the indicators without budget and the sub kegiatan under none, each with its cell", () => {
    const list = check(builder());
    expect(of(list, "indikatorTanpaAnggaran")).toEqual([
      ["Kepuasan warga", "Indikator"],
      ["Parkir tertib", "Indikator"],
    ]);
    expect(of(list, "subKegiatanTanpaIndikator")).toEqual([["Penyediaan Fasilitas Parkir", "DPA"]]);
    expect(
      renderKeselarasan(list.find(({ jenis }) => jenis === "subKegiatanTanpaIndikator")!),
    ).toBe(
      "Sub kegiatan 2.15.02.2.04.0001 Penyediaan Fasilitas Parkir (Dinas Perhubungan) sebesar Rp300 tidak berada di bawah indikator mana pun.",
    );
  });

  it("says what it did not examine: SKPD without a PK, supporting programs", () => {
    const said = check(builder()).flatMap((one) =>
      one.jenis === "tidakDiperiksa" ? [[one.alasan, one.nama, one.subKegiatan]] : [],
    );
    expect(said).toEqual([
      ["skpdTanpaPk", "Dinas Sosial", 1],
      ["penunjang", "", 1],
      ["tanpaCrossfire", "", 4],
    ]);
  });

  it("calls nothing unaligned without a PK, or without any budget", () => {
    const alasan = (builder: ModelBuilder) =>
      check(builder).map((one) => (one.jenis === "tidakDiperiksa" ? one.alasan : one.jenis));
    expect(alasan(region())).toEqual(["tanpaPk", "tanpaCrossfire"]);
    expect(alasan(new ModelBuilder().pkIndikator("Satu", { pemilik: "Bupati" }))).toEqual([
      "tanpaAnggaran",
      "tanpaCrossfire",
    ]);
  });
});

describe("alignment of crossfire themes", () => {
  it("tells the dimension in which a theme does not meet, its SKPD and a cell", () => {
    const list = check(
      region()
        .crossfire(GIZI, "Stunting", {
          skpd: DINKES,
          lokus: "Desa Ranggasari",
          sarpras: "Posyandu",
        })
        .crossfire(SANTUN, "Stunting", { skpd: DINSOS, lokus: "Wado", sarpras: "Posyandu" }),
    );
    const lokus = list.find((one) => one.jenis === "temaTidakBertemu" && one.dimensi === "lokus")!;
    expect(lokus).toMatchObject({
      nama: "Stunting",
      status: "tidakBertemu",
      skpd: ["Dinas Kesehatan", "Dinas Sosial"],
      at: { sheet: "Crossfire", row: 1 },
    });
    expect(renderKeselarasan(lokus)).toBe(
      "Program crossfire Stunting: tidak ada SKPD yang bertemu pada lokus (Dinas Kesehatan, Dinas Sosial).",
    );
    expect(list.some((one) => one.jenis === "temaTidakBertemu" && one.dimensi === "sarpras")).toBe(
      false,
    );
  });

  it("names a theme of one SKPD, and the SKPD in no theme", () => {
    const list = check(region().crossfire(GIZI, "Stunting", { skpd: DINKES }));
    expect(of(list, "temaSatuSkpd")).toEqual([["Stunting", "Crossfire"]]);
    expect(of(list, "skpdDiLuarTema")).toEqual([
      ["Dinas Sosial", "SKPD"],
      ["Dinas Perhubungan", "SKPD"],
    ]);
  });

  it("makes whole sentences of everything it says", () => {
    for (const one of [
      ...check(region()),
      ...check(region().crossfire(GIZI, "A", { skpd: DINKES })),
    ]) {
      expect(renderKeselarasan(one)).toMatch(/^[\p{L}\d].*\.$/u);
    }
  });
});
