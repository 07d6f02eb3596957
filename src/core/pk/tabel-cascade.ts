import { CASCADE_LEVELS, NAMA_TINGKAT, type Cascade, type CascadeNode } from "../cascade/node.ts";
import { asistenKey } from "../text/nama-key.ts";
import { readText } from "./args.ts";
import type { FxCell, FxResult } from "./spec.ts";

/** Rows one formula may spill; a region's rekening fit, a hostile workbook does not fill the memory. */
export const MAX_BARIS = 100_000;

/** Headings of the table that `PK.CASCADE` gives. */
export const KEPALA_CASCADE: readonly string[] = [
  "Tingkat",
  "Kode",
  "Nama",
  "Pagu",
  "Rencana",
  "Realisasi",
  "Serapan",
  "Deviasi",
  "Fisik",
  "Capaian",
  "Belum lapor",
];

const BAWAAN = CASCADE_LEVELS.indexOf("skpd");

/** Depth of a cell: 1 (Asisten) to 7 (rekening), by number or name; blank = SKPD. Null = it names no level. */
export function kedalamanDari(cell: FxCell): number | null {
  const text = readText(cell).toLowerCase().replace(/\s+/g, "");
  if (text === "" || cell === 0) return BAWAAN;
  const named = CASCADE_LEVELS.findIndex((level) => level.toLowerCase() === text);
  const depth = named === -1 ? Number(text) : named;
  return Number.isInteger(depth) && depth >= 1 && depth < CASCADE_LEVELS.length ? depth : null;
}

/**
 * The nodes from the Asisten (all, or one by its key) down to a depth, in the order of the tree. Empty = no such
 * Asisten; null = more rows than a formula may spill.
 */
export function barisCascade(
  pohon: Cascade,
  asisten: string,
  kedalaman: number,
): readonly (readonly FxResult[])[] | null {
  const rows: (readonly FxResult[])[] = [];
  let isInside = false;
  for (const node of pohon.nodes) {
    const depth = CASCADE_LEVELS.indexOf(node.level);
    if (depth === 0) continue;
    if (depth === 1) {
      isInside = asisten === "" || (node.khusus === null && asistenKey(node.nama) === asisten);
    }
    if (!isInside || depth > kedalaman) continue;
    rows.push(baris(node));
    if (node.posId !== null && depth < kedalaman) {
      for (const rekening of pohon.rinci(node.id)?.rekening ?? []) rows.push(baris(rekening));
    }
    if (rows.length > MAX_BARIS) return null;
  }
  return rows;
}

function baris(node: CascadeNode): readonly FxResult[] {
  const atauKosong = (value: number | null | undefined): FxResult => value ?? "";
  return [
    NAMA_TINGKAT[node.level],
    node.kode,
    node.nama,
    atauKosong(node.pagu),
    atauKosong(node.rencanaSampai),
    atauKosong(node.realisasiSampai),
    atauKosong(node.serapan),
    atauKosong(node.deviasi),
    atauKosong(node.fisik),
    atauKosong(node.capaian?.nilai),
    node.unreported,
  ];
}
