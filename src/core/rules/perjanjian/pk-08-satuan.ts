import { contohModel } from "../example.ts";
import { ruleFor, type Example } from "../rule.ts";
import { isBlank } from "../text.ts";
import { sheetKey } from "../walk.ts";
import { FORMULIR_PK } from "./dasar.ts";
import { cellOf } from "../../model/origin.ts";

/** PK-08: a target in numbers has a unit, in its own column or beside the number (C17). */
export const pk08 = ruleFor<"pkIndikator">()({
  meta: {
    id: "PK-08",
    title: "Satuan indikator PK kosong",
    severity: "warning",
    scope: "pkIndikator",
    needs: ["pkIndikator"],
    legalBasis: [FORMULIR_PK],
    effective: { from: 2021 },
    explanation:
      "Angka target tanpa satuan dapat dibaca berbeda, misalnya 80 persen atau 80 orang, dan tidak dapat dibandingkan dengan DPA.",
    fix: "Isi satuan indikator ini sesuai PK yang ditandatangani.",
    messages: {
      kosong: "Target indikator “{indikator:teks}” tertulis {target:angka} tanpa satuan.",
    },
    examples: {
      valid: [contoh("Target 80, satuan Persen.", "Persen")],
      invalid: [contoh("Target 80 tanpa satuan.", "")],
    },
  },
  *check({ indikator, satuan, target, targetText, polaritas, origin }) {
    // A day or a yes has no unit.
    if (polaritas === "tanggal" || polaritas === "ya-tidak") return yield { notApplicable: true };
    if (target === null) return yield { notChecked: "target" };
    if (!isBlank(satuan) || /[%\p{L}]/u.test(targetText)) return;
    const at = cellOf(origin, origin.cols.satuan === undefined ? "target" : "satuan");
    // Without the column all rows lack it: one thing to do.
    const sameAs = origin.cols.satuan === undefined ? { sameAs: sheetKey(origin.at) } : {};
    yield { messageId: "kosong", data: { indikator, target }, at, ...sameAs };
  },
});

function contoh(uraian: string, satuan: string): Example {
  return { uraian, model: contohModel({ indikator: [{ satuan, target: 80 }] }) };
}
