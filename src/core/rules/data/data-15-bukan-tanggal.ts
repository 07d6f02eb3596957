import { contohModel } from "../example.ts";
import { selKey } from "../root-keys.ts";
import { ruleFor } from "../rule.ts";
import { MUTU_DATA } from "../sumber.ts";

/** DATA-15: what the reader reported as `bukanTanggal`. */
export const data15 = ruleFor<"lembar">()({
  meta: {
    id: "DATA-15",
    title: "Tanggal tidak terbaca",
    severity: "warning",
    scope: "lembar",
    needs: [],
    legalBasis: [MUTU_DATA],
    effective: { from: 2021 },
    explanation:
      "Tanggal yang tidak ada dalam kalender, atau bulan tanpa tahun, tidak dapat dibandingkan dengan rencana bulanan; jadwal itu dianggap belum ada.",
    fix: "Tulis tanggal lengkap, misalnya 14/02/2026, atau sebutkan tahunnya.",
    messages: {
      tanggal: "Sel ini berisi “{isi:teks}”, yang tidak terbaca sebagai tanggal.",
    },
    examples: {
      valid: [{ uraian: "Lembar yang terbaca seluruhnya.", model: contohModel({}) }],
      invalid: [
        {
          uraian: "Sel tanggal kontrak berisi “31/02/2026”.",
          model: contohModel({ issues: [{ kind: "bukanTanggal", text: "31/02/2026" }] }),
        },
      ],
    },
  },
  *check({ issues }) {
    for (const { kind, at, text } of issues) {
      if (kind === "bukanTanggal")
        yield { messageId: "tanggal", data: { isi: text }, at, causes: [selKey(at)] };
    }
  },
});
