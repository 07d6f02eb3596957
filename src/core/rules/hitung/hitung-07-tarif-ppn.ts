import { contohModel } from "../example.ts";
import { LULUS, ruleFor, tidakDiperiksa, type Example } from "../rule.ts";
import { cellOf } from "../../model/origin.ts";
import { ungkap, type IsiTeks } from "../../text/ungkapan.ts";

/** General rates by the first budget year in which they were used; until 2022 the rate changed in April. */
const TARIF: readonly { readonly dari: number; readonly sampai: number; readonly tarif: number }[] =
  [
    { dari: 0, sampai: 2022, tarif: 0.1 },
    { dari: 2022, sampai: Infinity, tarif: 0.11 },
    { dari: 2025, sampai: Infinity, tarif: 0.12 },
  ];

// From 2025 both 12 % and 11 % (12 % of eleven twelfths) occur. A warning only: special rates exist, and the
// regulations were not read.
/** HITUNG-07: PPN on a line is 0 % or a general rate of the year. */
export const hitung07 = ruleFor<"rincian">()({
  meta: {
    id: "HITUNG-07",
    title: "Tarif PPN tidak lazim untuk tahunnya",
    severity: "warning",
    scope: "rincian",
    needs: ["dpa"],
    legalBasis: [
      {
        jenis: "peraturan",
        peraturan: "UU 7/2021 tentang Harmonisasi Peraturan Perpajakan dan PMK 131/2024",
        sumber: "tarif menurut pengetahuan umum; naskahnya belum dibaca",
        certainty: "practice",
      },
    ],
    effective: { from: 2021 },
    explanation:
      "Tarif PPN pada DPA menaikkan harga setiap barang. Tarif lama yang terbawa dari tahun sebelumnya membuat pagu terlalu kecil atau terlalu besar.",
    fix: "Periksa tarif PPN rincian ini di SIPD. Bila memang memakai tarif khusus, catat alasannya.",
    messages: {
      tarif:
        "Rincian “{uraian:teks}” memakai PPN {ppn:persen}, sedangkan tarif yang lazim untuk tahun {tahun:teks} adalah 0 % atau {lazim:teks}.",
    },
    examples: {
      valid: [contoh("PPN 11 % pada DPA tahun 2024.", 2024, 0.11)],
      invalid: [contoh("PPN 10 % pada DPA tahun 2024.", 2024, 0.1)],
    },
  },
  check({ uraian, ppn, origin }, { tahun }) {
    if (ppn === null) return tidakDiperiksa("ppn");
    if (ppn === 0) return LULUS;
    const usual = TARIF.filter(
      ({ dari, sampai }) => tahun === null || (tahun >= dari && tahun <= sampai),
    ).map(({ tarif }) => tarif);
    if (usual.some((tarif) => Math.abs(tarif - ppn) < 0.0005)) return LULUS;
    const lazim = usual
      .map((tarif): IsiTeks => `${Math.round(tarif * 100)} %`)
      .reduce((a, b) => ungkap("atau", { a, b }));
    const data = {
      uraian,
      ppn,
      tahun: tahun === null ? ungkap("tahun.ini") : String(tahun),
      lazim,
    };
    return [{ messageId: "tarif", data, at: cellOf(origin, "ppn") }];
  },
});

function contoh(uraian: string, tahun: number, ppn: number): Example {
  const rincian = [{ ppn, jumlah: Math.round(84_000 * (1 + ppn)) }];
  const rekening = [{ kode: "5.1.02.01.01.0024", jumlah: null, rincian }];
  return { uraian, model: contohModel({ dokumen: [{ tahun, sub: [{ rekening }] }] }) };
}
