import { contohModel } from "../example.ts";
import { selKey } from "../root-keys.ts";
import { rencanaSuspects } from "../pos-keys.ts";
import { ruleFor, type Example } from "../rule.ts";
import { BATAS_BELANJA, SPD_TRIWULAN } from "./dasar.ts";
import { deretSub, lewatBatas, sampaiBulan, sebutDeret, selDeret } from "./deret.ts";
import { kumulatifList, rencanaList } from "./rencana.ts";
import { bulanOf, namaTriwulan, triwulanOf, type Bulan } from "../../periode/periode.ts";
import { maxRupiah, subtractRupiah } from "../../rupiah/rupiah.ts";

// The SPD itself is in no sheet. It is issued per triwulan, of what AKB plans for it, so what is planned to the end of
// the triwulan is the most that SPD can allow.
/** REALISASI-04: spending to date is within what is planned to the end of its triwulan (K5, K7). */
export const realisasi04 = ruleFor<"realisasiRow">()({
  meta: {
    id: "REALISASI-04",
    title: "Realisasi melebihi AKB sampai akhir triwulan",
    severity: "warning",
    scope: "realisasiRow",
    needs: ["realisasi", "dpaAtauRak"],
    legalBasis: [SPD_TRIWULAN, BATAS_BELANJA],
    effective: { from: 2021 },
    explanation:
      "SPD triwulan terbit sebesar AKB triwulan itu. Realisasi yang melampauinya berarti AKB sudah bergeser tetapi belum diperbarui dalam buku kerja, atau angka realisasinya keliru.",
    fix: "Cocokkan realisasi dengan SP2D, lalu perbarui RAK dengan AKB dan SPD terakhir.",
    messages: {
      lewat:
        "Realisasi {tempat:teks} {sampai:teks} berjumlah {realisasi:rupiah}, sedangkan rencana sampai akhir {tw:teks} {rencana:rupiah} (lebih {selisih:rupiah}).",
    },
    examples: {
      valid: [contoh("Rencana TW I Rp200.000; realisasi Januari Rp200.000.", 200_000)],
      invalid: [contoh("Rencana TW I Rp200.000; realisasi Januari Rp250.000.", 250_000)],
    },
  },
  *check(row, { lookUp, toleransi }) {
    const deret = deretSub(row, lookUp);
    if (!("pos" in deret)) return yield deret;
    if (deret.rows.length === 0) return yield { notApplicable: true };
    const plans = rencanaList(deret.pos);
    if (plans.length === 0) return yield { notChecked: "rencana" };
    if (deret.bulan.every((spent) => spent === null)) return yield { notChecked: "bulan" };
    const lewat = lewatBatas(
      deret,
      (bulan) => maxRupiah(kumulatifList(plans, akhirTriwulan(bulan))),
      toleransi.total,
    );
    if (lewat === null) return;
    // Months are there, so the limit is passed in one of them.
    const { realisasi, batas: rencana, at } = lewat;
    const bulan = lewat.bulan ?? 12;
    const waktu = { sampai: sampaiBulan(bulan), tw: namaTriwulan(triwulanOf(bulan)) };
    const data = { tempat: sebutDeret(deret), ...waktu, realisasi, rencana };
    yield {
      messageId: "lewat",
      data: { ...data, selisih: subtractRupiah(realisasi, rencana) },
      at,
      causes: [selKey(at)],
      suspects: [...selDeret(deret), ...rencanaSuspects(deret.pos)],
    };
  },
});

/** The last month of the triwulan that a month belongs to. */
function akhirTriwulan(bulan: Bulan): Bulan {
  return bulanOf(triwulanOf(bulan))[2];
}

function contoh(uraian: string, keuangan: number): Example {
  const sub = "2.21.02.2.01.0005";
  const rak = [{ sub, total: 300_000, bulan: [100_000, 100_000, 0, 100_000] }];
  return { uraian, model: contohModel({ rak, realisasi: [{ sub, bulan: 1, keuangan }] }) };
}
