import { teks } from "../../i18n/text.ts";
import type { SheetInfo } from "../../sheet/host.ts";
import type { FaktaExcel, Terbaca } from "../../sheet/lingkungan.ts";
import { CATATAN_LIMIT } from "../../sheet/memory/catatan-xml.ts";
import {
  baik,
  beriNama,
  gagal,
  perhatian,
  terbaca,
  type ButirLingkungan,
  type Hasil,
} from "./butir.ts";

/** Share of the memory's room above which it is worth saying. */
const HAMPIR_PENUH = 0.8;

export interface FaktaBuku {
  readonly lembar: Terbaca<readonly SheetInfo[]>;
  /** Characters of what the workbook keeps for us. */
  readonly catatan: Terbaca<number>;
}

/** The open workbook: what can be written to it, and whether its figures are up to date. */
export function butirBuku(
  { hitung, hanyaBaca, strukturDilindungi }: FaktaExcel,
  { lembar, catatan }: FaktaBuku,
): readonly ButirLingkungan[] {
  return beriNama("buku", [
    ["hitung", teks("lingkungan.hitung"), terbaca(hitung, cara)],
    ["hanyaBaca", teks("lingkungan.hanyaBaca"), terbaca(hanyaBaca, tulis)],
    ["struktur", teks("lingkungan.struktur"), terbaca(strukturDilindungi, struktur)],
    ["dilindungi", teks("lingkungan.dilindungi"), terbaca(lembar, dilindungi)],
    ["catatan", teks("lingkungan.catatan"), terbaca(catatan, ruang)],
  ]);
}

function cara(mode: string): Hasil {
  if (mode === "Manual") {
    return perhatian(teks("lingkungan.hitung.manual"), teks("lingkungan.hitung.saran"));
  }
  return baik(teks("lingkungan.hitung.otomatis"));
}

function tulis(hanyaBaca: boolean): Hasil {
  if (!hanyaBaca) return baik(teks("lingkungan.hanyaBaca.tidak"));
  return perhatian(teks("lingkungan.hanyaBaca.ya"), teks("lingkungan.hanyaBaca.saran"));
}

function struktur(isProtected: boolean): Hasil {
  if (!isProtected) return baik(teks("lingkungan.struktur.tidak"));
  return perhatian(teks("lingkungan.struktur.ya"), teks("lingkungan.struktur.saran"));
}

function dilindungi(sheets: readonly SheetInfo[]): Hasil {
  const names = sheets.filter(({ isProtected }) => isProtected).map(({ name }) => `“${name}”`);
  const n = sheets.length;
  if (names.length === 0) return baik(teks("lingkungan.dilindungi.tidak", { n }));
  const jumlah = teks("lingkungan.dilindungi.ya", { n: names.length, total: n });
  return {
    status: "perhatian",
    keadaan: teks("lingkungan.dilindungi.nama", { jumlah, lembar: names.join(", ") }),
    keadaanSalin: jumlah,
    saran: teks("lingkungan.dilindungi.saran"),
  };
}

function ruang(size: number): Hasil {
  const bagian = size / CATATAN_LIMIT;
  const keadaan = teks("lingkungan.catatan.isi", { n: size, bagian });
  if (bagian >= 1) return gagal(keadaan, teks("lingkungan.catatan.saran"));
  return bagian >= HAMPIR_PENUH
    ? perhatian(keadaan, teks("lingkungan.catatan.saran"))
    : baik(keadaan);
}
