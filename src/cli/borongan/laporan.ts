import { teksCli } from "../../i18n/cli.ts";
import { formatAngka, formatRupiah } from "../../i18n/format.ts";
import { printable, textTable } from "../table.ts";
import type { Rupiah } from "../../core/rupiah/rupiah.ts";
import type { RingkasanBerkas, StatusBerkas } from "./hasil-berkas.ts";

/** A file of which there is no result: the thread that worked on it broke down. */
export interface BerkasGagal {
  readonly file: string;
  readonly sebab: string;
}

const namaOf = (status: StatusBerkas): string => teksCli(`cli.borongan.status.${status}`);

/** The reason with its file, which most reasons name themselves. */
const denganNama = ({ file, sebab }: BerkasGagal): string =>
  printable(sebab.startsWith(file) ? sebab : `${file}: ${sebab}`);

/** The report of a batch for people: a line per file, the reasons in whole sentences, then what it comes to. */
export function laporanBorongan(
  list: readonly RingkasanBerkas[],
  gagal: readonly BerkasGagal[],
): string {
  const rows = [
    ...list.map((one) => [
      one.file,
      namaOf(one.status),
      ...(one.status === "galat"
        ? ["", "", "", "", ""]
        : [
            formatAngka(one.subKegiatan),
            one.pagu === null ? "" : formatRupiah(one.pagu),
            ...[one.error, one.warning, one.info].map(formatAngka),
          ]),
    ]),
    ...gagal.map(({ file }) => [file, teksCli("cli.borongan.gagal"), "", "", "", "", ""]),
  ];
  const sebab = [
    ...list.flatMap(({ file, pesan }) => (pesan === "" ? [] : [{ file, sebab: pesan }])),
    ...gagal,
  ].map(denganNama);
  const sum = (of: (one: RingkasanBerkas) => number): number =>
    list.reduce((total, one) => total + of(one), 0);
  const count = (status: StatusBerkas): number =>
    list.filter((one) => one.status === status).length;
  return [
    textTable(
      [
        teksCli("cli.kolom.berkas"),
        teksCli("cli.borongan.kolom.keadaan"),
        teksCli("cli.kolom.sub"),
        teksCli("cli.kolom.pagu"),
        teksCli("cli.borongan.kolom.kesalahan"),
        teksCli("cli.borongan.kolom.peringatan"),
        teksCli("cli.borongan.kolom.info"),
      ],
      rows,
      { right: [2, 3, 4, 5, 6] },
    ),
    ...(sebab.length === 0 ? [] : [sebab.join("\n")]),
    teksCli("cli.borongan.jumlah", {
      n: list.length + gagal.length,
      lolos: count("lolos"),
      belum: count("belum"),
      kosong: count("kosong"),
      galat: count("galat"),
      gagal: gagal.length,
    }),
    teksCli("cli.borongan.subBorongan", {
      sub: sum((one) => one.subKegiatan),
      pagu: sum((one) => one.pagu ?? 0) as Rupiah,
      kesalahan: sum((one) => one.error),
      peringatan: sum((one) => one.warning),
    }),
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
