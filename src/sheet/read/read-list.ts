import type { DpaDokumen, KodeNama, Rincian, SubKegiatan } from "../../core/model/dpa.ts";
import { parseKodeRekening } from "../../core/kode/kode-rekening.ts";
import { cleanKodeText } from "../../core/kode/kode.ts";
import { parseKoefisien } from "../../core/text/koefisien.ts";
import { readPpn } from "./form-table.ts";
import type { GridView } from "./grid-view.ts";
import { matchFields, type Header } from "./header.ts";
import { kodeNama } from "./kode-nama.ts";
import { RekeningTree, type MutableRekening } from "./rekening-tree.ts";
import { dataRows, known, pairOf, textOf, type Columns } from "./table-rows.ts";

interface Group {
  readonly row: number;
  readonly skpd: KodeNama | null;
  readonly program: KodeNama | null;
  readonly kegiatan: KodeNama | null;
  readonly kode: KodeNama;
  readonly sumberDana: string | null;
  readonly lokasi: string | null;
  readonly tree: RekeningTree;
  readonly byRekening: Map<string, MutableRekening>;
}

/**
 * A flat list: one row per account, or per rincian item (then the account's total is not stated and stays null).
 * Rows of one sub kegiatan of one SKPD need not stand together.
 */
export function readDpaList(grid: GridView, header: Header, nextId: number): DpaDokumen[] {
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
  const isRincian = found.harga !== undefined && found.koefisien !== undefined;
  const groups = new Map<string, Group>();
  for (const row of dataRows(grid, header, found)) {
    const kode = pairOf(grid, row, found.kodeSubKegiatan, found.namaSubKegiatan);
    const rekeningText = cleanKodeText(textOf(grid, row, found.kodeRekening));
    if (kode === null || kode.text === "") {
      if (rekeningText !== "" && !grid.isBlank(row, found.jumlah ?? -1)) {
        grid.note("tanpaKode", row, found.kodeSubKegiatan ?? grid.firstCol, rekeningText);
      }
      continue;
    }
    const skpd = pairOf(grid, row, found.kodeSkpd, found.namaSkpd);
    const key = `${skpd?.text ?? ""}|${skpd?.nama ?? ""}|${kode.kode?.key ?? kode.text}`;
    const group = groups.get(key) ?? openGroup(grid, row, found, skpd, kode);
    groups.set(key, group);
    addRow(grid, row, found, group, rekeningText, isRincian);
  }
  if (groups.size === 0) return [];
  const list = [...groups.values()].map((group, index) =>
    toSubKegiatan(grid, found, group, nextId + index),
  );
  return [listDokumen(grid, header, list)];
}

/** The document that a list sheet stands for; it has no head of its own. */
export function listDokumen(
  grid: GridView,
  header: Header,
  subKegiatanList: readonly SubKegiatan[],
): DpaDokumen {
  return {
    origin: { at: grid.ref, row: header.row, cols: {} },
    nomor: "",
    tahun: null,
    skpd: null,
    program: null,
    kegiatan: null,
    alokasi: null,
    tahap: null,
    pengesahan: { pengguna: null, tanggal: null, ppkd: null },
    indikatorList: null,
    subKegiatanList,
  };
}

function openGroup(
  grid: GridView,
  row: number,
  found: Columns,
  skpd: KodeNama | null,
  kode: KodeNama,
): Group {
  return {
    row,
    skpd,
    kode,
    program: pairOf(grid, row, found.kodeProgram, found.namaProgram),
    kegiatan: pairOf(grid, row, found.kodeKegiatan, found.namaKegiatan),
    sumberDana: found.sumberDana === undefined ? null : textOf(grid, row, found.sumberDana),
    lokasi: found.lokasi === undefined ? null : textOf(grid, row, found.lokasi),
    tree: new RekeningTree(),
    byRekening: new Map(),
  };
}

function addRow(
  grid: GridView,
  row: number,
  found: Columns,
  group: Group,
  kodeText: string,
  isRincian: boolean,
): void {
  const kode = parseKodeRekening(kodeText);
  const key = kode?.key ?? kodeText;
  const existing = isRincian ? group.byRekening.get(key) : undefined;
  const rekening: MutableRekening = existing ?? {
    origin: {
      at: grid.ref,
      row,
      cols: known({
        kode: found.kodeRekening,
        uraian: found.namaRekening ?? found.uraian,
        jumlah: found.jumlah,
        sumberDana: found.sumberDana,
      }),
    },
    kodeText,
    kode,
    level: Math.max(1, Math.min(6, kodeText.split(".").length)),
    uraian: textOf(grid, row, found.namaRekening ?? found.uraian),
    jumlah: isRincian ? null : grid.rupiah(row, found.jumlah),
    sumberDana: found.sumberDana === undefined ? null : textOf(grid, row, found.sumberDana),
    children: [],
    kelompokList: [],
    sebelum: null,
    rincianList: [],
  };
  if (existing === undefined) {
    group.tree.addRekening(rekening);
    group.byRekening.set(key, rekening);
  }
  if (isRincian) rekening.rincianList.push(toRincian(grid, row, found));
}

function toRincian(grid: GridView, row: number, found: Columns): Rincian {
  const koefisienText = textOf(grid, row, found.koefisien);
  const raw = found.koefisien === undefined ? "" : grid.cell(row, found.koefisien);
  return {
    origin: {
      at: grid.ref,
      row,
      cols: known({
        uraian: found.uraian,
        koefisien: found.koefisien,
        satuan: found.satuan,
        harga: found.harga,
        ppn: found.ppn,
        jumlah: found.jumlah,
      }),
    },
    uraian: textOf(grid, row, found.uraian),
    spesifikasi: textOf(grid, row, found.spesifikasi),
    koefisienText,
    koefisien: typeof raw === "number" ? raw : parseKoefisien(koefisienText),
    satuan: textOf(grid, row, found.satuan),
    harga: grid.number(row, found.harga),
    sebelum: null,
    ppn: readPpn(grid, row, found.ppn),
    jumlah: grid.rupiah(row, found.jumlah),
  };
}

function toSubKegiatan(grid: GridView, found: Columns, group: Group, id: number): SubKegiatan {
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
      }),
    },
    id,
    bentuk: "dpa-list",
    kode: kodeNama(group.kode.text, group.kode.nama),
    kegiatan: group.kegiatan,
    program: group.program,
    skpd: group.skpd,
    pagu: null,
    sumberDana: group.sumberDana,
    lokasi: group.lokasi,
    keluaran: null,
    kelompokSasaran: null,
    sebelum: null,
    waktu: null,
    rekeningList: group.tree.roots,
    rencana: null,
  };
}
