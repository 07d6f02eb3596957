import { contohModel } from "../example.ts";
import type { PaketSpec } from "../example-tables.ts";
import { ruleFor, type Example } from "../rule.ts";
import { isBlank } from "../text.ts";
import { PENGUMUMAN_RUP } from "./dasar.ts";
import { sebutHari, sebutPaket } from "./paket-pos.ts";
import { cellOf } from "../../model/origin.ts";
import { asOfDefault } from "../../model/pos.ts";
import { isBatal, isDikontrak, isRupTayang } from "../../pengadaan/paket.ts";
import { NOL } from "../../rupiah/rupiah.ts";
import { sebutSatuBulan } from "../months.ts";

// Without a clock, the month under evaluation is the latest that has any realisasi.
/** PAKET-07: the RUP of a package is announced before it is selected and signed (C37). */
export const paket07 = ruleFor<"paketRow">()({
  meta: {
    id: "PAKET-07",
    title: "RUP paket belum diumumkan",
    severity: "warning",
    scope: "paketRow",
    needs: ["paket"],
    legalBasis: [PENGUMUMAN_RUP],
    effective: { from: 2021 },
    explanation:
      "Pemilihan penyedia dilakukan setelah RUP diumumkan, dan diumumkan lagi bila paket atau DPA-nya berubah. Paket tanpa RUP tidak dapat diproses, sehingga belanjanya tertunda.",
    fix: "Umumkan RUP paket ini di SIRUP, lalu isi kode RUP atau perbarui statusnya pada daftar paket.",
    messages: {
      kontrak:
        "Paket “{paket:teks}” sudah dikontrak sebesar {kontrak:rupiah}, tetapi RUP-nya tertulis belum diumumkan.",
      pemilihan:
        "Paket “{paket:teks}” mulai dipilih {hari:teks}, sedangkan sampai {bulan:teks} RUP-nya belum diumumkan.",
    },
    examples: {
      valid: [contoh("Kontrak dengan RUP terumumkan.", { status: "Terumumkan" })],
      invalid: [contoh("Kontrak dengan RUP berstatus draf.", { status: "Draf" })],
    },
  },
  *check(row, { lookUp, tahun }) {
    if (isBatal(row)) return yield { notApplicable: true };
    const { cols } = row.origin;
    if (cols.kodeRup === undefined && cols.status === undefined)
      return yield { notChecked: "kodeRup" };
    if (isRupTayang(row)) return;
    const paket = sebutPaket(row);
    const at = cellOf(row.origin, isBlank(row.status) ? "kodeRup" : "status");
    if (isDikontrak(row)) {
      yield { messageId: "kontrak", data: { paket, kontrak: row.nilaiKontrak ?? NOL }, at };
      return;
    }
    const asOf = asOfDefault(lookUp.pos());
    const { pemilihan } = row;
    if (pemilihan === null) return yield { notChecked: "jadwalPaket" };
    if (asOf === 0 || tahun === null) return yield { notChecked: "realisasi" };
    if (pemilihan.tahun > tahun || (pemilihan.tahun === tahun && pemilihan.bulan > asOf)) return;
    const data = { paket, hari: sebutHari(pemilihan), bulan: sebutSatuBulan(asOf) };
    yield { messageId: "pemilihan", data, at };
  },
});

function contoh(uraian: string, paket: PaketSpec): Example {
  return {
    uraian,
    model: contohModel({ paket: [{ nilai: 300_000, nilaiKontrak: 290_000, ...paket }] }),
  };
}
