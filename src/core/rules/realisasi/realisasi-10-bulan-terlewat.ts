import { contohModel } from "../example.ts";
import { sebutBulan, sebutSatuBulan } from "../months.ts";
import { selKey } from "../root-keys.ts";
import { ruleFor, type Example } from "../rule.ts";
import { TELAAH_REALISASI } from "./dasar.ts";
import { isRegister, laporanAwal, sebutPos } from "./deret.ts";
import { cellOf } from "../../model/origin.ts";
import { BULAN_LIST, type Bulan } from "../../periode/periode.ts";

/** REALISASI-10: no month is missing between two that are reported. */
export const realisasi10 = ruleFor<"realisasiRow">()({
  meta: {
    id: "REALISASI-10",
    title: "Bulan yang terlewat dalam laporan realisasi",
    severity: "info",
    scope: "realisasiRow",
    needs: ["realisasi"],
    legalBasis: [TELAAH_REALISASI],
    effective: { from: 2021 },
    explanation:
      "Bulan kosong di antara dua bulan yang dilaporkan tidak dapat dibedakan dari bulan tanpa belanja, sehingga realisasi kumulatifnya belum pasti.",
    fix: "Isi realisasi bulan yang terlewat, atau tulis 0 bila memang tidak ada belanja.",
    messages: {
      terlewat:
        "Sub kegiatan {sub:teks} melaporkan {awal:teks} dan {akhir:teks}, tetapi tidak {bulan:teks}.",
    },
    examples: {
      valid: [contoh("Januari sampai Maret.", [1, 2, 3])],
      invalid: [contoh("Januari dan Maret.", [1, 3])],
    },
  },
  *check(row, { lookUp }) {
    const laporan = laporanAwal(row, lookUp);
    if (!("pos" in laporan)) return yield laporan;
    const { pos } = laporan;
    // Accounts and registers of payments have rows only for months in which something was paid.
    const rows = laporan.rows.filter((one) => one.rekening === null && !isRegister(one));
    if (rows.length === 0) return yield { notApplicable: true };
    const reported = BULAN_LIST.filter((bulan) => rows.some((one) => one.bulan === bulan));
    const [awal, second] = reported;
    if (awal === undefined || second === undefined) return yield { notChecked: "bulan" };
    let before = awal;
    for (const akhir of reported.slice(1)) {
      const missing = between(before, akhir);
      const next = rows.find((one) => one.bulan === akhir);
      if (missing.length > 0 && next !== undefined) {
        const waktu = { awal: sebutSatuBulan(before), akhir: sebutSatuBulan(akhir) };
        const data = { sub: sebutPos(pos), ...waktu, bulan: sebutBulan(missing) };
        const field = next.keuangan === null ? "fisik" : "keuangan";
        const at = cellOf(next.origin, field);
        // What is compared to date from here on lacks a month.
        yield { messageId: "terlewat", data, at, causes: [selKey(at)] };
      }
      before = akhir;
    }
  },
});

function between(from: Bulan, to: Bulan): readonly Bulan[] {
  return BULAN_LIST.filter((bulan) => bulan > from && bulan < to);
}

function contoh(uraian: string, bulanList: readonly Bulan[]): Example {
  const realisasi = bulanList.map((bulan) => ({
    sub: "2.21.02.2.01.0005",
    bulan,
    keuangan: 50_000,
  }));
  return { uraian, model: contohModel({ realisasi }) };
}
