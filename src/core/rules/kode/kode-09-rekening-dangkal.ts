import { contohSub } from "../example.ts";
import { salahKode } from "../root-keys.ts";
import { ruleFor, type Example } from "../rule.ts";
import { FORMULIR_DPA, JENJANG_REKENING } from "../sumber.ts";
import { sebutRekening } from "../text.ts";
import { cellOf } from "../../model/origin.ts";

/** Level of sub rincian objek: the only one that holds items. */
const TINGKAT_RINCIAN = 6;

/** KODE-09: items stand under an account of the lowest level. */
export const kode09 = ruleFor<"rekening">()({
  meta: {
    id: "KODE-09",
    title: "Rincian di bawah rekening yang belum terinci",
    severity: "warning",
    scope: "rekening",
    needs: ["dpa"],
    legalBasis: [
      JENJANG_REKENING,
      { ...FORMULIR_DPA, pasal: "rincian di bawah sub rincian objek" },
    ],
    effective: { from: 2021 },
    explanation:
      "Rincian belanja ditempatkan pada sub rincian objek (enam bagian kode). Rincian pada tingkat di atasnya tidak dapat direalisasikan karena SPP menunjuk rekening enam bagian.",
    fix: "Tulis rekening enam bagian yang sesuai di atas rincian ini.",
    messages: {
      dangkal:
        "Rekening {rekening:teks} memiliki {n:angka} bagian, tetapi langsung memuat rincian; rincian berada pada rekening dengan {seharusnya:angka} bagian.",
    },
    examples: {
      valid: [contoh("Rincian di bawah rekening enam bagian.", "5.1.02.01.01.0024")],
      invalid: [contoh("Rincian langsung di bawah 5.1.02.01.", "5.1.02.01")],
    },
  },
  *check(rekening) {
    const { kode, kelompokList, rincianList } = rekening;
    if (kelompokList.length === 0 && rincianList.length === 0) return yield { notApplicable: true };
    if (kode === null) return yield { notChecked: "kode" };
    const n = kode.segments.length;
    if (n >= TINGKAT_RINCIAN) return;
    const data = { rekening: sebutRekening(rekening), n, seharusnya: TINGKAT_RINCIAN };
    const suspects = salahKode(rekening.origin);
    yield { messageId: "dangkal", data, at: cellOf(rekening.origin, "kode"), suspects };
  },
});

function contoh(uraian: string, kode: string): Example {
  return { uraian, model: contohSub({ rekening: [{ kode, jumlah: 84_000, rincian: [{}] }] }) };
}
