import { contohModel } from "../example.ts";
import type { PkIndikatorSpec } from "../example-tables.ts";
import { ruleFor, type Example } from "../rule.ts";
import { CAPAIAN_KINERJA } from "./dasar.ts";
import type { Akumulasi, PkIndikator } from "../../model/tables.ts";
import { cellOf } from "../../model/origin.ts";
import { parseRentang } from "../../rupiah/parse-rentang.ts";

/** A mean is written rounded: share of the target it may be off by. */
const PEMBULATAN_RATA = 0.005;

const SEBUTAN: Readonly<Record<Akumulasi, string>> = {
  jumlah: "dijumlahkan",
  "rata-rata": "dirata-ratakan",
  akhir: "dilihat pada triwulan terakhir",
};

/** PK-06: the targets of the quarters lead to the target of the year, by the indicator's akumulasi. */
export const pk06 = ruleFor<"pkIndikator">()({
  meta: {
    id: "PK-06",
    title: "Target triwulan tidak menuju target tahunan",
    severity: "warning",
    scope: "pkIndikator",
    needs: ["pkIndikator"],
    legalBasis: [CAPAIAN_KINERJA],
    effective: { from: 2021 },
    explanation:
      "Target triwulan adalah jalan menuju target setahun: dijumlahkan, dirata-ratakan, atau dilihat pada triwulan terakhir menurut akumulasinya. Target kumulatif, yang triwulan keempatnya sama dengan target setahun, selalu diterima.",
    fix: "Samakan target triwulan dengan target tahunan pada PK, atau perbaiki akumulasinya.",
    messages: {
      beda: "Target triwulan “{indikator:teks}” bila {cara:teks} menjadi {hitungan:angka}, sedangkan target tahunannya {target:angka}.",
    },
    examples: {
      valid: [contoh("Jumlah 25 + 25 + 25 + 25, target 100.", [25, 25, 25, 25], "jumlah")],
      invalid: [
        contoh("Jumlah 25 + 25 + 25 + 20, target 100.", [25, 25, 25, 20], "jumlah"),
        contoh("Nilai akhir 90, target 100.", [70, 80, 85, 90], "akhir"),
      ],
    },
  },
  *check(row) {
    const hitungan = hitunganTahun(row);
    if (hitungan === null) return yield { notChecked: "targetTriwulan" };
    const { target, targetText, akumulasi, targetTriwulan, indikator, origin } = row;
    if (target === null || parseRentang(targetText) !== null) return yield { notChecked: "target" };
    const luang = akumulasi === "rata-rata" ? PEMBULATAN_RATA * Math.abs(target) : 1e-9;
    if (Math.abs(hitungan - target) <= luang || targetTriwulan[3] === target) return;
    const data = { indikator, cara: SEBUTAN[akumulasi], hitungan, target };
    yield { messageId: "beda", data, at: cellOf(origin, "target") };
  },
});

function hitunganTahun({ targetTriwulan, akumulasi }: PkIndikator): number | null {
  const known = targetTriwulan.filter((value) => value !== null);
  const last = known[known.length - 1];
  if (last === undefined) return null;
  if (akumulasi === "akhir") return last;
  const sum = known.reduce((total, value) => total + value, 0);
  return akumulasi === "jumlah" ? sum : sum / known.length;
}

function contoh(
  uraian: string,
  targetTriwulan: readonly number[],
  akumulasi: PkIndikatorSpec["akumulasi"] & string,
): Example {
  const indikator = [{ target: 100, targetTriwulan, akumulasi }];
  return { uraian, model: contohModel({ indikator }) };
}
