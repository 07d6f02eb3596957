import { contohSub } from "../example.ts";
import { ruleFor, type Example } from "../rule.ts";
import type { PeranKode } from "../subject.ts";
import { FORMULIR_DPA } from "../sumber.ts";
import { isBlank, sebutPeran } from "../text.ts";
import { cellOf } from "../../model/origin.ts";

/** The field that holds the name, where records keep it apart from the code. */
const NAMA: Readonly<Partial<Record<PeranKode, string>>> = {
  subKegiatan: "nama",
  rekening: "uraian",
};

/** LENGKAP-11: beside a code stands its name, where the sheet has the place for it. */
export const lengkap11 = ruleFor<"kode">()({
  meta: {
    id: "LENGKAP-11",
    title: "Nama di samping kode kosong",
    severity: "warning",
    scope: "kode",
    needs: ["dpa"],
    legalBasis: [{ ...FORMULIR_DPA, pasal: "penulisan kode diikuti nama" }],
    effective: { from: 2021 },
    explanation:
      "Nama di samping kode adalah cara paling mudah untuk menemukan kode yang salah ketik. Tanpa nama, kode yang keliru tidak terlihat.",
    fix: "Isi nama menurut nomenklatur, atau salin ulang barisnya dari SIPD.",
    messages: {
      kosong: "Kode {peran:teks} {kode:teks} tidak diikuti namanya.",
    },
    examples: {
      valid: [contoh("Kode diikuti namanya.", "5.1.02.01.01.0024 - Belanja Alat Tulis Kantor")],
      invalid: [contoh("Kode rekening tanpa nama.", "5.1.02.01.01.0024")],
    },
  },
  *check({ peran, kode, nama, text, origin }) {
    const field = NAMA[peran];
    if (field === undefined || origin.cols[field] === undefined) {
      return yield { notApplicable: true };
    }
    if (kode === null) return yield { notChecked: "kode" };
    if (!isBlank(nama)) return;
    const data = { peran: sebutPeran(peran), kode: text };
    yield { messageId: "kosong", data, at: cellOf(origin, field), sameAs: `${peran} ${kode.key}` };
  },
});

function contoh(uraian: string, kode: string): Example {
  return { uraian, model: contohSub({ rekening: [{ kode, jumlah: 84_000 }] }) };
}
