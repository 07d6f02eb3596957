import {
  ATURAN_PERGESERAN,
  jenisPergeseran,
  type JenisPergeseran,
  type LetakAnggaran,
} from "../../acceleration/pergeseran.ts";
import { formatRupiah } from "../../text/format.ts";
import { bacaSisi, type LetakTertulis, type SisiGeser } from "../sisi-geser.ts";
import {
  fail,
  na,
  type FunctionDef,
  type FxArg,
  type FxErrorSpec,
  type FxResult,
} from "../spec.ts";

const salah = (id: string, en: string): FxErrorSpec => ({ kind: "value", text: { id, en } });

const ERRORS = {
  tidakDikenal: salah(
    "Tulis 12 bulan, satu bulan, kode rekening, kode sub kegiatan, atau satu baris anggaran.",
    "Give 12 months, one month, an account code, a sub kegiatan code, or a line of the budget.",
  ),
  bedaBentuk: salah(
    "Semula dan menjadi harus sama bentuknya: keduanya 12 bulan, keduanya bulan, atau keduanya kode.",
    "Before and after must be of one kind: both 12 months, both a month, or both codes.",
  ),
  tidakSeimbang: na(
    "Jumlah berubah dari {semula} menjadi {menjadi}: pergeseran tidak menambah atau mengurangi jumlah.",
    "The sum changes from {semula} to {menjadi}: a shift neither adds nor takes away.",
  ),
} as const;

const TIDAK_BERUBAH = "Tidak berubah";

/** PK.GESER: kind of a shift, and who approves it. */
export const geser: FunctionDef = {
  spec: {
    id: "GESER",
    summary: {
      id: "Jenis pergeseran dari semula ke menjadi, dan siapa yang menyetujuinya.",
      en: "The kind of shift from before to after, and who approves it.",
    },
    description: [
      {
        id: "Yang dibandingkan: rencana 12 bulan (12 sel), satu bulan (10, “Oktober”, “TW IV”), atau letak anggaran: kode rekening, kode sub kegiatan, atau satu baris yang memuat keduanya, kode SKPD, dan uraiannya. Tingkat tertinggi yang berbeda menentukan: bulan (t), uraian (a), sub rincian objek (b), rincian objek (c), objek (d), jenis (e), kelompok (f), sub kegiatan (g), kegiatan (h), program (i), SKPD (k). Baris e sampai k adalah perubahan APBD.",
        en: "Compared are plans of 12 months (12 cells), one month (10, “Oktober”, “TW IV”), or places in the budget: an account code, a sub kegiatan code, or a row that holds both, the SKPD code and the text. The highest level that differs decides: months (t), text (a), sub rincian objek (b), rincian objek (c), objek (d), jenis (e), kelompok (f), sub kegiatan (g), kegiatan (h), program (i), SKPD (k). Rows e to k are perubahan APBD.",
      },
      {
        id: `Dasar: ${ATURAN_PERGESERAN.a.dasar}, menurut teks turunan; periksa Perbup setempat. Pergeseran waktu (t): ${ATURAN_PERGESERAN.t.dasar}.`,
        en: `Basis: ${ATURAN_PERGESERAN.a.dasar}, from derived texts; check the local Perbup. Shift of months (t): ${ATURAN_PERGESERAN.t.dasar}.`,
      },
    ],
    params: [
      {
        name: { id: "semula", en: "before" },
        description: {
          id: "12 bulan semula, bulan semula, atau letak semula.",
          en: "The 12 months, the month, or the place before.",
        },
        type: "any",
        dimensionality: "matrix",
        optional: false,
      },
      {
        name: { id: "menjadi", en: "after" },
        description: {
          id: "12 bulan, bulan, atau letak sesudahnya, dalam bentuk yang sama.",
          en: "The 12 months, the month, or the place after, of the same kind.",
        },
        type: "any",
        dimensionality: "matrix",
        optional: false,
      },
    ],
    returns: { type: "any", description: { id: "Teks.", en: "Text (Indonesian)." } },
    stream: false,
    elementwise: false,
    errors: ERRORS,
    examples: [
      {
        formula: "=PK.GESER(10; 4)",
        args: [10, 4],
        result:
          "Pergeseran waktu (t), bukan perubahan APBD: antar bulan pada rekening dan sub kegiatan yang sama; persetujuan PPKD selaku BUD (anggaran kas disusun Kuasa BUD)",
      },
      { formula: '=PK.GESER("Mei"; "Mei")', args: ["Mei", "Mei"], result: "Tidak berubah" },
      {
        formula: '=PK.GESER("5.1.02.01.01.0024"; "5.1.02.02.01.0003")',
        args: ["5.1.02.01.01.0024", "5.1.02.02.01.0003"],
        result: "Pergeseran (d): antar objek dalam satu jenis; persetujuan Sekretaris Daerah",
      },
      {
        formula: '=PK.GESER("5.1.02.01.01.0024"; "5.2.02.10.01.0003")',
        args: ["5.1.02.01.01.0024", "5.2.02.10.01.0003"],
        result: "Perubahan APBD (f): antar kelompok; persetujuan DPRD (Perda Perubahan APBD)",
      },
      {
        formula: '=PK.GESER("1.02.02.2.02.0015"; "1.02.02.2.02.0016")',
        args: ["1.02.02.2.02.0015", "1.02.02.2.02.0016"],
        result: "Perubahan APBD (g): antar sub kegiatan; persetujuan DPRD (Perda Perubahan APBD)",
      },
      { formula: '=PK.GESER(""; "")', args: ["", ""], result: "" },
      {
        formula: "=PK.GESER(1000000; 1500000)",
        args: [1_000_000, 1_500_000],
        result: { error: "tidakSeimbang" },
      },
      { formula: '=PK.GESER(10; "5.1.02")', args: [10, "5.1.02"], result: { error: "bedaBentuk" } },
      {
        formula: '=PK.GESER("honor"; "sewa")',
        args: ["honor", "sewa"],
        result: { error: "tidakDikenal" },
      },
    ],
  },
  compute: (args) => jawab(args),
  computeRange: (args) => jawab(args),
};

