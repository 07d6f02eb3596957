import type { KodeNama } from "../../core/model/dpa.ts";
import type { RealisasiRow } from "../../core/model/tables.ts";
import type { SheetReading } from "./read-sheet.ts";

/** Accounts this deep are items of a sub kegiatan; a report by jenis belanja is that of a whole SKPD. */
const ACCOUNT_DEPTH = 5;

/**
 * A workbook kept for one sub kegiatan has its name on the DPA sheet only: reports by account that name none belong to
 * the one sub kegiatan of the same file. Where a file has several (or none), such rows stay without.
 */
export function adoptSubKegiatan(readings: readonly SheetReading[]): readonly SheetReading[] {
  const only = onlySubOf(readings);
  return readings.map((reading) => {
    const own = only.get(reading.summary.file);
    if (own === undefined || own === null || !reading.realisasiList.some(isOrphan)) return reading;
    const realisasiList = reading.realisasiList.map((row) =>
      isOrphan(row) ? { ...row, subKegiatan: own.kode, skpd: row.skpd ?? own.skpd } : row,
    );
    return { ...reading, realisasiList };
  });
}

function isOrphan(row: RealisasiRow): boolean {
  const { text, nama } = row.subKegiatan;
  const depth = row.rekening?.kode?.segments.length ?? 0;
  return text === "" && nama === "" && depth >= ACCOUNT_DEPTH;
}

interface Own {
  readonly kode: KodeNama;
  readonly skpd: KodeNama | null;
}

/** The one sub kegiatan of each file; null where there are several. */
function onlySubOf(readings: readonly SheetReading[]): ReadonlyMap<string, Own | null> {
  const only = new Map<string, Own | null>();
  for (const { summary, subKegiatanList } of readings) {
    for (const { kode, skpd } of subKegiatanList) {
      const known = only.get(summary.file);
      if (known === undefined) only.set(summary.file, kode.kode === null ? null : { kode, skpd });
      else if (known?.kode.kode?.key !== kode.kode?.key) only.set(summary.file, null);
    }
  }
  return only;
}
