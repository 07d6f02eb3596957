import { contohModel } from "../example.ts";
import { selBaris } from "../pos-keys.ts";
import { ruleFor, type Example } from "../rule.ts";
import { TABEL_KAS } from "./dasar.ts";
import { kasAturan, sebutKantong, selKas } from "./kantong.ts";
import type { Kantong } from "../../kas/kas.ts";
import { BULAN_LIST, type Bulan } from "../../periode/periode.ts";
import { NOL, sumReported, type Rupiah } from "../../rupiah/rupiah.ts";

/** Fewer months rise by chance. */
const MIN_BULAN = 6;
/** Sums to date add up to some six years' worth; receipts of months to about one. */
const KALI_RENCANA = 3;
/** The last sum to date is about the year; more than this share above it is no sum of that plan. */
const MAKS_TERAKHIR = 1.5;

/** KAS-05: cash is written month by month, not summed to date (as K4 for plans). */
export const kas05 = ruleFor<"model">()({
  meta: {
    id: "KAS-05",
    title: "Kas tersedia tampak kumulatif",
    severity: "warning",
    scope: "model",
    needs: ["kas", "dpaAtauRak"],
    legalBasis: [TABEL_KAS],
    effective: { from: 2021 },
    explanation:
      "Kas dijumlahkan dari bulan ke bulan. Bila tabelnya sudah berisi jumlah berjalan, uang yang sama terhitung berkali-kali dan rencana apa pun tampak cukup.",
    fix: "Ganti setiap bulan dengan penerimaan bulan itu saja: jumlah berjalan dikurangi jumlah berjalan bulan sebelumnya.",
    messages: {
      kumulatif:
        "Kas {kantong:teks} tidak pernah turun dari bulan ke bulan dan seluruhnya berjumlah {jumlah:rupiah}, sedangkan rencana setahun {rencana:rupiah}; tampaknya jumlah berjalan.",
    },
    examples: {
      valid: [contoh("Penerimaan Rp100.000 setiap bulan.", () => 100_000)],
      invalid: [
        contoh("Jumlah berjalan Rp100.000, Rp200.000, dan seterusnya.", (bulan) => bulan * 100_000),
      ],
    },
  },
  *check(_model, { lookUp }) {
    const { kas } = kasAturan(lookUp);
    if (!kas.isDiperiksa) return yield { notChecked: "jumlah" };
    // Narrow pools last in the list, and first to tell: a wider one is cumulative because they are.
    for (const [nth, kantong] of [...kas.kantongList.entries()].reverse()) {
      const rows = kas.rowsOf(nth);
      const rencana = (kantong.semula[11] ?? 0) as Rupiah;
      const jumlah = sumReported(rows.map((row) => row.jumlah)) ?? NOL;
      if (!isKumulatif(kantong, rencana, jumlah)) continue;
      const cells = rows.flatMap(({ origin }) => selBaris(origin));
      yield {
        messageId: "kumulatif",
        data: { kantong: sebutKantong(kantong), jumlah, rencana },
        at: selKas(rows, 1),
        causes: cells,
        suspects: cells,
      };
    }
  },
});

function isKumulatif({ tersedia }: Kantong, rencana: Rupiah, jumlah: Rupiah): boolean {
  if (rencana <= 0 || jumlah < rencana * KALI_RENCANA) return false;
  const months = tersedia.map((sum, at) => sum - (tersedia[at - 1] ?? 0));
  const last = months.reduce((latest, amount, at) => (amount > 0 ? at : latest), -1);
  const known = months.slice(0, last + 1);
  if (known.length < MIN_BULAN || (known[last] ?? 0) > rencana * MAKS_TERAKHIR) return false;
  return (
    known.every((amount, at) => amount >= (known[at - 1] ?? 0)) &&
    (known[0] ?? 0) < (known[last] ?? 0)
  );
}

function contoh(uraian: string, jumlahOf: (bulan: Bulan) => number): Example {
  const rak = [
    { sub: "2.21.02.2.01.0005", total: 1_200_000, bulan: Array<number>(12).fill(100_000) },
  ];
  const kas = BULAN_LIST.map((bulan) => ({ bulan, jumlah: jumlahOf(bulan) }));
  return { uraian, model: contohModel({ rak, kas }) };
}
