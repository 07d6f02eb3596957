import { cellOf, type Origin } from "../../src/core/model/origin.ts";
import type { Rekening, SubKegiatan } from "../../src/core/model/dpa.ts";
import type { Book, Place } from "./book.ts";
import { writeSubKode } from "./kode.ts";
import {
  firstFit,
  leavesOf,
  onBases,
  onLeaf,
  onRow,
  onSub,
  PORSI,
  rekeningOf,
  rincianOf,
  type Mutator,
} from "./mutator.ts";
import type { Rng } from "./rng.ts";

/** Punctuation and letters that stand for dots and digits. */
const TANDA: readonly (readonly [from: RegExp, to: string])[] = [
  [/\./, ","],
  [/\./, ".."],
  [/\./, "-"],
  [/\./, "/"],
  [/0/, "O"],
  [/1/, "l"],
];

/** One stop or digit of a code replaced, not before the third part. */
function tandaSalah(kode: string, rng: Rng): string | null {
  const parts = kode.split(".");
  if (parts.length < 5) return null;
  const head = parts.slice(0, rng.int(2, parts.length - 2)).join(".");
  const tail = kode.slice(head.length);
  return firstFit(rng, TANDA, ([from, to]) =>
    from.test(tail) ? head + tail.replace(from, to) : null,
  );
}

/** The code with its last parts in another width: `0024` as `00024`, `01.0024` as `001.00024`. */
function lebar(kode: string): string | null {
  const parts = kode.split(".");
  const [fifth = "", sixth = ""] = parts.slice(4);
  if (parts.length !== 6) return null;
  const other =
    sixth.length === 5 ? [fifth.slice(-2), sixth.slice(-4)] : [`0${fifth}`, `0${sixth}`];
  return [...parts.slice(0, 4), ...other].join(".");
}

/** Ways to miswrite a code of an SKPD. */
const SKPD_SALAH: readonly ((kode: string) => string)[] = [
  (kode) => kode.replace(/\.(\d\d)\.(\d{4})$/, "..$2"),
  (kode) => kode.replace(/\.0\.00/, ".0.0"),
  (kode) => kode.replace(/\.\d{4}$/, ".00"),
  (kode) => kode.replace(/^(\d\.\d)\d/, "$1"),
];

const KECAMATAN = ["Wado", "Situraja", "Conggeang", "Paseh", "Cimanggung", "Jatinangor", "Tomo"];

function rewrite(book: Book, at: Place, old: string, text: string): Place {
  book.set(at, String(book.get(at)).replace(old, text));
  return at;
}

const AKUN_TANDA = onLeaf("KODE-12", (book, { origin, kodeText }, _sub, rng) => {
  const text = tandaSalah(kodeText, rng);
  return text === null ? null : rewrite(book, cellOf(origin, "kode"), kodeText, text);
});

