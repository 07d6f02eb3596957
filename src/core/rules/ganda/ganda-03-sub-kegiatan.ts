import { contohModel } from "../example.ts";
import { barisKey, nilaiKey } from "../root-keys.ts";
import { ruleFor, type Example } from "../rule.ts";
import { paguOf } from "../sum-parts.ts";
import { JENJANG_REKENING } from "../sumber.ts";
import { sebutKode } from "../text.ts";
import { sheetKey } from "../walk.ts";
import { NOL } from "../../rupiah/rupiah.ts";

/** GANDA-03: a sub kegiatan of an SKPD stands once among the printed DPA, and once among the lists. */
export const ganda03 = ruleFor<"subKegiatan">()({
  meta: {
    id: "GANDA-03",
    title: "Sub kegiatan ganda",
    severity: "warning",
    scope: "subKegiatan",
    needs: ["dpa"],
    legalBasis: [
      { ...JENJANG_REKENING, peraturan: "Pagu sub kegiatan terhitung satu kali dalam program" },
    ],
    effective: { from: 2021 },
    explanation:
      "Sub kegiatan yang sama dua kali dalam buku kerja, misalnya DPA lama di samping DPA baru, membuat pagu program tidak pasti.",
    fix: "Simpan DPA yang berlaku saja dalam buku kerja ini dan pindahkan yang lama ke buku kerja lain.",
    messages: {
      ganda:
        "Sub kegiatan {sub:teks} sebesar {pagu:rupiah} sudah ada pada lembar “{lembar:teks}” sebesar {pertama:rupiah}.",
    },
    examples: {
      valid: [contoh("Dua sub kegiatan berbeda.", "2.21.02.2.01.0006")],
      invalid: [contoh("Sub kegiatan yang sama pada dua DPA.", "2.21.02.2.01.0005")],
    },
  },
  *check(sub, { lookUp }) {
    const { kode } = sub.kode;
    if (kode === null) return yield { notChecked: "kode" };
    const twins = lookUp
      .dpaOf(kode, sub.skpd)
      .filter(
        ({ bentuk, skpd }) => bentuk === sub.bentuk && (skpd === null) === (sub.skpd === null),
      );
    const [first] = twins;
    if (first === undefined || first === sub) return;
    const pagu = paguOf(sub) ?? NOL;
    yield {
      messageId: "ganda",
      data: {
        sub: sebutKode(sub.kode),
        pagu,
        lembar: first.origin.at.sheet,
        pertama: paguOf(first) ?? NOL,
      },
      causes: [nilaiKey(barisKey(sub.origin), pagu)],
      // A copied sheet repeats every sub kegiatan: one finding to act on, the others under it.
      sameAs: `${sheetKey(first.origin.at)}\n${sheetKey(sub.origin.at)}`,
    };
  },
});

function contoh(uraian: string, second: string): Example {
  const sub = ["2.21.02.2.01.0005", second].map((kode) => ({ kode, pagu: 300_000 }));
  return { uraian, model: contohModel({ dokumen: [{ sub }] }) };
}
