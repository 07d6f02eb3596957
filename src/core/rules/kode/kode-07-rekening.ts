import { contohSub } from "../example.ts";
import { pemilikNama, saranKode, tanyaRujukan, tulisSeperti } from "../kode-rujukan.ts";
import { ruleFor, type Example } from "../rule.ts";
import { KODEFIKASI, NOMENKLATUR } from "../sumber.ts";
import { sebutKode } from "../text.ts";

/** KODE-07: an account is in the chart of accounts. */
export const kode07 = ruleFor<"kode">()({
  meta: {
    id: "KODE-07",
    title: "Rekening tidak ada dalam daftar",
    severity: "warning",
    scope: "kode",
    needs: ["dpaAtauRak", "rujukan"],
    legalBasis: [NOMENKLATUR, KODEFIKASI],
    effective: { from: 2021 },
    explanation:
      "Rekening belanja diambil dari bagan akun nasional. Rekening di luar daftar biasanya salah ketik atau hasil tarik-salin Excel yang menambah angka terakhir.",
    fix: "Cocokkan rekening dan uraiannya dengan SIPD. Bila rekening itu memang ada di sana, abaikan temuan ini dengan alasan, karena tabel rujukan belum memuatnya.",
    messages: {
      tidakAda: "Rekening {sebutan:teks} tidak ditemukan dalam daftar rekening belanja.",
      tidakAdaNama:
        "Rekening {sebutan:teks} tidak ditemukan dalam daftar rekening belanja; uraian itu berkode {saran:teks}.",
    },
    examples: {
      valid: [contoh("Rekening yang ada dalam daftar.", "5.1.02.01.01.0024")],
      invalid: [contoh("Rekening 5.1.02.01.01.0999 tidak ada.", "5.1.02.01.01.0999")],
    },
  },
  judges: "tulisan",
  *check(tertulis, context) {
    if (tertulis.peran !== "rekening") return yield { notApplicable: true };
    const tanya = tanyaRujukan(tertulis, context);
    if (tanya === null) return yield { notChecked: "kode" };
    const { kode, jawaban } = tanya;
    if (jawaban.status === "tidakDicakup") return yield { notChecked: "rujukan" };
    if (jawaban.status !== "tidakDikenal") return;
    const pemilik = pemilikNama(tertulis, kode, context);
    const sebutan = sebutKode(tertulis);
    const sameAs = kode.key;
    if (pemilik === null) return yield { messageId: "tidakAda", data: { sebutan }, sameAs };
    const saran = tulisSeperti(pemilik.kode, tertulis.text);
    const choice = saranKode(tertulis, saran);
    yield { messageId: "tidakAdaNama", data: { sebutan, saran }, sameAs, ...choice };
  },
});

function contoh(uraian: string, kode: string): Example {
  return { uraian, model: contohSub({ rekening: [{ kode, jumlah: 84_000 }] }) };
}
