import type {
  DpaDokumen,
  Indikator,
  KodeNama,
  RencanaBulanan,
  SubKegiatan,
} from "../../core/model/dpa.ts";
import { parseNumberText } from "../../core/rupiah/parse-number.ts";
import { roundRupiah, type Rupiah } from "../../core/rupiah/rupiah.ts";
import type { FormHead, Lines } from "./form-head.ts";
import { parseWaktu, type FormLine } from "./form-label.ts";
import { TANPA_PENGESAHAN, type Pengesahan } from "./form-pengesahan.ts";
import type { FormTableReader } from "./form-table.ts";
import type { GridView } from "./grid-view.ts";
import { parseKodeNama } from "./kode-nama.ts";
import { tahunOfText } from "./tahap.ts";

/** What was read of one sub kegiatan of a printed form. */
export interface FormBlock {
  readonly lines: Lines;
  readonly startRow: number;
  table: FormTableReader | null;
  total: FormTotal | null;
  rencana: RencanaBulanan | null;
  pengesahan: Pengesahan | null;
}

/** The total under a rincian table, with its cells. */
export interface FormTotal {
  readonly jumlah: Rupiah | null;
  readonly sebelum: Rupiah | null;
  readonly row: number;
  readonly col: number;
  readonly colSebelum: number | undefined;
}

type Atas = Pick<DpaDokumen, "program" | "kegiatan" | "skpd">;

/** Makes the document of a head and its blocks; sub kegiatan are numbered from `nextId`. */
export function toDokumen(
  grid: GridView,
  head: FormHead,
  indikatorList: readonly Indikator[] | null,
  blocks: readonly FormBlock[],
  nextId: number,
): DpaDokumen {
  const { lines, tahap } = head;
  const atas: Atas = {
    program: namaOf(lines.program),
    kegiatan: namaOf(lines.kegiatan),
    skpd: namaOf(lines.unit) ?? namaOf(lines.skpd),
  };
  const signed = blocks.flatMap(({ pengesahan }) => pengesahan ?? []).at(-1) ?? TANPA_PENGESAHAN;
  const ke = tahap?.value.ke ?? null;
  const tables = blocks.filter((block) => block.table !== null);
  return {
    origin: originOf(grid, blocks[0]?.startRow ?? grid.firstRow, {
      nomor: lines.nomor,
      kegiatan: lines.kegiatan,
      program: lines.program,
      skpd: lines.skpd ?? lines.unit,
      alokasi: lines.alokasi,
      tahun: head.tahun ?? undefined,
      tahap: tahap ?? undefined,
      pengguna: signed.cells.pengguna,
      tanggal: signed.cells.tanggal,
      ppkd: signed.cells.ppkd,
    }),
    nomor: lines.nomor?.value ?? "",
    tahun: head.tahun?.value ?? tahunOfText(lines.nomor?.value ?? ""),
    tahap: tahap?.value.tahap ?? null,
    ...(ke === null ? {} : { tahapKe: ke }),
    pengesahan: signed.nilai,
    ...atas,
    alokasi: alokasiOf(lines.alokasi),
    indikatorList,
    subKegiatanList: tables.map((block, index) =>
      toSubKegiatan(grid, block, head.lines, atas, nextId + index),
    ),
  };
}

function toSubKegiatan(
  grid: GridView,
  block: FormBlock,
  head: Lines,
  atas: Atas,
  id: number,
): SubKegiatan {
  const { lines, total } = block;
  const kode = lines.subKegiatan;
  const lokasi = lines.lokasi ?? head.lokasi;
  const sasaran = lines.sasaran ?? head.sasaran;
  return {
    origin: originOf(grid, block.startRow, {
      kode,
      nama: kode,
      pagu: total ?? undefined,
      sebelum:
        total?.colSebelum === undefined ? undefined : { row: total.row, col: total.colSebelum },
      sumberDana: lines.sumberDana,
      lokasi,
      keluaran: lines.keluaran,
      waktu: lines.waktu,
      kelompokSasaran: sasaran,
      skpd: head.unit ?? head.skpd,
      program: head.program,
      kegiatan: head.kegiatan,
    }),
    id,
    bentuk: "dpa-form",
    kode: parseKodeNama(kode?.value ?? ""),
    ...atas,
    pagu: total?.jumlah ?? null,
    sebelum: total?.sebelum ?? null,
    sumberDana: lines.sumberDana?.value ?? null,
    lokasi: lokasi?.value ?? null,
    keluaran: lines.keluaran?.value ?? null,
    kelompokSasaran: sasaran?.value ?? null,
    waktu: parseWaktu(lines.waktu?.value ?? ""),
    rekeningList: block.table?.tree.settle() ?? [],
    rencana: block.rencana,
  };
}

/** The allocation; a DPPA that prints it before and after the change states the latter last. */
function alokasiOf(line: FormLine | undefined): Rupiah | null {
  const whole = parseNumberText(line?.value ?? "");
  const last = /(?:rp\.?\s*)?[\d.,]+$/i.exec(line?.value ?? "")?.[0] ?? "";
  const parsed = whole.kind === "bad" ? parseNumberText(last) : whole;
  return parsed.kind === "number" ? roundRupiah(parsed.value) : null;
}

function namaOf(line: FormLine | undefined): KodeNama | null {
  return line === undefined || line.value === "" ? null : parseKodeNama(line.value);
}

function originOf<Field extends string>(
  grid: GridView,
  row: number,
  cells: Readonly<Record<Field, { readonly row: number; readonly col: number } | undefined>>,
): {
  at: GridView["ref"];
  row: number;
  cols: Partial<Record<Field, number>>;
  rows: Partial<Record<Field, number>>;
} {
  const cols: Partial<Record<Field, number>> = {};
  const rows: Partial<Record<Field, number>> = {};
  for (const field of Object.keys(cells) as Field[]) {
    const cell = cells[field];
    if (cell === undefined) continue;
    cols[field] = cell.col;
    rows[field] = cell.row;
  }
  return { at: grid.ref, row, cols, rows };
}
