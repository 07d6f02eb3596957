import { contohModel } from "../example.ts";
import { tanyaRujukan } from "../kode-rujukan.ts";
import { ruleFor, type Example } from "../rule.ts";
import { NOMENKLATUR } from "../sumber.ts";
import { sebutKode, sebutPeran } from "../text.ts";

/** KODE-04: a code belongs to the nomenclature of its budget year. */
export const kode04 = ruleFor<"kode">()({
  meta: {
    id: "KODE-04",
    title: "Kode dari nomenklatur tahun lain",
    severity: "warning",
    scope: "kode",
    needs: ["dpaAtauRak", "rujukan"],
    legalBasis: [NOMENKLATUR],
    effective: { from: 2021 },
    explanation:
      "Nomenklatur 2021 memakai dua angka pada akhir kode sub kegiatan, nomenklatur sejak 2023 memakai empat angka. Kode dari daftar tahun lain tidak cocok dengan SIPD dan dengan lembar lain.",
    fix: "Ganti kode menurut nomenklatur tahun anggaran dokumen ini.",
    messages: {
      diganti:
        "Kode {peran:teks} {sebutan:teks} tidak berlaku pada tahun anggaran {tahun:teks}; kode tahun itu {pengganti:teks}.",
      tanpaPengganti:
        "Kode {peran:teks} {sebutan:teks} berasal dari {sumber:teks} dan tidak berlaku pada tahun anggaran {tahun:teks}; penggantinya tidak tercantum dalam tabel rujukan.",
    },
    examples: {
      valid: [contoh("Kode empat angka pada tahun 2026.", "2.21.02.2.01.0001")],
      invalid: [contoh("Kode dua angka pada tahun 2026.", "2.21.02.2.01.01")],
    },
  },
  judges: "tulisan",
  *check(tertulis, context) {
    const { tahun } = context;
    if (tahun === null) return yield { notChecked: "tahun" };
    const tanya = tanyaRujukan(tertulis, context);
    if (tanya === null) return yield { notChecked: "kode" };
    const { jawaban } = tanya;
    if (jawaban.status === "tidakDicakup" || jawaban.status === "tidakDikenal") {
      return yield { notChecked: "rujukan" };
    }
    if (jawaban.status !== "usang") return;
    const { pengganti, butir } = jawaban;
    const peran = sebutPeran(tertulis.peran);
    const data = { peran, sebutan: sebutKode(tertulis), tahun: String(tahun) };
    // A sheet in the old form has one cause, not one per row.
    const sameAs = `${tertulis.origin.at.file}\n${tertulis.origin.at.sheet}`;
    if (pengganti === null) {
      yield { messageId: "tanpaPengganti", data: { ...data, sumber: butir.sumber.nama }, sameAs };
    } else {
      yield { messageId: "diganti", data: { ...data, pengganti: pengganti.kode.text }, sameAs };
    }
  },
});

function contoh(uraian: string, kode: string): Example {
  return { uraian, model: contohModel({ dokumen: [{ tahun: 2026, sub: [{ kode }] }] }) };
}
