import { contohModel } from "../example.ts";
import { indexed } from "../look-up.ts";
import { selKey } from "../root-keys.ts";
import { ruleFor, type Example } from "../rule.ts";
import { FORMULIR_DPA } from "../sumber.ts";
import { sebutDokumen } from "../text.ts";
import { FORMULIR_PK } from "./dasar.ts";
import { sebutPemilik } from "./pemilik.ts";
import type { DpaDokumen, Indikator } from "../../model/dpa.ts";
import type { PkIndikator } from "../../model/tables.ts";
import { cellOf } from "../../model/origin.ts";

/** Indicators of the documents by SKPD and name. */
const indikatorDpa = indexed((lookUp) => {
  const found = new Map<string, { dokumen: DpaDokumen; indikator: Indikator }[]>();
  for (const dokumen of lookUp.model.dokumenList) {
    for (const indikator of dokumen.indikatorList ?? []) {
      const key = `${lookUp.skpdKey(dokumen.skpd)}\n${lookUp.nameKey(indikator.tolokUkur)}`;
      found.set(key, [...(found.get(key) ?? []), { dokumen, indikator }]);
    }
  }
  return found;
});

/** PK-09: an indicator that stands in PK and DPA has one target (C28). */
export const pk09 = ruleFor<"pkIndikator">()({
  meta: {
    id: "PK-09",
    title: "Target indikator PK tidak sama dengan DPA",
    severity: "warning",
    scope: "pkIndikator",
    needs: ["pkIndikator", "dpa"],
    legalBasis: [FORMULIR_PK, { ...FORMULIR_DPA, pasal: "Indikator dan Tolok Ukur Kinerja" }],
    effective: { from: 2021 },
    explanation:
      "Indikator yang sama dalam PK dan DPA menjanjikan hasil yang sama. Target yang berbeda membuat capaian bergantung pada dokumen yang dibaca.",
    fix: "Tentukan target yang berlaku, lalu samakan PK atau DPA-nya.",
    messages: {
      beda: "Indikator “{indikator:teks}” bertarget {pk:angka} dalam PK, sedangkan DPA {dokumen:teks} memuat {dpa:angka}.",
    },
    examples: {
      valid: [contoh("Indeks 80 dalam PK dan DPA.", "80 Nilai")],
      invalid: [contoh("Indeks 80 dalam PK, 75 dalam DPA.", "75 Nilai")],
    },
  },
  *check(row, { lookUp }) {
    const { indikator, target, pemilik, polaritas, origin } = row;
    // The DPA states amounts; a day or a yes is none.
    if (polaritas === "tanggal" || polaritas === "ya-tidak") return yield { notApplicable: true };
    if (target === null) return yield { notChecked: "target" };
    if (pemilik === null) return yield { notChecked: "skpd" };
    if (!lookUp.hasDocumentsOf(pemilik)) {
      return yield { notChecked: `dpaSkpd:${sebutPemilik(pemilik)}` };
    }
    const key = `${lookUp.skpdKey(pemilik)}\n${lookUp.nameKey(indikator)}`;
    for (const { dokumen, indikator: own } of indikatorDpa(lookUp).get(key) ?? []) {
      if (own.target === null || isSameTarget(row, own.target) || !isSameUnit(row, own)) continue;
      const data = { indikator, pk: target, dokumen: sebutDokumen(dokumen), dpa: own.target };
      return yield {
        messageId: "beda",
        data,
        at: cellOf(origin, "target"),
        suspects: [selKey(cellOf(origin, "target"))],
      };
    }
  },
});

/** 0.8 and 80 are one share, written as a fraction and in percent. */
function isSameTarget({ target }: PkIndikator, other: number): boolean {
  const near = (a: number, b: number): boolean => Math.abs(a - b) < 1e-9 * Math.max(1, Math.abs(a));
  return target !== null && [1, 100, 0.01].some((scale) => near(target * scale, other));
}

function isSameUnit({ satuan }: PkIndikator, { satuan: other }: Indikator): boolean {
  const key = (text: string): string => text.toLowerCase().replace(/[^\p{L}%]/gu, "");
  const [left, right] = [satuan, other].map((text) => key(text).replace(/^persen.*$/, "%"));
  return left === "" || right === "" || left === right;
}

function contoh(uraian: string, target: string): Example {
  const tolokUkur = "Indeks keamanan informasi";
  const dokumen = [{ indikator: [{ jenis: "capaian" as const, tolokUkur, target }], sub: [{}] }];
  const pemilik = "Dinas Komunikasi dan Informatika";
  const indikator = [{ pemilik, indikator: tolokUkur, target: 80 }];
  return { uraian, model: contohModel({ dokumen, indikator }) };
}
