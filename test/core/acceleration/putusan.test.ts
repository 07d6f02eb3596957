import { describe, expect, it } from "vitest";
import { nilaiPercepatan } from "../../../src/core/acceleration/penilaian.ts";
import {
  BAGIAN_PUTUSAN,
  ubahPutusan,
  type PutusanPercepatan,
} from "../../../src/core/acceleration/putusan.ts";
import { buildPosList } from "../../../src/core/model/pos.ts";
import { Pengaturan } from "../../../src/core/pengaturan/pengaturan.ts";
import { ModelBuilder } from "../../support/pos-builder.ts";

const SUB = "2.16.03.2.01.0005 - Peringatan HUT RI";
const ATK = "5.1.02.01.01.0024";
const DINAS = "5.1.02.04.01.0001";
const index = buildPosList(
  new ModelBuilder()
    .dpa(SUB, { pagu: 100 })
    .rak(SUB, { 8: 60 }, { rekening: ATK })
    .rak(SUB, { 9: 40 }, { rekening: DINAS })
    .build(),
);
const posId = index.list[0]!.id;
const putus = (more: Partial<PutusanPercepatan> = {}): PutusanPercepatan => ({
  posId,
  rekening: "",
  status: "layak",
  palingCepat: null,
  alasan: "Hadiah dibeli lebih dulu.",
  oleh: "Rapat",
  sejak: "2023-02-14",
  ...more,
});
const nilai = (...putusanList: PutusanPercepatan[]) =>
  nilaiPercepatan(index, 2, { putusanList })[0]!;

describe("decisions of the room", () => {
  it("overrule every criterion, keep the reason first and the overruled ones readable", () => {
    expect(nilai()).toMatchObject({ status: "tidakLayak", amount: 0 });
    const one = nilai(putus());
    expect(one).toMatchObject({ status: "layak", amount: 100, earliest: 3 });
    expect(one.alasan[0]).toMatchObject({
      code: "diputuskanLayak",
      data: { alasan: "Hadiah dibeli lebih dulu." },
    });
    expect(one.alasan[1]).toMatchObject({ code: "terikatTanggal", dikesampingkan: true });
  });

  it("on an account count before those on the whole", () => {
    const one = nilai(putus(), putus({ rekening: "5.1.2.4.1.1", status: "tidakLayak" }));
    expect(one).toMatchObject({ status: "bersyarat", amount: 60, isSebagian: true });
  });

  it("may name the month from which it can be paid, never a closed one", () => {
    expect(nilai(putus({ palingCepat: 6 })).earliest).toBe(6);
    expect(nilai(putus({ palingCepat: 1 })).earliest).toBe(3);
  });

  it("lift a lead time that stood in the way", () => {
    const kode = "2.16.03.2.01.0005 - Aplikasi";
    const late = buildPosList(
      new ModelBuilder()
        .dpa(kode, { pagu: 300e6 })
        .rak(kode, { 8: 300e6 }, { rekening: "5.2.02.05.01.0005 - Alat" })
        .build(),
    );
    expect(nilaiPercepatan(late, 6)[0]?.status).toBe("tidakLayak");
    const putusan = putus({ posId: late.list[0]!.id });
    expect(nilaiPercepatan(late, 6, { putusanList: [putusan] })[0]).toMatchObject({
      status: "layak",
      earliest: 7,
    });
  });
});

describe("stored decisions", () => {
  it("come back as they were kept, broken ones are left out", () => {
    const kept = Pengaturan.BAWAAN.with(BAGIAN_PUTUSAN, { putusanList: [putus()] });
    const read = Pengaturan.parse(kept.toText()).of(BAGIAN_PUTUSAN);
    expect(read.putusanList).toEqual([putus()]);
    const hostile = [
      null,
      7,
      [],
      { ...putus(), status: "boleh" },
      { ...putus(), alasan: " " },
      { ...putus(), posId: 3 },
      { ...putus(), palingCepat: 13 },
    ];
    const text = JSON.stringify({
      versi: 1,
      bagian: { percepatanPutusan: { putusanList: hostile } },
    });
    expect(Pengaturan.parse(text).of(BAGIAN_PUTUSAN).putusanList).toEqual([putus()]);
  });

  it("replace an older word on the same part and can be taken back", () => {
    const list = ubahPutusan([putus()], posId, "", putus({ status: "tidakLayak" }));
    expect(list).toEqual([putus({ status: "tidakLayak" })]);
    expect(ubahPutusan(list, posId, "5.1", putus({ rekening: "5.1" }))).toHaveLength(2);
    expect(ubahPutusan(list, posId, "", null)).toEqual([]);
  });
});
