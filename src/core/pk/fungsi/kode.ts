import { ancestorOf } from "../../kode/kode.ts";
import { SEGMENTS_OF } from "../../kode/kode-kegiatan.ts";
import { readText, showCell } from "../args.ts";
import { ERRORS_KODE, isRekening, kodeDari, PARAM_KODE } from "../kode-arg.ts";
import { fail, isFxError, type FunctionDef } from "../spec.ts";

/** Number of segments of each level, by its name without spaces. */
const KEGIATAN: Readonly<Record<string, number>> = {
  urusan: SEGMENTS_OF.urusan,
  bidang: SEGMENTS_OF.bidang,
  bidangurusan: SEGMENTS_OF.bidang,
  program: SEGMENTS_OF.program,
  kegiatan: SEGMENTS_OF.kegiatan,
  subkegiatan: SEGMENTS_OF.subKegiatan,
};

const REKENING: Readonly<Record<string, number>> = {
  akun: 1,
  kelompok: 2,
  jenis: 3,
  objek: 4,
  rincianobjek: 5,
  subrincianobjek: 6,
};

const ERRORS = {
  ...ERRORS_KODE,
  tingkat: {
    kind: "value",
    text: {
      id: "Tingkat “{isi}” tidak dikenal untuk kode {jenis}.",
      en: "Unknown level “{isi}” for a code of the {jenis}.",
    },
  },
  terlaluPendek: {
    kind: "na",
    text: {
      id: "Kode “{isi}” berhenti di atas tingkat {tingkat}.",
      en: "The code “{isi}” ends above the level {tingkat}.",
    },
  },
} as const;

/** PK.KODE: the part of a code that names a higher level. */
export const kode: FunctionDef = {
  spec: {
    id: "KODE",
    summary: {
      id: "Kode tingkat di atasnya: program dari sebuah sub kegiatan, jenis dari sebuah rekening.",
      en: "The code of a higher level: the program of a sub kegiatan, the jenis of an account.",
    },
    description: [
      {
        id: "Tingkat untuk kode kegiatan: urusan, bidang, program, kegiatan, sub kegiatan. Tingkat untuk kode rekening (5.1 sampai 5.4): akun, kelompok, jenis, objek, rincian objek, sub rincian objek. Hasilnya teks dengan ejaan kode asalnya, sehingga nol di depan tidak hilang.",
        en: "Levels of a code of the program tree: urusan, bidang, program, kegiatan, sub kegiatan. Levels of an account (5.1 to 5.4): akun, kelompok, jenis, objek, rincian objek, sub rincian objek. The result is text in the spelling of the code, so leading zeros stay.",
      },
    ],
    params: [
      PARAM_KODE,
      {
        name: { id: "tingkat", en: "level" },
        description: {
          id: "Nama tingkat, misalnya “program” atau “jenis”.",
          en: "Name of the level, such as “program” or “jenis”.",
        },
        type: "any",
        dimensionality: "matrix",
        optional: false,
      },
    ],
    returns: { type: "any", description: { id: "Kode sebagai teks.", en: "The code as text." } },
    stream: false,
    elementwise: true,
    errors: ERRORS,
    examples: [
      {
        formula: '=PK.KODE("1.02.02.2.02.0015"; "program")',
        args: ["1.02.02.2.02.0015", "program"],
        result: "1.02.02",
      },
      {
        formula: '=PK.KODE("1.02.02.2.02.0015"; "kegiatan")',
        args: ["1.02.02.2.02.0015", "kegiatan"],
        result: "1.02.02.2.02",
      },
      {
        formula: '=PK.KODE("5.1.02.01.01.0024"; "jenis")',
        args: ["5.1.02.01.01.0024", "jenis"],
        result: "5.1.02",
      },
      { formula: '=PK.KODE(""; "program")', args: ["", "program"], result: "" },
      {
        formula: '=PK.KODE("Dinas Kesehatan"; "program")',
        args: ["Dinas Kesehatan", "program"],
        result: { error: "bukanKode" },
      },
      {
        formula: '=PK.KODE("1.02.02"; "jenis")',
        args: ["1.02.02", "jenis"],
        result: { error: "tingkat" },
      },
      {
        formula: '=PK.KODE("1.02.02"; "kegiatan")',
        args: ["1.02.02", "kegiatan"],
        result: { error: "terlaluPendek" },
      },
    ],
  },
  compute: ([kodeCell = null, tingkatCell = null]) => {
    const found = kodeDari(kodeCell);
    if (found === "" || isFxError(found)) return found;
    const isAkun = isRekening(found);
    const tingkat = readText(tingkatCell);
    const table = isAkun ? REKENING : KEGIATAN;
    const segments = table[tingkat.toLowerCase().replace(/[\s_-]+/g, "")];
    if (segments === undefined) {
      const jenis = isAkun ? "rekening" : "kegiatan";
      return fail(ERRORS, "tingkat", { isi: showCell(tingkatCell), jenis });
    }
    return found.segments.length < segments
      ? fail(ERRORS, "terlaluPendek", { isi: found.text, tingkat })
      : ancestorOf(found, segments).text;
  },
};
