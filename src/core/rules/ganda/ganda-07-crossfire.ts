import { contohModel } from "../example.ts";
import type { CrossfireSpec } from "../example-tables.ts";
import type { TwinKey } from "../look-up.ts";
import { ruleFor, type Example } from "../rule.ts";
import { SATU_BARIS } from "../sumber.ts";
import { sebutBaris, sebutKode } from "../text.ts";
import { kodeKeyOf } from "../../model/kode-key.ts";
import { cellOf } from "../../model/origin.ts";
import type { CrossfireRow } from "../../model/tables.ts";

const keyOf: TwinKey<CrossfireRow> = (row, book) => {
  const kode = kodeKeyOf(row.subKegiatan);
  if (kode === "") return null;
  const words = [row.tema, row.lokus, row.sarpras, row.aktivitas, row.peran];
  return [book.unitKey(row.skpd), kode, ...words.map((word) => book.nameKey(word))].join("\n");
};

/** GANDA-07: a sub kegiatan stands once in a theme for one place, facility, activity and role. */
export const ganda07 = ruleFor<"crossfireRow">()({
  meta: {
    id: "GANDA-07",
    title: "Baris crossfire ganda",
    severity: "warning",
    scope: "crossfireRow",
    needs: ["crossfire"],
    legalBasis: [SATU_BARIS],
    effective: { from: 2021 },
    explanation: "Baris ganda membuat pagu sub kegiatan terhitung dua kali dalam tema yang sama.",
    fix: "Hapus salah satu baris. Bila pekerjaannya memang berbeda, bedakan lokus, sarana, atau aktivitasnya.",
    messages: {
      ganda:
        "Sub kegiatan {sub:teks} pada tema “{tema:teks}” sudah ada pada {tempat:teks} dengan isi yang sama.",
    },
    examples: {
      valid: [contoh("Sub kegiatan yang sama pada dua lokus.", { lokus: "Cimalaka" })],
      invalid: [contoh("Sub kegiatan yang sama pada lokus yang sama.", {})],
    },
  },
  *check(row, { model, lookUp }) {
    if (kodeKeyOf(row.subKegiatan) === "") return yield { notChecked: "kode" };
    const first = lookUp.firstTwin(row, model.crossfireList, keyOf);
    if (first === null) return;
    const { tema, subKegiatan, origin } = row;
    const data = { sub: sebutKode(subKegiatan), tema, tempat: sebutBaris(first.origin) };
    yield { messageId: "ganda", data, at: cellOf(origin, "subKegiatan") };
  },
});

function contoh(uraian: string, second: Partial<CrossfireSpec>): Example {
  const first = { sub: "2.21.02.2.01.0005 - Keamanan Informasi", lokus: "Wado" };
  return { uraian, model: contohModel({ crossfire: [first, { ...first, ...second }] }) };
}
