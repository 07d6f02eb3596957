import type { Kelompok, Rekening, Rincian, SubKegiatan } from "../../src/core/model/dpa.ts";
import type { Model } from "../../src/core/model/model.ts";
import type { CellValue, SheetGrid } from "../../src/sheet/host.ts";

const KEPALA = [
  "Kode SKPD",
  "Nama SKPD",
  "Kode Program",
  "Nama Program",
  "Kode Kegiatan",
  "Nama Kegiatan",
  "Kode Sub Kegiatan",
  "Nama Sub Kegiatan",
  "Sumber Dana",
  "Lokasi",
  "Kode Rekening",
  "Nama Rekening",
] as const;

/** The documents of a workbook as one list with a row per item, as staff copy it out of the planning system. */
export function daftarRincian({ subKegiatanList, dokumenList }: Model): SheetGrid {
  const rows: CellValue[][] = [];
  for (const sub of subKegiatanList) {
    for (const rekening of leaves(sub.rekeningList)) {
      for (const { rincian, sumberDana } of items(rekening, sub.sumberDana ?? "")) {
        rows.push([
          ...head(sub, sumberDana),
          rekening.kodeText,
          rekening.uraian,
          rincian.uraian,
          rincian.spesifikasi,
          rincian.koefisienText,
          rincian.satuan,
          rincian.harga ?? "",
          rincian.ppn ?? "",
          rincian.jumlah ?? "",
        ]);
      }
    }
  }
  const more = ["Uraian", "Spesifikasi", "Koefisien", "Satuan", "Harga", "PPN", "Jumlah"];
  return sheet("Rincian", dokumenList[0]?.tahun ?? null, [[...KEPALA, ...more], ...rows]);
}

/** The same documents as a list of accounts down to a level, each sub kegiatan under a row with its total. */
export function daftarRekening(
  { subKegiatanList, dokumenList }: Model,
  deepest = Infinity,
): SheetGrid {
  const rows: CellValue[][] = [];
  for (const sub of subKegiatanList) {
    const own = head(sub, sub.sumberDana ?? "");
    rows.push([...own, "", "", sub.pagu ?? ""]);
    for (const { kodeText, uraian, jumlah, level } of all(sub.rekeningList)) {
      if (level > deepest) continue;
      rows.push([...own, kodeText, uraian, jumlah ?? ""]);
    }
  }
  return sheet("Rekening", dokumenList[0]?.tahun ?? null, [[...KEPALA, "Jumlah"], ...rows]);
}

function head(sub: SubKegiatan, sumberDana: string): CellValue[] {
  const { skpd, program, kegiatan, kode, lokasi } = sub;
  return [
    ...[skpd, program, kegiatan, kode].flatMap((one) => [one?.text ?? "", one?.nama ?? ""]),
    sumberDana,
    lokasi ?? "",
  ];
}

function sheet(name: string, tahun: number | null, table: readonly CellValue[][]): SheetGrid {
  const width = table[0]?.length ?? 0;
  const titles = [[`DAFTAR BELANJA`], [`TAHUN ANGGARAN ${tahun ?? ""}`], []];
  const values = [...titles, ...table].map((row) =>
    Array.from({ length: width }, (_, col): CellValue => row[col] ?? ""),
  );
  return { file: "", name, top: 0, left: 0, values };
}

function all(list: readonly Rekening[]): readonly Rekening[] {
  return list.flatMap((rekening) => [rekening, ...all(rekening.children)]);
}

function leaves(list: readonly Rekening[]): readonly Rekening[] {
  return all(list).filter(({ children }) => children.length === 0);
}

function items(
  { kelompokList, rincianList }: Rekening | Kelompok,
  sumberDana: string,
): readonly { readonly rincian: Rincian; readonly sumberDana: string }[] {
  return [
    ...rincianList.map((rincian) => ({ rincian, sumberDana })),
    ...kelompokList.flatMap((one) => items(one, one.sumberDana ?? sumberDana)),
  ];
}
