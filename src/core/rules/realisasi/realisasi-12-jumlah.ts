import { compareAmounts } from "../compare.ts";
import { contohModel } from "../example.ts";
import { indexed, groupBy } from "../look-up.ts";
import { selKey } from "../root-keys.ts";
import { ruleFor, type Example } from "../rule.ts";
import { JENJANG_REKENING } from "../sumber.ts";
import { sebutKode } from "../text.ts";
import { sheetKey } from "../walk.ts";
import { waktuLapor } from "./fisik.ts";
import { kodeKeyOf } from "../../model/kode-key.ts";
import { cellOf } from "../../model/origin.ts";
import type { RealisasiRow } from "../../model/tables.ts";
import { sumReported } from "../../rupiah/rupiah.ts";

/** Rows with an amount, by sheet, sub kegiatan and month. */
const laporan = indexed((lookUp) =>
  groupBy(lookUp.model.realisasiList, (row) =>
    row.keuangan === null ? undefined : keyOf(row, lookUp.unitKey(row.skpd)),
  ),
);

function keyOf({ origin, subKegiatan, bulan }: RealisasiRow, unit: string): string | undefined {
  const kode = kodeKeyOf(subKegiatan);
  return kode === "" ? undefined : `${sheetKey(origin.at)}\n${unit}\n${kode}\n${bulan ?? ""}`;
}

/** REALISASI-12: where a sheet has a sub kegiatan and its accounts, they add up to it. */
export const realisasi12 = ruleFor<"realisasiRow">()({
  meta: {
    id: "REALISASI-12",
    title: "Realisasi sub kegiatan tidak sama dengan jumlah rekeningnya",
    severity: "warning",
    scope: "realisasiRow",
    needs: ["realisasi"],
    legalBasis: [JENJANG_REKENING],
    effective: { from: 2021 },
    explanation:
      "Realisasi sub kegiatan adalah jumlah realisasi rekeningnya. Bila berbeda, salah satunya belum diperbarui dan serapan yang dibahas dalam rapat bergantung pada baris mana yang dibaca.",
    fix: "Cocokkan rekening dan sub kegiatan ini dengan SP2D bulan itu, lalu perbaiki baris yang tertinggal.",
    messages: {
      beda: "Realisasi sub kegiatan {sub:teks} {waktu:teks} tertulis {tertulis:rupiah}, sedangkan jumlah {n:angka} rekeningnya {jumlah:rupiah} (selisih {selisih:rupiah}).",
    },
    examples: {
      valid: [contoh("Dua rekening Rp50.000; sub kegiatan Rp100.000.", 100_000)],
      invalid: [contoh("Dua rekening Rp50.000; sub kegiatan Rp90.000.", 90_000)],
    },
  },
  *check(row, { lookUp, toleransi }) {
    const { keuangan, origin } = row;
    if (row.rekening !== null || keuangan === null) return yield { notApplicable: true };
    const key = keyOf(row, lookUp.unitKey(row.skpd));
    if (key === undefined) return yield { notChecked: "kode" };
    const rows = laporan(lookUp).get(key) ?? [];
    const accounts = rows.filter(({ rekening }) => rekening !== null);
    const jumlah = sumReported(accounts.map((one) => one.keuangan));
    if (jumlah === null) return yield { notChecked: "rekening" };
    const beda = compareAmounts(keuangan, jumlah, toleransi.total);
    if (beda === null) return;
    const data = {
      sub: sebutKode(row.subKegiatan),
      waktu: waktuLapor(row.bulan),
      n: accounts.length,
    };
    const suspects = [row, ...accounts].map((one) => selKey(cellOf(one.origin, "keuangan")));
    yield {
      messageId: "beda",
      data: { ...data, tertulis: keuangan, jumlah, selisih: beda.besar },
      at: cellOf(origin, "keuangan"),
      suspects,
    };
  },
});

function contoh(uraian: string, jumlah: number): Example {
  const sub = "2.21.02.2.01.0005";
  const rekening = ["5.1.02.01.01.0024", "5.1.02.01.01.0025"];
  const realisasi = [
    { sub, keuangan: jumlah },
    ...rekening.map((kode) => ({ sub, rekening: kode, keuangan: 50_000 })),
  ];
  return { uraian, model: contohModel({ realisasi }) };
}
