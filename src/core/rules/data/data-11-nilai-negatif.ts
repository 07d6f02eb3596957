import type { Rekening } from "../../model/dpa.ts";
import { cellOf } from "../../model/origin.ts";
import type { Rupiah } from "../../rupiah/rupiah.ts";
import { contohSub } from "../example.ts";
import { ruleFor } from "../rule.ts";
import { FORMULIR_DPA } from "../sumber.ts";
import { sebutKode, sebutRekening } from "../text.ts";

/** DATA-11: neither the pagu of a sub kegiatan nor the amount of an account is negative. */
export const data11 = ruleFor<"subKegiatan">()({
  meta: {
    id: "DATA-11",
    title: "Pagu negatif",
    severity: "error",
    scope: "subKegiatan",
    needs: ["dpa"],
    legalBasis: [FORMULIR_DPA],
    effective: { from: 2021 },
    explanation:
      "Pagu belanja adalah batas tertinggi pengeluaran, jadi tidak mungkin kurang dari nol. Nilai negatif biasanya kolom bertambah/(berkurang) yang tertempel pada kolom jumlah.",
    fix: "Ganti dengan jumlah setelah perubahan menurut DPA. Pengurangan ditulis pada kolom bertambah/(berkurang).",
    messages: {
      pagu: "Pagu sub kegiatan {sebutan:teks} tertulis {jumlah:rupiah}, kurang dari nol.",
      rekening: "Jumlah rekening {sebutan:teks} tertulis {jumlah:rupiah}, kurang dari nol.",
    },
    examples: {
      valid: [
        { uraian: "Pagu Rp0 pada sub kegiatan yang dihapus.", model: contohSub({ pagu: 0 }) },
      ],
      invalid: [
        { uraian: "Pagu sub kegiatan -84.000.", model: contohSub({ pagu: -84_000 }) },
        {
          uraian: "Jumlah rekening -84.000.",
          model: contohSub({ rekening: [{ kode: "5.1.02 - Belanja", jumlah: -84_000 }] }),
        },
      ],
    },
  },
  *check(sub) {
    if (sub.pagu === null && sub.rekeningList.length === 0) return yield { notChecked: "pagu" };
    let found = 0;
    for (const rekening of sub.rekeningList.flatMap((one) => [...deepestNegative(one)])) {
      found += 1;
      yield {
        messageId: "rekening",
        data: { sebutan: sebutRekening(rekening), jumlah: rekening.jumlah },
        at: cellOf(rekening.origin, "jumlah"),
      };
    }
    if (found > 0 || sub.pagu === null || sub.pagu >= 0) return;
    const data = { sebutan: sebutKode(sub.kode), jumlah: sub.pagu };
    yield { messageId: "pagu", data, at: cellOf(sub.origin, "pagu") };
  },
});

/** Negative accounts without a negative one below them: a negative account makes the totals above it negative. */
function* deepestNegative(rekening: Rekening): Generator<Rekening & { readonly jumlah: Rupiah }> {
  let below = 0;
  for (const child of rekening.children) {
    for (const one of deepestNegative(child)) {
      below += 1;
      yield one;
    }
  }
  const { jumlah } = rekening;
  if (below === 0 && jumlah !== null && jumlah < 0) yield { ...rekening, jumlah };
}
