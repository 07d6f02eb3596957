import { formatPersen } from "../format.ts";
import { HUBUNGAN_EN } from "./hubungan.ts";
import type { KalimatSinergi } from "../render-sinergi.ts";

const ISU: Readonly<Record<string, string>> = HUBUNGAN_EN.isu;
const ALASAN: Readonly<Record<string, string>> = HUBUNGAN_EN.alasan;

/** English of pairs, groups and themes of crossfire. */
export const SINERGI_EN: KalimatSinergi = {
  dimensi: {
    aktivitas: "Activity",
    jenisBelanja: "Expenditure type",
    lokus: "Locus",
    sarpras: "Facilities",
    waktu: "Time",
  },
  putusan: {
    melengkapi: "Complementary",
    duplikasi: "Possible duplicate",
    serupa: "Similar work",
    lemah: "Do not meet",
  },
  sikap: { terima: "Accepted", tolak: "Refused", nanti: "Later" },
  isu: (nama) => ISU[nama] ?? nama,
  alasan: (alasan) => ALASAN[alasan] ?? alasan,
  tidakDisebut: "not stated",
  dimensiKosong: (label) => `${label} not stated by one of the two.`,
  dimensiIsi: (label, nilai, bukti) =>
    `${label} ${formatPersen(nilai, 0)}: ${bukti === "" ? "nothing in common" : bukti}.`,
  duplikasi: (a, b, tempat, skor) =>
    `${a} and ${b} do the same at the same place (${tempat}). Make sure that it is not funded twice. Score ${skor}.`,
  serupa: (a, b, skor) =>
    `${a} and ${b} do the same, but the locus is not clear enough to judge duplication. Complete the locus of both. Score ${skor}.`,
  pasangan: ({ a, b, bertemu, isu, mengapa, skor }) => {
    const verb = bertemu ? "complement each other" : "do not meet yet";
    return `${a} and ${b} ${verb}${isu === "" ? "" : ` in ${isu}`}: ${mengapa}. Score ${skor}.`;
  },
  perkaraSama: (bukti) => `the same matter (${bukti})`,
  belumBertemu: (dimensi) => ` Do not meet yet: ${dimensi}.`,
  kurangDisebut: (dimensi) => ` Not stated: ${dimensi}.`,
  kelompokTema: (n, nama, skor, pasangan) =>
    `${n} sub kegiatan outside theme “${nama}” complement its members (average score ${skor} of ${pasangan} pairs).`,
  kelompokIsu: (n, nama, kecamatan, skor, pasangan) =>
    `${n} sub kegiatan meet in ${nama}${kecamatan === "" ? "" : ` in Kecamatan ${kecamatan}`} (average score ${skor} of ${pasangan} pairs).`,
  tema: {
    bertemu: (label, bukti) => `${label} meets${bukti === "" ? "" : `: ${bukti}`}.`,
    sebagian: (label, skpd) => `${label} meets partly; not yet: ${skpd}.`,
    tidakBertemu: (label, skpd) => `${label} does not meet: ${skpd}.`,
    tidakDiperiksa: (label) => `${label} not checked: fewer than two SKPD state it.`,
    tidakDisebut: (skpd) => ` Not stated by ${skpd}.`,
  },
};
