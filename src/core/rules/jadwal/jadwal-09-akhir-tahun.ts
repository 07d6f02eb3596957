import { contohSub } from "../example.ts";
import { dpaOfJadwal } from "../jadwal-milik.ts";
import type { LookUp } from "../look-up.ts";
import { namaSuspects } from "../nama-kode.ts";
import { bagianKey, polaKey, selKey } from "../root-keys.ts";
import { ruleFor, type Example } from "../rule.ts";
import type { Jadwal } from "../subject.ts";
import { ANGGARAN_KAS } from "../sumber.ts";
import { sebutKode } from "../text.ts";
import { cellOf } from "../../model/origin.ts";
import type { RakRow } from "../../model/tables.ts";
import { ratio, sumReported } from "../../rupiah/rupiah.ts";

/** Share of November and December above which the plan is heaped; our own choice, stated in the sentence. */
const BATAS = 0.3;

/** Work that begins in the last quarter can only be paid there. */
const MULAI_AKHIR = 10;

// Per sub kegiatan, not per account: a single account rightly has its one payment at the end.
/** JADWAL-09: a sub kegiatan does not leave more than thirty percent for November and December (C16). */
export const jadwal09 = ruleFor<"jadwal">()({
  meta: {
    id: "JADWAL-09",
    title: "Rencana menumpuk di akhir tahun",
    severity: "warning",
    scope: "jadwal",
    needs: ["dpaAtauRak"],
    legalBasis: [
      {
        jenis: "praktik",
        peraturan: "Rencana kas tidak menumpuk pada akhir tahun anggaran",
        sumber: "arahan percepatan daerah tahun 2022; batas 30 % adalah pilihan aturan ini",
        certainty: "practice",
      },
      ANGGARAN_KAS,
    ],
    effective: { from: 2021 },
    explanation:
      "Rencana yang menumpuk pada November dan Desember mudah tidak terserap, karena pengadaan dan pembayaran berebut waktu di akhir tahun.",
    fix: "Majukan sebagian rencana ke triwulan sebelumnya bila pekerjaannya memungkinkan, atau catat alasan mengapa harus di akhir tahun.",
    messages: {
      menumpuk:
        "Sub kegiatan {sub:teks} merencanakan {akhir:rupiah} pada November dan Desember, yaitu {bagian:persen} dari rencana setahun (batas {batas:persen}).",
    },
    examples: {
      valid: [contoh("Rp210.000 pada Mei dan Rp90.000 pada November.", 210_000)],
      invalid: [contoh("Rp200.000 pada Mei dan Rp100.000 pada November.", 200_000)],
    },
  },
  *check(jadwal, { lookUp }) {
    const plan = planOf(jadwal, lookUp);
    if (plan === null) return yield { notApplicable: true };
    const setahun = sumReported(plan.flat());
    const akhir = sumReported(plan.flatMap((bulan) => bulan.slice(10)));
    if (setahun === null) return yield { notChecked: "rencana" };
    const bagian = akhir === null ? null : ratio(akhir, setahun);
    if (akhir === null || bagian === null || bagian <= BATAS) return;
    const dpa = dpaOfJadwal(jadwal, lookUp);
    if ((dpa?.waktu?.mulai ?? 0) >= MULAI_AKHIR) return;
    const { milik, origin } = jadwal;
    const sub = sebutKode("rekeningList" in milik ? milik.kode : milik.subKegiatan);
    const at = cellOf(origin, (jadwal.bulan[10] ?? 0) > 0 ? "bulan11" : "bulan12");
    const suspects =
      "rekeningList" in milik ? [polaKey(origin), bagianKey(origin)] : salahRak(milik, lookUp);
    yield { messageId: "menumpuk", data: { sub, akhir, bagian, batas: BATAS }, at, suspects };
  },
});

/** Months of the whole sub kegiatan: the DPA block, else all its rows of RAK, told at the first. */
function planOf(jadwal: Jadwal, lookUp: LookUp): readonly Jadwal["bulan"][] | null {
  const { milik, bulan } = jadwal;
  if ("rekeningList" in milik) return [bulan];
  const rows = lookUp.rakSiblingsOf(milik);
  if (rows[0] !== milik || dpaOfJadwal(jadwal, lookUp)?.rencana) return null;
  return rows.map((row) => row.bulan);
}

/** Rows of RAK under a wrong code are missing from the year's plan or are all there is of it; or a row is no plan. */
function salahRak(row: RakRow, lookUp: LookUp): readonly string[] {
  const keys = lookUp
    .rakSiblingsOf(row)
    .flatMap(({ origin }) => [
      selKey(cellOf(origin, "subKegiatan")),
      polaKey(origin),
      bagianKey(origin),
    ]);
  return [...keys, ...namaSuspects(row.subKegiatan)];
}

function contoh(uraian: string, mei: number): Example {
  const bulan = [0, 0, 0, 0, mei, 0, 0, 0, 0, 0, 300_000 - mei, 0];
  return { uraian, model: contohSub({ pagu: 300_000, bulan }) };
}
