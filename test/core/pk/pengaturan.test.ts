import { describe, expect, it } from "vitest";
import { Pengaturan } from "../../../src/core/pengaturan/pengaturan.ts";
import { PENGATURAN_PK, type PengaturanPk } from "../../../src/core/pk/pengaturan.ts";

const stored = (isi: unknown): PengaturanPk =>
  Pengaturan.parse(JSON.stringify({ versi: 1, bagian: { pk: isi } })).of(PENGATURAN_PK);

describe("settings of the PK", () => {
  it("come back as they were kept", () => {
    const predikat = [
      { sebutan: "Baik", lebihDari: 0.8 },
      { sebutan: "Kurang", lebihDari: 0 },
    ];
    const ubah = { rumusTurun: "banding", batasRata: 1.2, batasTampil: 1.5, predikat } as const;
    const text = Pengaturan.BAWAAN.with(PENGATURAN_PK, ubah).toText();
    expect(Pengaturan.parse(text).of(PENGATURAN_PK)).toEqual(ubah);
  });

  it.each<[string, unknown]>([
    ["rumusTurun", "T/R"],
    ["batasRata", 0.5],
    ["batasRata", 120],
    ["batasTampil", "1"],
    ["predikat", []],
    ["predikat", [{ sebutan: "", lebihDari: 0 }]],
    ["predikat", [{ sebutan: "A", lebihDari: "tinggi" }]],
    ["predikat", [null]],
    [
      "predikat",
      [
        { sebutan: "A", lebihDari: 0.5 },
        { sebutan: "B", lebihDari: 0.5 },
      ],
    ],
    ["predikat", Array.from({ length: 13 }, (_, nth) => ({ sebutan: "A", lebihDari: nth / 20 }))],
  ])("refuse %s = %j and keep the default", (bidang, isi) => {
    expect(stored({ [bidang]: isi })).toEqual(PENGATURAN_PK.bawaan);
  });
});
