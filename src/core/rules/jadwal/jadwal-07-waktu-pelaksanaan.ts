import { contohSub } from "../example.ts";
import { dpaOfJadwal, kunciSub } from "../jadwal-milik.ts";
import { monthsWhere, sebutBulan, sebutSatuBulan } from "../months.ts";
import { polaKey } from "../root-keys.ts";
import { ruleFor, type Example } from "../rule.ts";
import { FORMULIR_DPA } from "../sumber.ts";
import { cellOf } from "../../model/origin.ts";
import { addRupiah, NOL } from "../../rupiah/rupiah.ts";

/** JADWAL-07: money is planned within the time of work (C14); the last payment may fall one month later. */
export const jadwal07 = ruleFor<"jadwal">()({
  meta: {
    id: "JADWAL-07",
    title: "Rencana di luar waktu pelaksanaan",
    severity: "warning",
    scope: "jadwal",
    needs: ["dpa"],
    legalBasis: [
      { ...FORMULIR_DPA, pasal: "baris Waktu Pelaksanaan dan Rencana Realisasi per Bulan" },
      {
        jenis: "praktik",
        peraturan: "Pembayaran terakhir paling lambat satu bulan setelah pekerjaan selesai",
        sumber: "daftar pemeriksaan DPA; belum ada naskah yang dibaca",
        certainty: "practice",
      },
    ],
    effective: { from: 2021 },
    explanation:
      "Uang yang direncanakan sebelum pekerjaan mulai atau lama setelah selesai tidak akan terserap pada bulannya, dan kas yang disiapkan menganggur.",
    fix: "Pindahkan rencana ke bulan-bulan pelaksanaan, atau perbaiki waktu pelaksanaan bila pekerjaannya memang berlangsung pada bulan itu.",
    messages: {
      luar: "Rencana {tempat:teks} memuat {jumlah:rupiah} pada bulan {bulan:teks}, di luar waktu pelaksanaan {mulai:teks} sampai {selesai:teks}.",
    },
    examples: {
      valid: [contoh("Pelaksanaan Maret sampai Mei; rencana Maret dan Juni.", [2, 5])],
      invalid: [contoh("Pelaksanaan Maret sampai Mei; rencana Januari dan April.", [0, 3])],
    },
  },
  *check(jadwal, { lookUp }) {
    const { tempat, origin, bulan } = jadwal;
    const waktu = dpaOfJadwal(jadwal, lookUp)?.waktu ?? null;
    if (waktu === null || waktu.mulai > waktu.selesai) return yield { notChecked: "waktu" };
    const outside = monthsWhere(
      bulan,
      (nilai, month) => (nilai ?? 0) > 0 && (month < waktu.mulai || month > waktu.selesai + 1),
    );
    const [first] = outside;
    if (first === undefined) return;
    const jumlah = outside.reduce((sum, month) => addRupiah(sum, bulan[month - 1] ?? NOL), NOL);
    yield {
      messageId: "luar",
      data: {
        tempat,
        jumlah,
        bulan: sebutBulan(outside),
        mulai: sebutSatuBulan(waktu.mulai),
        selesai: sebutSatuBulan(waktu.selesai),
      },
      at: cellOf(origin, `bulan${first}`),
      sameAs: kunciSub(jadwal),
      suspects: [polaKey(origin)],
    };
  },
});

function contoh(uraian: string, planned: readonly number[]): Example {
  const bulan = Array.from({ length: 12 }, (_, index) => (planned.includes(index) ? 150_000 : 0));
  return { uraian, model: contohSub({ pagu: 300_000, waktu: { mulai: 3, selesai: 5 }, bulan }) };
}
