import type { RakRow, RealisasiRow } from "../../core/model/tables.ts";
import { BULAN_LIST } from "../../core/periode/periode.ts";
import { readBlockAbove } from "./block-above.ts";
import type { GridView } from "./grid-view.ts";
import { matchFields, type Header } from "./header.ts";
import { kodeNama } from "./kode-nama.ts";
import { planColumns } from "./read-rak.ts";
import { settledColumn } from "./settled.ts";
import { isTotalLabel } from "./total-label.ts";
import { dataRows, known, monthFields, monthsOf, pairOf, textOf } from "./table-rows.ts";

/** Whether a table plans per SKPD, without a column for what the money is for. */
export function isRakSkpd(header: Header): boolean {
  const found = matchFields(header, ["kodeSubKegiatan", "namaSubKegiatan", "kodeRekening"]);
  return Object.keys(found).length === 0;
}

/**
 * Anggaran kas per OPD: the months of a whole SKPD, with a row of targets and perhaps one of realisasi. The rows bear
 * no sub kegiatan, so no total of a program contains them; only belanja is read. A blank SKPD cell repeats the one
 * above, before the first it is the SKPD named over the table.
 */
export function readRakSkpd(
  grid: GridView,
  header: Header,
): { readonly rakList: RakRow[]; readonly realisasiList: RealisasiRow[] } {
  const found = matchFields(header, ["kodeSkpd", "namaSkpd", "totalRak", "jenisBaris", "kelompok"]);
  const months = planColumns(grid, header);
  const total = settledColumn(grid, header, found.totalRak);
  const skpdCol = found.kodeSkpd ?? found.namaSkpd;
  const subKegiatan = kodeNama("", "");
  const rakList: RakRow[] = [];
  const realisasiList: RealisasiRow[] = [];
  let { skpd } = readBlockAbove(grid, header);
  for (const row of dataRows(grid, header, { ...found, ...Object.fromEntries(months) })) {
    const own = pairOf(grid, row, found.kodeSkpd, found.namaSkpd);
    if (isTotalLabel(own?.nama ?? "")) {
      grid.skip("jumlahBaris");
      continue;
    }
    // Notes and signatures under the table have a figure here and there, never a row of months.
    const figures = [...months.values()].filter((col) => /\d/.test(grid.text(row, col)));
    if (figures.length === 0 || (own === null && figures.length < 3)) continue;
    const bulan = monthsOf(grid, row, months);
    skpd = own ?? skpd;
    const jenis = `${textOf(grid, row, found.jenisBaris)} ${textOf(grid, row, found.kelompok)}`;
    if (/\b(pendapatan|pembiayaan)\b/i.test(jenis)) continue;
    const cols = known({ skpd: skpdCol });
    if (/\brealisasi\b/i.test(jenis)) {
      for (const month of BULAN_LIST) {
        const keuangan = bulan[month - 1] ?? null;
        if (keuangan === null) continue;
        realisasiList.push({
          origin: {
            at: grid.ref,
            row,
            cols: { ...cols, ...known({ keuangan: months.get(month) }) },
          },
          skpd,
          subKegiatan,
          rekening: null,
          bulan: month,
          keuangan,
          fisik: null,
          keluaran: null,
          kendala: "",
          tindakLanjut: "",
        });
      }
      continue;
    }
    rakList.push({
      origin: { at: grid.ref, row, cols: { ...cols, ...known({ total }), ...monthFields(months) } },
      skpd,
      subKegiatan,
      rekening: null,
      total: totalOf(grid, row, total),
      bulan,
    });
  }
  return { rakList, realisasiList };
}

/** The stated total; the heading may span a column of words (`BELANJA | Rp.`), which are no amounts. */
function totalOf(grid: GridView, row: number, col: number | undefined): RakRow["total"] {
  return col !== undefined && /\d/.test(grid.text(row, col)) ? grid.rupiah(row, col) : null;
}
