import type { CellValue } from "../../src/sheet/host.ts";
import { namaBulan, BULAN_LIST } from "../../src/core/periode/periode.ts";
import { memoryWorkbook, type MemoryWorkbook } from "./memory-host.ts";

const SUB = "2.21.02.2.01.0005";
const HEADER = ["Kode Sub Kegiatan", "Sub Kegiatan", "Kode Rekening", "Uraian", "Total"];

/** Column of the written total, and of January. */
export const TOTAL = 4;
export const JANUARI = 5;
/** Row of the first account; the table's header stands above it. */
export const FIRST = 2;

/** A RAK sheet of three accounts in which everything agrees; tests spoil a cell. */
export function rakValues(): CellValue[][] {
  const accounts = [100, 200, 300].map((perMonth, index) => [
    SUB,
    "Keamanan Informasi",
    `5.1.02.01.01.${String(24 + index).padStart(4, "0")}`,
    ["Alat tulis", "Kertas", "Cetak"][index] ?? "",
    perMonth * 12,
    ...BULAN_LIST.map(() => perMonth),
  ]);
  return [["RENCANA ANGGARAN KAS"], [...HEADER, ...BULAN_LIST.map(namaBulan)], ...accounts];
}

export function rakWorkbook(
  change: (values: CellValue[][]) => void = () => undefined,
): MemoryWorkbook {
  const values = rakValues();
  change(values);
  return memoryWorkbook({ RAK: { values } });
}
