import { contohModel } from "../example.ts";
import type { RealisasiSpec } from "../example-tables.ts";
import { indexed } from "../look-up.ts";
import { barisKey, selKey } from "../root-keys.ts";
import { ruleFor, type Example } from "../rule.ts";
import { sebutKode } from "../text.ts";
import { sheetKey } from "../walk.ts";
import { TELAAH_REALISASI } from "./dasar.ts";
import { isRegister } from "./deret.ts";
import { waktuLapor } from "./fisik.ts";
import { cellOf } from "../../model/origin.ts";

type Ukuran = "keuangan" | "fisik";

/** What each sheet reports of sub kegiatan as a whole: a sheet of money alone lacks no progress. */
const ukuranLembar = indexed(({ model }) => {
  const known = new Map<string, Set<Ukuran>>();
  for (const row of model.realisasiList) {
    if (row.rekening !== null) continue;
    const key = sheetKey(row.origin.at);
    const found = known.get(key) ?? new Set<Ukuran>();
    known.set(key, found);
    if (row.keuangan !== null) found.add("keuangan");
    if (row.fisik !== null) found.add("fisik");
  }
  return known;
});

/** REALISASI-09: a report states money and progress together, where its sheet has both. */
export const realisasi09 = ruleFor<"realisasiRow">()({
  meta: {
    id: "REALISASI-09",
    title: "Laporan bulan hanya memuat keuangan atau fisik",
    severity: "info",
    scope: "realisasiRow",
    needs: ["realisasi"],
    legalBasis: [TELAAH_REALISASI],
    effective: { from: 2021 },
    explanation:
      "Kemajuan bulan dinilai dari keuangan dan fisik bersama-sama. Sel kosong dianggap belum dilaporkan, bukan nol, sehingga sub kegiatan ini tidak ikut terhitung pada ukuran yang kosong.",
    fix: "Isi ukuran yang kosong untuk bulan ini. Bila memang belum ada belanja atau kemajuan, tulis 0.",
    messages: {
      tanpaFisik:
        "Laporan {waktu:teks} sub kegiatan {sub:teks} memuat keuangan tanpa kemajuan fisik.",
      tanpaKeuangan:
        "Laporan {waktu:teks} sub kegiatan {sub:teks} memuat kemajuan fisik tanpa keuangan.",
    },
    examples: {
      valid: [contoh("Keuangan dan fisik terisi.", {})],
      invalid: [contoh("Fisik Februari kosong.", { fisik: null })],
    },
  },
  *check(row, { lookUp }) {
    if (row.rekening !== null || isRegister(row)) return yield { notApplicable: true };
    const stated = ukuranLembar(lookUp).get(sheetKey(row.origin.at));
    if (stated?.has("fisik") !== true) return yield { notChecked: "fisik" };
    if (!stated.has("keuangan")) return yield { notChecked: "jumlah" };
    const { keuangan, fisik, origin } = row;
    const data = { waktu: waktuLapor(row.bulan), sub: sebutKode(row.subKegiatan) };
    // A row of a table that has money on one row and progress on another states no less than it should.
    const lacks = (ukuran: Ukuran): boolean =>
      row[ukuran] === null && origin.cols[ukuran] !== undefined;
    const sameAs = barisKey(origin);
    if (lacks("fisik") && keuangan !== null) {
      const at = cellOf(origin, "fisik");
      yield { messageId: "tanpaFisik", data, at, sameAs, suspects: [selKey(at)] };
    } else if (lacks("keuangan") && fisik !== null) {
      const at = cellOf(origin, "keuangan");
      yield { messageId: "tanpaKeuangan", data, at, sameAs, suspects: [selKey(at)] };
    }
  },
});

function contoh(uraian: string, kedua: Partial<RealisasiSpec>): Example {
  const pertama = { sub: "2.21.02.2.01.0005", keuangan: 50_000, fisik: 0.1 };
  const realisasi = [pertama, { ...pertama, bulan: 2 as const, ...kedua }];
  return { uraian, model: contohModel({ realisasi }) };
}
