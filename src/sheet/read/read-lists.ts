import type { CrossfireRow, SkpdRow } from "../../core/model/tables.ts";
import { cleanKodeText } from "../../core/kode/kode.ts";
import type { GridView } from "./grid-view.ts";
import { matchFields, type Header } from "./header.ts";
import { isTotalLabel } from "./total-label.ts";
import { dataRows, known, pairOf, textOf, type Columns } from "./table-rows.ts";

/** Crossfire programs: blank asisten and tema repeat the ones above (merged cells). */
export function readCrossfire(grid: GridView, header: Header): CrossfireRow[] {
  const found = matchFields(header, [
    "asisten",
    "tema",
    "peran",
    "kodeSkpd",
    "namaSkpd",
    "kodeSubKegiatan",
    "namaSubKegiatan",
    "lokus",
    "sarpras",
    "aktivitas",
    "bobot",
  ]);
  const cols = known({
    asisten: found.asisten,
    tema: found.tema,
    peran: found.peran,
    skpd: found.kodeSkpd ?? found.namaSkpd,
    subKegiatan: found.kodeSubKegiatan ?? found.namaSubKegiatan,
    lokus: found.lokus,
    sarpras: found.sarpras,
    aktivitas: found.aktivitas,
    bobot: found.bobot,
  });
  const rows: CrossfireRow[] = [];
  let asisten = "";
  let tema = "";
  for (const row of dataRows(grid, header, found)) {
    asisten = textOf(grid, row, found.asisten) || asisten;
    tema = textOf(grid, row, found.tema) || tema;
    const subKegiatan = pairOf(grid, row, found.kodeSubKegiatan, found.namaSubKegiatan);
    if (subKegiatan === null) continue;
    rows.push({
      origin: { at: grid.ref, row, cols },
      asisten,
      tema,
      peran: textOf(grid, row, found.peran),
      skpd: pairOf(grid, row, found.kodeSkpd, found.namaSkpd),
      subKegiatan,
      lokus: textOf(grid, row, found.lokus),
      sarpras: textOf(grid, row, found.sarpras),
      aktivitas: textOf(grid, row, found.aktivitas),
      bobot: grid.number(row, found.bobot),
    });
  }
  return rows;
}

/**
 * SKPD with code, name, alias (several separated by `;` or `,`) and Asisten; units beside their SKPD are SKPD rows of
 * their own. An SKPD that stands in several rows (once per unit) is one row, the first.
 */
export function readSkpd(grid: GridView, header: Header): SkpdRow[] {
  const found: Columns = matchFields(header, [
    "kodeSkpd",
    "namaSkpd",
    "kodeUnit",
    "namaUnit",
    "alias",
    "asisten",
  ]);
  const hasUnits = found.namaUnit !== undefined;
  const rows: SkpdRow[] = [];
  const seen = new Set<string>();
  const add = (row: number, kodeCol: number | undefined, namaCol: number | undefined): void => {
    const nama = textOf(grid, row, namaCol);
    const kode = cleanKodeText(textOf(grid, row, kodeCol));
    if (nama === "" || (kode === "" && isTotalLabel(nama))) return;
    // A list without units states each SKPD once: a second row of the same code is for the rules to tell.
    const key = `${kode}|${nama}`;
    if (hasUnits && seen.has(key)) return;
    seen.add(key);
    const cols = known({
      kode: kodeCol,
      nama: namaCol,
      alias: found.alias,
      asisten: found.asisten,
    });
    rows.push({
      origin: { at: grid.ref, row, cols },
      kode,
      nama,
      alias: aliasOf(textOf(grid, row, found.alias)),
      asisten: textOf(grid, row, found.asisten),
    });
  };
  for (const row of dataRows(grid, header, found)) {
    add(row, found.kodeSkpd, found.namaSkpd);
    if (hasUnits) add(row, found.kodeUnit, found.namaUnit);
  }
  return rows;
}

/** `Dinkes, DKK;Dinas Kesehatan` → `Dinkes; DKK; Dinas Kesehatan`. */
function aliasOf(text: string): string {
  const parts = text.split(/[;,]/).map((part) => part.trim());
  return parts.filter((part) => part !== "").join("; ");
}
