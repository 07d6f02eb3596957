import { MAX_RUPIAH } from "../../rupiah/rupiah.ts";
import { BUKAN_ANGKA, readNumber } from "../args.ts";
import { fail, type FunctionDef } from "../spec.ts";
import { terbilang as spell } from "../terbilang.ts";

/** What formulas leave behind the comma by binary rounding; sen begin at a hundredth. */
const NOISE = 1e-4;

const ERRORS = {
  bukanAngka: BUKAN_ANGKA,
  pecahan: {
    kind: "value",
    text: {
      id: "Jumlah memuat sen; bulatkan lebih dahulu, misalnya dengan ROUND(A1; 0).",
      en: "The amount has sen; round it first, for example with ROUND(A1, 0).",
    },
  },
  terlaluBesar: {
    kind: "num",
    text: {
      id: "Jumlah melebihi 2,25 kuadriliun rupiah.",
      en: "The amount is above 2.25 quadrillion rupiah.",
    },
  },
} as const;

/** PK.TERBILANG: an amount of rupiah in words. */
export const terbilang: FunctionDef = {
  spec: {
    id: "TERBILANG",
    summary: {
      id: "Jumlah rupiah dalam kata-kata, seperti pada formulir DPA.",
      en: "An amount of rupiah in Indonesian words, as the DPA form needs.",
    },
    description: [
      {
        id: "Huruf kecil, diakhiri kata rupiah; jumlah negatif diawali minus. Sel kosong memberi hasil kosong. Sen tidak dibulatkan diam-diam: jumlah yang memuat sen ditolak. Untuk huruf besar di awal kata gunakan PROPER.",
        en: "Lower case, ending in rupiah; negative amounts begin with minus. A blank cell gives an empty result. Sen are never rounded silently: such an amount is refused. Use PROPER for capitals.",
      },
    ],
    params: [
      {
        name: { id: "rupiah", en: "rupiah" },
        description: {
          id: "Jumlah rupiah utuh; teks seperti “Rp1.234.567,00” juga dibaca.",
          en: "A whole amount of rupiah; text such as “Rp1.234.567,00” is read too.",
        },
        type: "any",
        dimensionality: "matrix",
        optional: false,
      },
    ],
    returns: {
      type: "any",
      description: { id: "Teks.", en: "Text." },
    },
    stream: false,
    elementwise: true,
    errors: ERRORS,
    examples: [
      {
        formula: "=PK.TERBILANG(213924275)",
        args: [213_924_275],
        result:
          "dua ratus tiga belas juta sembilan ratus dua puluh empat ribu dua ratus tujuh puluh lima rupiah",
      },
      { formula: "=PK.TERBILANG(0)", args: [0], result: "nol rupiah" },
      { formula: "=PK.TERBILANG(1000)", args: [1000], result: "seribu rupiah" },
      { formula: "=PK.TERBILANG(-1500)", args: [-1500], result: "minus seribu lima ratus rupiah" },
      {
        formula: '=PK.TERBILANG("Rp2.000.000,00")',
        args: ["Rp2.000.000,00"],
        result: "dua juta rupiah",
      },
      { formula: '=PK.TERBILANG("")', args: [""], result: "" },
      { formula: '=PK.TERBILANG("1.250,50")', args: ["1.250,50"], result: { error: "pecahan" } },
      { formula: "=PK.TERBILANG(9E+15)", args: [9e15], result: { error: "terlaluBesar" } },
      { formula: '=PK.TERBILANG("seribu")', args: ["seribu"], result: { error: "bukanAngka" } },
    ],
  },
  compute: ([cell = null]) => {
    const amount = readNumber(cell);
    if (amount.kind === "empty") return "";
    if (amount.kind === "bad") {
      return fail(ERRORS, "bukanAngka", { nama: "Rupiah", isi: amount.text });
    }
    const whole = Math.round(amount.value);
    if (Math.abs(whole) > MAX_RUPIAH) return fail(ERRORS, "terlaluBesar");
    if (Math.abs(amount.value - whole) > NOISE) return fail(ERRORS, "pecahan");
    return `${spell(whole)} rupiah`;
  },
};
