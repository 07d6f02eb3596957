import { contohModel } from "../example.ts";
import { isHanyaUntuk } from "../jadwal-milik.ts";
import { monthsWhere, sebutSatuBulan } from "../months.ts";
import { ruleFor, type Example } from "../rule.ts";
import { cellOf } from "../../model/origin.ts";
import { parseKode } from "../../kode/kode.ts";
import { NOL } from "../../rupiah/rupiah.ts";

/** Gaji and tambahan penghasilan of ASN; other pay (honoraria, incentives) may rightly be paid once. */
const GAJI = ["5.1.01.01", "5.1.01.02"].flatMap((text) => parseKode(text) ?? []);

/** JADWAL-13: pay is planned month by month, not for the whole year in one month. */
export const jadwal13 = ruleFor<"jadwal">()({
  meta: {
    id: "JADWAL-13",
    title: "Gaji setahun direncanakan dalam satu bulan",
    severity: "warning",
    scope: "jadwal",
    needs: ["dpaAtauRak"],
    legalBasis: [
      {
        jenis: "praktik",
        peraturan: "Gaji dan tambahan penghasilan dibayar setiap bulan",
        sumber: "pengetahuan umum; belum ada naskah yang dibaca",
        certainty: "practice",
      },
    ],
    effective: { from: 2021 },
    explanation:
      "Gaji dan tambahan penghasilan dibayar setiap bulan. Bila seluruhnya direncanakan pada satu bulan, bulan lain tidak memiliki SPD untuk membayarnya.",
    fix: "Bagi rencana menurut bulan pembayaran, termasuk gaji ketiga belas dan tunjangan hari raya pada bulannya.",
    messages: {
      sebulan:
        "Rencana {tempat:teks} sebesar {jumlah:rupiah} seluruhnya ditempatkan pada bulan {bulan:teks}.",
    },
    examples: {
      valid: [contoh("Gaji dibagi dua belas bulan.", Array<number>(12).fill(25_000))],
      invalid: [contoh("Gaji setahun pada Januari.", [300_000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])],
    },
  },
  *check(jadwal) {
    const { tempat, origin, bulan } = jadwal;
    const planned = monthsWhere(bulan, (nilai) => (nilai ?? 0) > 0);
    const [month] = planned;
    if (month === undefined) return yield { notChecked: "rencana" };
    if (planned.length > 1) return;
    const isPay = isHanyaUntuk(jadwal, GAJI);
    if (isPay === null) return yield { notChecked: "rekening" };
    if (!isPay) return;
    const data = { tempat, jumlah: bulan[month - 1] ?? NOL, bulan: sebutSatuBulan(month) };
    yield { messageId: "sebulan", data, at: cellOf(origin, `bulan${month}`) };
  },
});

function contoh(uraian: string, bulan: readonly number[]): Example {
  const rak = { sub: "2.21.01.2.02.0001", rekening: "5.1.01.01.01.0001", total: 300_000, bulan };
  return { uraian, model: contohModel({ rak: [rak] }) };
}
