import { describe, expect, test } from "vitest";
import { placeFinder } from "../../src/app/place.ts";
import { snapshotOf } from "../../src/core/pk/snapshot.ts";
import { aDokumen, aSubKegiatan, modelOf } from "../support/model-builder.ts";

const MODEL = modelOf({
  dokumen: [
    aDokumen({
      sub: [
        aSubKegiatan({ kode: "2.21.02.2.01.0005 - Keamanan Informasi" }),
        aSubKegiatan({ kode: "2.21.02.2.01.0006 - Jaringan Sandi" }),
      ],
    }),
  ],
  pk: [{ pemilik: "Dinas Kesehatan", program: "1.02.02", anggaran: 5 }],
});
const placeOf = placeFinder(snapshotOf(MODEL));

function at(sheet: string, row: number): Parameters<typeof placeOf>[0] {
  return { file: "", sheet, row, col: 0 };
}

describe("placeFinder", () => {
  test("a block runs to the next sub kegiatan", () => {
    const [first, second] = MODEL.subKegiatanList;
    const rows = [first!, second!].map(({ origin }) => origin.row);
    expect(placeOf(at("DPA", rows[0]!)).subKegiatan).toBe("2.21.02.2.01.0005 Keamanan Informasi");
    expect(placeOf(at("DPA", rows[1]! - 1)).posId).toBe(placeOf(at("DPA", rows[0]!)).posId);
    expect(placeOf(at("DPA", rows[1]! + 9)).subKegiatan).toBe("2.21.02.2.01.0006 Jaringan Sandi");
  });

  test("the head of a document has an SKPD and no sub kegiatan", () => {
    const head = placeOf(at("DPA", MODEL.dokumenList[0]!.origin.row));
    expect(head).toEqual({
      posId: null,
      skpd: "Dinas Komunikasi dan Informatika",
      subKegiatan: "",
    });
  });

  test("a row of the PK belongs to who signed it; elsewhere nobody", () => {
    const row = MODEL.pkProgramList[0]!.origin.row;
    expect(placeOf(at("PK", row)).skpd).toBe("Dinas Kesehatan");
    expect(placeOf(at("Catatan", 3))).toEqual({ posId: null, skpd: "", subKegiatan: "" });
  });
});
