import { describe, expect, test } from "vitest";
import { periksaTema } from "../../../src/core/crossfire/periksa-tema.ts";
import { temaListOf } from "../../../src/core/crossfire/tema.ts";
import { buildPosList } from "../../../src/core/model/build-pos.ts";
import { ModelBuilder } from "../../support/pos-builder.ts";
import { RUJUKAN } from "../../support/rujukan.ts";

const gazetir = (text: string) => RUJUKAN.wilayah(text);
const GIZI = "1.02.02.2.02.15 - Pengelolaan Pelayanan Kesehatan Gizi Masyarakat";
const PANGAN = "2.09.03.2.04.02 - Penyediaan Pangan Berbasis Sumber Daya Lokal di Pekarangan";

function tema(
  gizi: Parameters<ModelBuilder["crossfire"]>[2],
  pangan: Parameters<ModelBuilder["crossfire"]>[2],
  lain: { readonly bulanPangan?: number; readonly skpdPangan?: string } = {},
) {
  const skpd = lain.skpdPangan ?? "2.09.0.00 - DPKP";
  const builder = new ModelBuilder()
    .dpa(GIZI, {
      skpd: "1.02.0.00 - Dinkes",
      pagu: 10,
      rekening: [["5.1.02.01.01.0024 - Belanja", 10]],
      rencana: { 3: 10 },
    })
    .dpa(PANGAN, {
      skpd,
      pagu: 10,
      rekening: [["5.1.02.02.01.0026 - Belanja", 10]],
      rencana: { [lain.bulanPangan ?? 3]: 10 },
    })
    .crossfire(GIZI, "Stunting", {
      skpd: "Dinkes",
      peran: "Pengampu",
      asisten: "Asisten I",
      ...gizi,
    })
    .crossfire(PANGAN, "stunting ", {
      skpd: skpd.split(" - ")[1] ?? "",
      peran: "Pendukung",
      ...pangan,
    });
  const [first] = temaListOf(buildPosList(builder.build()));
  if (first === undefined) throw new Error("no tema");
  return first;
}

const DESA = { lokus: "Surian, Ranggasari", sarpras: "Posyandu" };

describe("temaListOf", () => {
  test("joins spellings of one theme and tells who leads and who supports", () => {
    const one = tema(DESA, DESA);
    expect(one.nama).toBe("Stunting");
    expect(one.asisten).toBe("Asisten I");
    expect(one.pengampu.map(({ nama }) => nama)).toEqual(["Dinkes"]);
    expect(one.pendukung.map(({ nama }) => nama)).toEqual(["DPKP"]);
    expect(one.lokus).toEqual(["Surian, Ranggasari"]);
    expect(one.anggota).toHaveLength(2);
  });
});

describe("periksaTema", () => {
  const statusOf = (hasil: ReturnType<typeof periksaTema>) =>
    Object.fromEntries(hasil.dimensi.map(({ nama, status }) => [nama, status]));

  test("all four dimensions and time meet", () => {
    const hasil = periksaTema(tema(DESA, DESA), { gazetir });
    expect(statusOf(hasil)).toEqual({
      aktivitas: "bertemu",
      jenisBelanja: "bertemu",
      lokus: "bertemu",
      sarpras: "bertemu",
      waktu: "bertemu",
    });
    expect(hasil.status).toBe("bertemu");
  });

  test("names the members that stand apart in a dimension, and their cells", () => {
    const hasil = periksaTema(tema(DESA, { ...DESA, lokus: "Buahdua, Cilangkap" }), { gazetir });
    const lokus = hasil.dimensi.find(({ nama }) => nama === "lokus");
    expect(hasil.status).toBe("sebagian");
    expect(lokus?.status).toBe("tidakBertemu");
    expect(lokus?.lepas.map(({ row }) => row.lokus)).toEqual([
      "Surian, Ranggasari",
      "Buahdua, Cilangkap",
    ]);
    expect(lokus?.at.map(({ sheet, row, col }) => [sheet, row, col])).toEqual([
      ["Crossfire", 1, 5],
      ["Crossfire", 2, 5],
    ]);
  });

  test("other months do not meet", () => {
    const hasil = periksaTema(tema(DESA, DESA, { bulanPangan: 10 }), { gazetir });
    expect(statusOf(hasil).waktu).toBe("tidakBertemu");
  });

  test("not stated and no gazetteer are not checked, never met", () => {
    const blank = periksaTema(tema(DESA, { lokus: "", sarpras: "" }), { gazetir });
    expect(statusOf(blank).lokus).toBe("tidakDiperiksa");
    const sarpras = blank.dimensi.find(({ nama }) => nama === "sarpras");
    expect(sarpras?.tidakDisebut.map(({ pos }) => pos.skpd?.nama)).toEqual(["DPKP"]);
    expect(statusOf(periksaTema(tema(DESA, DESA), { gazetir: null })).lokus).toBe("tidakDiperiksa");
  });

  test("one SKPD alone has nothing to meet", () => {
    const hasil = periksaTema(tema(DESA, DESA, { skpdPangan: "1.02.0.00 - Dinkes" }), { gazetir });
    expect(hasil.isSatuSkpd).toBe(true);
    expect(hasil.status).toBe("tidakDiperiksa");
  });
});
