import { contohModel } from "../example.ts";
import { paguTertinggi } from "../pagu-tertinggi.ts";
import { selKey } from "../root-keys.ts";
import { rencanaSuspects } from "../pos-keys.ts";
import { ruleFor, type Example } from "../rule.ts";
import { isBlank } from "../text.ts";
import { TELAAH_REALISASI } from "./dasar.ts";
import { deretSub, sebutPos, selDeret } from "./deret.ts";
import { kumulatifList, rencanaList } from "./rencana.ts";
import { cellOf } from "../../model/origin.ts";
import { BULAN_LIST } from "../../periode/periode.ts";
import { minRupiah, NOL, ratio, sumReported } from "../../rupiah/rupiah.ts";
import { sebutSatuBulan } from "../months.ts";

/** Share of the pagu by which spending may lag: past it one regency's report turns red. */
const TERTINGGAL = 0.1;

/** REALISASI-13: where spending lags far behind plan, the report says why. */
export const realisasi13 = ruleFor<"realisasiRow">()({
  meta: {
    id: "REALISASI-13",
    title: "Tertinggal dari rencana tanpa kendala",
    severity: "info",
    scope: "realisasiRow",
    needs: ["realisasi", "dpaAtauRak"],
    legalBasis: [
      {
        ...TELAAH_REALISASI,
        peraturan: "Deviasi lebih dari 10 persen ditandai merah dan disertai kendala",
        sumber: "formulir realisasi fisik dan keuangan satu kabupaten; ambangnya dapat berbeda",
      },
    ],
    effective: { from: 2021 },
    explanation:
      "Rapat evaluasi memerlukan sebab keterlambatan untuk memutuskan langkahnya. Tanpa kendala, sub kegiatan ini dibahas tanpa bahan.",
    fix: "Isi kolom kendala dan tindak lanjut sub kegiatan ini.",
    messages: {
      tanpaKendala:
        "Sub kegiatan {sub:teks} sampai {bulan:teks} menyerap {serapan:persen} dari rencana {rencana:persen} pagu, tetapi kolom kendalanya kosong.",
    },
    examples: {
      valid: [contoh("Tertinggal 20 persen dengan kendala.", "Menunggu petunjuk teknis")],
      invalid: [contoh("Tertinggal 20 persen tanpa kendala.", "")],
    },
  },
  *check(row, { lookUp }) {
    const deret = deretSub(row, lookUp);
    if (!("pos" in deret)) return yield deret;
    const { pos } = deret;
    const columns = pos.realisasiRows.filter(({ origin }) => origin.cols.kendala !== undefined);
    if (columns.length === 0) return yield { notChecked: "kendala" };
    const bulan = BULAN_LIST.filter((one) => deret.bulan[one - 1] !== null).at(-1);
    if (bulan === undefined) return yield { notChecked: "bulan" };
    const plans = rencanaList(pos);
    if (plans.length === 0) return yield { notChecked: "rencana" };
    const pagu = paguTertinggi(pos);
    if (typeof pagu === "string") return yield { notChecked: pagu };
    if (pagu <= 0) return yield { notChecked: "pagu" };
    const spent = sumReported(deret.bulan) ?? NOL;
    const rencana = ratio(minRupiah(kumulatifList(plans, bulan)), pagu) ?? 0;
    const serapan = ratio(spent, pagu) ?? 0;
    if (rencana - serapan <= TERTINGGAL) return;
    const last = columns.filter((one) => one.bulan === bulan);
    const [place] = last;
    if (place === undefined) return yield { notChecked: "kendala" };
    if (last.some((one) => !isBlank(one.kendala))) return;
    const data = { sub: sebutPos(pos), bulan: sebutSatuBulan(bulan), serapan, rencana };
    const at = cellOf(place.origin, "kendala");
    yield {
      messageId: "tanpaKendala",
      data,
      at,
      causes: [selKey(at)],
      suspects: [...selDeret(deret), ...rencanaSuspects(pos)],
    };
  },
});

function contoh(uraian: string, kendala: string): Example {
  const sub = "2.21.02.2.01.0005";
  const bulan = [100_000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200_000];
  const dokumen = [{ sub: [{ pagu: 300_000, bulan }] }];
  const realisasi = [{ sub, bulan: 1 as const, keuangan: 40_000, kendala }];
  return { uraian, model: contohModel({ dokumen, realisasi }) };
}
