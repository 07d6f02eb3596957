import { showCell } from "../args.ts";
import { ERRORS_UANG, posDari } from "../fungsi-uang.ts";
import { barisSinergi, MAX_PASANGAN, pasanganLintasSkpd, sinergiTerbaik } from "../pasangan.ts";
import { fail, na, type FunctionDef, type ParamSpec } from "../spec.ts";

const ERRORS = {
  belumDibaca: ERRORS_UANG.belumDibaca,
  lingkupTidakAda: ERRORS_UANG.lingkupTidakAda,
  tanpaLembarDpa: ERRORS_UANG.tanpaLembarDpa,
  tanpaSubKegiatan: ERRORS_UANG.tanpaSubKegiatan,
  satuSkpd: na(
    "Keduanya milik satu SKPD; sinergi dinilai antar-SKPD.",
    "Both belong to one SKPD; synergy is judged between SKPD.",
  ),
  tanpaBatas: {
    kind: "num",
    text: {
      id: "{banyak} pasangan terlalu banyak; tulis kode yang lebih rinci.",
      en: "{banyak} pairs are too many; write more detailed codes.",
    },
  },
  rinci: {
    kind: "value",
    text: {
      id: "Argumen rinci harus TRUE atau FALSE; yang diterima “{isi}”.",
      en: "The argument rinci must be TRUE or FALSE; got “{isi}”.",
    },
  },
} as const;

function param(nomor: "pertama" | "kedua", number: "first" | "second"): ParamSpec {
  return {
    name: {
      id: nomor === "pertama" ? "kode1" : "kode2",
      en: number === "first" ? "code1" : "code2",
    },
    description: {
      id: `Sub kegiatan ${nomor}: kode, atau SKPD dan lingkup lain yang memuatnya.`,
      en: `The ${number} sub kegiatan: its code, or an SKPD or other scope that holds it.`,
    },
    type: "any",
    dimensionality: "scalar",
    optional: false,
  };
}

/** PK.SINERGI: how well two sub kegiatan of different SKPD fit together. */
export const sinergi: FunctionDef = {
  spec: {
    id: "SINERGI",
    summary: {
      id: "Skor sinergi (0 sampai 1) dua sub kegiatan dari SKPD yang berbeda.",
      en: "How well two sub kegiatan of different SKPD fit together (0 to 1).",
    },
    description: [
      {
        id: "Skor = rata-rata tertimbang aktivitas, jenis belanja, lokus, sarana-prasarana, dan waktu menurut bobot di Pengaturan; dimensi yang tidak disebut tidak ikut dihitung. Bila satu argumen memuat beberapa sub kegiatan, yang diberikan adalah pasangan terbaiknya.",
        en: "Score = weighted mean of aktivitas, jenis belanja, lokus, sarana-prasarana and time by the weights of the settings; a dimension that is not stated does not count. Where an argument names several sub kegiatan, the best pair is given.",
      },
      {
        id: "Dengan rinci = TRUE hasilnya tabel enam baris: skor dan tiap dimensi dengan kata buktinya.",
        en: "With rinci = TRUE the result is a table of six rows: the score and each dimension with its evidence words.",
      },
    ],
    params: [
      param("pertama", "first"),
      param("kedua", "second"),
      {
        name: { id: "rinci", en: "details" },
        description: {
          id: "TRUE = tabel per dimensi; kosong = skor saja.",
          en: "TRUE = a table by dimension; blank = the score alone.",
        },
        type: "any",
        dimensionality: "scalar",
        optional: true,
      },
    ],
    returns: {
      type: "any",
      description: {
        id: "Pecahan 0 sampai 1, atau tabel tiga kolom: dimensi, nilai, bukti.",
        en: "A fraction from 0 to 1, or a table of three columns: dimension, value, evidence.",
      },
    },
    stream: true,
    elementwise: false,
    errors: ERRORS,
    examples: [
      {
        formula: '=PK.SINERGI("1.02.02.2.02.0015"; "1.03.10.2.01.0005")',
        args: ["1.02.02.2.02.0015", "1.03.10.2.01.0005"],
        result: { rows: [[0.02]] },
        note: {
          id: "gizi dan jalan: hanya bulannya yang bertemu",
          en: "nutrition and a road: only their months meet",
        },
      },
      {
        formula: '=PK.SINERGI("Dinkes"; "DPUPR"; TRUE)',
        args: ["Dinkes", "DPUPR", true],
        result: {
          rows: [
            ["Skor", 0.02, ""],
            ["Aktivitas", 0, ""],
            ["Jenis belanja", "", "tidak disebut"],
            ["Lokus", "", "tidak disebut"],
            ["Sarana dan prasarana", "", "tidak disebut"],
            ["Waktu", 0.2, "Juni"],
          ],
        },
      },
      {
        formula: '=PK.SINERGI("1.02.02.2.02.0015"; "1.02.05.2.01.0001")',
        args: ["1.02.02.2.02.0015", "1.02.05.2.01.0001"],
        result: { error: "satuSkpd" },
      },
      {
        formula: '=PK.SINERGI("Dinkes"; "Dinas Perikanan")',
        args: ["Dinkes", "Dinas Perikanan"],
        result: { error: "lingkupTidakAda" },
      },
      {
        formula: '=PK.SINERGI("Dinkes"; "DPUPR"; "ya")',
        args: ["Dinkes", "DPUPR", "ya"],
        result: { error: "rinci" },
      },
    ],
  },
  spill: ([satu = null, lain = null, rinciCell = null], { snapshot, sumber }) => {
    const rinci = rinciDari(rinciCell);
    if (rinci === null) return fail(ERRORS, "rinci", { isi: showCell(rinciCell) });
    const [a, b] = [posDari(satu, snapshot), posDari(lain, snapshot)];
    if (a.kind === "hasil") return a.hasil === "" ? [[""]] : a.hasil;
    if (b.kind === "hasil") return b.hasil === "" ? [[""]] : b.hasil;
    const banyak = a.isi.posList.length * b.isi.posList.length;
    if (banyak > MAX_PASANGAN) return fail(ERRORS, "tanpaBatas", { banyak });
    const pairs = pasanganLintasSkpd(a.isi.posList, b.isi.posList);
    const best = sinergiTerbaik(a.isi.snapshot, pairs, sumber?.gazetir() ?? null);
    if (best === null) return fail(ERRORS, "satuSkpd");
    return rinci ? barisSinergi(best) : [[best.skor]];
  },
};

function rinciDari(cell: unknown): boolean | null {
  if (cell === null || cell === "" || cell === 0 || cell === false) return false;
  return cell === true || cell === 1 ? true : null;
}
