import { contohModel } from "../example.ts";
import { compareAmounts } from "../compare.ts";
import { paguRekeningTertinggi, paguTertinggi } from "../pagu-tertinggi.ts";
import { selKey } from "../root-keys.ts";
import { ruleFor, type Example } from "../rule.ts";
import { sebutKode } from "../text.ts";
import { PENGUMUMAN_RUP, TELAAH_PAKET } from "./dasar.ts";
import { nilaiPaket, paketBerlaku, posPaket, rekeningKey } from "./paket-pos.ts";
import { cellOf } from "../../model/origin.ts";
import type { PaketRow } from "../../model/tables.ts";

/** PAKET-03: packages of an account, and of a sub kegiatan, are within its pagu (C37). */
export const paket03 = ruleFor<"paketRow">()({
  meta: {
    id: "PAKET-03",
    title: "Nilai paket melebihi pagu",
    severity: "warning",
    scope: "paketRow",
    needs: ["paket", "dpaAtauRak"],
    legalBasis: [PENGUMUMAN_RUP, TELAAH_PAKET],
    effective: { from: 2021 },
    explanation:
      "RUP disusun dari DPA. Paket yang melebihi pagunya tidak dapat dikontrak seluruhnya, dan biasanya berasal dari DPA sebelum pergeseran atau paket yang tercatat dua kali.",
    fix: "Cocokkan nilai paket dengan DPA terakhir dan umumkan RUP perubahannya. Untuk kontrak tahun jamak, tulis nilai tahun ini saja.",
    messages: {
      rekening:
        "Rekening {rekening:teks} pada sub kegiatan {sub:teks} memuat {n:angka} paket sebesar {nilai:rupiah}, sedangkan pagunya {pagu:rupiah} (lebih {selisih:rupiah}).",
      sub: "Sub kegiatan {sub:teks} memuat {n:angka} paket sebesar {nilai:rupiah}, sedangkan pagunya {pagu:rupiah} (lebih {selisih:rupiah}).",
    },
    examples: {
      valid: [contoh("Pagu dan paket Rp300.000.", 300_000)],
      invalid: [contoh("Pagu Rp300.000, paket Rp350.000.", 350_000)],
    },
  },
  *check(row, { lookUp, toleransi }) {
    const pos = posPaket(row, lookUp);
    if (!("id" in pos)) return yield pos;
    const sub = sebutKode({ text: pos.kode.text, nama: pos.nama });
    const all = paketBerlaku(pos, lookUp);
    const own = paketBerlaku(pos, lookUp, rekeningKey(row));
    const { rekening } = row;
    if (rekening?.kode && own[0] === row) {
      const pagu = paguRekeningTertinggi(pos, rekening.kode, lookUp);
      const nilai = nilaiPaket(own);
      const beda = typeof pagu === "number" && compareAmounts(nilai, pagu, toleransi.total);
      if (typeof pagu === "number" && beda && beda.selisih > 0) {
        const data = { n: own.length, rekening: sebutKode(rekening), sub, nilai, pagu };
        const links = linksOf(own);
        yield { messageId: "rekening", data: { ...data, selisih: beda.selisih }, ...links };
      }
    }
    if (all[0] !== row) {
      if (own[0] !== row) yield { notApplicable: true };
      return;
    }
    const pagu = paguTertinggi(pos);
    if (typeof pagu === "string") return yield { notChecked: pagu };
    if (all.every(({ nilai }) => nilai === null)) return yield { notChecked: "nilai" };
    const nilai = nilaiPaket(all);
    const beda = compareAmounts(nilai, pagu, toleransi.total);
    if (beda === null || beda.selisih < 0) return;
    const data = { n: all.length, sub, nilai, pagu, selisih: beda.selisih };
    yield { messageId: "sub", data, ...linksOf(all) };
  },
});

/** Told at the largest package; any of the values may be the wrong one. */
function linksOf(rows: readonly PaketRow[]) {
  const [first, ...rest] = rows;
  if (first === undefined) throw new RangeError("a sum has rows");
  const most = rest.reduce((a, b) => ((b.nilai ?? 0) > (a.nilai ?? 0) ? b : a), first);
  const at = cellOf(most.origin, "nilai");
  return {
    at,
    causes: [selKey(at)],
    suspects: rows.map(({ origin }) => selKey(cellOf(origin, "nilai"))),
  };
}

function contoh(uraian: string, nilai: number): Example {
  const dokumen = [{ sub: [{ pagu: 300_000 }] }];
  return { uraian, model: contohModel({ dokumen, paket: [{ sub: "2.21.02.2.01.0005", nilai }] }) };
}
