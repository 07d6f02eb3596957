import { contohModel } from "../example.ts";
import { namaTertulis, selNama } from "../nama-tertulis.ts";
import { selKey } from "../root-keys.ts";
import { ruleFor, type Example } from "../rule.ts";
import { MUTU_DATA } from "../sumber.ts";
import { remember } from "../../text/remember.ts";
import { sheetKey } from "../walk.ts";
import type { CellRef } from "../../model/origin.ts";
import { ungkap } from "../../text/ungkapan.ts";

/** Levels at which codes are printed in two widths, with the words for them. */
const BENTUK = ["rekening 4", "rekening 5", "kegiatan 2", "kegiatan 4"] as const;

type Bentuk = (typeof BENTUK)[number];

/** KODE-13: a sheet writes its codes in one form. */
export const kode13 = ruleFor<"model">()({
  meta: {
    id: "KODE-13",
    title: "Bentuk kode bercampur dalam satu lembar",
    severity: "info",
    scope: "model",
    needs: ["dpaAtauRak"],
    legalBasis: [MUTU_DATA],
    effective: { from: 2021 },
    explanation:
      "Kode yang sama ditulis dengan jumlah angka berbeda dianggap berlainan oleh VLOOKUP dan PivotTable. Pemeriksaan ini tetap membacanya sebagai satu kode.",
    fix: "Samakan bentuk kode dalam satu lembar, menurut cetakan SIPD tahun itu.",
    messages: {
      campur: "Lembar ini memuat {n:angka} {bentuk:teks} di antara {m:angka} {lain:teks}.",
    },
    examples: {
      valid: [contoh("Semua rekening empat angka.", "5.1.02.01.01.0025")],
      invalid: [contoh("Empat dan lima angka bercampur.", "5.1.02.01.001.00025")],
    },
  },
  *check(model) {
    const sheets = new Map<string, Map<Bentuk, { n: number; readonly at: CellRef }>>();
    for (const tertulis of namaTertulis(model)) {
      const { kode, jenis, origin } = tertulis;
      const bentuk = bentukOf(jenis, kode.text);
      if (bentuk === null) continue;
      const key = `${sheetKey(origin.at)} ${jenis}`;
      let forms = sheets.get(key);
      if (forms === undefined)
        sheets.set(key, (forms = new Map<Bentuk, { n: number; readonly at: CellRef }>()));
      const known = forms.get(bentuk);
      if (known === undefined) forms.set(bentuk, { n: 1, at: selNama(tertulis) });
      else known.n += 1;
    }
    if (sheets.size === 0) return yield { notChecked: "kode" };
    for (const forms of sheets.values()) {
      const [many, few] = [...forms].sort(([, a], [, b]) => b.n - a.n);
      if (many === undefined || few === undefined) continue;
      const data = { n: few[1].n, bentuk: ungkap(`bentuk.${few[0]}`), m: many[1].n };
      const { at } = few[1];
      // A code of another year's nomenclature is told as such.
      const suspects = [selKey(at), selKey(many[1].at)];
      yield {
        messageId: "campur",
        data: { ...data, lain: ungkap(`bentuk.${many[0]}`) },
        at,
        suspects,
      };
    }
  },
});

function bentukOf(jenis: string, text: string): Bentuk | null {
  const bentuk = `${jenis} ${lebarAkhir(text)}`;
  return BENTUK.find((one) => one === bentuk) ?? null;
}

/** Digits of the last of six segments; 0 for any other number of segments. */
const lebarAkhir = remember((text) => {
  const parts = text.split(".");
  return parts.length === 6 ? (parts[5]?.length ?? 0) : 0;
});

function contoh(uraian: string, kode: string): Example {
  const rekening = ["5.1.02.01.01.0024", kode].map((one) => ({ kode: one, jumlah: 84_000 }));
  return { uraian, model: contohModel({ dokumen: [{ sub: [{ rekening }] }] }) };
}
