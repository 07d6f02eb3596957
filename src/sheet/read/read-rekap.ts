import type { DpaDokumen, KodeNama, SubKegiatan, TotalRekap } from "../../core/model/dpa.ts";
import type { RealisasiRow } from "../../core/model/tables.ts";
import { parseKodeRekening, tingkatTertulis } from "../../core/kode/kode-rekening.ts";
import { cleanKodeText, parseKode } from "../../core/kode/kode.ts";
import { tingkatKegiatanOf, type TingkatKegiatan } from "../../core/kode/kode-kegiatan.ts";
import { rapikanKode } from "../../core/kode/rapikan-kode.ts";
import { addRupiah, type Rupiah } from "../../core/rupiah/rupiah.ts";
import type { InTurns } from "../../core/turns/finish.ts";
import type { GridView } from "./grid-view.ts";
import { matchFields, type Header } from "./header.ts";
import { kodeNama } from "./kode-nama.ts";
import { listDokumen } from "./read-list.ts";
import { RekeningTree } from "./rekening-tree.ts";
import { dataRows, known, textOf, type Columns } from "./table-rows.ts";

/**
 * *Rekapitulasi Belanja menurut Urusan … Sub Kegiatan*: the code path is spread over the columns between `Kode` and
 * `Uraian` (bidang, SKPD, program tree, account), amounts per kelompok belanja, anggaran beside realisasi to date.
 */
export function* readRekap(
  grid: GridView,
  header: Header,
): InTurns<{ readonly dokumenList: DpaDokumen[]; readonly realisasiList: RealisasiRow[] }> {
  const found: Columns = matchFields(header, [
    "kode",
    "uraian",
    "anggaranOperasi",
    "realisasiOperasi",
    "anggaranModal",
    "realisasiModal",
    "anggaranTotal",
    "realisasiTotal",
    "kendala",
  ]);
  const kodeCol = found.kode ?? grid.firstCol;
  const uraianCol = found.uraian ?? kodeCol + 1;
  const rekeningCol = uraianCol - 1;
  const names = new Map<string, string>();
  const list: SubKegiatan[] = [];
  const totalList: TotalRekap[] = [];
  const realisasiList: RealisasiRow[] = [];
  const trees: RekeningTree[] = [];
  let open: { tree: RekeningTree; key: string } | null = null;
  for (const row of dataRows(grid, header, found)) {
    if (grid.isRest(row)) yield;
    const path = pathOf(grid, row, kodeCol, rekeningCol);
    const uraian = textOf(grid, row, uraianCol);
    if (path.rekening !== "") {
      if (open !== null && open.key === `${path.skpd}|${path.kegiatan}`) {
        open.tree.addRekening({
          origin: {
            at: grid.ref,
            row,
            cols: known({
              kode: rekeningCol,
              uraian: uraianCol,
              jumlah: amountCol(found, "anggaran"),
            }),
          },
          kodeText: path.rekening,
          kode: parseKodeRekening(path.rekening),
          level: tingkatTertulis(path.rekening),
          uraian,
          jumlah: amount(grid, row, found, "anggaran"),
          sumberDana: null,
          sebelum: null,
          children: [],
          kelompokList: [],
          rincianList: [],
        });
      } else {
        grid.note("tanpaKode", row, rekeningCol, path.rekening);
      }
      continue;
    }
    const own = kodeNama(path.kegiatan === "" ? path.skpd : path.kegiatan, uraian);
    names.set(own.text, uraian);
    open = null;
    const skpd = path.skpd === "" ? null : kodeNama(path.skpd, names.get(path.skpd) ?? "");
    const total = totalOf(grid, row, found, { own, skpd, rekeningCol });
    if (total !== null) totalList.push(total);
    if (path.kegiatan === "" || tingkatOf(own) !== "subKegiatan") continue;
    const tree = new RekeningTree();
    trees.push(tree);
    open = { tree, key: `${path.skpd}|${path.kegiatan}` };
    list.push(
      rekapSubKegiatan(
        grid,
        row,
        found,
        { own, skpd, kodeCol, rekeningCol, names },
        tree,
        list.length,
      ),
    );
    const keuangan = amount(grid, row, found, "realisasi");
    if (keuangan !== null) {
      realisasiList.push({
        origin: {
          at: grid.ref,
          row,
          cols: known({
            subKegiatan: rekeningCol - 1,
            keuangan: amountCol(found, "realisasi"),
            kendala: found.kendala,
          }),
        },
        skpd,
        subKegiatan: own,
        rekening: null,
        bulan: null,
        keuangan,
        fisik: null,
        keluaran: null,
        kendala: textOf(grid, row, found.kendala),
        tindakLanjut: "",
      });
    }
  }
  yield;
  for (const tree of trees) tree.settle();
  const dokumenList = list.length === 0 ? [] : [{ ...listDokumen(grid, header, list), totalList }];
  return { dokumenList, realisasiList };
}

