import { contohModel } from "../example.ts";
import { subTanpaDpa } from "../kenal-sub.ts";
import { ruleFor, type Example } from "../rule.ts";
import { BATAS_BELANJA, TELAAH_REALISASI } from "./dasar.ts";

/** REALISASI-03: what was spent belongs to a sub kegiatan that this SKPD's DPA or RAK has. */
export const realisasi03 = ruleFor<"realisasiRow">()({
  meta: {
    id: "REALISASI-03",
    title: "Realisasi untuk sub kegiatan tanpa DPA",
    severity: "warning",
    scope: "realisasiRow",
    needs: ["realisasi", "dpaAtauRak"],
    legalBasis: [BATAS_BELANJA, TELAAH_REALISASI],
    effective: { from: 2021 },
    explanation:
      "Belanja hanya dapat dibebankan pada sub kegiatan yang memiliki anggaran. Realisasi dengan kode lain tidak terhitung pada sub kegiatan yang sebenarnya, sehingga serapannya tampak rendah.",
    fix: "Perbaiki kode sub kegiatan atau SKPD pada lembar realisasi, atau masukkan DPA sub kegiatan itu ke buku kerja.",
    messages: {
      tidakAda:
        "Realisasi memuat sub kegiatan {sub:teks}, tetapi DPA dan RAK program yang sama tidak memuatnya.",
      skpdLain:
        "Realisasi memuat sub kegiatan {sub:teks} pada {skpd:teks}, sedangkan DPA-nya milik {pemilik:teks}.",
    },
    examples: {
      valid: [contoh("Realisasi sub kegiatan yang ada dalam RAK.", "2.21.02.2.01.0005")],
      invalid: [contoh("Realisasi sub kegiatan lain dari program itu.", "2.21.02.2.01.0077")],
    },
  },
  *check(row, { lookUp }) {
    const found = subTanpaDpa(row, lookUp);
    if (found !== null) yield found;
  },
});

function contoh(uraian: string, sub: string): Example {
  const rak = [{ sub: "2.21.02.2.01.0005", total: 300_000 }];
  return { uraian, model: contohModel({ rak, realisasi: [{ sub, keuangan: 100_000 }] }) };
}
