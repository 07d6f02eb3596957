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

/** Items with the first one they repeat. Words are looked at only where the amount stands twice. */
function* twinsOf(list: readonly Rincian[]): Generator<readonly [Rincian, Rincian]> {
  const amounts = new Set<number>();
  const repeated = new Set<number>();
  for (const { jumlah } of list) {
    if (jumlah === null || jumlah === 0) continue;
    if (amounts.has(jumlah)) repeated.add(jumlah);
    amounts.add(jumlah);
  }
  if (repeated.size === 0) return;
  const firsts = new Map<string, Rincian>();
  for (const rincian of list) {
    if (rincian.jumlah === null || !repeated.has(rincian.jumlah)) continue;
    const key = keyOf(rincian);
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, rincian);
    else yield [rincian, first];
  }
}

function keyOf({ jumlah, harga, koefisien, uraian, spesifikasi, satuan }: Rincian): string {
  const words = [uraian, spesifikasi, satuan].map(normalNama);
  return [jumlah, harga, koefisien, ...words].join("\n");
}

function contoh(uraian: string, second: RincianSpec): Example {
  const kelompok = [{ jumlah: 168_000, rincian: [{}, second] }];
  return {
    uraian,
    model: contohSub({ rekening: [{ kode: "5.1.02.01.01.0024", jumlah: 168_000, kelompok }] }),
  };
}
