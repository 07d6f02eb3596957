import { contohSub } from "../example.ts";
import type { RincianSpec } from "../example-dpa.ts";
import { barisKey, nilaiKey } from "../root-keys.ts";
import { ruleFor, type Example } from "../rule.ts";
import { leafRekening } from "../sum-parts.ts";
import { normalNama, sebutBaris } from "../text.ts";
import type { Kelompok, Rekening, Rincian } from "../../model/dpa.ts";
import { cellOf } from "../../model/origin.ts";
import { NOL } from "../../rupiah/rupiah.ts";

// The same item in two groups is usual (two meetings), and so is another koefisien (two rates of days).
/** GANDA-04: an item stands once in its group (C23): same words, specification, unit, price and koefisien. */
export const ganda04 = ruleFor<"subKegiatan">()({
  meta: {
    id: "GANDA-04",
    title: "Rincian ganda dalam satu kelompok",
    severity: "warning",
    scope: "subKegiatan",
    needs: ["dpa"],
    legalBasis: [
      {
        jenis: "praktik",
        peraturan: "Satu barang dengan harga yang sama ditulis pada satu rincian",
        sumber: "kunci baris pada perangkat lunak anggaran daerah",
        certainty: "secondary",
      },
    ],
    effective: { from: 2021 },
    explanation:
      "Rincian yang sama persis biasanya tersalin dua kali, sehingga pagunya terlalu besar.",
    fix: "Bandingkan kedua rincian dengan SIPD. Hapus salinannya, atau gabungkan bila keduanya memang dibutuhkan.",
    messages: {
      ganda:
        "Rincian “{uraian:teks}” sebesar {jumlah:rupiah} sama dengan rincian pada {tempat:teks}.",
    },
    examples: {
      valid: [contoh("Isi staples dan kertas.", { uraian: "Kertas" })],
      invalid: [contoh("Isi staples dua kali.", {})],
    },
  },
  *check({ rekeningList, origin: sub }) {
    let n = 0;
    for (const list of [...leafRekening(rekeningList)].flatMap((rekening) => [
      ...listsOf(rekening),
    ])) {
      n += list.length;
      if (list.length < 2) continue;
      for (const [rincian, first] of twinsOf(list)) {
        const { uraian, origin } = rincian;
        const jumlah = rincian.jumlah ?? NOL;
        yield {
          messageId: "ganda",
          data: { uraian, jumlah, tempat: sebutBaris(first.origin) },
          at: cellOf(origin, "uraian"),
          // Sums that do not know the second line are off by its amount.
          causes: [nilaiKey(barisKey(sub), jumlah)],
        };
      }
    }
    if (n === 0) yield { notChecked: "rincian" };
  },
});

/** The items that stand together: directly under the account, or under one group. */
function* listsOf(whole: Rekening | Kelompok): Generator<readonly Rincian[]> {
  yield whole.rincianList;
  for (const kelompok of whole.kelompokList) yield* listsOf(kelompok);
}

/** Items with the earlier one they repeat. Words are compared only where amount and price agree. */
function* twinsOf(list: readonly Rincian[]): Generator<readonly [Rincian, Rincian]> {
  const byAmount = new Map<number, Rincian[]>();
  for (const rincian of list) {
    if (rincian.jumlah === null || rincian.jumlah === 0) continue;
    const earlier = byAmount.get(rincian.jumlah);
    if (earlier === undefined) {
      byAmount.set(rincian.jumlah, [rincian]);
      continue;
    }
    const twin = earlier.find((other) => isSame(other, rincian));
    if (twin === undefined) earlier.push(rincian);
    else yield [rincian, twin];
  }
}

function isSame(a: Rincian, b: Rincian): boolean {
  return (
    a.harga === b.harga &&
    a.koefisien === b.koefisien &&
    normalNama(a.uraian) === normalNama(b.uraian) &&
    normalNama(a.spesifikasi) === normalNama(b.spesifikasi) &&
    normalNama(a.satuan) === normalNama(b.satuan)
  );
}

function contoh(uraian: string, second: RincianSpec): Example {
  const kelompok = [{ jumlah: 168_000, rincian: [{}, second] }];
  return {
    uraian,
    model: contohSub({ rekening: [{ kode: "5.1.02.01.01.0024", jumlah: 168_000, kelompok }] }),
  };
}
