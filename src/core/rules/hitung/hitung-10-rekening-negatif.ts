import { contohSub } from "../example.ts";
import { selKey } from "../root-keys.ts";
import { ruleFor, type Example } from "../rule.ts";
import { amountOf, partsOf } from "../sum-parts.ts";
import { TIDAK_NEGATIF } from "../sumber.ts";
import { sebutRekening } from "../text.ts";
import { cellOf } from "../../model/origin.ts";

/** HITUNG-10: no account is below zero (C44). Where a part is negative already, that part is the finding. */
export const hitung10 = ruleFor<"rekening">()({
  meta: {
    id: "HITUNG-10",
    title: "Rekening bernilai negatif",
    severity: "error",
    scope: "rekening",
    needs: ["dpa"],
    legalBasis: [TIDAK_NEGATIF],
    effective: { from: 2021 },
    explanation:
      "Pagu rekening adalah batas belanja, jadi paling sedikit nol. Angka negatif biasanya selisih perubahan yang tersalin ke kolom jumlah.",
    fix: "Isi jumlah rekening ini dengan pagu setelah perubahan menurut SIPD, bukan dengan bertambah atau berkurangnya.",
    messages: {
      negatif: "Rekening {rekening:teks} bernilai {jumlah:rupiah}.",
    },
    examples: {
      valid: [contoh("Rekening Rp300.000.", 300_000)],
      invalid: [contoh("Rekening −Rp300.000.", -300_000)],
    },
  },
  *check(rekening) {
    const { jumlah } = rekening;
    if (jumlah === null) return yield { notChecked: "jumlah" };
    if (jumlah >= 0 || partsOf(rekening).some((part) => (amountOf(part) ?? 0) < 0)) return;
    const at = cellOf(rekening.origin, "jumlah");
    const data = { rekening: sebutRekening(rekening), jumlah };
    yield { messageId: "negatif", data, at, causes: [selKey(at)] };
  },
});

function contoh(uraian: string, jumlah: number): Example {
  return { uraian, model: contohSub({ rekening: [{ kode: "5.1.02.01.01.0024", jumlah }] }) };
}
