import { contohModel } from "../example.ts";
import { selKey } from "../root-keys.ts";
import { ruleFor, type Example } from "../rule.ts";
import { isBlank } from "../text.ts";
import { CAPAIAN_KINERJA } from "./dasar.ts";
import { cellOf } from "../../model/origin.ts";
import type { PkIndikator, Polaritas } from "../../model/tables.ts";
import { parseRentang } from "../../rupiah/parse-rentang.ts";

type Salah = "satuAngka" | "berupaRentang" | "bukanTanggal" | "bukanYaTidak";

/** PK-12: the target is of the kind its polaritas judges: a range, a day, a yes, a number. */
export const pk12 = ruleFor<"pkIndikator">()({
  meta: {
    id: "PK-12",
    title: "Target tidak sesuai polaritas",
    severity: "warning",
    scope: "pkIndikator",
    needs: ["pkIndikator"],
    legalBasis: [CAPAIAN_KINERJA],
    effective: { from: 2021 },
    explanation:
      "Polaritas rentang membutuhkan dua batas, tanggal membutuhkan tanggal, dan ya-tidak membutuhkan ya atau tidak. Target yang bentuknya lain memberi capaian yang tidak dimaksudkan, atau tidak memberi capaian.",
    fix: "Sesuaikan bentuk target pada PK, atau ganti polaritasnya.",
    messages: {
      satuAngka:
        "Indikator “{indikator:teks}” berpolaritas rentang, sedangkan targetnya “{target:teks}” hanya satu angka.",
      berupaRentang:
        "Target “{target:teks}” pada indikator “{indikator:teks}” berupa rentang, sedangkan polaritasnya {polaritas:teks}; dinilai sebagai rentang.",
      bukanTanggal:
        "Indikator “{indikator:teks}” berpolaritas tanggal, sedangkan targetnya “{target:teks}” bukan tanggal.",
      bukanYaTidak:
        "Indikator “{indikator:teks}” berpolaritas ya-tidak, sedangkan targetnya “{target:teks}” bukan ya atau tidak.",
    },
    examples: {
      valid: [
        contoh("Rentang 4 - 6.", "rentang", "4 - 6", 4),
        contoh("Tanggal 31 Desember 2026.", "tanggal", "31 Desember 2026", 46_387),
      ],
      invalid: [
        contoh("Rentang dengan target 5.", "rentang", "5", 5),
        contoh("Naik dengan target 4 - 6.", "naik", "4 - 6", 4),
        contoh("Tanggal dengan target “triwulan akhir”.", "tanggal", "triwulan akhir", null),
        contoh("Ya-tidak dengan target 80.", "ya-tidak", "80", null),
      ],
    },
  },
  *check(row) {
    const { indikator, targetText, polaritas, origin } = row;
    if (isBlank(targetText)) return yield { notChecked: "target" };
    const messageId = salahnya(row);
    if (messageId === null) return;
    const at = cellOf(origin, "target");
    // Whatever is compared with this target is compared with what it was not meant to be.
    const causes = [selKey(at)];
    if (messageId === "berupaRentang") {
      yield { messageId, data: { indikator, target: targetText, polaritas }, at, causes };
    } else yield { messageId, data: { indikator, target: targetText }, at, causes };
  },
});

function salahnya({ polaritas, targetText, target }: PkIndikator): Salah | null {
  const isRange = parseRentang(targetText) !== null;
  if (polaritas === "rentang") return isRange || target === null ? null : "satuAngka";
  if (isRange) return "berupaRentang";
  if (target !== null) return null;
  if (polaritas === "tanggal") return "bukanTanggal";
  return polaritas === "ya-tidak" ? "bukanYaTidak" : null;
}

function contoh(
  uraian: string,
  polaritas: Polaritas,
  targetText: string,
  target: number | null,
): Example {
  return { uraian, model: contohModel({ indikator: [{ polaritas, targetText, target }] }) };
}
