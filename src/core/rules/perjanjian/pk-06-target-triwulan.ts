import { contohModel } from "../example.ts";
import type { PkIndikatorSpec } from "../example-tables.ts";
import { selKey } from "../root-keys.ts";
import { ruleFor, type Example } from "../rule.ts";
import { CAPAIAN_KINERJA } from "./dasar.ts";
import { cellOf } from "../../model/origin.ts";
import { akumulasiOf, targetDariPeriode } from "../../model/periode-pk.ts";
import { parseRentang } from "../../rupiah/parse-rentang.ts";
import { ungkap } from "../../text/ungkapan.ts";

/** A mean is written rounded: share of the target it may be off by. */
const PEMBULATAN_RATA = 0.005;

/** PK-06: the targets of the quarters (or months) lead to the target of the year, by the indicator's akumulasi. */
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
      "Target triwulan atau bulan adalah jalan menuju target setahun: dijumlahkan, dirata-ratakan, atau dilihat pada periode terakhir menurut akumulasinya. Target kumulatif, yang periode terakhirnya sama dengan target setahun, selalu diterima.",
    fix: "Samakan target triwulan atau bulan dengan target tahunan pada PK, atau perbaiki akumulasinya.",
    messages: {
      beda: "Target per periode “{indikator:teks}” bila {cara:teks} menjadi {hitungan:angka}, sedangkan target tahunannya {target:angka}.",
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
    if (row.polaritas === "tanggal") return yield { notApplicable: true };
    const dari = targetDariPeriode(row);
    if (dari === null) return yield { notChecked: "targetTriwulan" };
    const { hitungan, terakhir } = dari;
    const { target, targetText, indikator, origin } = row;
    const akumulasi = akumulasiOf(row);
    if (target === null || parseRentang(targetText) !== null) return yield { notChecked: "target" };
    const luang = akumulasi === "rata-rata" ? PEMBULATAN_RATA * Math.abs(target) : 1e-9;
    if (Math.abs(hitungan - target) <= luang || terakhir === target) return;
    const data = { indikator, cara: ungkap(`akumulasi.${akumulasi}`), hitungan, target };
    yield {
      messageId: "beda",
      data,
      at: cellOf(origin, "target"),
      suspects: [selKey(cellOf(origin, "target"))],
    };
  },
});

function contoh(
  uraian: string,
  targetTriwulan: readonly number[],
  akumulasi: PkIndikatorSpec["akumulasi"] & string,
): Example {
  const indikator = [{ target: 100, targetTriwulan, akumulasi }];
  return { uraian, model: contohModel({ indikator }) };
}