export const KODE_BENTUK: readonly Mutator[] = [
  ...onBases(
    ["baru"],
    onSub("KODE-04", (book, sub) =>
      writeSubKode(book, sub, sub.kode.text.replace(/\.00(\d\d)$/, ".$1")),
    ),
    onRow(
      "KODE-04",
      ({ model }) => model.rakList,
      (book, { origin, subKegiatan: { text } }) =>
        rewrite(book, cellOf(origin, "subKegiatan"), text, text.replace(/\.00(\d\d)$/, ".$1")),
    ),
    onRow(
      "KODE-04",
      ({ model }) => model.crossfireList,
      (book, { origin, subKegiatan: { text } }) =>
        rewrite(book, cellOf(origin, "subKegiatan"), text, text.replace(/\.00(\d\d)$/, ".$1")),
    ),
  ),
  // A row of the account tree deleted: what stood under it now stands under the row above.
  ...onBases(
    ["contoh", "cetak", "cetakLama", "perubahan", "rekening", "objek"],
    onSub("KODE-06", (book, sub, rng) =>
      firstFit(rng, rekeningOf(sub), ({ origin, level, children }) => {
        const [child] = children;
        if (child === undefined || level < 2) return null;
        book.deleteRow(origin.at.sheet, origin.row);
        const at = cellOf(child.origin, "kode");
        return { ...at, row: at.row - 1 };
      }),
    ),
  ),
  ...onBases(
    ["contoh", "rekening", "rincian"],
    onSub("KODE-06", (book, sub) => {
      const [, , program, , kegiatan] = sub.kode.text.split(".");
      return program === "01" ? writeSubKode(book, sub, `X.XX.01.2.${kegiatan ?? "01"}`) : null;
    }),
  ),
  // Items under an account above the lowest level: its own row is gone, or its code was cut.
  ...onBases(
    ["contoh", "cetak", "cetakLama", "perubahan"],
    onSub("KODE-09", (book, sub, rng) =>
      firstFit(rng, rekeningOf(sub), (induk) => {
        const [leaf, ...others] = induk.children;
        if (leaf?.level !== 6 || others.length > 0 || rincianOf(leaf).length === 0) return null;
        book.deleteRow(leaf.origin.at.sheet, leaf.origin.row);
        return cellOf(induk.origin, "kode");
      }),
    ),
  ),
  ...onBases(
    ["rincian"],
    onLeaf("KODE-09", (book, leaf, sub) => cutAkun(book, sub, leaf)),
  ),
  // The print of another office, or its codes in the list, under the name of this one.
  ...onBases(
    ["contoh", "perubahan"],
    onSub("KODE-10", (book, sub, rng) =>
      firstFit(rng, book.model.skpdList.length > 0 ? book.model.skpdList : SKPD_LAIN, (other) => {
        if (mengampu(other.kode, sub)) return null;
        for (const field of ["skpd"] as const) {
          const unit = cellOf(sub.origin, field);
          book.set(unit, `${other.kode} - ${other.nama}`);
          book.set({ ...unit, row: unit.row - 1 }, `${other.kode} - ${other.nama}`);
        }
        const first = book.model.subKegiatanList.find(
          (one) =>
            cellOf(one.origin, "skpd").row === cellOf(sub.origin, "skpd").row &&
            one.origin.at.sheet === sub.origin.at.sheet,
        );
        return first === undefined ? null : cellOf(first.origin, "kode");
      }),
    ),
  ),
  ...onBases(
    ["rekening", "rincian", "daerah"],
    onSub("KODE-10", (book, sub, rng) =>
      firstFit(rng, book.model.skpdList, (other) => {
        if (mengampu(other.kode, sub)) return null;
        const at = cellOf(sub.origin, "kode");
        const skpd = cellOf(sub.origin, "skpd");
        for (let row = at.row; book.get({ ...at, row }) === sub.kode.text; row += 1) {
          book.set({ ...skpd, row }, other.kode);
          book.set({ ...skpd, row, col: skpd.col + 1 }, other.nama);
        }
        return at;
      }),
    ),
  ),
  onRow(
    "KODE-11",
    ({ model }) => model.skpdList,
    (book, { origin, kode }, rng) => skpdSalah(book, cellOf(origin, "kode"), kode, rng),
  ),
  ...onBases(
    ["contoh", "cetak", "cetakLama", "perubahan"],
    onSub("KODE-11", (book, sub, rng) => {
      const unit = cellOf(sub.origin, "skpd");
      const at = skpdSalah(book, { ...unit, row: unit.row - 1 }, sub.skpd?.text ?? "", rng);
      if (at === null) return null;
      book.set(unit, book.get(at));
      return at;
    }),
  ),
  ...onBases(["daerah"], { ...AKUN_TANDA, also: PORSI }),
  ...onBases(
    ["contoh", "cetak", "cetakLama", "perubahan", "rekening", "rincian", "rekap"],
    AKUN_TANDA,
    onSub("KODE-12", (book, sub, rng) => {
      const text = tandaSalah(sub.kode.text, rng);
      return text === null ? null : writeSubKode(book, sub, text);
    }),
  ),
  ...onBases(
    ["contoh", "rak"],
    onRow(
      "KODE-12",
      ({ model }) => model.rakList,
      (book, { origin, rekening, subKegiatan }, rng) => {
        const field = rng.pick(["rekening", "subKegiatan"] as const);
        const old = (field === "rekening" ? rekening : subKegiatan)?.text ?? "";
        const text = tandaSalah(old, rng);
        return text === null ? null : rewrite(book, cellOf(origin, field), old, text);
      },
    ),
  ),
  ...onBases(
    ["contoh", "cetak", "cetakLama", "perubahan", "rekening", "rincian", "rekap"],
    onLeaf("KODE-13", (book, { origin, kodeText }) => {
      const text = lebar(kodeText);
      return text === null ? null : rewrite(book, cellOf(origin, "kode"), kodeText, text);
    }),
  ),
  ...onBases(
    ["contoh", "rak"],
    onRow(
      "KODE-13",
      ({ model }) => model.rakList,
      (book, { origin, rekening }) => {
        const text = rekening && lebar(rekening.text);
        return text === null
          ? null
          : rewrite(book, cellOf(origin, "rekening"), rekening?.text ?? "", text);
      },
    ),
  ),
  ...onBases(
    ["contoh", "perubahan", "rekening", "objek", "rincian"],
    onSub("KODE-14", (book, sub, rng) => {
      if (sub.lokasi === null) return null;
      const at = cellOf(sub.origin, "lokasi");
      book.set(at, lokasiSalah(rng));
      return at;
    }),
  ),
  ...onBases(
    ["cetak", "cetakLama"],
    onSub("KODE-15", (book, sub, rng) => {
      const field = rng.pick(["program", "kegiatan"] as const);
      const { nama = "" } = sub[field] ?? {};
      const at = cellOf(sub.origin, field);
      return nama === "" ? null : rewrite(book, at, nama, rng.pick(NAMA_LAIN));
    }),
  ),
  onRow(
    "KODE-15",
    ({ model }) => model.realisasiList,
    (book, { origin, subKegiatan }, rng) => {
      const at = cellOf<string>(origin, "subKegiatan");
      book.set({ ...at, col: at.col + 1 }, rng.pick(NAMA_LAIN));
      return subKegiatan.nama === "" ? null : at;
    },
  ),
];

