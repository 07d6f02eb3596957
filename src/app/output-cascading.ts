import { CASCADE_LEVELS, type CascadeNode } from "../core/cascade/node.ts";
import type { OutputCell, OutputSheet } from "../sheet/host.ts";
import { ourNote } from "./output-temuan.ts";
import type { CascadeView } from "./views.ts";

const LEVEL_NAME: Readonly<Record<CascadeNode["level"], string>> = {
  wilayah: "Wilayah",
  asisten: "Asisten",
  crossfire: "Program crossfire",
  skpd: "SKPD",
  program: "Program",
  kegiatan: "Kegiatan",
  subKegiatan: "Sub kegiatan",
  rekening: "Rekening",
};

/** The sheet `PK Cascading`: the tree in outline-grouped rows, money in whole rupiah, shares as percent. */
export function cascadingSheet(view: CascadeView): OutputSheet {
  const rows: OutputCell[][] = view.nodes.map((node) => {
    const depth = CASCADE_LEVELS.indexOf(node.level);
    return [
      LEVEL_NAME[node.level],
      node.kode,
      `${"  ".repeat(depth)}${node.nama}`,
      node.share === 1 ? null : node.share,
      node.pagu,
      node.rencanaSampai,
      node.realisasiSampai,
      node.serapan,
      node.deviasi,
      node.fisik,
      node.unreported,
      node.findings,
    ];
  });
  return {
    name: "PK Cascading",
    title: "Cascading: Asisten, program crossfire, SKPD, program, kegiatan, sub kegiatan",
    notes: [
      view.asOf === 0
        ? "Belum ada realisasi yang dilaporkan."
        : `Rencana dan realisasi sampai bulan ke-${view.asOf}. Serapan = realisasi ÷ pagu; deviasi = (realisasi − rencana) ÷ pagu.`,
      ourNote("cascading"),
    ],
    columns: [
      { width: 17, format: "text" },
      { width: 20, format: "text" },
      { width: 62, format: "text" },
      { width: 9, format: "persen" },
      { width: 20, format: "rupiah" },
      { width: 20, format: "rupiah" },
      { width: 20, format: "rupiah" },
      { width: 10, format: "persen" },
      { width: 10, format: "persen" },
      { width: 10, format: "persen" },
      { width: 14, format: "angka" },
      { width: 9, format: "angka" },
    ],
    header: [
      "Tingkat",
      "Kode",
      "Nama",
      "Porsi",
      "Pagu (Rp)",
      "Rencana s.d. bulan ini (Rp)",
      "Realisasi s.d. bulan ini (Rp)",
      "Serapan",
      "Deviasi",
      "Fisik",
      "Belum dilaporkan",
      "Temuan",
    ],
    rows,
    outline: view.nodes.map((node) => Math.min(7, CASCADE_LEVELS.indexOf(node.level))),
    strong: view.nodes.flatMap((node, index) =>
      CASCADE_LEVELS.indexOf(node.level) <= 2 ? [index] : [],
    ),
  };
}
