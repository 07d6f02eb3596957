import { contohModel } from "../example.ts";
import { indexed } from "../look-up.ts";
import { ruleFor, type Example } from "../rule.ts";
import { sebutKode } from "../text.ts";
import { FORMULIR_PK } from "./dasar.ts";
import { isSameProgram, programOf, programPemilik, sebutPemilik } from "./pemilik.ts";
import type { SubKegiatan } from "../../model/dpa.ts";
import { cellOf } from "../../model/origin.ts";
import { salahKode } from "../root-keys.ts";

/** First sub kegiatan of each program of each SKPD: it speaks for the program. */
const wakilProgram = indexed((lookUp) => {
  const first = new Map<string, SubKegiatan>();
  for (const sub of lookUp.model.subKegiatanList) {
    const program = programOf(sub);
    const key = `${lookUp.skpdKey(sub.skpd)}\n${program?.kode?.key ?? program?.nama ?? ""}`;
    if (!first.has(key)) first.set(key, sub);
  }
  return new Set(first.values());
});

/** PK-03: a program with a DPA stands in the PK of its SKPD; penunjang (X.XX.01) often does not (C27). */
export const pk03 = ruleFor<"subKegiatan">()({
  meta: {
    id: "PK-03",
    title: "Program DPA tidak ada dalam PK",
    severity: "warning",
    scope: "subKegiatan",
    needs: ["pk", "dpa"],
    legalBasis: [FORMULIR_PK],
    effective: { from: 2021 },
    explanation:
      "Anggaran program yang tidak tercantum dalam Perjanjian Kinerja tidak terkait dengan sasaran mana pun. Program penunjang (X.XX.01) tidak diperiksa karena banyak PK tidak memuatnya.",
    fix: "Tambahkan program ini beserta anggarannya pada PK, atau periksa kode programnya.",
    messages: {
      tidakAda: "Program {program:teks} ada dalam DPA, tetapi tidak ada dalam PK {pemilik:teks}.",
    },
    examples: {
      valid: [contoh("Program 2.21.02 ada dalam DPA dan PK.", "2.21.02")],
      invalid: [contoh("Program 2.21.02 ada dalam DPA, PK memuat 2.16.03 saja.", "2.16.03")],
    },
  },
  *check(sub, { lookUp }) {
    const program = programOf(sub);
    const isPenunjang = program?.kode?.segments[2] === 1;
    if (!wakilProgram(lookUp).has(sub) || isPenunjang) return yield { notApplicable: true };
    if (program === null) return yield { notChecked: "kode" };
    const owner = lookUp.skpdKey(sub.skpd);
    if (owner === "" || sub.skpd === null) return yield { notChecked: "skpd" };
    const promised = programPemilik(lookUp).get(owner);
    if (promised === undefined) return yield { notChecked: `pkSkpd:${sebutPemilik(sub.skpd)}` };
    if (promised.some((row) => isSameProgram(row.program, program))) return;
    const data = { program: sebutKode(program), pemilik: sebutPemilik(sub.skpd) };
    const at = cellOf(sub.origin, sub.program === null ? "kode" : "program");
    yield { messageId: "tidakAda", data, at, suspects: salahKode(sub.origin) };
  },
});

function contoh(uraian: string, program: string): Example {
  const pk = [{ pemilik: "Dinas Komunikasi dan Informatika", program, anggaran: 500_000 }];
  return { uraian, model: contohModel({ dokumen: [{ sub: [{ pagu: 500_000 }] }], pk }) };
}