const NAMA_LAIN = [
  "Pengadaan Bibit Ternak Unggul",
  "Rehabilitasi Saluran Irigasi Tersier",
  "Fasilitasi Sertifikasi Halal",
];

/** Offices of other bidang, for workbooks that have no list of them. */
const SKPD_LAIN = [
  { kode: "1.03.0.00.0.00.01.0000", nama: "Dinas Pekerjaan Umum dan Tata Ruang" },
  { kode: "3.26.2.22.2.19.01.0000", nama: "Dinas Pariwisata, Kebudayaan, Kepemudaan dan Olahraga" },
];

function mengampu(kodeSkpd: string, sub: SubKegiatan): boolean {
  const parts = kodeSkpd.split(".");
  const bidang = sub.kode.text.split(".").slice(0, 2).join(".");
  return [0, 2, 4].some((at) => parts.slice(at, at + 2).join(".") === bidang);
}

function skpdSalah(book: Book, at: Place, kode: string, rng: Rng): Place | null {
  const text = firstFit(rng, SKPD_SALAH, (change) => (change(kode) === kode ? null : change(kode)));
  return text === null ? null : rewrite(book, at, kode, text);
}

function lokasiSalah(rng: Rng): string {
  const nama = rng.pick(KECAMATAN);
  const nth = rng.int(1, nama.length - 1);
  return rng.pick([
    // A slip of the finger in the name of a kecamatan, a desa of none, a code outside the kabupaten.
    `Kab. Sumedang, Kec. ${nama.slice(0, nth)}x${nama.slice(nth)}`,
    `Kab. Sumedang, Kec. ${nama}, Desa Antah ${nama}`,
    `Kab. Sumedang, 32.11.${rng.int(40, 99)}.2001`,
    `Kabupaten Sumedang, Kecamatan ${nama}${nama.slice(-2)}, Semua Desa`,
  ]);
}

/** The account's code one part shorter in all its rows of the list. */
function cutAkun(book: Book, sub: SubKegiatan, { kodeText, origin }: Rekening): Place | null {
  const at = cellOf(origin, "kode");
  const kode = cellOf(sub.origin as Origin, "kode");
  const text = kodeText.slice(0, kodeText.lastIndexOf("."));
  if (leavesOf(sub).some((other) => other.kodeText === text)) return null;
  for (let row = at.row; book.get({ ...kode, row }) === sub.kode.text; row += 1) {
    if (book.get({ ...at, row }) === kodeText) book.set({ ...at, row }, text);
  }
  return at;
}
