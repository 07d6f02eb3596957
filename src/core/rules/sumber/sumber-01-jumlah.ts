import { contohSub } from "../example.ts";
import { selKey } from "../root-keys.ts";
import { ruleFor, type Example } from "../rule.ts";
import { paguOf } from "../sum-parts.ts";
import { sebutKode, sebutRekening } from "../text.ts";
import { danaOf } from "./dana.ts";
import { SUMBER_SAMA_PAGU } from "./dasar.ts";
import { sumberKepala } from "../../model/dana.ts";
import { FORMULIR_DPA } from "../sumber.ts";
import { subtractRupiah, sumReported } from "../../rupiah/rupiah.ts";

/** SUMBER-01: where groups state their sources, the sources make up the pagu (C20). */
export const sumber01 = ruleFor<"subKegiatan">()({
  meta: {
    id: "SUMBER-01",
    title: "Jumlah menurut sumber dana tidak sama dengan pagu",
    severity: "error",
    scope: "subKegiatan",
    needs: ["dpa"],
    legalBasis: [{ ...FORMULIR_DPA, pasal: "baris Sumber Dana per kelompok" }, SUMBER_SAMA_PAGU],
    effective: { from: 2021 },
    explanation:
      "Bila kelompok belanja menyebut sumber dananya, semua kelompok harus menyebutnya agar pagu habis terbagi menurut sumber. Bagian tanpa sumber tidak dapat dimasukkan ke kas sumber mana pun.",
    fix: "Isi sumber dana kelompok yang masih kosong di SIPD, lalu salin ulang DPA.",
    messages: {
      sebagian:
        "Sub kegiatan {sub:teks}: {bersumber:rupiah} dari {pagu:rupiah} memiliki sumber dana, sedangkan {selisih:rupiah} belum, mulai dari kelompok “{kelompok:teks}” pada {rekening:teks}.",
    },
    examples: {
      valid: [contoh("Dua kelompok, keduanya bersumber PAD.", "PAD")],
      invalid: [contoh("Dua kelompok, satu tanpa sumber dana.", null)],
    },
  },
  *check(sub) {
    const danaList = [...danaOf(sub)];
    if (!danaList.some(({ kelompok }) => kelompok !== "")) {
      return yield { notChecked: "sumberDana" };
    }
    // One source at the head stands for all that say nothing else. A whole account without one is LENGKAP-03's.
    if (sumberKepala(sub).length === 1) return;
    const lacking = danaList.filter(({ sumber, kelompok }) => sumber === null && kelompok !== "");
    const [first] = lacking;
    if (first === undefined) return;
    const pagu = paguOf(sub);
    const selisih = sumReported(lacking.map(({ jumlah }) => jumlah));
    if (pagu === null || selisih === null) return yield { notChecked: "jumlah" };
    if (selisih === 0) return;
    const { kelompok, at } = first;
    const rekening = sebutRekening(first.rekening);
    const bersumber = subtractRupiah(pagu, selisih);
    const data = { sub: sebutKode(sub.kode), bersumber, pagu, selisih, kelompok, rekening };
    yield { messageId: "sebagian", data, at, causes: [selKey(at)] };
  },
});

function contoh(uraian: string, sumberDana: string | null): Example {
  const kelompok = [
    { tanda: "#" as const, uraian: "Kertas", jumlah: 200_000, sumberDana: "PAD" },
    { tanda: "#" as const, uraian: "Tinta", jumlah: 100_000, sumberDana },
  ];
  const rekening = [{ kode: "5.1.02.01.01.0024", jumlah: 300_000, kelompok }];
  return { uraian, model: contohSub({ sumberDana: "", pagu: 300_000, rekening }) };
}
