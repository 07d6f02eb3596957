import { contohModel } from "../example.ts";
import type { RealisasiSpec } from "../example-tables.ts";
import type { TwinKey } from "../look-up.ts";
import { barisKey, selKey } from "../root-keys.ts";
import { ruleFor, type Example } from "../rule.ts";
import { SATU_BARIS } from "../sumber.ts";
import { sebutBaris, sebutKode } from "../text.ts";
import { kodeKeyOf } from "../../model/kode-key.ts";
import { cellOf } from "../../model/origin.ts";
import type { RealisasiRow } from "../../model/tables.ts";
import { ungkap } from "../../text/ungkapan.ts";

/** What the row reports; a row of money beside a row of progress is no twin. */
const keyOf: TwinKey<RealisasiRow> = (row, book) => {
  const kode = kodeKeyOf(row.subKegiatan);
  if (kode === "" || isRegister(row)) return null;
  const { at } = row.origin;
  const rekening = row.rekening === null ? "" : kodeKeyOf(row.rekening) || row.rekening.nama;
  const ukuran = row.keuangan !== null ? "keuangan" : "fisik";
  return [at.file, at.sheet, book.unitKey(row.skpd), kode, rekening, row.bulan, ukuran].join("\n");
};

// A register of payments, told by its date column, has many rows a month and is passed over.
/** GANDA-08: a sub kegiatan (or account) reports a month once within a sheet. */
export const ganda08 = ruleFor<"realisasiRow">()({
  meta: {
    id: "GANDA-08",
    title: "Realisasi ganda untuk bulan yang sama",
    severity: "error",
    scope: "realisasiRow",
    needs: ["realisasi"],
    legalBasis: [
      {
        jenis: "formulir",
        peraturan: "Lembar realisasi: satu baris per sub kegiatan, rekening, dan bulan",
        sumber: "susunan lembar realisasi bulanan yang dibaca",
        certainty: "secondary",
      },
      SATU_BARIS,
    ],
    effective: { from: 2021 },
    explanation:
      "Realisasi bulan yang tertulis dua kali membuat serapan terlalu besar dan sisa pagu terlalu kecil.",
    fix: "Simpan satu baris untuk bulan ini. Bila keduanya pembayaran yang berbeda, jumlahkan menjadi satu baris.",
    messages: {
      ganda: "Realisasi {tempat:teks} {bulan:teks} sudah tertulis pada {pertama:teks}.",
    },
    examples: {
      valid: [contoh("Januari dan Februari.", { bulan: 2 })],
      invalid: [contoh("Januari dua kali.", { keuangan: 40_000 })],
    },
  },
  *check(row, { model, lookUp }) {
    if (kodeKeyOf(row.subKegiatan) === "") return yield { notChecked: "kode" };
    if (isRegister(row)) return yield { notApplicable: true };
    const first = lookUp.firstTwin(row, model.realisasiList, keyOf);
    if (first === null) return;
    const { rekening, subKegiatan, bulan, origin } = row;
    const sub = sebutKode(subKegiatan);
    const tempat =
      rekening === null ? sub : ungkap("rekening.milikSub", { sub, rekening: sebutKode(rekening) });
    const waktu = bulan === null ? ungkap("saatIni") : ungkap("bulan.lapor", { bulan });
    const data = { tempat, bulan: waktu, pertama: sebutBaris(first.origin) };
    const at = cellOf(origin, row.keuangan !== null ? "keuangan" : "fisik");
    yield {
      messageId: "ganda",
      data,
      at,
      // Sums to date count the month twice.
      causes: [selKey(at)],
      // A wide row copied whole repeats twelve months: one finding to act on.
      sameAs: barisKey(origin),
    };
  },
});

function isRegister(row: RealisasiRow): boolean {
  return row.origin.cols.tanggal !== undefined;
}

function contoh(uraian: string, second: Partial<RealisasiSpec>): Example {
  const first: RealisasiSpec = {
    sub: "2.21.02.2.01.0005 - Keamanan Informasi",
    bulan: 1,
    keuangan: 50_000,
  };
  return { uraian, model: contohModel({ realisasi: [first, { ...first, ...second }] }) };
}
