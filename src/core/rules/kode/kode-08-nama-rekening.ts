import { contohSub } from "../example.ts";
import { saranKode, tulisSeperti } from "../kode-rujukan.ts";
import { bandingkanNama } from "../nama-kode.ts";
import { ruleFor, type Example } from "../rule.ts";
import { KODEFIKASI, NOMENKLATUR } from "../sumber.ts";
import { sebutKode } from "../text.ts";

/** KODE-08: the text beside an account is the account's name. */
export const kode08 = ruleFor<"kode">()({
  meta: {
    id: "KODE-08",
    title: "Uraian rekening tidak sama dengan daftar",
    severity: "warning",
    scope: "kode",
    needs: ["dpaAtauRak", "rujukan"],
    legalBasis: [NOMENKLATUR, KODEFIKASI],
    effective: { from: 2021 },
    explanation:
      "Rekening dengan uraian milik rekening lain membuat belanja tercatat pada jenis yang salah. Perbedaan ejaan, singkatan, dan huruf besar tidak dihitung.",
    fix: "Tentukan mana yang benar, kode atau uraiannya, lalu salin keduanya dari SIPD.",
    messages: {
      beda: "Rekening {kode:teks} dengan uraian {nama:teks} dalam daftar bernama {resmi:teks}.",
      milikKodeLain:
        "Rekening {kode:teks} dengan uraian {nama:teks} dalam daftar bernama {resmi:teks}; uraian yang tertulis berkode {saran:teks}.",
    },
    examples: {
      valid: [contoh("Beda huruf besar saja.", "5.1.02.01.01.0024 - BELANJA ALAT TULIS KANTOR")],
      invalid: [contoh("Uraian rekening lain.", "5.1.02.01.01.0024 - Belanja Kertas dan Cover")],
    },
  },
  judges: "tulisan",
  *check(tertulis, context) {
    if (tertulis.peran !== "rekening") return yield { notApplicable: true };
    const beda = bandingkanNama(tertulis, context);
    if (beda === null) return;
    if (!("resmi" in beda)) return yield beda;
    const { resmi, pemilik, sameAs } = beda;
    const nama = sebutKode({ text: "", nama: tertulis.nama });
    const data = { kode: tertulis.text, nama, resmi: resmi.nama };
    if (pemilik === null) return yield { messageId: "beda", data, sameAs };
    const saran = tulisSeperti(pemilik.kode, tertulis.text);
    const messageId = "milikKodeLain";
    yield { messageId, data: { ...data, saran }, sameAs, ...saranKode(tertulis, saran) };
  },
});

function contoh(uraian: string, kode: string): Example {
  return { uraian, model: contohSub({ rekening: [{ kode, jumlah: 84_000 }] }) };
}
