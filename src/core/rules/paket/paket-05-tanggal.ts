import { contohModel } from "../example.ts";
import type { PaketSpec } from "../example-tables.ts";
import { selKey } from "../root-keys.ts";
import { ruleFor, type Example } from "../rule.ts";
import { TELAAH_PAKET } from "./dasar.ts";
import { sebutHari, sebutPaket } from "./paket-pos.ts";
import { cellOf } from "../../model/origin.ts";
import { compareTanggal } from "../../periode/hari.ts";
import type { Tanggal } from "../../periode/tanggal.ts";
import { isBatal } from "../../pengadaan/paket.ts";
import { ungkap } from "../../text/ungkapan.ts";

const LANGKAH = ["pemilihan", "kontrak", "selesai", "bayar"] as const;

type Langkah = (typeof LANGKAH)[number];

/** What cannot come before what. Payment may precede completion: an advance. */
const URUTAN: readonly (readonly [Langkah, Langkah])[] = [
  ["pemilihan", "kontrak"],
  ["kontrak", "selesai"],
  ["kontrak", "bayar"],
  ["pemilihan", "selesai"],
  ["pemilihan", "bayar"],
];

/** PAKET-05: the dates of a package are in order and in the budget year (C37). */
export const paket05 = ruleFor<"paketRow">()({
  meta: {
    id: "PAKET-05",
    title: "Tanggal paket tidak berurutan atau di luar tahun anggaran",
    severity: "warning",
    scope: "paketRow",
    needs: ["paket"],
    legalBasis: [TELAAH_PAKET],
    effective: { from: 2021 },
    explanation:
      "Pemilihan mendahului kontrak, dan kontrak mendahului pekerjaan serta pembayaran. Tanggal yang terbalik atau salah tahun membuat jadwal paket dan hitungan percepatannya keliru. Pemilihan boleh mulai pada akhir tahun sebelumnya.",
    fix: "Perbaiki tanggal paket menurut SIRUP atau kontraknya. Bila kontraknya tahun jamak, abaikan temuan ini dengan alasan.",
    messages: {
      urut: "Paket “{paket:teks}”: {lebih:teks} {hari:teks} mendahului {dulu:teks} {hariDulu:teks}.",
      tahun:
        "Paket “{paket:teks}”: {langkah:teks} {hari:teks} di luar tahun anggaran {tahun:teks}.",
    },
    examples: {
      valid: [
        contoh("Kontrak Februari, selesai Maret.", {
          kontrak: "2026-02-10",
          selesai: "2026-03-10",
        }),
      ],
      invalid: [
        contoh("Selesai sebelum kontrak.", { kontrak: "2026-03-10", selesai: "2026-02-10" }),
      ],
    },
  },
  *check(row, { tahun }) {
    if (isBatal(row)) return yield { notApplicable: true };
    const dated = LANGKAH.filter((one) => row[one] !== null);
    if (dated.length === 0) return yield { notChecked: "jadwalPaket" };
    const paket = sebutPaket(row);
    const off = new Set<Langkah>();
    for (const langkah of dated) {
      const hari = row[langkah];
      if (hari === null || tahun === null || isTahun(langkah, hari, tahun)) continue;
      off.add(langkah);
      const at = cellOf(row.origin, langkah);
      const data = {
        paket,
        langkah: ungkap(`langkah.${langkah}`),
        hari: sebutHari(hari),
        tahun: String(tahun),
      };
      yield { messageId: "tahun", data, at, causes: [selKey(at)], suspects: [selKey(at)] };
    }
    const told = new Set<Langkah>();
    for (const [dulu, lebih] of URUTAN) {
      const [a, b] = [row[dulu], row[lebih]];
      if (a === null || b === null || off.has(dulu) || off.has(lebih) || told.has(lebih)) continue;
      if (!isTerbalik(a, b)) continue;
      told.add(lebih);
      const at = cellOf(row.origin, lebih);
      const cells = [at, cellOf(row.origin, dulu)].map(selKey);
      const data = {
        paket,
        lebih: ungkap(`langkah.${lebih}`),
        hari: sebutHari(b),
        dulu: ungkap(`langkah.${dulu}`),
        hariDulu: sebutHari(a),
      };
      yield { messageId: "urut", data, at, causes: cells, suspects: cells };
    }
    if (tahun === null) yield { notChecked: "tahun" };
  },
});

function isTahun(langkah: Langkah, hari: Tanggal, tahun: number): boolean {
  return hari.tahun === tahun || (langkah === "pemilihan" && hari.tahun === tahun - 1);
}

/** A month without a day is read as its first: then only the months are compared. */
function isTerbalik(dulu: Tanggal, lebih: Tanggal): boolean {
  const isBulan = dulu.hari === 1 || lebih.hari === 1;
  const same = isBulan ? { ...lebih, hari: dulu.hari } : lebih;
  return compareTanggal(dulu, same) > 0;
}

function contoh(uraian: string, paket: PaketSpec): Example {
  return { uraian, model: contohModel({ dokumen: [{}], paket: [{ nilai: 300_000, ...paket }] }) };
}
