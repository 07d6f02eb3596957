import { contohSub } from "../example.ts";
import type { RekeningSpec } from "../example-dpa.ts";
import { salahKode } from "../root-keys.ts";
import { ruleFor, type Example } from "../rule.ts";
import { amountOf, leafRekening, partsOf } from "../sum-parts.ts";
import { sebutKode, sebutRekening } from "../text.ts";
import { isiRekening } from "./rincian-rekening.ts";
import { hasPrefix } from "../../kode/kode.ts";
import type { Rekening } from "../../model/dpa.ts";
import { cellOf } from "../../model/origin.ts";
import { buatPencariFrasa } from "../../text/frasa.ts";

/** Buildings up to this amount (rupiah) are often built from a standard drawing. */
const NILAI_BESAR = 200_000_000;
const KATA = ["Konsultan", "Konsultansi", "Perencanaan", "Pengawasan", "DED"];
const cariKonsultan = buatPencariFrasa(KATA.map((frasa) => ({ frasa })));

/** JENIS-06: a building comes with the cost of its design or supervision (C26). */
export const jenis06 = ruleFor<"subKegiatan">()({
  meta: {
    id: "JENIS-06",
    title: "Bangunan gedung tanpa biaya perencanaan atau pengawasan",
    severity: "info",
    scope: "subKegiatan",
    needs: ["dpa"],
    legalBasis: [
      {
        jenis: "praktik",
        peraturan: "Harga perolehan bangunan mencakup perencanaan dan pengawasan",
        sumber: "kebiasaan reviu APIP",
        certainty: "practice",
      },
    ],
    effective: { from: 2021 },
    explanation:
      "Pembangunan gedung di atas Rp200 juta lazimnya disertai biaya perencanaan dan pengawasan. Bila biayanya tidak ada, pekerjaan sering tertunda karena gambar atau pengawas belum tersedia.",
    fix: "Pastikan perencanaan sudah ada dari tahun lalu atau dianggarkan di sub kegiatan lain, dan pengawasannya tersedia.",
    messages: {
      tanpaKonsultan:
        "Sub kegiatan {sub:teks} memuat {rekening:teks} sebesar {jumlah:rupiah} tanpa biaya perencanaan maupun pengawasan.",
    },
    examples: {
      valid: [
        contoh("Gedung Rp900 juta dengan jasa konsultansi.", [
          { kode: "5.1.02.02.08.0010 - Jasa Konsultansi Pengawasan", jumlah: 40_000_000 },
        ]),
      ],
      invalid: [contoh("Gedung Rp900 juta tanpa perencanaan dan pengawasan.", [])],
    },
  },
  *check(sub) {
    if (sub.rekeningList.length === 0) return yield { notChecked: "rekening" };
    const leaves = [...leafRekening(sub.rekeningList)];
    const gedung = leaves.find(
      (leaf) => hasPrefix(leaf.kode, 5, 2, 3, 1) && (amountOf(leaf) ?? 0) > NILAI_BESAR,
    );
    const jumlah = gedung === undefined ? null : amountOf(gedung);
    if (gedung === undefined || jumlah === null || leaves.some(isKonsultan)) return;
    // The cost may be part of the building itself; without its items that cannot be seen.
    if (partsOf(gedung).length === 0) return yield { notChecked: "rincian" };
    const data = { sub: sebutKode(sub.kode), rekening: sebutRekening(gedung), jumlah };
    yield {
      messageId: "tanpaKonsultan",
      data,
      at: cellOf(gedung.origin, "jumlah"),
      suspects: salahKode(gedung.origin),
    };
  },
});

function isKonsultan(leaf: Rekening): boolean {
  if (hasPrefix(leaf.kode, 5, 1, 2, 2, 8) || cariKonsultan(leaf.uraian) !== null) return true;
  for (const { teks } of isiRekening(leaf)) if (cariKonsultan(teks) !== null) return true;
  return false;
}

function contoh(uraian: string, more: readonly RekeningSpec[]): Example {
  const jumlah = 900_000_000;
  const rincian = [{ uraian: "Gedung dua lantai", koefisien: 1, harga: jumlah, jumlah }];
  const gedung = { kode: "5.2.03.01.01.0001 - Bangunan Gedung Kantor", jumlah, rincian };
  return { uraian, model: contohSub({ rekening: [gedung, ...more] }) };
}
