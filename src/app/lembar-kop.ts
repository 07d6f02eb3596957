import type { PengaturanSurat } from "../core/acceleration/surat.ts";
import type { OutputCell } from "../sheet/host.ts";

/** What stands in for a field nobody filled in. */
const KOSONG = "........................................";

/** Lines of the letterhead below the government's name. */
export function kopBaris(
  { instansi, alamat }: PengaturanSurat,
  skpd: readonly string[],
): readonly string[] {
  const [only = ""] = skpd;
  const nama = instansi.trim() === "" ? (skpd.length === 1 ? only : "") : instansi.trim();
  return [nama.toUpperCase(), alamat.trim()].filter((line) => line !== "");
}

/** Rows of a signature block in one column of a table of so many columns. */
export function tandaTangan(
  surat: PengaturanSurat,
  width: number,
  column: number,
): readonly (readonly OutputCell[])[] {
  const line = (text: string): readonly OutputCell[] =>
    Array.from({ length: width }, (_, col) => (col === column ? text : null));
  const blank = Array.from({ length: width }, () => null);
  return [
    blank,
    line(tempatTanggal(surat)),
    line(isi(surat.jabatan)),
    blank,
    blank,
    blank,
    line(isi(surat.nama)),
    ...(surat.pangkat.trim() === "" ? [] : [line(surat.pangkat.trim())]),
    line(`NIP ${isi(surat.nip)}`),
  ];
}

export function tempatTanggal({ tempat, tanggal }: PengaturanSurat): string {
  return `${isi(tempat)}, ${isi(tanggal)}`;
}

/** The field, or a dotted line to write on. */
export function isi(text: string): string {
  return text.trim() === "" ? KOSONG : text.trim();
}
