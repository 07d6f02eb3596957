import { compareAmounts } from "../compare.ts";
import { contohSub } from "../example.ts";
import { selKey } from "../root-keys.ts";
import { ruleFor, type Example } from "../rule.ts";
import { partsOf, sebelumOf, sumParts } from "../sum-parts.ts";
import { FORMULIR_DPPA, JENJANG_REKENING } from "../sumber.ts";
import { sebutKode, sebutRekening } from "../text.ts";
import type { Kelompok, Rekening } from "../../model/dpa.ts";
import { cellOf } from "../../model/origin.ts";
import { ungkap } from "../../text/ungkapan.ts";

// Parts come before their whole, so that a difference below is known as the cause of the one above.
/** HITUNG-11: in a DPPA, what stood before the change adds up level by level as well (C09 for the other column). */
export const hitung11 = ruleFor<"subKegiatan">()({
  meta: {
    id: "HITUNG-11",
    title: "Angka sebelum perubahan tidak sama dengan jumlah bagiannya",
    severity: "error",
    scope: "subKegiatan",
    needs: ["dpa"],
    legalBasis: [FORMULIR_DPPA, JENJANG_REKENING],
    effective: { from: 2021 },
    explanation:
      "Bertambah atau berkurangnya belanja dihitung dari angka sebelum perubahan. Bila kolom itu tidak terjumlah, pergeserannya tidak dapat ditelusuri.",
    fix: "Cocokkan kolom sebelum perubahan dengan DPA yang diubah, lalu perbaiki bagian atau jumlah yang keliru.",
    messages: {
      bagian:
        "Sebelum perubahan, {bagian:teks} tertulis {jumlah:rupiah}, sedangkan bagian di bawahnya berjumlah {hitungan:rupiah} (selisih {selisih:rupiah}).",
      pagu: "Pagu sub kegiatan {sub:teks} sebelum perubahan tertulis {jumlah:rupiah}, sedangkan rekeningnya berjumlah {hitungan:rupiah} (selisih {selisih:rupiah}).",
    },
    examples: {
      valid: [contoh("Sebelum perubahan: pagu dan rekening Rp500.000.", 500_000)],
      invalid: [contoh("Sebelum perubahan: pagu Rp550.000, rekening Rp500.000.", 550_000)],
    },
  },
  *check(sub, { toleransi }) {
    if (sub.sebelum === null && sub.rekeningList.every(({ sebelum }) => sebelum === null)) {
      return yield { notChecked: "sebelum" };
    }
    for (const record of recordsOf(sub.rekeningList)) {
      const hitungan = sumParts(partsOf(record), sebelumOf);
      const jumlah = record.sebelum;
      if (jumlah === null || hitungan === null) continue;
      const beda = compareAmounts(jumlah, hitungan, toleransi.total);
      if (beda === null) continue;
      const bagian =
        "tanda" in record
          ? ungkap("bagian.kelompok", { tanda: record.tanda, uraian: record.uraian })
          : ungkap("bagian.rekening", { rekening: sebutRekening(record) });
      yield {
        messageId: "bagian",
        data: { bagian, jumlah, hitungan, selisih: beda.besar },
        at: cellOf(record.origin, "sebelum"),
        selisih: beda.selisih,
        saran: { menjadi: hitungan },
      };
    }
    const hitungan = sumParts(sub.rekeningList, sebelumOf);
    const beda =
      sub.sebelum === null || hitungan === null
        ? null
        : compareAmounts(sub.sebelum, hitungan, toleransi.total);
    if (sub.sebelum === null || hitungan === null || beda === null) return;
    const data = { sub: sebutKode(sub.kode), jumlah: sub.sebelum, hitungan, selisih: beda.besar };
    const at = cellOf(sub.origin, "sebelum");
    const { selisih } = beda;
    const causes = [selKey(at)];
    yield { messageId: "pagu", data, at, selisih, causes, saran: { menjadi: hitungan } };
  },
});

/** Accounts and groups, parts before their whole. */
function* recordsOf(list: readonly (Rekening | Kelompok)[]): Generator<Rekening | Kelompok> {
  for (const record of list) {
    if ("children" in record) yield* recordsOf(record.children);
    yield* recordsOf(record.kelompokList);
    yield record;
  }
}

function contoh(uraian: string, sebelum: number): Example {
  const rekening = [{ kode: "5.1.02.01.01.0024", jumlah: 600_000, sebelum: 500_000 }];
  return { uraian, model: contohSub({ pagu: 600_000, sebelum, rekening }) };
}
