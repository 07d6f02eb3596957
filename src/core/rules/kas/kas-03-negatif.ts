import { contohModel } from "../example.ts";
import { selKey } from "../root-keys.ts";
import { ruleFor, type Example } from "../rule.ts";
import { TABEL_KAS } from "./dasar.ts";
import { sebutBarisKas } from "./kantong.ts";
import { cellOf } from "../../model/origin.ts";
import { sebutSatuBulan } from "../months.ts";

/** KAS-03: the cash of a month is not negative. */
export const kas03 = ruleFor<"kasRow">()({
  meta: {
    id: "KAS-03",
    title: "Kas tersedia negatif",
    severity: "warning",
    scope: "kasRow",
    needs: ["kas"],
    legalBasis: [TABEL_KAS],
    effective: { from: 2021 },
    explanation:
      "Tabel kas memuat uang yang dapat dibelanjakan, jadi tidak kurang dari nol. Angka negatif biasanya pengeluaran atau selisih yang tertempel pada kolom penerimaan, dan membuat kas bulan-bulan berikutnya tampak kurang.",
    fix: "Tulis penerimaan bulan itu. Bila tidak ada penerimaan, tulis 0.",
    messages: {
      negatif: "Kas {kantong:teks} bulan {bulan:teks} tertulis {jumlah:rupiah}, kurang dari nol.",
    },
    examples: {
      valid: [contoh("Tanpa penerimaan pada Januari.", 0)],
      invalid: [contoh("Penerimaan Januari -500.000.", -500_000)],
    },
  },
  *check(row) {
    const { jumlah, bulan, origin } = row;
    if (jumlah === null) return yield { notChecked: "jumlah" };
    if (jumlah >= 0) return;
    const at = cellOf(origin, "jumlah");
    const data = { kantong: sebutBarisKas(row), bulan: sebutSatuBulan(bulan), jumlah };
    yield { messageId: "negatif", data, at, causes: [selKey(at)] };
  },
});

function contoh(uraian: string, jumlah: number): Example {
  return { uraian, model: contohModel({ kas: [{ bulan: 1, jumlah, sumberDana: "PAD" }] }) };
}
