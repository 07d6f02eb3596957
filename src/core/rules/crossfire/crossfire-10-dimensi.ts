import { contohModel } from "../example.ts";
import { selKey } from "../root-keys.ts";
import { ruleFor, type Example } from "../rule.ts";
import { isBlank, sebutKode } from "../text.ts";
import { KESEPAKATAN_CROSSFIRE } from "./dasar.ts";
import { cellOf } from "../../model/origin.ts";
import type { CrossfireRow } from "../../model/tables.ts";

/** CROSSFIRE-10: a row names its lokus and its sarana-prasarana, where the table has the columns. */
export const crossfire10 = ruleFor<"crossfireRow">()({
  meta: {
    id: "CROSSFIRE-10",
    title: "Lokus atau sarana-prasarana crossfire kosong",
    severity: "info",
    scope: "crossfireRow",
    needs: ["crossfire"],
    legalBasis: [KESEPAKATAN_CROSSFIRE],
    effective: { from: 2021 },
    explanation:
      "Kegiatan antar-SKPD dipertemukan menurut lokus, sarana-prasarana, aktivitas, dan jenis belanja. Kolom yang kosong membuat satu ukuran tidak dapat dinilai.",
    fix: "Isi lokus (kecamatan atau desa) dan sarana-prasarana yang dipakai sub kegiatan ini.",
    messages: {
      lokus: "Lokus sub kegiatan {sub:teks} pada tema “{tema:teks}” kosong.",
      sarpras: "Sarana-prasarana sub kegiatan {sub:teks} pada tema “{tema:teks}” kosong.",
    },
    examples: {
      valid: [contoh("Lokus dan sarana terisi.", "Surian", "Posyandu")],
      invalid: [contoh("Lokus kosong.", "", "Posyandu"), contoh("Sarana kosong.", "Surian", "")],
    },
  },
  *check(row) {
    const { origin, tema } = row;
    const data = { sub: sebutKode(row.subKegiatan), tema };
    for (const field of ["lokus", "sarpras"] as const) {
      if (!hasColumn(row, field)) {
        yield { notChecked: field };
        continue;
      }
      if (!isBlank(row[field])) continue;
      const at = cellOf(origin, field);
      yield { messageId: field, data, at, suspects: [selKey(at)] };
    }
  },
});

function hasColumn({ origin }: CrossfireRow, field: "lokus" | "sarpras"): boolean {
  return origin.cols[field] !== undefined;
}

function contoh(uraian: string, lokus: string, sarpras: string): Example {
  const crossfire = [{ sub: "2.21.02.2.01.0005", lokus, sarpras }];
  return { uraian, model: contohModel({ crossfire }) };
}
