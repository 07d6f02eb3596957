import { describe, expect, test } from "vitest";
import { BAGIAN_CROSSFIRE, pengaturanSinergi } from "../../../src/core/crossfire/pengaturan.ts";
import { scorePair, suggestMatches } from "../../../src/core/crossfire/suggest-matches.ts";
import { buildPosList } from "../../../src/core/model/build-pos.ts";
import { ModelBuilder } from "../../support/pos-builder.ts";
import { RUJUKAN } from "../../support/rujukan.ts";

const gazetir = (text: string) => RUJUKAN.wilayah(text);
type Opsi = NonNullable<Parameters<ModelBuilder["dpa"]>[1]>;

const JASA: Opsi["rekening"] = [["5.1.02.02.01.0026 - Belanja Jasa", 100]];
const GEDUNG: Opsi["rekening"] = [["5.2.03.01.01.0001 - Belanja Modal Bangunan Gedung", 100]];

/** A pair of sub kegiatan of two SKPD, judged. */
function pasangan(a: readonly [string, Opsi], b: readonly [string, Opsi]) {
  const model = new ModelBuilder()
    .dpa(a[0], { skpd: "1.01.0.00 - SKPD A", pagu: 100, ...a[1] })
    .dpa(b[0], { skpd: "2.02.0.00 - SKPD B", pagu: 100, ...b[1] })
    .build();
  const index = buildPosList(model);
  const [one, other] = index.list;
  if (one === undefined || other === undefined) throw new Error("no pair");
  return scorePair(index, one, other, { gazetir });
}

const LATIH = "2.17.07.2.01.01 - Pelatihan Kewirausahaan bagi Usaha Mikro";
const LATIH_JUGA = "2.07.03.2.01.01 - Pelatihan Kewirausahaan Usaha Mikro";
const GIZI = "1.02.02.2.02.15 - Pengelolaan Pelayanan Kesehatan Gizi Masyarakat";
const AIR = "1.03.03.2.01.05 - Peningkatan SPAM Jaringan Perpipaan di Kawasan Perdesaan";
const di = (lokasi: string, rekening = JASA): Opsi => ({ lokasi, rekening });

describe("the verdict on two sub kegiatan", () => {
  test.each([
    ["one desa", "Surian, Ranggasari", "Surian, Ranggasari", "duplikasi"],
    ["a desa and its whole kecamatan", "Surian, Ranggasari", "Kecamatan Surian", "duplikasi"],
    ["both cover the regency", "Semua Kecamatan", "Semua Kecamatan", "duplikasi"],
    ["two desa of one kecamatan", "Kec. Surian, Ranggasari", "Kec. Surian, Tanjung", "serupa"],
    ["one covers the regency", "Semua Kecamatan", "Kecamatan Surian", "serupa"],
    ["two kecamatan: the work is divided", "Kecamatan Surian", "Kecamatan Wado", "lemah"],
  ])("the same work, %s", (_, satu, dua, putusan) => {
    expect(pasangan([LATIH, di(satu)], [LATIH_JUGA, di(dua)]).putusan).toBe(putusan);
  });

  test("the same work with the place not stated is neither told nor excluded", () => {
    expect(pasangan([LATIH, {}], [LATIH_JUGA, di("Kecamatan Surian")]).putusan).toBe("serupa");
  });

  test("the same work with other spending is not paid twice", () => {
    const hasil = pasangan([LATIH, di("Surian")], [LATIH_JUGA, di("Surian", GEDUNG)]);
    expect(hasil.jenisBelanja.nilai).toBe(1);
    expect(hasil.jenisBelanja.bukti).toEqual(["belanja modal – belanja operasi"]);
    const gaji: Opsi["rekening"] = [["5.1.01.01.01.0001 - Belanja Gaji", 100]];
    expect(pasangan([LATIH, di("Surian")], [LATIH_JUGA, di("Surian", gaji)]).putusan).toBe(
      "serupa",
    );
  });

  test("one code of two offices is one task: told only where they meet", () => {
    const sama =
      "7.01.02.2.02.01 - Peningkatan Efektifitas Kegiatan Pemberdayaan Masyarakat di Kecamatan";
    expect(pasangan([sama, {}], [sama, {}]).putusan).toBe("lemah");
    expect(pasangan([sama, di("Kecamatan Wado")], [sama, di("Kecamatan Surian")]).putusan).toBe(
      "lemah",
    );
    expect(pasangan([sama, di("Kecamatan Wado")], [sama, di("Kecamatan Wado")]).putusan).toBe(
      "duplikasi",
    );
  });

  test("works that support each other must meet in place or sarpras", () => {
    const dekat = pasangan([GIZI, di("Surian, Ranggasari")], [AIR, di("Kecamatan Surian")]);
    expect([dekat.putusan, dekat.isu]).toEqual(["melengkapi", "stunting dan gizi"]);
    expect(dekat.alasan).toBe("air minum yang aman mencegah gizi buruk");
    expect(pasangan([GIZI, di("Semua Kecamatan")], [AIR, di("Semua Kecamatan")]).putusan).toBe(
      "lemah",
    );
    expect(pasangan([GIZI, {}], [AIR, {}]).putusan).toBe("lemah");
    const jauh = pasangan([GIZI, di("Kecamatan Surian")], [AIR, di("Kecamatan Wado")]);
    expect([jauh.putusan, jauh.gagal]).toEqual(["lemah", ["lokus"]]);
  });

  test("every score names its cells", () => {
    const hasil = pasangan([GIZI, di("Surian")], [AIR, di("Surian")]);
    expect(hasil.aktivitas.at).toHaveLength(2);
    expect(hasil.jenisBelanja.at).toHaveLength(2);
    expect(hasil.lokus.bukti).toEqual(["Kecamatan Surian"]);
  });
});

describe("settings", () => {
  const model = new ModelBuilder()
    .dpa(GIZI, { skpd: "1.02.0.00 - Dinkes", pagu: 1, ...di("Surian") })
    .dpa(AIR, { skpd: "1.03.0.00 - DPUTR", pagu: 1, ...di("Surian") })
    .build();
  const index = buildPosList(model);
  const withSetting = (ubah: Partial<typeof BAGIAN_CROSSFIRE.bawaan>) =>
    suggestMatches(index, {
      gazetir,
      pengaturan: pengaturanSinergi({ ...BAGIAN_CROSSFIRE.bawaan, ...ubah }),
    }).pairs;

  test("the threshold decides what is shown, the weights what counts", () => {
    const [bawaan] = withSetting({});
    expect(withSetting({ ambang: (bawaan?.skor ?? 0) + 0.01 })).toEqual([]);
    const [lokus] = withSetting({
      bobotAktivitas: 0,
      bobotJenisBelanja: 0,
      bobotSarpras: 0,
      bobotWaktu: 0,
    });
    expect(lokus?.skor).toBe(lokus?.lokus.nilai);
  });
});
