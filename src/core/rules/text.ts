import type { DpaDokumen, Rekening } from "../model/dpa.ts";
import type { Origin } from "../model/origin.ts";
import { ungkap, type Ungkapan } from "../text/ungkapan.ts";
import type { PeranKode } from "./subject.ts";

export { isBlank } from "../text/kosong.ts";

/** Names compared without case, punctuation and repeated spaces. */
export function normalNama(nama: string): string {
  return nama
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

const MAX_NAMA = 80;

/** `kode nama`, without a gap where one is missing, `tanpa kode` where both are; names as long as a paragraph are cut. */
export function sebutKode(kode: { readonly text: string; readonly nama: string }): string {
  const nama =
    kode.nama.length > MAX_NAMA ? `${kode.nama.slice(0, MAX_NAMA).trimEnd()}…` : kode.nama;
  return [kode.text, nama].filter((part) => part !== "").join(" ") || "tanpa kode";
}

/** An account as `kode uraian`. */
export function sebutRekening(rekening: Rekening): string {
  return sebutKode({ text: rekening.kodeText, nama: rekening.uraian });
}

/** Number of a document, or the kegiatan it is about. */
export function sebutDokumen(dokumen: DpaDokumen): string {
  if (dokumen.nomor !== "" || dokumen.kegiatan === null) return dokumen.nomor;
  return sebutKode(dokumen.kegiatan);
}

/** Where a record stands, as people count rows: `lembar “SKPD” baris 7`. */
export function sebutBaris({ at, row }: Origin): Ungkapan {
  return ungkap("baris", { lembar: at.sheet, baris: row + 1 });
}

/** What a code stands for, in words. */
export function sebutPeran(peran: PeranKode): Ungkapan {
  return ungkap(`peran.${peran}`);
}
