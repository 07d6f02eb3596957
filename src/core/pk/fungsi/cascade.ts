import { cascadeOf } from "../pohon.ts";
import { readText, showCell } from "../args.ts";
import { barisCascade, KEPALA_CASCADE, kedalamanDari, MAX_BARIS } from "../tabel-cascade.ts";
import { ERRORS_UANG } from "../fungsi-uang.ts";
import { fail, na, type FunctionDef } from "../spec.ts";
import { asistenKey } from "../../text/nama-key.ts";

const ERRORS = {
  belumDibaca: ERRORS_UANG.belumDibaca,
  tanpaLembarDpa: ERRORS_UANG.tanpaLembarDpa,
  tanpaAsisten: na(
    "Asisten “{isi}” tidak ada pada lembar SKPD atau crossfire.",
    "The Asisten “{isi}” is on no SKPD or crossfire sheet.",
  ),
  kedalaman: {
    kind: "value",
    text: {
      id: "Kedalaman “{isi}” tidak dikenal: tulis 1 sampai 7, atau nama tingkat seperti “SKPD”.",
      en: "Unknown depth “{isi}”: write 1 to 7, or the name of a level such as “SKPD”.",
    },
  },
  tanpaTempat: {
    kind: "num",
    text: {
      id: "Lebih dari {banyak} baris; kurangi kedalaman atau pilih satu Asisten.",
      en: "More than {banyak} rows; ask for less depth or for one Asisten.",
    },
  },
} as const;

/** PK.CASCADE: the tree of the region as a table. */
export const cascade: FunctionDef = {
  spec: {
    id: "CASCADE",
    summary: {
      id: "Pohon cascading sebagai tabel: Asisten, crossfire, SKPD, program, kegiatan, sub kegiatan.",
      en: "The cascade as a table: Asisten, crossfire, SKPD, program, kegiatan, sub kegiatan.",
    },
    description: [
      {
        id: "Satu baris kepala, lalu satu baris per simpul dengan urutan seperti panel Cascading. Pagu, rencana, dan realisasi dalam rupiah sampai bulan yang dinilai; serapan, deviasi, fisik, dan capaian berupa pecahan (0,42 = 42 %). Sel kosong berarti belum dilaporkan atau tidak ada, bukan nol.",
        en: "One row of headings, then one row per node in the order of the pane Cascading. Pagu, plan and realisasi in rupiah up to the month under evaluation; serapan, deviasi, fisik and capaian are fractions (0.42 = 42 %). An empty cell means not reported or not there, not zero.",
      },
      {
        id: "Sub kegiatan yang melayani beberapa tema tampil di setiap tema dengan porsinya, sehingga tidak ada jumlah yang terhitung dua kali. Fungsi ini hidup: isinya mengikuti sel yang dipakainya.",
        en: "A sub kegiatan that serves several themes stands under each with its share, so no total counts it twice. The function is live: its table follows the cells it depends on.",
      },
    ],
    params: [
      {
        name: { id: "asisten", en: "asisten" },
        description: {
          id: "Asisten, misalnya “Asisten I”; kosong = semua.",
          en: "Asisten, such as “Asisten I”; blank = all.",
        },
        type: "any",
        dimensionality: "scalar",
        optional: true,
      },
      {
        name: { id: "kedalaman", en: "depth" },
        description: {
          id: "1 Asisten, 2 crossfire, 3 SKPD (bawaan), 4 program, 5 kegiatan, 6 sub kegiatan, 7 rekening.",
          en: "1 Asisten, 2 crossfire, 3 SKPD (default), 4 program, 5 kegiatan, 6 sub kegiatan, 7 rekening.",
        },
        type: "any",
        dimensionality: "scalar",
        optional: true,
      },
    ],
    returns: {
      type: "any",
      description: { id: "Tabel yang melimpah.", en: "A table that spills." },
    },
    stream: true,
    elementwise: false,
    errors: ERRORS,
    examples: [
      {
        formula: '=PK.CASCADE("Asisten II"; "SKPD")',
        args: ["Asisten II", "SKPD"],
        result: {
          rows: [
            [...KEPALA_CASCADE],
            ["Asisten", "", "Asisten II", 1e9, 3e8, 2e8, 0.2, -0.1, 0.3, 0.4, 0],
            ["Crossfire", "", "Di luar crossfire", 1e9, 3e8, 2e8, 0.2, -0.1, 0.3, "", 0],
            [
              "SKPD",
              "1.03.0.00.0.00.01.0000",
              "Dinas Pekerjaan Umum dan Penataan Ruang",
              1e9,
              3e8,
              2e8,
              0.2,
              -0.1,
              0.3,
              0.4,
              0,
            ],
          ],
        },
      },
      {
        formula: '=PK.CASCADE("Asisten IX")',
        args: ["Asisten IX"],
        result: { error: "tanpaAsisten" },
      },
      {
        formula: '=PK.CASCADE(""; "RT")',
        args: ["", "RT"],
        result: { error: "kedalaman" },
      },
    ],
  },
  spill: ([asistenCell = null, kedalamanCell = null], { snapshot, sumber }) => {
    const kedalaman = kedalamanDari(kedalamanCell);
    if (kedalaman === null) return fail(ERRORS, "kedalaman", { isi: showCell(kedalamanCell) });
    if (snapshot === null) return fail(ERRORS, "belumDibaca");
    if (snapshot.pos.list.length === 0) return fail(ERRORS, "tanpaLembarDpa");
    const pohon = sumber?.pohon(snapshot) ?? cascadeOf(snapshot);
    const asisten = asistenCell === 0 ? "" : readText(asistenCell);
    const rows = barisCascade(pohon, asistenKey(asisten), kedalaman);
    if (rows === null) return fail(ERRORS, "tanpaTempat", { banyak: MAX_BARIS });
    return rows.length === 0
      ? fail(ERRORS, "tanpaAsisten", { isi: asisten })
      : [KEPALA_CASCADE, ...rows];
  },
};
