import { LABEL_DIMENSI, type NamaDimensi } from "../core/crossfire/dimensi.ts";
import type { NamaSikap } from "../core/crossfire/sikap.ts";
import type { Putusan } from "../core/crossfire/sinergi.ts";
import { overlayKini } from "./bahasa.ts";
import { formatPersen } from "./format.ts";

/** What is said of a pair that is no duplicate. */
export interface BagianPasangan {
  readonly a: string;
  readonly b: string;
  readonly bertemu: boolean;
  /** The matter they meet in; `""` = none named. */
  readonly isu: string;
  readonly mengapa: string;
  readonly skor: string;
}

/** What a language says about pairs, groups and themes of crossfire. Scores come as text. */
export interface KalimatSinergi {
  readonly dimensi: Readonly<Record<NamaDimensi, string>>;
  readonly putusan: Readonly<Record<Putusan, string>>;
  readonly sikap: Readonly<Record<NamaSikap, string>>;
  /** A matter by its Indonesian name; a term of the works themselves stays as it is. */
  readonly isu: (nama: string) => string;
  /** Why two works are related, by the Indonesian. */
  readonly alasan: (alasan: string) => string;
  readonly tidakDisebut: string;
  readonly dimensiKosong: (label: string) => string;
  readonly dimensiIsi: (label: string, nilai: number, bukti: string) => string;
  readonly duplikasi: (a: string, b: string, tempat: string, skor: string) => string;
  readonly serupa: (a: string, b: string, skor: string) => string;
  readonly pasangan: (bagian: BagianPasangan) => string;
  readonly perkaraSama: (bukti: string) => string;
  readonly belumBertemu: (dimensi: string) => string;
  readonly kurangDisebut: (dimensi: string) => string;
  readonly kelompokTema: (n: number, nama: string, skor: string, pasangan: number) => string;
  readonly kelompokIsu: (
    n: number,
    nama: string,
    kecamatan: string,
    skor: string,
    pasangan: number,
  ) => string;
  readonly tema: {
    readonly bertemu: (label: string, bukti: string) => string;
    readonly sebagian: (label: string, skpd: string) => string;
    readonly tidakBertemu: (label: string, skpd: string) => string;
    readonly tidakDiperiksa: (label: string) => string;
    readonly tidakDisebut: (skpd: string) => string;
  };
}

const SINERGI_ID: KalimatSinergi = {
  dimensi: LABEL_DIMENSI,
  putusan: {
    melengkapi: "Saling melengkapi",
    duplikasi: "Kemungkinan duplikasi",
    serupa: "Pekerjaan serupa",
    lemah: "Tidak bertemu",
  },
  sikap: { terima: "Diterima", tolak: "Ditolak", nanti: "Nanti" },
  isu: (nama) => nama,
  alasan: (alasan) => alasan,
  tidakDisebut: "tidak disebut",
  dimensiKosong: (label) => `${label} tidak disebut pada salah satunya.`,
  dimensiIsi: (label, nilai, bukti) =>
    `${label} ${formatPersen(nilai, 0)}: ${bukti === "" ? "tidak ada yang sama" : bukti}.`,
  duplikasi: (a, b, tempat, skor) =>
    `${a} dan ${b} mengerjakan hal yang sama di tempat yang sama (${tempat}). Pastikan tidak dibiayai dua kali. Skor ${skor}.`,
  serupa: (a, b, skor) =>
    `${a} dan ${b} mengerjakan hal yang sama, tetapi lokusnya belum cukup jelas untuk menilai duplikasi. Lengkapi lokus keduanya. Skor ${skor}.`,
  pasangan: ({ a, b, bertemu, isu, mengapa, skor }) => {
    const verb = bertemu ? "saling melengkapi" : "belum bertemu";
    return `${a} dan ${b} ${verb}${isu === "" ? "" : ` pada ${isu}`}: ${mengapa}. Skor ${skor}.`;
  },
  perkaraSama: (bukti) => `perkara yang sama (${bukti})`,
  belumBertemu: (dimensi) => ` Belum bertemu: ${dimensi}.`,
  kurangDisebut: (dimensi) => ` Tidak disebut: ${dimensi}.`,
  kelompokTema: (n, nama, skor, pasangan) =>
    `${n} sub kegiatan di luar tema “${nama}” melengkapi anggotanya (rata-rata skor ${skor} dari ${pasangan} pasangan).`,
  kelompokIsu: (n, nama, kecamatan, skor, pasangan) =>
    `${n} sub kegiatan bertemu pada ${nama}${kecamatan === "" ? "" : ` di Kecamatan ${kecamatan}`} (rata-rata skor ${skor} dari ${pasangan} pasangan).`,
  tema: {
    bertemu: (label, bukti) => `${label} bertemu${bukti === "" ? "" : `: ${bukti}`}.`,
    sebagian: (label, skpd) => `${label} bertemu sebagian; belum bertemu: ${skpd}.`,
    tidakBertemu: (label, skpd) => `${label} tidak bertemu: ${skpd}.`,
    tidakDiperiksa: (label) => `${label} tidak diperiksa: kurang dari dua SKPD menyebutnya.`,
    tidakDisebut: (skpd) => ` Tidak disebut oleh ${skpd}.`,
  },
};

/** Words of crossfire in the language of now. */
export function kalimatSinergi(): KalimatSinergi {
  return overlayKini()?.sinergi ?? SINERGI_ID;
}

/** What staff say to a suggestion, as sheets hold it. */
export const NAMA_SIKAP = SINERGI_ID.sikap;
