import { contohModel } from "../example.ts";
import type { TwinKey } from "../look-up.ts";
import { bobotKey } from "../root-keys.ts";
import { ruleFor, type Example } from "../rule.ts";
import { SATU_BARIS } from "../sumber.ts";
import { sebutBaris } from "../text.ts";
import { cellOf } from "../../model/origin.ts";
import type { PkIndikator } from "../../model/tables.ts";

const keyOf: TwinKey<PkIndikator> = ({ pemilik, indikator, origin }, book) => {
  const nama = book.nameKey(indikator);
  return nama === "" ? null : `${origin.at.file}\n${book.unitKey(pemilik)}\n${nama}`;
};

/** GANDA-06: an indicator stands once in the PK of its owner; two SKPD may well share one. */
export const ganda06 = ruleFor<"pkIndikator">()({
  meta: {
    id: "GANDA-06",
    title: "Indikator ganda dalam satu Perjanjian Kinerja",
    severity: "warning",
    scope: "pkIndikator",
    needs: ["pkIndikator"],
    legalBasis: [SATU_BARIS],
    effective: { from: 2021 },
    explanation:
      "Indikator yang tertulis dua kali dihitung dua kali dalam capaian, dan targetnya dapat berbeda tanpa terlihat.",
    fix: "Simpan satu baris saja untuk indikator ini, dengan target yang tertulis pada PK yang ditandatangani.",
    messages: {
      ganda:
        "Indikator “{indikator:teks}” dengan target {target:teks} sudah ada pada {tempat:teks} dengan target {pertama:teks}.",
    },
    examples: {
      valid: [contoh("Dua indikator berbeda.", "Indeks SPBE")],
      invalid: [contoh("Indeks Keamanan Informasi dua kali.", "Indeks Keamanan Informasi")],
    },
  },
  *check(row, { model, lookUp }) {
    const first = lookUp.firstTwin(row, model.pkIndikatorList, keyOf);
    if (first === null) return;
    const data = {
      indikator: row.indikator,
      target: targetOf(row),
      tempat: sebutBaris(first.origin),
      pertama: targetOf(first),
    };
    // Weights then count twice.
    const causes = [bobotKey(row.origin.at, lookUp.skpdKey(row.pemilik))];
    yield { messageId: "ganda", data, at: cellOf(row.origin, "indikator"), causes };
  },
});

function targetOf({ targetText }: PkIndikator): string {
  return targetText === "" ? "yang kosong" : targetText;
}

function contoh(uraian: string, second: string): Example {
  const pemilik = "Dinas Komunikasi dan Informatika";
  const indikator = ["Indeks keamanan informasi", second].map((nama) => ({
    pemilik,
    indikator: nama,
  }));
  return { uraian, model: contohModel({ indikator }) };
}
