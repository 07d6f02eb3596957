import { contohModel } from "../example.ts";
import { selKey } from "../root-keys.ts";
import { ruleFor, type Example } from "../rule.ts";
import { TELAAH_PAKET } from "./dasar.ts";
import { sebutPaket } from "./paket-pos.ts";
import { cellOf } from "../../model/origin.ts";
import { subtractRupiah } from "../../rupiah/rupiah.ts";

/** PAKET-08: a contract is within the ceiling of its package. */
export const paket08 = ruleFor<"paketRow">()({
  meta: {
    id: "PAKET-08",
    title: "Nilai kontrak melebihi nilai paket",
    severity: "warning",
    scope: "paketRow",
    needs: ["paket"],
    legalBasis: [TELAAH_PAKET],
    effective: { from: 2021 },
    explanation:
      "HPS dan kontrak dibatasi pagu paket. Kontrak yang lebih besar tidak memiliki anggaran untuk selisihnya.",
    fix: "Cocokkan nilai kontrak dengan dokumennya, dan nilai paket dengan RUP serta DPA terakhir.",
    messages: {
      lebih:
        "Kontrak paket “{paket:teks}” bernilai {kontrak:rupiah}, sedangkan nilai paketnya {nilai:rupiah} (lebih {selisih:rupiah}).",
    },
    examples: {
      valid: [contoh("Kontrak sebesar pagu paket.", 300_000)],
      invalid: [contoh("Kontrak lebih Rp10.000.", 310_000)],
    },
  },
  *check(row, { toleransi }) {
    const { nilai, nilaiKontrak: kontrak } = row;
    if (kontrak === null) return yield { notApplicable: true };
    if (nilai === null) return yield { notChecked: "nilai" };
    if (kontrak <= nilai + toleransi.total) return;
    const at = cellOf(row.origin, "nilaiKontrak");
    const data = {
      paket: sebutPaket(row),
      kontrak,
      nilai,
      selisih: subtractRupiah(kontrak, nilai),
    };
    yield {
      messageId: "lebih",
      data,
      at,
      suspects: [selKey(at), selKey(cellOf(row.origin, "nilai"))],
    };
  },
});

function contoh(uraian: string, nilaiKontrak: number): Example {
  return { uraian, model: contohModel({ paket: [{ nilai: 300_000, nilaiKontrak }] }) };
}
