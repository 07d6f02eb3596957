import { BULAN_LIST, namaBulan } from "../../../src/core/periode/periode.ts";
import type { CellValue } from "../../../src/sheet/host.ts";
import { bulanJuta, rakPercepatan } from "../percepatan-workbook.ts";
import { pick, type Random } from "./random.ts";

export interface StageSheet {
  readonly name: string;
  readonly values: CellValue[][];
  /** By `row,col`. */
  readonly formulas: ReadonlyMap<string, string>;
  readonly formats: ReadonlyMap<string, string>;
}

/** The day on which everything is decided. */
export const SINCE = "2026-03-06";

/** Column of the written total, and of January. */
export const TOTAL = 4;
export const JANUARI = 5;
const KODE_REKENING = 2;

/** A region in small: a monthly plan that can be moved earlier, cash, reports; with untidy codes, totals and formats. */
export function stageSheets(random: Random): readonly StageSheet[] {
  const { RAK, Kas, Realisasi } = rakPercepatan();
  const values = RAK.values.map((row) => [...row]);
  const formulas = new Map<string, string>();
  const formats = new Map<string, string>();
  const more = Math.floor(random() * 4);
  for (let nth = 0; nth < more; nth += 1) {
    const late = bulanJuta({ 2: 5 + nth, [7 + Math.floor(random() * 6)]: 10 + nth });
    const total = late.reduce((sum, amount) => sum + amount, 0);
    const kode = `2.21.02.2.01.${String(7 + nth).padStart(4, "0")}`;
    values.push([kode, `Kegiatan ${nth}`, "5.1.02.01.01.0024", "Bahan", total, ...late]);
  }
  for (let row = 2; row < values.length; row += 1) {
    const line = values[row] ?? [];
    if (random() < 0.4) line[KODE_REKENING] = `${String(line[KODE_REKENING])} `;
    const fate = random();
    if (fate < 0.3) {
      line[TOTAL] = new Intl.NumberFormat("id-ID").format(Number(line[TOTAL]));
      formats.set(`${row},${TOTAL}`, "@");
    } else if (fate < 0.5) {
      formulas.set(`${row},${TOTAL}`, `=SUM(F${row + 1}:Q${row + 1})`);
    }
    const month = pick(random, BULAN_LIST) ?? 1;
    formats.set(`${row},${JANUARI + month - 1}`, "#,##0");
  }
  const plain = { formulas: new Map<string, string>(), formats: new Map<string, string>() };
  return [
    { name: "RAK", values, formulas, formats },
    { name: "Kas", values: Kas.values, ...plain },
    { name: "Realisasi", values: Realisasi.values, ...plain },
    { name: "RAK Stunting", values: rakStunting(), ...plain },
    { name: CROSSFIRE, values: crossfire(), ...plain },
    { name: LOG, values: keputusan(), ...plain },
    { name: "Catatan", values: [["Catatan", namaBulan(1)]], ...plain },
  ];
}

const KESEHATAN = ["1.02.0.00.0.00.01.0000", "Dinas Kesehatan"] as const;
const KB = ["2.14.0.00.0.00.02.0000", "Dinas Pengendalian Penduduk dan KB"] as const;
const GIZI = ["1.02.02.2.02.0015", "Pengelolaan Pelayanan Kesehatan Gizi Masyarakat"] as const;
const KELUARGA = ["2.14.03.2.02.0009", "Pendampingan keluarga berisiko stunting"] as const;

/** Two SKPD at one matter, so that there is something to join. */
function rakStunting(): CellValue[][] {
  const row = (
    skpd: readonly string[],
    sub: readonly string[],
    plan: Readonly<Record<number, number>>,
  ): CellValue[] => {
    const months = bulanJuta(plan);
    const total = months.reduce((sum, amount) => sum + amount, 0);
    return [...skpd, ...sub, "5.1.02.01.01.0024", "Bahan", total, ...months];
  };
  const head = ["Kode SKPD", "Nama SKPD", "Kode Sub Kegiatan", "Sub Kegiatan", "Kode Rekening"];
  return [
    [...head, "Uraian", "Total", ...BULAN_LIST.map(namaBulan)],
    row(KESEHATAN, GIZI, { 3: 10 }),
    row(KB, KELUARGA, { 9: 12 }),
  ];
}

/** The user's own table of themes. */
export const CROSSFIRE = "Crossfire";
const TEMA = "Cegah Stunting";

function crossfire(): CellValue[][] {
  const head = ["Asisten", "Program Crossfire", "Peran", "SKPD", "Kode Sub Kegiatan"];
  return [
    [...head, "Sub Kegiatan", "Lokus"],
    ["Asisten Pemerintahan", TEMA, "Pengampu", KESEHATAN[1], ...GIZI, "Kecamatan Ujungjaya"],
  ];
}

/** The log of decisions, begun by the user. */
export const LOG = "PK Keputusan";

function keputusan(): CellValue[][] {
  const head = ["Id", "Rapat", "Tanggal", "Butir", "Keputusan", "PIC", "Tenggat", "Status"];
  const row = (id: string): CellValue[] => [
    id,
    "Rapat Februari",
    "",
    "Stunting",
    "Dimajukan",
    "Kepala Dinas",
    "",
    "Terbuka",
    "",
    "",
  ];
  return [[...head, "Kode", "Sel"], row("K-001"), row("K-002")];
}
