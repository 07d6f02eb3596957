import { contohModel } from "../example.ts";
import { subTanpaDpa } from "../kenal-sub.ts";
import { ruleFor, type Example } from "../rule.ts";
import { TELAAH_PAKET } from "./dasar.ts";

/** PAKET-01: a package is paid from a sub kegiatan that this SKPD's DPA or RAK has (C37). */
export const paket01 = ruleFor<"paketRow">()({
  meta: {
    id: "PAKET-01",
    title: "Paket untuk sub kegiatan tanpa DPA",
    severity: "warning",
    scope: "paketRow",
    needs: ["paket", "dpaAtauRak"],
    legalBasis: [TELAAH_PAKET],
    effective: { from: 2021 },
    explanation:
      "Paket hanya dapat dibayar dari sub kegiatan yang memiliki anggaran. Paket dengan kode lain tidak terhitung pada pagu, jadwal, dan percepatan sub kegiatan yang sebenarnya.",
    fix: "Perbaiki kode sub kegiatan atau SKPD paket ini menurut DPA, lalu perbarui RUP-nya di SIRUP.",
    messages: {
      tidakAda:
        "Daftar paket memuat sub kegiatan {sub:teks}, tetapi DPA dan RAK program yang sama tidak memuatnya.",
      skpdLain:
        "Daftar paket memuat sub kegiatan {sub:teks} pada {skpd:teks}, sedangkan DPA-nya milik {pemilik:teks}.",
    },
    examples: {
      valid: [contoh("Paket sub kegiatan yang ada dalam RAK.", "2.21.02.2.01.0005")],
      invalid: [contoh("Paket sub kegiatan lain dari program itu.", "2.21.02.2.01.0077")],
    },
  },
  *check({ skpd, subKegiatan, origin }, { lookUp }) {
    if (subKegiatan === null) return yield { notChecked: "kode" };
    const found = subTanpaDpa({ skpd, subKegiatan, origin }, lookUp);
    if (found !== null) yield found;
  },
});

function contoh(uraian: string, sub: string): Example {
  const rak = [{ sub: "2.21.02.2.01.0005", total: 300_000 }];
  return { uraian, model: contohModel({ rak, paket: [{ sub, nilai: 300_000 }] }) };
}
