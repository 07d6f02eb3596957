import { contohModel } from "../example.ts";
import { namaKasKey, selKey } from "../root-keys.ts";
import { ruleFor, type Example } from "../rule.ts";
import { sourcesOf } from "../sumber/dana.ts";
import { KAS_BERTANDA } from "./dasar.ts";
import { kasAturan, type TanpaKas } from "./kantong.ts";
import { cellOf, type CellRef } from "../../model/origin.ts";
import { cellPos } from "../../model/pos-cari.ts";
import { memuatFrasa } from "../../text/frasa.ts";

/** KAS-07: where every row of the cash table names an SKPD (or a source), every plan has one of them. */
export const kas07 = ruleFor<"model">()({
  meta: {
    id: "KAS-07",
    title: "Rencana tanpa kas pada tabel kas",
    severity: "warning",
    scope: "model",
    needs: ["kas", "dpaAtauRak"],
    legalBasis: [KAS_BERTANDA],
    effective: { from: 2021 },
    explanation:
      "Tabel kas dibagi menurut SKPD atau sumber dana. Rencana yang SKPD atau sumber dananya tidak ada di sana tidak memiliki kas, dan tidak dapat diperiksa maupun dipercepat.",
    fix: "Tambahkan baris kasnya, atau samakan nama SKPD dan sumber dana pada kedua lembar.",
    messages: {
      sumber:
        "Rencana {jumlah:rupiah} dari sumber dana “{nama:teks}” tidak memiliki kas pada tabel kas.",
      skpd: "Rencana {jumlah:rupiah} milik {nama:teks} tidak memiliki kas pada tabel kas.",
    },
    examples: {
      valid: [contoh("Kas PAD untuk rencana dari PAD.", "PAD")],
      invalid: [contoh("Kas DAU saja, rencana dari PAD.", "DAU")],
    },
  },
  *check(_model, { lookUp }) {
    const { kas, tanpaKas } = kasAturan(lookUp);
    const pools = kas.kantongList.filter(({ jenis }) => jenis === "skpd" || jenis === "sumberDana");
    if (pools.length === 0) return yield { notApplicable: true };
    const sumberKas = pools.flatMap(({ jenis, nama }) => (jenis === "sumberDana" ? [nama] : []));
    for (const one of tanpaKas) {
      const { jenis, nama, jumlah } = one;
      // Of several sources in one text nobody can say how much each pays.
      if (jenis === "sumber" && sumberKas.some((known) => memuatFrasa(nama, known))) continue;
      const at = tempatOf(one);
      yield {
        messageId: jenis,
        data: { nama, jumlah },
        at,
        sameAs: jenis,
        suspects: [namaKasKey(jenis), selKey(at)],
      };
    }
  },
});

/** Where the plan names its source, else where it is named itself. */
function tempatOf({ jenis, nama, pos }: TanpaKas): CellRef {
  const stated = jenis === "sumber" && pos.dpa !== null ? sourcesOf(pos.dpa).get(nama) : undefined;
  const at = stated ?? cellPos(pos);
  if (at === null) throw new RangeError("a plan stands somewhere");
  if (jenis === "skpd" && pos.dpa === null && pos.rakRows[0] !== undefined) {
    return cellOf(pos.rakRows[0].origin, "skpd");
  }
  return at;
}

function contoh(uraian: string, sumberDana: string): Example {
  const sub = { pagu: 300_000, sumberDana: "PAD", bulan: [300_000] };
  const kas = [{ bulan: 1 as const, jumlah: 300_000, sumberDana }];
  return { uraian, model: contohModel({ dokumen: [{ sub: [sub] }], kas }) };
}
