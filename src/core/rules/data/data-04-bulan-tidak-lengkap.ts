import { contohModel } from "../example.ts";
import { bulanKey } from "../root-keys.ts";
import { ruleFor } from "../rule.ts";
import { MUTU_DATA } from "../sumber.ts";

/** DATA-04: what the reader reported as `bulanTidakLengkap`. */
export const data04 = ruleFor<"lembar">()({
  meta: {
    id: "DATA-04",
    title: "Kolom bulan tidak lengkap",
    severity: "warning",
    scope: "lembar",
    needs: [],
    legalBasis: [MUTU_DATA],
    effective: { from: 2021 },
    explanation:
      "Rencana yang tidak memuat semua bulan tidak dapat dibandingkan dengan pagu setahun.",
    fix: "Tambahkan kolom bulan yang tidak ada, atau periksa penulisan nama bulannya.",
    messages: {
      bulan: "Tabel ini tidak memuat dua belas bulan; yang tidak ada: {isi:teks}.",
    },
    examples: {
      valid: [{ uraian: "Lembar yang terbaca seluruhnya.", model: contohModel({}) }],
      invalid: [
        {
          uraian: "Tabel tanpa kolom November dan Desember.",
          model: contohModel({
            issues: [{ kind: "bulanTidakLengkap", text: "November, Desember" }],
          }),
        },
      ],
    },
  },
  *check({ issues }) {
    for (const { kind, at, text } of issues) {
      if (kind !== "bulanTidakLengkap") continue;
      yield { messageId: "bulan", data: { isi: text }, at, causes: [bulanKey(at)] };
    }
  },
});
