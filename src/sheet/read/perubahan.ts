import { addRupiah, type Rupiah } from "../../core/rupiah/rupiah.ts";
import type { GridView } from "./grid-view.ts";
import { matchFields, type Header } from "./header.ts";
import { known } from "./table-rows.ts";

/** Columns of the amount: as it counts now, before the change, and the change itself. */
export interface KolomJumlah {
  readonly jumlah?: number;
  readonly sebelum?: number;
  readonly selisih?: number;
}

/** Columns beside the amount of a table that states both sides of a change; none in any other table. */
export function kolomPerubahan(header: Header): Pick<KolomJumlah, "sebelum" | "selisih"> {
  return known({
    sebelum: matchFields(header, ["jumlah"], "sebelum").jumlah,
    selisih: header.kolom.find(({ sisi }) => sisi === "selisih")?.col,
  });
}

/** Amounts of a row. An amount left blank after the change follows from the one before it and the change stated. */
export function readPerubahan(
  grid: GridView,
  row: number,
  cols: KolomJumlah,
): { readonly jumlah: Rupiah | null; readonly sebelum: Rupiah | null } {
  const jumlah = grid.rupiah(row, cols.jumlah);
  const sebelum = grid.rupiah(row, cols.sebelum);
  if (jumlah !== null || sebelum === null || cols.selisih === undefined) return { jumlah, sebelum };
  const selisih = grid.rupiah(row, cols.selisih);
  return { jumlah: selisih === null ? null : addRupiah(sebelum, selisih), sebelum };
}
