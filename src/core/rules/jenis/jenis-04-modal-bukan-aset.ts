import { contohSub } from "../example.ts";
import { salahKode } from "../root-keys.ts";
import { ruleFor, type Example } from "../rule.ts";
import { sebutRekening } from "../text.ts";
import { KAPITALISASI, PENEMPATAN_BELANJA } from "./dasar.ts";
import { cariDiserahkan, cariHabisPakai } from "./kata-barang.ts";
import { isiRekening, selIsi } from "./rincian-rekening.ts";
import { hasPrefix } from "../../kode/kode.ts";

/** JENIS-04: belanja modal (5.2) makes assets of the region: nothing handed over, nothing used up (C07). */
export const jenis04 = ruleFor<"rekening">()({
  meta: {
    id: "JENIS-04",
    title: "Belanja modal untuk barang yang diserahkan atau habis pakai",
    severity: "warning",
    scope: "rekening",
    needs: ["dpa"],
    legalBasis: [PENEMPATAN_BELANJA, KAPITALISASI],
    effective: { from: 2021 },
    explanation:
      "Belanja modal menghasilkan aset milik daerah. Barang yang akan diserahkan kepada masyarakat dianggarkan pada belanja barang untuk diserahkan atau hibah, sedangkan barang habis pakai pada belanja barang.",
    fix: "Pastikan siapa yang memiliki barang itu setelah dibeli. Bila bukan pemerintah daerah, atau bila habis dipakai, ajukan pemindahan ke rekening 5.1.02 atau 5.1.05.",
    messages: {
      diserahkan: "Belanja modal {rekening:teks} memuat “{barang:teks}”, barang yang diserahkan.",
      habisPakai: "Belanja modal {rekening:teks} memuat “{barang:teks}”, barang habis pakai.",
    },
    examples: {
      valid: [contoh("Laptop bagi kantor.", "Laptop")],
      invalid: [
        contoh(
          "Traktor untuk diserahkan kepada kelompok tani.",
          "Traktor diserahkan kepada kelompok tani",
        ),
        contoh("Alat tulis kantor pada belanja modal.", "Alat Tulis Kantor"),
      ],
    },
  },
  *check(rekening) {
    const { kode, children } = rekening;
    if (children.length > 0 || !hasPrefix(kode, 5, 2)) return yield { notApplicable: true };
    const isiList = isiRekening(rekening);
    if (isiList.length === 0) return yield { notChecked: "rincian" };
    for (const isi of isiList) {
      const { teks } = isi;
      const isDiserahkan = cariDiserahkan(teks) !== null;
      if (!isDiserahkan && cariHabisPakai(teks) === null) continue;
      const data = { rekening: sebutRekening(rekening), barang: teks };
      const messageId = isDiserahkan ? "diserahkan" : "habisPakai";
      const linked = { sameAs: kode?.key ?? "", suspects: salahKode(rekening.origin) };
      yield { messageId, data, at: selIsi(isi), ...linked };
    }
  },
});

function contoh(uraian: string, barang: string): Example {
  const rincian = [{ uraian: barang, koefisien: 1, harga: 500_000, jumlah: 500_000 }];
  const kode = "5.2.02.10.01.0002 - Belanja Modal Personal Computer";
  return { uraian, model: contohSub({ rekening: [{ kode, jumlah: 500_000, rincian }] }) };
}
