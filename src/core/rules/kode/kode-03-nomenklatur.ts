import { contohSub } from "../example.ts";
import { pemilikNama, tanyaRujukan, tulisSeperti } from "../kode-rujukan.ts";
import { namaSuspects } from "../nama-kode.ts";
import { kodeKey } from "../root-keys.ts";
import { ruleFor, type Example, type Violation } from "../rule.ts";
import type { KodeTertulis } from "../subject.ts";
import { KODEFIKASI, NOMENKLATUR } from "../sumber.ts";
import { sebutKode, sebutPeran } from "../text.ts";
import { SEGMENTS_OF } from "../../kode/kode-kegiatan.ts";
import { ancestorOf, type Kode } from "../../kode/kode.ts";

/** KODE-03: a code of the program tree is in the nomenclature of kabupaten/kota. */
export const kode03 = ruleFor<"kode">()({
  meta: {
    id: "KODE-03",
    title: "Kode tidak ada dalam nomenklatur",
    severity: "warning",
    scope: "kode",
    needs: ["dpaAtauRak", "rujukan"],
    legalBasis: [NOMENKLATUR, KODEFIKASI],
    effective: { from: 2021 },
    explanation:
      "Program, kegiatan, dan sub kegiatan diambil dari nomenklatur nasional, tidak disusun sendiri. Kode di luar daftar biasanya salah ketik dan akan ditolak SIPD.",
    fix: "Cocokkan kode dan namanya dengan daftar pada SIPD. Bila kode itu memang ada di sana, abaikan temuan ini dengan alasan, karena tabel rujukan belum memuatnya.",
    messages: {
      tidakAda: "Kode {peran:teks} {sebutan:teks} tidak ditemukan dalam nomenklatur.",
      tidakAdaNama:
        "Kode {peran:teks} {sebutan:teks} tidak ditemukan dalam nomenklatur; nama itu berkode {saran:teks}.",
    },
    examples: {
      valid: [contoh("Sub kegiatan yang ada dalam daftar.", "2.21.02.2.01.0005")],
      invalid: [contoh("Kegiatan 77 tidak ada dalam daftar.", "2.21.02.2.77.0005")],
    },
  },
  judges: "tulisan",
  *check(tertulis, context) {
    if (tertulis.peran === "rekening") return yield { notApplicable: true };
    const tanya = tanyaRujukan(tertulis, context);
    if (tanya === null) return yield { notChecked: "kode" };
    const { kode, jawaban } = tanya;
    // Where the list has holes, a like name proves nothing: regencies use old and new numbers side by side.
    if (jawaban.status === "tidakDicakup") return yield { notChecked: "rujukan" };
    if (jawaban.status !== "tidakDikenal") return;
    const pemilik = pemilikNama(tertulis, kode, context);
    const data = { peran: sebutPeran(tertulis.peran), sebutan: sebutKode(tertulis) };
    const linked = { sameAs: kode.key, ...linksOf(tertulis, kode) };
    if (pemilik === null) return yield { messageId: "tidakAda", data, ...linked };
    const saran = tulisSeperti(pemilik.kode, tertulis.text);
    yield { messageId: "tidakAdaNama", data: { ...data, saran }, ...linked };
  },
});

/** A kegiatan that is in no list takes its sub kegiatan with it; and nobody finds a name under such a code. */
function linksOf(tertulis: KodeTertulis, kode: Kode): Pick<Violation, "causes" | "suspects"> {
  const names = namaSuspects(tertulis);
  const above = [SEGMENTS_OF.program, SEGMENTS_OF.kegiatan]
    .filter((count) => count < kode.segments.length)
    .map((count) => nomenklaturKey(ancestorOf(kode, count)));
  return { causes: [nomenklaturKey(kode), ...names], suspects: [...above, ...names] };
}

function nomenklaturKey({ key }: Kode): string {
  return kodeKey("nomenklatur", key);
}

function contoh(uraian: string, kode: string): Example {
  return { uraian, model: contohSub({ kode: kode }) };
}
