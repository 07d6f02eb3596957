import { compareAmounts } from "../compare.ts";
import { contohModel } from "../example.ts";
import type { LookUp } from "../look-up.ts";
import type { Missing } from "../missing.ts";
import { programKey } from "../root-keys.ts";
import { ruleFor, type Example } from "../rule.ts";
import { paguOf } from "../sum-parts.ts";
import { sebutKode } from "../text.ts";
import { FORMULIR_PK } from "./dasar.ts";
import type { SubKegiatan } from "../../model/dpa.ts";
import type { PkProgram } from "../../model/tables.ts";
import { addRupiah, NOL, type Rupiah } from "../../rupiah/rupiah.ts";

/** PK-01: a program's budget in the Perjanjian Kinerja is that of the SKPD's DPA. */
export const pk01 = ruleFor<"pkProgram">()({
  meta: {
    id: "PK-01",
    title: "Anggaran program PK tidak sama dengan DPA",
    severity: "warning",
    scope: "pkProgram",
    needs: ["pk", "dpa"],
    legalBasis: [FORMULIR_PK],
    effective: { from: 2021 },
    explanation:
      "Perjanjian Kinerja menjanjikan sasaran dengan anggaran tertentu. Setelah pergeseran, anggaran PK sering tertinggal dari DPA.",
    fix: "Pastikan semua DPA program ini ada dalam buku kerja. Bila sudah lengkap, revisi anggaran program pada PK atau periksa DPA-nya.",
    messages: {
      beda: "PK mencantumkan {program:teks} sebesar {pk:rupiah}, sedangkan DPA-nya berjumlah {dpa:rupiah} dari {n:angka} sub kegiatan (selisih {selisih:rupiah}).",
    },
    examples: {
      valid: [contoh("PK Rp500.000; DPA program itu Rp300.000 + Rp200.000.", 500_000)],
      invalid: [contoh("PK Rp450.000; DPA program itu Rp300.000 + Rp200.000.", 450_000)],
    },
  },
  *check(row, { lookUp, toleransi }) {
    if (row.anggaran === null) return yield { notChecked: "anggaran" };
    const subs = subsOf(row, lookUp);
    if (typeof subs === "string") return yield { notChecked: subs };
    const dpa = totalOf(subs);
    if (typeof dpa === "string") return yield { notChecked: dpa };
    const beda = compareAmounts(row.anggaran, dpa.total, toleransi.total);
    if (beda === null) return;
    const program = sebutKode(row.program);
    const data = { program, pk: row.anggaran, dpa: dpa.total, n: dpa.n, selisih: beda.besar };
    const suspects = row.program.kode === null ? [] : [programKey(row.program.kode)];
    yield { messageId: "beda", data, selisih: beda.selisih, parts: subs, suspects };
  },
});

/** The SKPD's sub kegiatan of the program; without a named SKPD, only when one SKPD alone has the program. */
function subsOf(row: PkProgram, lookUp: LookUp): readonly SubKegiatan[] | Missing {
  const all = lookUp.dpaOfProgram(row.program);
  const owner = lookUp.skpdKey(row.pemilik);
  const own = owner === "" ? all : all.filter((sub) => lookUp.skpdKey(sub.skpd) === owner);
  if (own.length === 0) return `dpaProgram:${sebutKode(row.program)}`;
  return new Set(own.map((sub) => lookUp.skpdKey(sub.skpd))).size > 1 ? "skpd" : own;
}

/** Sum over distinct sub kegiatan: a print beside a list counts once, two different pagu make the sum unsure. */
function totalOf(subs: readonly SubKegiatan[]): { total: Rupiah; n: number } | Missing {
  const paguByCode = new Map<string, Rupiah>();
  for (const sub of subs) {
    const pagu = paguOf(sub);
    if (pagu === null) return "pagu";
    const key = `${sub.skpd?.text ?? ""} ${sub.kode.kode?.key ?? sub.kode.text}`;
    const known = paguByCode.get(key);
    if (known !== undefined && known !== pagu) return `paguGanda:${sebutKode(sub.kode)}`;
    paguByCode.set(key, pagu);
  }
  let total = NOL;
  for (const pagu of paguByCode.values()) total = addRupiah(total, pagu);
  return { total, n: paguByCode.size };
}

function contoh(uraian: string, anggaran: number): Example {
  const kode = ["2.21.02.2.01.0005", "2.21.02.2.01.0006"] as const;
  const sub = [
    { kode: kode[0], pagu: 300_000 },
    { kode: kode[1], pagu: 200_000 },
  ];
  const pemilik = "Dinas Komunikasi dan Informatika";
  const pk = [{ pemilik, program: "Program Penyelenggaraan Persandian", anggaran }];
  return { uraian, model: contohModel({ dokumen: [{ sub }], pk }) };
}
