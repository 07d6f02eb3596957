import { contohSub } from "../example.ts";
import { namaSuspects } from "../nama-kode.ts";
import { ruleFor, type Example } from "../rule.ts";
import { FORMULIR_DPA, JENJANG_REKENING } from "../sumber.ts";
import { sebutKode, sebutPeran } from "../text.ts";
import { SEGMENTS_OF } from "../../kode/kode-kegiatan.ts";
import { isWithin } from "../../kode/kode.ts";
import { bacaKodeKegiatan } from "../../rujukan/penunjang.ts";

/** KODE-06: no level is left out in the tree of accounts, and penunjang codes have the level of their place. */
export const kode06 = ruleFor<"kode">()({
  meta: {
    id: "KODE-06",
    title: "Tingkat kode terlompati",
    severity: "warning",
    scope: "kode",
    needs: ["dpaAtauRak"],
    legalBasis: [JENJANG_REKENING, { ...FORMULIR_DPA, pasal: "urutan tingkat rekening" }],
    effective: { from: 2021 },
    explanation:
      "DPA mencetak setiap tingkat rekening berurutan. Tingkat yang hilang berarti ada baris yang terhapus, sehingga jumlah antaranya tidak dapat diperiksa.",
    fix: "Tambahkan baris tingkat yang hilang, atau salin ulang tabelnya dari SIPD.",
    messages: {
      lompat:
        "Rekening {sebutan:teks} (tingkat {n:angka}) langsung berada di bawah rekening {induk:teks} (tingkat {tingkatInduk:angka}).",
      penunjang:
        "Kode {sebutan:teks} memiliki {n:angka} bagian, sedangkan kode {peran:teks} memiliki {seharusnya:angka} bagian.",
    },
    examples: {
      valid: [contoh("Rekening 5.1.02.01 di bawah 5.1.02.", "5.1.02.01")],
      invalid: [contoh("Rekening 5.1.02.01.01 langsung di bawah 5.1.02.", "5.1.02.01.01")],
    },
  },
  judges: "tulisan",
  *check(tertulis) {
    const { peran, kode, induk, text } = tertulis;
    const sebutan = sebutKode(tertulis);
    if (peran !== "rekening") {
      // A code that reads as numbers is KODE-02's.
      const penunjang = kode === null ? bacaKodeKegiatan(text) : null;
      if (penunjang === null) return yield { notApplicable: true };
      const n = penunjang.segments.length;
      const seharusnya = SEGMENTS_OF[peran];
      if (n === seharusnya) return;
      const data = { sebutan, n, peran: sebutPeran(peran), seharusnya };
      const links = { sameAs: penunjang.text, causes: namaSuspects(tertulis) };
      return yield { messageId: "penunjang", data, ...links };
    }
    if (induk === null) return yield { notApplicable: true };
    if (kode === null) return yield { notChecked: "kode" };
    if (induk.kode === null || !isWithin(kode, induk.kode)) return yield { notChecked: "induk" };
    const n = kode.segments.length;
    const tingkatInduk = induk.kode.segments.length;
    if (n <= tingkatInduk + 1) return;
    const data = { sebutan, n, induk: induk.text, tingkatInduk };
    // Once a sheet leaves a level out, it does so everywhere.
    const sameAs = `${tertulis.origin.at.file}\n${tertulis.origin.at.sheet} ${tingkatInduk} ${n}`;
    yield { messageId: "lompat", data, sameAs };
  },
});

function contoh(uraian: string, kode: string): Example {
  const children = [{ kode, jumlah: 84_000 }];
  return { uraian, model: contohSub({ rekening: [{ kode: "5.1.02", jumlah: 84_000, children }] }) };
}
