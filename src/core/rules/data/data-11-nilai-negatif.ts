import { cellOf } from "../../model/origin.ts";
import { contohSub } from "../example.ts";
import { selKey } from "../root-keys.ts";
import { ruleFor } from "../rule.ts";
import { FORMULIR_DPA } from "../sumber.ts";
import { sebutKode } from "../text.ts";

/** DATA-11: the pagu of a sub kegiatan is not negative (accounts: HITUNG-10). */
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
    },
    examples: {
      valid: [
        { uraian: "Pagu Rp0 pada sub kegiatan yang dihapus.", model: contohSub({ pagu: 0 }) },
      ],
      invalid: [{ uraian: "Pagu sub kegiatan -84.000.", model: contohSub({ pagu: -84_000 }) }],
    },
  },
  *check({ pagu, kode, origin }) {
    if (pagu === null) return yield { notChecked: "pagu" };
    if (pagu >= 0) return;
    const data = { sebutan: sebutKode(kode), jumlah: pagu };
    const at = cellOf(origin, "pagu");
    yield { messageId: "pagu", data, at, causes: [selKey(at)] };
  },
});
