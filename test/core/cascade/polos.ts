import { draftGrid, type SheetDraft } from "../../../src/sheet/draft.ts";
import type { CellValue } from "../../../src/sheet/host.ts";

/** Figures of a branch as plain sums over rows of the sheets. Whole rupiah; `null` = no row states it. */
export interface Polos {
  pagu: number;
  readonly rencana: number[];
  readonly realisasi: (number | null)[];
  readonly jenis: Map<string, number>;
  readonly sumber: Map<string, number>;
  /** Distinct sub kegiatan, and those that had to report by the month of evaluation and have not. */
  readonly sub: Set<string>;
  readonly belumLapor: Set<string>;
  /** Sub kegiatan of which only a part stands here, another part outside. */
  readonly terbagi: Set<string>;
}

export interface RekeningPolos {
  readonly kode: string;
  readonly jumlah: number;
  readonly bulan: readonly number[];
}

export interface WilayahPolos {
  /** By path: Asisten, theme (`-` = none), code of SKPD, program, kegiatan, sub kegiatan, joined by ` > `. */
  readonly cabang: ReadonlyMap<string, Polos>;
  /** By code of SKPD and sub kegiatan, joined by a blank. */
  readonly rekening: ReadonlyMap<string, readonly RekeningPolos[]>;
}

type Baris = (judul: string) => CellValue;

/**
 * Recomputes the sample region from the cells of its sheets alone: headings, loops and additions, nothing of the
 * product's reading, keys or tree. Asks that every row names SKPD and code as the DPA writes them, and that a sub
 * kegiatan in several themes has equal shares.
 */
export function polosOf(sheets: readonly SheetDraft[], asOf: number): WilayahPolos {
  const skpd = barisOf(sheets, "SKPD", "Kode SKPD");
  const asistenOf = new Map(skpd.map((at) => [text(at("Kode SKPD")), text(at("Asisten"))]));
  const kodeOf = new Map(skpd.map((at) => [text(at("Alias")), text(at("Kode SKPD"))]));
  const tema = new Map<string, (readonly [asisten: string, tema: string])[]>();
  for (const at of barisOf(sheets, "Crossfire", "Asisten")) {
    const key = `${kodeOf.get(text(at("SKPD"))) ?? "?"} ${text(at("Kode Sub Kegiatan"))}`;
    const place = [text(at("Asisten")), text(at("Program Crossfire"))] as const;
    tema.set(key, [...(tema.get(key) ?? []), place]);
  }

  const rekening = new Map<string, { kode: string; jumlah: number; bulan: readonly number[] }[]>();
  const bulanOf = new Map<string, readonly number[]>();
  for (const at of barisOf(sheets, "RAK", "Tahun")) {
    const key = `${text(at("Kode SKPD"))} ${text(at("Kode Sub Kegiatan"))} ${text(at("Kode Rekening"))}`;
    bulanOf.set(
      key,
      BULAN.map((bulan) => Number(at(bulan))),
    );
  }
  const laporan = new Map<string, readonly (number | null)[]>();
  for (const at of barisOf(sheets, "Realisasi", "Kode SKPD")) {
    laporan.set(
      `${text(at("Kode SKPD"))} ${text(at("Kode Sub Kegiatan"))}`,
      BULAN.map((bulan) => {
        const value = at(`${bulan} Keuangan (Rp)`);
        return typeof value === "number" ? value : null;
      }),
    );
  }

  const cabang = new Map<string, Polos>();
  for (const at of barisOf(sheets, "DPA", "Tahun")) {
    const [skpdKode, kode] = [text(at("Kode SKPD")), text(at("Kode Sub Kegiatan"))];
    const key = `${skpdKode} ${kode}`;
    const bulan = bulanOf.get(`${key} ${text(at("Kode Rekening"))}`) ?? [];
    const jumlah = Number(at("Jumlah (Rp)"));
    const isNew = !rekening.has(key);
    const list = rekening.get(key) ?? [];
    list.push({ kode: text(at("Kode Rekening")), jumlah, bulan });
    rekening.set(key, list);
    const lapor = isNew ? laporan.get(key) : undefined;
    const places = tema.get(key) ?? [[asistenOf.get(skpdKode) ?? "?", "-"] as const];
    const tail = ["Kode Program", "Kode Kegiatan"].map((judul) => text(at(judul)));
    const paths = places.map((place) => [...place, skpdKode, ...tail, kode]);
    // Each branch once, with the part of its places: 1 above all of them.
    const parts = new Map<string, number>();
    for (const path of paths) {
      for (let depth = 0; depth <= path.length; depth += 1) {
        const branch = path.slice(0, depth).join(" > ");
        parts.set(branch, (parts.get(branch) ?? 0) + 1);
      }
    }
    for (const [branch, count] of parts) {
      const one = cabang.get(branch) ?? polosKosong();
      cabang.set(branch, one);
      const bagian = count / paths.length;
      one.pagu += jumlah * bagian;
      bulan.forEach((amount, index) => (one.rencana[index]! += amount * bagian));
      tambah(one.jenis, text(at("Kode Rekening")).slice(0, 6), jumlah * bagian);
      tambah(one.sumber, text(at("Sumber Dana")), jumlah * bagian);
      one.sub.add(key);
      if (bagian < 1) one.terbagi.add(key);
      lapor?.forEach((amount, index) => {
        if (amount !== null) one.realisasi[index] = (one.realisasi[index] ?? 0) + amount * bagian;
      });
    }
  }
  for (const one of cabang.values()) {
    for (const key of one.sub) {
      const plan = (rekening.get(key) ?? []).reduce(
        (sum, { bulan }) => sum + jumlahSampai(bulan, asOf),
        0,
      );
      const isDilaporkan = (laporan.get(key) ?? [])
        .slice(0, asOf)
        .some((amount) => amount !== null);
      if (plan > 0 && !isDilaporkan) one.belumLapor.add(key);
    }
  }
  return { cabang, rekening };
}

