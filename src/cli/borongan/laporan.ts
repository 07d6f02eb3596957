import { formatAngka, formatRupiah } from "../../i18n/format.ts";
import { textTable } from "../table.ts";
import type { RingkasanBerkas, StatusBerkas } from "./hasil-berkas.ts";

/** A file of which there is no result: the thread that worked on it broke down. */
export interface BerkasGagal {
  readonly file: string;
  readonly sebab: string;
}

const NAMA: Readonly<Record<StatusBerkas, string>> = {
  lolos: "✓ dapat diajukan",
  belum: "✗ belum",
  kosong: "– tidak ada yang diperiksa",
  galat: "! tidak terbaca",
};

/** The report of a batch for people: a line per file, then what it comes to. */
export function laporanBorongan(
  list: readonly RingkasanBerkas[],
  gagal: readonly BerkasGagal[],
): string {
  const rows = [
    ...list.map((one) => [
      one.file,
      NAMA[one.status],
      formatAngka(one.subKegiatan),
      formatRupiah(one.pagu),
      ...(one.status === "galat"
        ? ["", "", "", one.pesan]
        : [one.error, one.warning, one.info].map(formatAngka).concat("")),
    ]),
    ...gagal.map(({ file, sebab }) => [file, "! gagal", "", "", "", "", "", sebab]),
  ];
  const sum = (of: (one: RingkasanBerkas) => number): number =>
    list.reduce((total, one) => total + of(one), 0);
  const count = (status: StatusBerkas): number =>
    list.filter((one) => one.status === status).length;
  return [
    textTable(
      ["Berkas", "Keadaan", "Sub kegiatan", "Pagu", "Kesalahan", "Peringatan", "Info", "Sebab"],
      rows,
      { right: [2, 3, 4, 5, 6] },
    ),
    [
      `${formatAngka(list.length + gagal.length)} berkas`,
      `${formatAngka(count("lolos"))} dapat diajukan`,
      `${formatAngka(count("belum"))} belum`,
      `${formatAngka(count("kosong"))} tanpa isi yang diperiksa`,
      `${formatAngka(count("galat"))} tidak terbaca`,
      `${formatAngka(gagal.length)} gagal`,
    ].join(", ") + ".",
    `${formatAngka(sum((one) => one.subKegiatan))} sub kegiatan dengan pagu ${formatRupiah(sum((one) => one.pagu))}; ${formatAngka(sum((one) => one.error))} kesalahan, ${formatAngka(sum((one) => one.warning))} peringatan. Tiap berkas diperiksa sendiri; untuk pemeriksaan antar-SKPD pakai selaras check.`,
  ].join("\n\n");
}

/** 1 = errors found, 2 = some file gave no result or cannot be read; else 0. */
export function kodeKeluar(
  list: readonly RingkasanBerkas[],
  gagal: readonly BerkasGagal[],
): 0 | 1 | 2 {
  if (gagal.length > 0 || list.length === 0 || list.some(({ status }) => status === "galat"))
    return 2;
  return list.some(({ error }) => error > 0) ? 1 : 0;
}
