import { contohSub } from "../example.ts";
import { tulisSeperti } from "../kode-rujukan.ts";
import { bandingkanNama } from "../nama-kode.ts";
import { ruleFor, type Example } from "../rule.ts";
import { KODEFIKASI, NOMENKLATUR } from "../sumber.ts";
import { sebutKode, sebutPeran } from "../text.ts";

/** KODE-05: the name beside a code of the program tree is the one of the nomenclature. */
export const kode05 = ruleFor<"kode">()({
  meta: {
    id: "KODE-05",
    title: "Nama tidak sama dengan nomenklatur",
    severity: "warning",
    scope: "kode",
    needs: ["dpaAtauRak", "rujukan"],
    legalBasis: [NOMENKLATUR, KODEFIKASI],
    effective: { from: 2021 },
    explanation:
      "Kode dan nama yang tidak sejalan berarti salah satunya keliru: pagu tercatat pada kegiatan lain. Perbedaan ejaan, singkatan, dan huruf besar tidak dihitung.",
    fix: "Tentukan mana yang benar, kode atau namanya, lalu salin keduanya dari SIPD.",
    messages: {
      beda: "Kode {kode:teks} pada {peran:teks} {nama:teks} dalam nomenklatur bernama {resmi:teks}.",
      milikKodeLain:
        "Kode {kode:teks} pada {peran:teks} {nama:teks} dalam nomenklatur bernama {resmi:teks}; nama yang tertulis berkode {saran:teks}.",
    },
    examples: {
      valid: [
        contoh("Beda huruf besar saja.", "2.21.02.2.01.0005 - PELAKSANAAN KEAMANAN INFORMASI"),
      ],
      invalid: [
        contoh("Nama sub kegiatan lain.", "2.21.02.2.01.0005 - Pembinaan Perpustakaan Sekolah"),
      ],
    },
  },
  judges: "tulisan",
  *check(tertulis, context) {
    if (tertulis.peran === "rekening") return yield { notApplicable: true };
    const beda = bandingkanNama(tertulis, context);
    if (beda === null) return;
    if (!("resmi" in beda)) return yield beda;
    const { kode, resmi, pemilik, suspects } = beda;
    // One code copied to several sub kegiatan is one mistake.
    const sameAs = kode.key;
    const nama = sebutKode({ text: "", nama: tertulis.nama });
    const data = {
      kode: tertulis.text,
      peran: sebutPeran(tertulis.peran),
      nama,
      resmi: resmi.nama,
    };
    if (pemilik === null) yield { messageId: "beda", data, sameAs, suspects };
    else
      yield {
        messageId: "milikKodeLain",
        data: { ...data, saran: tulisSeperti(pemilik.kode, tertulis.text) },
        sameAs,
        suspects,
      };
  },
});

function contoh(uraian: string, kode: string): Example {
  return { uraian, model: contohSub({ kode }) };
}
