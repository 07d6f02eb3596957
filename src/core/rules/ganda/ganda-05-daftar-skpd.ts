import { contohModel } from "../example.ts";
import type { SkpdSpec } from "../example-tables.ts";
import type { TwinKey } from "../look-up.ts";
import { ruleFor, type Example } from "../rule.ts";
import { SATU_BARIS } from "../sumber.ts";
import { sebutBaris } from "../text.ts";
import { parseKode } from "../../kode/kode.ts";
import { cellOf } from "../../model/origin.ts";
import type { SkpdRow } from "../../model/tables.ts";

const kodeOf: TwinKey<SkpdRow> = ({ kode }) => parseKode(kode)?.key ?? (kode || null);
const namaOf: TwinKey<SkpdRow> = ({ nama }, book) => book.nameKey(nama) || null;
const aliasOf: TwinKey<SkpdRow> = ({ alias }, book) => book.nameKey(alias) || null;

/** GANDA-05: the list of SKPD names each once: by code, by name, by short name. One finding per row. */
export const ganda05 = ruleFor<"skpdRow">()({
  meta: {
    id: "GANDA-05",
    title: "SKPD ganda dalam daftar",
    severity: "warning",
    scope: "skpdRow",
    needs: ["daftarSkpd"],
    legalBasis: [SATU_BARIS],
    effective: { from: 2021 },
    explanation:
      "Daftar SKPD dipakai untuk mencocokkan nama dan singkatan antarlembar. Nama atau singkatan yang dipakai dua SKPD tidak dapat dicocokkan dengan salah satunya.",
    fix: "Hapus baris yang berulang. Bila keduanya SKPD yang berbeda, bedakan kode, nama, dan singkatannya.",
    messages: {
      kode: "Kode SKPD {isi:teks} sudah dipakai pada {tempat:teks}.",
      nama: "Nama SKPD “{isi:teks}” sudah dipakai pada {tempat:teks}.",
      alias: "Singkatan SKPD “{isi:teks}” sudah dipakai pada {tempat:teks}.",
    },
    examples: {
      valid: [contoh("Dua SKPD berbeda.", {})],
      invalid: [contoh("Singkatan Dinsos dipakai dua SKPD.", { alias: "Dinsos" })],
    },
  },
  *check(row, { model, lookUp }) {
    for (const [field, keyOf] of [
      ["kode", kodeOf],
      ["nama", namaOf],
      ["alias", aliasOf],
    ] as const) {
      const first = lookUp.firstTwin(row, model.skpdList, keyOf);
      if (first === null) continue;
      const data = { isi: row[field], tempat: sebutBaris(first.origin) };
      return yield { messageId: field, data, at: cellOf(row.origin, field) };
    }
  },
});

function contoh(uraian: string, second: Partial<SkpdSpec>): Example {
  const first = { kode: "1.06.0.00.0.00.01.0000", nama: "Dinas Sosial", alias: "Dinsos" };
  const other = { kode: "1.02.0.00.0.00.01.0000", nama: "Dinas Kesehatan", alias: "Dinkes" };
  return { uraian, model: contohModel({ skpd: [first, { ...other, ...second }] }) };
}