export function jumlahSampai(bulan: readonly (number | null)[], asOf: number): number {
  return bulan.slice(0, asOf).reduce<number>((sum, amount) => sum + (amount ?? 0), 0);
}

const BULAN =
  "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(
    " ",
  );

function polosKosong(): Polos {
  return {
    pagu: 0,
    rencana: BULAN.map(() => 0),
    realisasi: BULAN.map(() => null),
    jenis: new Map(),
    sumber: new Map(),
    sub: new Set(),
    belumLapor: new Set(),
    terbagi: new Set(),
  };
}

const text = (value: CellValue): string => String(value);
const tambah = (map: Map<string, number>, key: string, amount: number): void =>
  void map.set(key, (map.get(key) ?? 0) + amount);

/** Rows under the headings of a table, down to its total; a heading under a group is named with its group. */
function barisOf(sheets: readonly SheetDraft[], nama: string, pertama: string): readonly Baris[] {
  const sheet = sheets.find(({ name }) => name === nama);
  if (sheet === undefined) throw new Error(`no sheet ${nama}`);
  const { values } = draftGrid(sheet);
  const kepala = values.findIndex((row) => row[0] === pertama);
  const grup = values[kepala] ?? [];
  const isGrup = values[kepala + 1]?.[0] === "";
  const under = isGrup ? (values[kepala + 1] ?? []) : [];
  let open = "";
  const kolom = new Map<string, number>();
  grup.forEach((judul, col) => {
    if (judul !== "") open = String(judul);
    const bawah = String(under[col] ?? "");
    kolom.set(bawah === "" ? open : `${open} ${bawah}`, col);
  });
  const rows = values.slice(kepala + (isGrup ? 2 : 1));
  const end = rows.findIndex((row) => row[0] === "" || row[0] === "Jumlah");
  return (end < 0 ? rows : rows.slice(0, end)).map((row) => (judul) => {
    const col = kolom.get(judul);
    if (col === undefined) throw new Error(`no heading ${judul} on ${nama}`);
    return row[col] ?? "";
  });
}
