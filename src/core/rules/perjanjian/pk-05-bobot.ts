import { contohModel } from "../example.ts";
import { bobotKey } from "../root-keys.ts";
import { ruleFor, type Example } from "../rule.ts";
import { sheetKey } from "../walk.ts";
import { FORMULIR_PK } from "./dasar.ts";
import { indikatorPemilik, milikSiapa } from "./pemilik.ts";
import { cellOf } from "../../model/origin.ts";

/** Share of the whole that rounded weights (33,3 three times) may lack. */
const PEMBULATAN = 0.005 + 1e-9;

/** PK-05: the weights of an owner's indicators make up 100 % (or 1). */
export const pk05 = ruleFor<"pkIndikator">()({
  meta: {
    id: "PK-05",
    title: "Bobot indikator tidak berjumlah 100",
    severity: "warning",
    scope: "pkIndikator",
    needs: ["pkIndikator"],
    legalBasis: [{ ...FORMULIR_PK, jenis: "praktik", pasal: "bobot indikator per pemilik PK" }],
    effective: { from: 2021 },
    explanation:
      "Bobot membagi nilai kinerja pemilik PK ke indikatornya. Bila jumlahnya bukan 100 persen, nilai kinerja tidak dapat dibandingkan antarperangkat daerah.",
    fix: "Sesuaikan bobot indikator pemilik ini sampai jumlahnya 100, dan isi bobot yang masih kosong.",
    messages: {
      beda: "Bobot {n:angka} indikator {pemilik:teks} berjumlah {jumlah:persen}, bukan 100 %.",
      sebagian:
        "Dari {n:angka} indikator {pemilik:teks}, {kosong:angka} tidak memuat bobot sedangkan yang lain memuatnya.",
    },
    examples: {
      valid: [contoh("Bobot 60 dan 40.", [60, 40])],
      invalid: [
        contoh("Bobot 60 dan 30.", [60, 30]),
        contoh("Bobot 60 dan satu kosong.", [60, null]),
      ],
    },
  },
  *check(row, { lookUp }) {
    const key = `${sheetKey(row.origin.at)}\n${lookUp.skpdKey(row.pemilik)}`;
    const list = indikatorPemilik(lookUp).get(key) ?? [];
    if (list[0] !== row) return yield { notApplicable: true };
    const given = list.map(({ bobot }) => bobot).filter((bobot) => bobot !== null);
    if (given.length === 0) return yield { notChecked: "bobot" };
    const pemilik = milikSiapa(row.pemilik);
    const n = list.length;
    const blank = list.find(({ bobot }) => bobot === null);
    if (blank !== undefined) {
      const data = { n, pemilik, kosong: n - given.length };
      return yield { messageId: "sebagian", data, at: cellOf(blank.origin, "bobot") };
    }
    const sum = given.reduce((total, bobot) => total + bobot, 0);
    const jumlah = sum / (Math.max(...given) > 1 ? 100 : 1);
    if (Math.abs(jumlah - 1) <= PEMBULATAN) return;
    const at = cellOf(row.origin, "bobot");
    const suspects = [bobotKey(row.origin.at, lookUp.skpdKey(row.pemilik))];
    yield { messageId: "beda", data: { n, pemilik, jumlah }, at, suspects };
  },
});

function contoh(uraian: string, bobot: readonly (number | null)[]): Example {
  const pemilik = "Dinas Komunikasi dan Informatika";
  const indikator = bobot.map((one, nth) => ({ pemilik, bobot: one, indikator: `Indeks ${nth}` }));
  return { uraian, model: contohModel({ indikator }) };
}
