import type { KeputusanRow } from "../../core/model/tables.ts";
import { readTanggal } from "./cell-waktu.ts";
import type { GridView } from "./grid-view.ts";
import { matchFields, type Header } from "./header.ts";
import { dataRows, known, textOf } from "./table-rows.ts";

/** The decision log. A row with neither a point nor a decision is no decision, whatever else stands in it. */
export function readKeputusan(grid: GridView, header: Header): KeputusanRow[] {
  const found = matchFields(header, [
    "idKeputusan",
    "rapat",
    "tanggalRapat",
    "butirRapat",
    "keputusan",
    "pic",
    "tenggat",
    "statusKeputusan",
    "kode",
    "selRujukan",
  ]);
  const cols = known({
    id: found.idKeputusan,
    rapat: found.rapat,
    tanggal: found.tanggalRapat,
    butir: found.butirRapat,
    keputusan: found.keputusan,
    pic: found.pic,
    tenggat: found.tenggat,
    status: found.statusKeputusan,
    kode: found.kode,
    sel: found.selRujukan,
  });
  const rows: KeputusanRow[] = [];
  for (const row of dataRows(grid, header, found)) {
    const butir = textOf(grid, row, found.butirRapat);
    const keputusan = textOf(grid, row, found.keputusan);
    if (butir === "" && keputusan === "") continue;
    rows.push({
      origin: { at: grid.ref, row, cols },
      id: textOf(grid, row, found.idKeputusan),
      rapat: textOf(grid, row, found.rapat),
      tanggal: readTanggal(grid, row, found.tanggalRapat, null),
      butir,
      keputusan,
      pic: textOf(grid, row, found.pic),
      tenggat: readTanggal(grid, row, found.tenggat, null),
      status: textOf(grid, row, found.statusKeputusan),
      kode: textOf(grid, row, found.kode),
      sel: textOf(grid, row, found.selRujukan),
    });
  }
  return rows;
}