/** The total a row prints for its SKPD, program, kegiatan or sub kegiatan; null for other levels and blank rows. */
function totalOf(
  grid: GridView,
  row: number,
  found: Columns,
  { own, skpd, rekeningCol }: Pick<RekapContext, "own" | "skpd" | "rekeningCol">,
): TotalRekap | null {
  const isSkpd = skpd !== null && own.text === skpd.text;
  const tingkat = isSkpd ? "skpd" : tingkatOf(own);
  if (tingkat === null || tingkat === "urusan" || tingkat === "bidang") return null;
  const [operasi, modal, jumlah] = [
    found.anggaranOperasi,
    found.anggaranModal,
    found.anggaranTotal,
  ].map((col) => grid.rupiah(row, col)) as [Rupiah | null, Rupiah | null, Rupiah | null];
  if (operasi === null && modal === null && jumlah === null) return null;
  return {
    origin: {
      at: grid.ref,
      row,
      cols: known({
        kode: isSkpd ? rekeningCol - 2 : rekeningCol - 1,
        operasi: found.anggaranOperasi,
        modal: found.anggaranModal,
        jumlah: found.anggaranTotal,
      }),
    },
    tingkat,
    skpd,
    kode: own,
    operasi,
    modal,
    jumlah,
  };
}

/** Level of a code of the program tree; a broken one has as many parts as its stops, whatever they look like. */
function tingkatOf({ kode, text }: KodeNama): TingkatKegiatan | null {
  const read = kode ?? parseKode(rapikanKode(text));
  return read === null ? null : tingkatKegiatanOf(read);
}

interface RekapContext {
  readonly own: KodeNama;
  readonly skpd: KodeNama | null;
  readonly kodeCol: number;
  readonly rekeningCol: number;
  readonly names: ReadonlyMap<string, string>;
}

function rekapSubKegiatan(
  grid: GridView,
  row: number,
  found: Columns,
  { own, skpd, kodeCol, rekeningCol, names }: RekapContext,
  tree: RekeningTree,
  id: number,
): SubKegiatan {
  const ancestor = (count: number): KodeNama => {
    const text = own.text.split(".").slice(0, count).join(".");
    return kodeNama(text, names.get(text) ?? "");
  };
  return {
    origin: {
      at: grid.ref,
      row,
      cols: known({
        kode: rekeningCol - 1,
        nama: rekeningCol + 1,
        pagu: amountCol(found, "anggaran"),
        skpd: kodeCol + 1,
      }),
    },
    id,
    bentuk: "dpa-list",
    kode: own,
    kegiatan: ancestor(5),
    program: ancestor(3),
    skpd,
    pagu: amount(grid, row, found, "anggaran"),
    sumberDana: null,
    lokasi: null,
    keluaran: null,
    kelompokSasaran: null,
    sebelum: null,
    waktu: null,
    rekeningList: tree.roots,
    rencana: null,
  };
}

/** Codes of a row: the account in the last code column, the SKPD (seven segments or more), else the program tree. */
function pathOf(
  grid: GridView,
  row: number,
  from: number,
  rekeningCol: number,
): { readonly skpd: string; readonly kegiatan: string; readonly rekening: string } {
  let skpd = "";
  let kegiatan = "";
  for (let col = from; col < rekeningCol; col += 1) {
    const text = cleanKodeText(grid.text(row, col));
    if (text === "") continue;
    const depth = rapikanKode(text).split(".").length;
    if (depth >= 7) skpd = text;
    else if (depth >= 3) kegiatan = text;
  }
  return { skpd, kegiatan, rekening: cleanKodeText(grid.text(row, rekeningCol)) };
}

/** Operasi + modal; the total column only where the two are not there (its formulas may lack cached values). */
function amount(
  grid: GridView,
  row: number,
  found: Columns,
  side: "anggaran" | "realisasi",
): Rupiah | null {
  const [operasi, modal, total] =
    side === "anggaran"
      ? [found.anggaranOperasi, found.anggaranModal, found.anggaranTotal]
      : [found.realisasiOperasi, found.realisasiModal, found.realisasiTotal];
  const isSpent = side === "realisasi";
  const a = grid.rupiah(row, operasi, isSpent);
  const b = grid.rupiah(row, modal, isSpent);
  if (a === null && b === null) return grid.rupiah(row, total, isSpent);
  return a === null || b === null ? (a ?? b) : addRupiah(a, b);
}

function amountCol(found: Columns, side: "anggaran" | "realisasi"): number | undefined {
  return side === "anggaran"
    ? (found.anggaranTotal ?? found.anggaranOperasi)
    : (found.realisasiTotal ?? found.realisasiOperasi);
}
