import { contohModel } from "../example.ts";
import { selKey } from "../root-keys.ts";
import { ruleFor, type Example } from "../rule.ts";
import { sebutKode } from "../text.ts";
import { LAPORAN_RFK } from "./dasar.ts";
import { waktuLapor } from "./fisik.ts";
import { cellOf } from "../../model/origin.ts";

/** Rounding of a percentage stored with a long tail. */
const PEMBULATAN = 1e-9;

/** REALISASI-05: physical progress lies between 0 and 100 %. */
export const realisasi05 = ruleFor<"realisasiRow">()({
  meta: {
    id: "REALISASI-05",
    title: "Kemajuan fisik di luar 0 sampai 100 persen",
    severity: "error",
    scope: "realisasiRow",
    needs: ["realisasi"],
    legalBasis: [LAPORAN_RFK],
    effective: { from: 2021 },
    explanation:
      "Fisik menyatakan bagian pekerjaan yang selesai, dari 0 sampai 100 persen. Angka di luar itu merusak rata-rata kemajuan SKPD dan daerah.",
    fix: "Tulis kemajuan fisik kumulatif antara 0 dan 100 persen. Bila yang dimaksud persen, tulis dengan tanda %, misalnya 1,2%.",
    messages: {
      luar: "Fisik sub kegiatan {sub:teks} {waktu:teks} tertulis {fisik:persen}.",
    },
    examples: {
      valid: [contoh("Fisik 100 %.", 1)],
      invalid: [contoh("Fisik 120 %.", 1.2), contoh("Fisik −5 %.", -0.05)],
    },
  },
  *check(row) {
    const { fisik, bulan, subKegiatan, origin } = row;
    if (fisik === null) return yield { notApplicable: true };
    if (fisik >= 0 && fisik <= 1 + PEMBULATAN) return;
    const at = cellOf(origin, "fisik");
    const data = { sub: sebutKode(subKegiatan), waktu: waktuLapor(bulan), fisik };
    yield { messageId: "luar", data, at, causes: [selKey(at)] };
  },
});

function contoh(uraian: string, fisik: number): Example {
  return { uraian, model: contohModel({ realisasi: [{ sub: "2.21.02.2.01.0005", fisik }] }) };
}
