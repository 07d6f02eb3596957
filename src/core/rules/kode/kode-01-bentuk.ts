import { contohSub } from "../example.ts";
import { ruleFor, type Example } from "../rule.ts";
import type { PeranKode } from "../subject.ts";
import { FORMULIR_DPA, KODEFIKASI } from "../sumber.ts";
import { sebutKode, sebutPeran } from "../text.ts";
import { isWellFormedKegiatan } from "../../kode/kode-kegiatan.ts";
import { isWellFormedRekening } from "../../kode/kode-rekening.ts";
import { cleanKodeText } from "../../kode/kode.ts";

const BENTUK: Readonly<Record<PeranKode, string>> = {
  program: "9.99.99",
  kegiatan: "9.99.99.9.99",
  subKegiatan: "9.99.99.9.99.9999",
  rekening: "5.9.99.99.99.9999",
};

/** KODE-01: a code is written as the nomenclature prints it. Stray spaces and dots are no fault. */
export const kode01 = ruleFor<"kode">()({
  meta: {
    id: "KODE-01",
    title: "Bentuk kode tidak dikenal",
    severity: "error",
    scope: "kode",
    needs: ["dpaAtauRak"],
    legalBasis: [
      KODEFIKASI,
      { ...FORMULIR_DPA, pasal: "Program, Kegiatan, Sub Kegiatan, dan Kode Rekening" },
    ],
    effective: { from: 2021 },
    explanation:
      "Kode adalah kunci yang menghubungkan DPA, RAK, realisasi, dan Perjanjian Kinerja. Kode yang rusak membuat barisnya tidak ditemukan di tempat lain.",
    fix: "Salin kode dari SIPD dan simpan selnya sebagai Teks supaya Excel tidak mengubahnya menjadi angka atau tanggal.",
    messages: {
      bentuk: "Kode {peran:teks} {sebutan:teks} tidak sesuai bentuk {bentuk:teks}.",
      diubahExcel:
        "Kode {peran:teks} {sebutan:teks} tampaknya diubah Excel menjadi angka atau tanggal; bentuk yang diharapkan {bentuk:teks}.",
    },
    examples: {
      valid: [contoh("Rekening tertulis 5.1.02.01.001.00024.", "5.1.02.01.001.00024")],
      invalid: [contoh("Rekening tertulis 5.1.2.1.1.24.", "5.1.2.1.1.24")],
    },
  },
  judges: "tulisan",
  *check(tertulis) {
    const text = cleanKodeText(tertulis.text);
    if (text === "") return yield { notChecked: "kode" };
    if (isWellFormed(tertulis.peran, text)) return;
    const data = {
      peran: sebutPeran(tertulis.peran),
      sebutan: sebutKode(tertulis),
      bentuk: BENTUK[tertulis.peran],
    };
    const sameAs = text;
    if (/^\d{4,}$/.test(text)) yield { messageId: "diubahExcel", data, sameAs };
    else yield { messageId: "bentuk", data, sameAs };
  },
});

/** RAK also plans pendapatan (4) and pembiayaan (6), which are built like belanja. */
function isWellFormed(peran: PeranKode, text: string): boolean {
  return peran === "rekening"
    ? isWellFormedRekening(text.replace(/^[46](?=\.|$)/, "5"))
    : isWellFormedKegiatan(text);
}

function contoh(uraian: string, kode: string): Example {
  return { uraian, model: contohSub({ rekening: [{ kode, jumlah: 84_000 }] }) };
}
