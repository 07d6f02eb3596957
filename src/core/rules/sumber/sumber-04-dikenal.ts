import { contohSub } from "../example.ts";
import { selKey } from "../root-keys.ts";
import { ruleFor, type Example } from "../rule.ts";
import { normalNama, sebutKode } from "../text.ts";
import { sourcesOf } from "./dana.ts";
import { kenaliSumber } from "./kenal-sumber.ts";

/** SUMBER-04: the name of a source is one SIPD knows, at least in kind. */
export const sumber04 = ruleFor<"subKegiatan">()({
  meta: {
    id: "SUMBER-04",
    title: "Nama sumber dana tidak dikenal",
    severity: "info",
    scope: "subKegiatan",
    needs: ["dpa"],
    legalBasis: [
      {
        jenis: "praktik",
        peraturan: "Daftar sumber dana pada SIPD",
        sumber: "daftar sumber dana satu provinsi, 315 nama",
        certainty: "practice",
      },
    ],
    effective: { from: 2021 },
    explanation:
      "Nama sumber dana di luar daftar SIPD tidak dapat dikelompokkan, sehingga kas per sumber dan syarat pencairannya tidak terhitung.",
    fix: "Pilih nama sumber dana dari daftar SIPD. Bila namanya memang baru, abaikan catatan ini dengan alasan.",
    messages: {
      tidakDikenal:
        "Sumber dana “{sumber:teks}” pada sub kegiatan {sub:teks} tidak termasuk nama yang dikenal.",
    },
    examples: {
      valid: [contoh("Sumber dana PAD.", "PENDAPATAN ASLI DAERAH (PAD)")],
      invalid: [contoh("Sumber dana “Kas kecil kantor”.", "Kas kecil kantor")],
    },
  },
  *check(sub) {
    const stated = [...sourcesOf(sub)];
    if (stated.length === 0) return yield { notChecked: "sumberDana" };
    for (const [sumber, at] of stated) {
      if (kenaliSumber(sumber) !== null) continue;
      const data = { sumber, sub: sebutKode(sub.kode) };
      yield {
        messageId: "tidakDikenal",
        data,
        at,
        causes: [selKey(at)],
        sameAs: normalNama(sumber),
      };
    }
  },
});

function contoh(uraian: string, sumberDana: string): Example {
  return { uraian, model: contohSub({ sumberDana }) };
}
