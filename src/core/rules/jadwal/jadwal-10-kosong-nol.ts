import { contohSub } from "../example.ts";
import { monthsWhere, sebutBulan } from "../months.ts";
import { selKey } from "../root-keys.ts";
import { ruleFor, type Example } from "../rule.ts";
import { RAK_PER_REKENING } from "../sumber.ts";
import { sheetKey } from "../walk.ts";
import { cellOf } from "../../model/origin.ts";
import { sumReported } from "../../rupiah/rupiah.ts";

/** JADWAL-10: a plan that is complete says so in every month: blank means not planned yet, zero means nothing. */
export const jadwal10 = ruleFor<"jadwal">()({
  meta: {
    id: "JADWAL-10",
    title: "Sebagian bulan kosong, sebagian nol",
    severity: "info",
    scope: "jadwal",
    needs: ["dpaAtauRak"],
    legalBasis: [
      {
        ...RAK_PER_REKENING,
        peraturan: "Bulan kosong berarti belum direncanakan, nol berarti tidak ada rencana",
        sumber: "petunjuk pada lembar unggah RAK daerah",
      },
    ],
    effective: { from: 2021 },
    explanation:
      "Rencana ini sudah habis terbagi, tetapi bulan tanpa rencana ditulis dengan dua cara. Bulan kosong dapat dibaca sebagai rencana yang belum selesai.",
    fix: "Tulis 0 pada bulan yang memang tidak memiliki rencana.",
    messages: {
      campur:
        "Rencana {tempat:teks} membiarkan bulan {kosong:teks} kosong, sedangkan bulan {nol:teks} ditulis 0.",
    },
    examples: {
      valid: [contoh("Bulan tanpa rencana ditulis 0.", 0)],
      invalid: [contoh("Februari kosong, bulan lain 0.", null)],
    },
  },
  *check({ tempat, origin, bulan, pagu }) {
    const rencana = sumReported(bulan);
    if (rencana === null) return yield { notChecked: "rencana" };
    // An unfinished plan is JADWAL-01 or 02, which names the blank months.
    if (pagu === null || rencana !== pagu) return yield { notApplicable: true };
    // A month without a column is DATA-04.
    const blanks = monthsWhere(
      bulan,
      (nilai, month) => nilai === null && origin.cols[`bulan${month}`] !== undefined,
    );
    const [blank] = blanks;
    const zeros = monthsWhere(bulan, (nilai) => nilai === 0);
    if (blank === undefined || zeros.length === 0) return;
    const data = { tempat, kosong: sebutBulan(blanks), nol: sebutBulan(zeros) };
    const at = cellOf(origin, `bulan${blank}`);
    // One habit of writing per sheet: one finding to act on, the others under it.
    const suspects = blanks.map((month) => selKey(cellOf(origin, `bulan${month}`)));
    yield { messageId: "campur", data, at, sameAs: sheetKey(origin.at), suspects };
  },
});

function contoh(uraian: string, februari: number | null): Example {
  const bulan = [300_000, februari, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  return { uraian, model: contohSub({ pagu: 300_000, bulan }) };
}
