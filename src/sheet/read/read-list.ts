import type { DpaDokumen, KodeNama, SubKegiatan } from "../../core/model/dpa.ts";
import { cleanKodeText } from "../../core/kode/kode.ts";
import type { InTurns } from "../../core/turns/finish.ts";
import type { GridView } from "./grid-view.ts";
import { matchFields, type Header } from "./header.ts";
import { kodeNama } from "./kode-nama.ts";
import { readListHead, type ListHead } from "./list-head.ts";
import {
  addListRow,
  isCounted,
  listPlaces,
  toRincian,
  type ListColumns,
  type ListGroup,
} from "./list-rows.ts";
import { LooseRows } from "./loose-rows.ts";
import { kolomPerubahan } from "./perubahan.ts";
import { RekeningTree, type MutableRekening } from "./rekening-tree.ts";
import { dataRows, known, pairOf, readTahun, textOf, type Columns } from "./table-rows.ts";

/**
 * A flat list: one row per account, or per rincian item (then the account's total is not stated and stays null, unless
 * the account has a row of its own). Rows of one sub kegiatan of one SKPD need not stand together; a list of several
 * years gives a document for each. Items without codes belong to the account above them.
 */
export function* readDpaList(grid: GridView, header: Header): InTurns<DpaDokumen[]> {
  const cols = listColumns(header);
  const { found } = cols;
  const head = readListHead(grid, header);
  const groups = new Map<string, ListGroup>();
  const loose = new LooseRows(grid, cols);
  let open: MutableRekening | null = null;
  for (const row of dataRows(grid, header, found)) {
    if (grid.isRest(row)) yield;
    const kode = pairOf(grid, row, found.kodeSubKegiatan, found.namaSubKegiatan);
    const rekeningText = cleanKodeText(textOf(grid, row, found.kodeRekening));
    if (kode === null || kode.text === "") {
      const isItem = cols.isRincian && rekeningText === "" && isCounted(grid, row, found);
      if (isItem && open !== null) open.rincianList.push(toRincian(grid, row, cols));
      else loose.note(row, rekeningText);
      continue;
    }
    const tahun = readTahun(grid, row, found.tahun) ?? head.tahun;
    const skpd = pairOf(grid, row, found.kodeSkpd, found.namaSkpd);
    const key = `${tahun ?? ""}|${skpd?.text ?? ""}|${skpd?.nama ?? ""}|${kode.kode?.key ?? kode.text}`;
    const group = groups.get(key) ?? openGroup(grid, row, found, { skpd, kode, tahun });
    groups.set(key, group);
    open = addListRow(grid, row, cols, group, rekeningText) ?? open;
    loose.count(row);
  }
  yield;
  return dokumenPerYear(grid, header, head, cols, [...groups.values()]);
}

function listColumns(header: Header): ListColumns {
  const found: Columns = matchFields(header, [
    "tahun",
    "kodeSkpd",
    "namaSkpd",
    "kodeProgram",
    "namaProgram",
    "kodeKegiatan",
    "namaKegiatan",
    "kodeSubKegiatan",
    "namaSubKegiatan",
    "kodeRekening",
    "namaRekening",
    "uraian",
    "spesifikasi",
    "koefisien",
    "satuan",
    "harga",
    "ppn",
    "jumlah",
    "sumberDana",
    "lokasi",
  ]);
  const amounts = { ...known({ jumlah: found.jumlah }), ...kolomPerubahan(header) };
  return {
    found,
    isRincian: found.harga !== undefined && found.koefisien !== undefined,
    places: listPlaces(found, amounts),
    ...amounts,
  };
}

function dokumenPerYear(
  grid: GridView,
  header: Header,
  head: ListHead,
  cols: ListColumns,
  groups: readonly ListGroup[],
): DpaDokumen[] {
  let id = 0;
  return [...new Set(groups.map(({ tahun }) => tahun))].map((tahun) => {
    const own = groups.filter((group) => group.tahun === tahun);
    const list = own.map((group) => toSubKegiatan(grid, cols, group, id++));
    const dokumen = listDokumen(grid, header, list, { ...head, tahun });
    const tahunCol = cols.found.tahun;
    const row = own[0]?.row ?? header.row;
    if (tahunCol === undefined || grid.isBlank(row, tahunCol)) return dokumen;
    const { origin } = dokumen;
    return {
      ...dokumen,
      origin: {
        ...origin,
        cols: { ...origin.cols, tahun: tahunCol },
        rows: { ...origin.rows, tahun: row },
      },
    };
  });
}

/** The document that a list sheet stands for; of a head it has only what stands above the table. */
export function listDokumen(
  grid: GridView,
  header: Header,
  subKegiatanList: readonly SubKegiatan[],
  head: ListHead = readListHead(grid, header),
): DpaDokumen {
  const { tahun, tahap } = head.cells;
  return {
    origin: {
      at: grid.ref,
      row: header.row,
      cols: known({ tahun: tahun?.col, tahap: tahap?.col }),
      rows: known({ tahun: tahun?.row, tahap: tahap?.row }),
    },
    nomor: "",
    tahun: head.tahun,
    skpd: null,
    program: null,
    kegiatan: null,
    alokasi: null,
    tahap: head.tahap,
    ...(head.tahapKe === null ? {} : { tahapKe: head.tahapKe }),
    pengesahan: { pengguna: null, tanggal: null, ppkd: null },
    indikatorList: null,
    subKegiatanList,
  };
}

function openGroup(
  grid: GridView,
  row: number,
  found: Columns,
  own: { skpd: KodeNama | null; kode: KodeNama; tahun: number | null },
): ListGroup {
  return {
    row,
    ...own,
    program: pairOf(grid, row, found.kodeProgram, found.namaProgram),
    kegiatan: pairOf(grid, row, found.kodeKegiatan, found.namaKegiatan),
    sumberDana: found.sumberDana === undefined ? null : textOf(grid, row, found.sumberDana),
    lokasi: found.lokasi === undefined ? null : textOf(grid, row, found.lokasi),
    tree: new RekeningTree(),
    byRekening: new Map(),
    pagu: null,
  };
}

function toSubKegiatan(
  grid: GridView,
  { found, jumlah, sebelum }: ListColumns,
  group: ListGroup,
  id: number,
): SubKegiatan {
  const { pagu, tree } = group;
  return {
    origin: {
      at: grid.ref,
      row: group.row,
      cols: known({
        kode: found.kodeSubKegiatan,
        nama: found.namaSubKegiatan,
        skpd: found.kodeSkpd ?? found.namaSkpd,
        program: found.kodeProgram ?? found.namaProgram,
        kegiatan: found.kodeKegiatan ?? found.namaKegiatan,
        sumberDana: found.sumberDana,
        lokasi: found.lokasi,
        pagu: pagu === null ? undefined : jumlah,
        sebelum: pagu === null ? undefined : sebelum,
      }),
      ...(pagu === null ? {} : { rows: { pagu: pagu.row, sebelum: pagu.row } }),
    },
    id,
    bentuk: "dpa-list",
    kode: kodeNama(group.kode.text, group.kode.nama),
    kegiatan: group.kegiatan,
    program: group.program,
    skpd: group.skpd,
    pagu: pagu?.jumlah ?? null,
    sebelum: pagu?.sebelum ?? null,
    sumberDana: group.sumberDana,
    lokasi: group.lokasi,
    keluaran: null,
    kelompokSasaran: null,
    waktu: null,
    rekeningList: tree.settle(),
    rencana: null,
  };
}
