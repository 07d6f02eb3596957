import { contohModel } from "../example.ts";
import { groupBy } from "../look-up.ts";
import { sebutBulan } from "../months.ts";
import { ruleFor, type Example } from "../rule.ts";
import { sheetKey } from "../walk.ts";
import { TABEL_KAS } from "./dasar.ts";
import { cellOf } from "../../model/origin.ts";
import { BULAN_LIST, type Bulan } from "../../periode/periode.ts";

// A table that ends early is usual: cash is known for the months ahead only as far as SPD are. A month lacking between
// two others is a slip.
/** KAS-04: a table of cash has no gap between its first and its last month. */
export const kas04 = ruleFor<"model">()({
  meta: {
    id: "KAS-04",
    title: "Bulan terlewat dalam tabel kas",
    severity: "warning",
    scope: "model",
    needs: ["kas"],
    legalBasis: [TABEL_KAS],
    effective: { from: 2021 },
    explanation:
      "Kas dihitung berjalan dari Januari. Bulan yang terlewat tidak dapat dibedakan dari bulan tanpa penerimaan, sehingga sejak bulan itu rencana tidak dapat diperiksa terhadap kas.",
    fix: "Tambahkan bulan yang terlewat, dan tulis 0 bila memang tidak ada penerimaan.",
    messages: {
      terlewat:
        "Tabel kas pada lembar “{lembar:teks}” tidak memuat {bulan:teks}, padahal bulan sebelum dan sesudahnya ada.",
    },
    examples: {
      valid: [contoh("Januari sampai Maret.", [1, 2, 3])],
      invalid: [contoh("Januari dan Maret.", [1, 3])],
    },
  },
  *check({ kasList }) {
    const filled = kasList.filter(({ jumlah }) => jumlah !== null);
    if (filled.length === 0) return yield { notChecked: "jumlah" };
    for (const rows of groupBy(filled, ({ origin }) => sheetKey(origin.at)).values()) {
      const has = new Set(rows.map(({ bulan }) => bulan));
      const missing = BULAN_LIST.filter(
        (bulan) => !has.has(bulan) && hasBefore(has, bulan) && hasAfter(has, bulan),
      );
      const [first] = missing;
      const next = rows.find(({ bulan }) => first !== undefined && bulan > first);
      if (next === undefined) continue;
      const data = { lembar: next.origin.at.sheet, bulan: sebutBulan(missing) };
      yield { messageId: "terlewat", data, at: cellOf(next.origin, "bulan") };
    }
  },
});

function hasBefore(has: ReadonlySet<Bulan>, bulan: Bulan): boolean {
  return [...has].some((one) => one < bulan);
}

function hasAfter(has: ReadonlySet<Bulan>, bulan: Bulan): boolean {
  return [...has].some((one) => one > bulan);
}

function contoh(uraian: string, bulanList: readonly Bulan[]): Example {
  const kas = bulanList.map((bulan) => ({ bulan, jumlah: 100_000 }));
  return { uraian, model: contohModel({ kas }) };
}
