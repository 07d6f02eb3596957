import { contohModel } from "../example.ts";
import { selKey } from "../root-keys.ts";
import { ruleFor } from "../rule.ts";
import { MUTU_DATA } from "../sumber.ts";
import { sheetKey } from "../walk.ts";

/** DATA-07: what the reader reported as `kodeAngka`. */
export const data07 = ruleFor<"lembar">()({
  meta: {
    id: "DATA-07",
    title: "Kode berubah menjadi angka atau tanggal",
    severity: "warning",
    scope: "lembar",
    needs: [],
    legalBasis: [MUTU_DATA],
    effective: { from: 2021 },
    explanation:
      "Excel menganggap kode seperti 2.10 atau 5.1.02 sebagai angka atau tanggal bila selnya bukan Teks. Nol di belakang hilang dan kode tidak lagi cocok dengan lembar lain.",
    fix: "Ubah format kolom kode menjadi Teks, lalu tulis ulang kodenya menurut SIPD.",
    messages: {
      pulih:
        "Kode pada sel ini tersimpan sebagai angka {isi:teks}; kode yang dimaksud {menjadi:teks}.",
      hilang:
        "Kode pada sel ini tersimpan sebagai angka {isi:teks}, dan kode yang dimaksud tidak dapat dipastikan.",
    },
    examples: {
      valid: [{ uraian: "Lembar yang terbaca seluruhnya.", model: contohModel({}) }],
      invalid: [
        {
          uraian: "Kode 2.10 tersimpan sebagai angka 2,1.",
          model: contohModel({ issues: [{ kind: "kodeAngka", text: "2.1", menjadi: "2.10" }] }),
        },
      ],
    },
  },
  *check({ issues }) {
    for (const { kind, at, text, menjadi } of issues) {
      if (kind !== "kodeAngka") continue;
      const shared = { at, sameAs: `${sheetKey(at)}\n${at.col}`, causes: [selKey(at)] };
      if (menjadi === undefined) yield { messageId: "hilang", data: { isi: text }, ...shared };
      else {
        const data = { isi: text, menjadi: String(menjadi) };
        yield { messageId: "pulih", data, saran: { menjadi }, ...shared };
      }
    }
  },
});
