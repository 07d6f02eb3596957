import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KRITERIA } from "../../../src/core/acceleration/criteria/index.ts";
import { KRITERIA_IDS } from "../../../src/core/acceleration/criteria/id.ts";
import { KATA_SUMBER, TAHAP_DANA } from "../../../src/core/kas/dana.ts";
import { nilaiPercepatan } from "../../../src/core/acceleration/penilaian.ts";
import {
  BAGIAN_PERCEPATAN,
  PENGATURAN_PERCEPATAN,
} from "../../../src/core/acceleration/pengaturan.ts";
import { buildPosList } from "../../../src/core/model/pos.ts";
import { Pengaturan } from "../../../src/core/pengaturan/pengaturan.ts";
import { ModelBuilder } from "../../support/pos-builder.ts";

const stored = (percepatan: object) =>
  Pengaturan.parse(JSON.stringify({ versi: 1, bagian: { percepatan } })).of(BAGIAN_PERCEPATAN);

describe("settings of the acceleration", () => {
  it("come back whole through the workbook", () => {
    const ubah = {
      batasBulan: 6,
      hariMulai: 14,
      kriteriaMati: ["sumberDana", "paketRup"] as const,
      waktuPengadaan: [{ ...PENGATURAN_PERCEPATAN.waktuPengadaan[0]!, hari: 5 }],
      kataTanggal: [{ frasa: "Festival", bulan: 9, kecuali: [] }],
      tahapDana: TAHAP_DANA,
    };
    const text = Pengaturan.BAWAAN.with(BAGIAN_PERCEPATAN, ubah).toText();
    expect(Pengaturan.parse(text).of(BAGIAN_PERCEPATAN)).toEqual({
      ...PENGATURAN_PERCEPATAN,
      ...ubah,
    });
  });

  it.each([
    { batasBulan: 13 },
    { batasBulan: "8" },
    { hariMulai: -1 },
    { kriteriaMati: ["semua"] },
    { kataTanggal: [{ frasa: "", bulan: null }] },
    { kataTanggal: [{ frasa: "x", bulan: 0 }] },
    { kodeRutin: [{ kode: "6.1.01", tagihan: true }] },
    { kataSumber: [{ frasa: "x", jenis: "lain", tahap: "" }] },
    { tahapDana: [{ tahap: "x", masuk: [], sejakTahun: 2023, sumber: "" }] },
    {
      tahapDana: [
        {
          tahap: "x",
          masuk: [
            { bulan: 4, porsi: 0.5 },
            { bulan: 3, porsi: 1 },
          ],
          sejakTahun: 2023,
          sumber: "",
        },
      ],
    },
    { waktuPengadaan: [{ metode: "tender", nama: "t" }] },
    { batasMetode: "semua" },
    { rataToleransi: Number.MAX_VALUE },
  ])("falls back to the default where %j is kept", (broken) => {
    expect(stored(broken)).toEqual(PENGATURAN_PERCEPATAN);
  });

  it("never breaks on what anybody may have stored", () => {
    const fields = Object.keys(PENGATURAN_PERCEPATAN);
    const index = buildPosList(
      new ModelBuilder()
        .dpa("1.01.02.2.01.0001", { pagu: 5 })
        .rak("1.01.02.2.01.0001", { 9: 5 })
        .build(),
    );
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...fields), fc.jsonValue()), (kept) => {
        const pengaturan = stored(kept);
        expect(nilaiPercepatan(index, 2, { pengaturan })).toHaveLength(1);
      }),
      { numRuns: 300 },
    );
  });
});

describe("criteria", () => {
  it("have one name each, in the order of their list", () => {
    expect(KRITERIA.map(({ id }) => id)).toEqual(KRITERIA_IDS);
    expect(new Set(KRITERIA.map(({ nama }) => nama)).size).toBe(KRITERIA_IDS.length);
  });

  const SUB = "2.16.03.2.01.0005 - Peringatan HUT RI";
  it.each([
    ["belanjaRutin", { rekening: "5.1.01.01.01.0001 - Gaji" }],
    ["jenisBelanja", { rekening: "5.3.01.01.01.0001 - BTT" }],
    ["terikatTanggal", { nama: SUB }],
    ["sumberDana", { sumberDana: "SiLPA" }],
    ["kesiapanFisik", { rekening: "5.2.01.01.01.0001 - Tanah" }],
    ["pengawasan", { rekening: "5.1.02.02.08.0019 - Supervisi" }],
    ["waktuPengadaan", { rekening: "5.2.02.05.01.0005 - Alat" }],
  ] as const)("%s can be switched off", (id, given) => {
    const {
      rekening = "5.1.02.01.01.0024 - ATK",
      nama,
      sumberDana,
    } = {
      rekening: undefined,
      nama: undefined,
      sumberDana: undefined,
      ...given,
    };
    const kode = nama ?? "2.16.03.2.01.0005 - Aplikasi";
    const build = new ModelBuilder().dpa(kode, {
      pagu: 300e6,
      ...(sumberDana === undefined ? {} : { sumberDana }),
    });
    const index = buildPosList(build.rak(kode, { 8: 300e6 }, { rekening }).build());
    expect(nilaiPercepatan(index, 6)[0]?.status).not.toBe("layak");
    const kriteriaMati = id === "waktuPengadaan" ? [id] : [id, "waktuPengadaan" as const];
    const pengaturan = { ...PENGATURAN_PERCEPATAN, kriteriaMati };
    expect(nilaiPercepatan(index, 6, { pengaturan })[0]?.status).toBe("layak");
  });

  it("know the stages of every source that names them", () => {
    const known = new Set(TAHAP_DANA.map(({ tahap }) => tahap));
    for (const { tahap } of KATA_SUMBER) if (tahap !== "") expect(known).toContain(tahap);
  });

  it("start a staged source where its first stage comes in", () => {
    const one = (asOf: 2 | 6, bulan: object) => {
      const kode = "2.16.03.2.01.0005 - Aplikasi";
      const model = new ModelBuilder().dpa(kode, { pagu: 50, sumberDana: "DAK Fisik Jalan" });
      return nilaiPercepatan(buildPosList(model.rak(kode, bulan).build()), asOf)[0]!;
    };
    expect(one(2, { 9: 50 })).toMatchObject({ status: "bersyarat", earliest: 4 });
    expect(one(2, { 9: 50 }).alasan[0]).toMatchObject({ code: "danaMulai", data: { mulai: 4 } });
    expect(one(6, { 9: 50 }).earliest).toBe(7);
  });

  it("read pay by person and month in the units of the items", () => {
    const kode = "2.16.03.2.01.0005 - Aplikasi";
    const rekening = "5.1.02.02.01.0047 - Belanja Jasa";
    const one = (satuan: string) =>
      nilaiPercepatan(
        buildPosList(
          new ModelBuilder()
            .dpa(kode, { pagu: 50, rekening: [[rekening, 50]], satuan })
            .rak(kode, { 9: 50 }, { rekening })
            .build(),
        ),
        2,
      )[0]!;
    expect(one("Orang/Bulan")).toMatchObject({
      status: "bersyarat",
      alasan: [{ code: "orangBulan", data: { satuan: "Orang/Bulan" } }],
    });
    expect(one("OB").status).toBe("bersyarat");
    expect(one("Kali").status).toBe("layak");
  });
});
