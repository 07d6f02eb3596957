import { contohModel } from "../example.ts";
import { selKey } from "../root-keys.ts";
import { ruleFor, type Example } from "../rule.ts";
import { TELAAH_REALISASI } from "./dasar.ts";
import { deretSub, sebutPos, selDeret } from "./deret.ts";
import { fisikSeries, selFisik } from "./fisik.ts";
import { cellOf } from "../../model/origin.ts";
import { BULAN_LIST } from "../../periode/periode.ts";
import { sumReported } from "../../rupiah/rupiah.ts";
import { sebutSatuBulan } from "../months.ts";

/** REALISASI-08: finished work has been paid, in whole or in part, by the next report. */
export const realisasi08 = ruleFor<"realisasiRow">()({
  meta: {
    id: "REALISASI-08",
    title: "Fisik selesai tanpa realisasi keuangan",
    severity: "info",
    scope: "realisasiRow",
    needs: ["realisasi"],
    legalBasis: [TELAAH_REALISASI],
    effective: { from: 2021 },
    explanation:
      "Pekerjaan yang sudah selesai biasanya dibayar paling lambat bulan berikutnya. Tanpa realisasi keuangan, tagihannya mungkin tertahan atau fisiknya terlalu dini dilaporkan selesai.",
    fix: "Periksa tagihan pekerjaan ini. Bila pembayarannya sudah terbit SP2D, isi realisasi keuangannya.",
    messages: {
      tanpaUang:
        "Sub kegiatan {sub:teks} melaporkan fisik {fisik:persen} sejak {bulan:teks}, tetapi sampai {akhir:teks} realisasi keuangannya Rp0.",
    },
    examples: {
      valid: [contoh("Fisik selesai Februari, dibayar Maret.", 300_000)],
      invalid: [contoh("Fisik selesai Februari, sampai Maret belum ada pembayaran.", 0)],
    },
  },
  *check(row, { lookUp }) {
    const deret = deretSub(row, lookUp);
    if (!("pos" in deret)) return yield deret;
    const { pos } = deret;
    const reports = fisikSeries(pos).flat();
    if (reports.length === 0) return yield { notChecked: "fisik" };
    const paid = sumReported([...deret.bulan, deret.tanpaBulan]);
    if (paid === null) return yield { notChecked: "jumlah" };
    if (paid !== 0) return;
    const akhir = BULAN_LIST.filter((bulan) => deret.bulan[bulan - 1] !== null).at(-1);
    const done = reports.find(({ fisik }) => fisik >= 1);
    if (done === undefined || akhir === undefined || akhir <= done.bulan) return;
    const data = { sub: sebutPos(pos), fisik: done.fisik, bulan: sebutSatuBulan(done.bulan) };
    // The reason that the report owes for its lag is the reason here too.
    const kendala = deret.rows.map(({ origin }) => selKey(cellOf(origin, "kendala")));
    yield {
      messageId: "tanpaUang",
      data: { ...data, akhir: sebutSatuBulan(akhir) },
      at: cellOf(done.origin, "fisik"),
      suspects: [...reports.map(selFisik), ...selDeret(deret), ...kendala],
    };
  },
});

function contoh(uraian: string, maret: number): Example {
  const sub = "2.21.02.2.01.0005";
  const realisasi = [
    { sub, bulan: 2 as const, keuangan: 0, fisik: 1 },
    { sub, bulan: 3 as const, keuangan: maret, fisik: 1 },
  ];
  return { uraian, model: contohModel({ realisasi }) };
}