function jawab([semula = null, menjadi = null]: readonly FxArg[]): FxResult {
  const [dari, ke] = [bacaSisi(semula), bacaSisi(menjadi)];
  if (dari === null || ke === null) return fail(ERRORS, "tidakDikenal");
  if (dari.kind === "kosong" && ke.kind === "kosong") return "";
  if (dari.kind !== ke.kind) return fail(ERRORS, "bedaBentuk");
  const [one, two] = jumlahOf(dari, ke);
  if (one !== two) {
    const slots = { semula: formatRupiah(one), menjadi: formatRupiah(two) };
    return fail(ERRORS, "tidakSeimbang", slots);
  }
  const jenis = jenisOf(dari, ke);
  return jenis === null ? TIDAK_BERUBAH : kalimat(jenis);
}

/** Sums of both sides where they have any. */
function jumlahOf(dari: SisiGeser, ke: SisiGeser): readonly [number, number] {
  const sum = (sisi: SisiGeser): number => {
    if (sisi.kind === "jumlah") return sisi.jumlah;
    return sisi.kind === "rencana" ? sisi.jumlahList.reduce((all, amount) => all + amount, 0) : 0;
  };
  return [sum(dari), sum(ke)];
}

/** Null = nothing differs. */
function jenisOf(dari: SisiGeser, ke: SisiGeser): JenisPergeseran | null {
  if (dari.kind === "waktu" && ke.kind === "waktu") return dari.bulan === ke.bulan ? null : "t";
  if (dari.kind === "rencana" && ke.kind === "rencana") {
    const same = dari.jumlahList.every((amount, month) => amount === ke.jumlahList[month]);
    return same ? null : "t";
  }
  if (dari.kind !== "letak" || ke.kind !== "letak") return null;
  const jenis = jenisPergeseran(letakOf(dari.letak, ke.letak), letakOf(ke.letak, dari.letak));
  return jenis === "t" ? null : jenis;
}

/** What a side does not say is as on the other. */
function letakOf(own: LetakTertulis, other: LetakTertulis): LetakAnggaran {
  const skpd = own.skpd ?? other.skpd ?? "";
  return {
    skpdId: skpd,
    unitId: skpd,
    subKegiatanKey: own.subKegiatan ?? other.subKegiatan ?? "",
    rekening: own.rekening ?? other.rekening ?? [],
    uraian: own.uraian,
    rincian: "",
  };
}

function kalimat(jenis: JenisPergeseran): string {
  const { antar, penyetuju, isPerubahan } = ATURAN_PERGESERAN[jenis];
  const nama = isPerubahan
    ? `Perubahan APBD (${jenis})`
    : jenis === "t"
      ? "Pergeseran waktu (t), bukan perubahan APBD"
      : `Pergeseran (${jenis})`;
  return `${nama}: antar ${antar}; persetujuan ${penyetuju}`;
}
