import { contohModel } from "../example.ts";
import { selNama, skpdTertulis } from "../nama-tertulis.ts";
import { skpdKey } from "../root-keys.ts";
import { ruleFor, type Example } from "../rule.ts";
import { KODEFIKASI } from "../sumber.ts";
import { sebutKode } from "../text.ts";
import { isKodeSkpd, isWellFormedSkpd } from "../../kode/kode-skpd.ts";

/** KODE-11: the code of an SKPD has the national form. */
export const kode11 = ruleFor<"model">()({
  meta: {
    id: "KODE-11",
    title: "Bentuk kode SKPD tidak dikenal",
    severity: "warning",
    scope: "model",
    needs: ["dpaAtauRak"],
    legalBasis: [KODEFIKASI],
    effective: { from: 2021 },
    explanation:
      "Kode SKPD menghubungkan DPA, RAK, realisasi, dan daftar SKPD. Kode yang rusak membuat SKPD itu terhitung sebagai SKPD lain.",
    fix: "Salin kode SKPD dari SIPD dan simpan selnya sebagai Teks.",
    messages: {
      bentuk: "Kode SKPD {skpd:teks} tidak sesuai bentuk 9.99.9.99.9.99.99.9999.",
    },
    examples: {
      valid: [contoh("Kode SKPD lengkap.", "2.16.2.20.2.21.02.0000")],
      invalid: [contoh("Satu bagian kosong.", "4.02.0.00.0.00.1..0000")],
    },
  },
  *check(model) {
    let seen = false;
    for (const tertulis of skpdTertulis(model)) {
      const { kode } = tertulis;
      if (!isKodeSkpd(kode.text)) continue;
      seen = true;
      if (isWellFormedSkpd(kode.text)) continue;
      yield {
        messageId: "bentuk",
        data: { skpd: sebutKode(kode) },
        at: selNama(tertulis),
        sameAs: kode.text,
        causes: [skpdKey(kode.nama)],
      };
    }
    if (!seen) yield { notChecked: "skpd" };
  },
});

function contoh(uraian: string, kode: string): Example {
  const skpd = `${kode} - Dinas Komunikasi dan Informatika`;
  return { uraian, model: contohModel({ dokumen: [{ skpd, sub: [{}] }] }) };
}
