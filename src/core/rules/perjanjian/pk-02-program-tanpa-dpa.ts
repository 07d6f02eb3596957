import { contohModel } from "../example.ts";
import type { LookUp } from "../look-up.ts";
import { programKey, selKey } from "../root-keys.ts";
import { ruleFor, type Example } from "../rule.ts";
import { sebutKode } from "../text.ts";
import { FORMULIR_PK } from "./dasar.ts";
import { programPemilik, sebutPemilik } from "./pemilik.ts";
import type { PkProgram } from "../../model/tables.ts";
import { cellOf } from "../../model/origin.ts";
import { NOL } from "../../rupiah/rupiah.ts";

/** PK-02: a program promised in the PK has a DPA (C27). */
export const pk02 = ruleFor<"pkProgram">()({
  meta: {
    id: "PK-02",
    title: "Program PK tanpa DPA",
    severity: "warning",
    scope: "pkProgram",
    needs: ["pk", "dpa"],
    legalBasis: [FORMULIR_PK],
    effective: { from: 2021 },
    explanation:
      "Program dalam Perjanjian Kinerja dibiayai DPA. Program tanpa DPA berarti kodenya keliru, programnya sudah bergeser, atau DPA-nya belum dimasukkan. Diperiksa bila program lain dari pemilik yang sama ada DPA-nya.",
    fix: "Periksa kode program pada PK. Bila benar, masukkan DPA program itu ke buku kerja.",
    messages: {
      tanpaDpa:
        "Program {program:teks} sebesar {anggaran:rupiah} pada PK {pemilik:teks} tidak ada dalam DPA-nya.",
    },
    examples: {
      valid: [contoh("Dua program PK, keduanya ada DPA-nya.", "2.21.02")],
      invalid: [contoh("Dua program PK, satu tanpa DPA.", "2.16.03")],
    },
  },
  *check(row, { lookUp }) {
    const owner = lookUp.skpdKey(row.pemilik);
    if (owner === "" || row.pemilik === null) return yield { notChecked: "skpd" };
    if (!lookUp.hasDocumentsOf(row.pemilik)) {
      return yield { notChecked: `dpaSkpd:${sebutPemilik(row.pemilik)}` };
    }
    if (hasDpa(row, owner, lookUp)) return;
    const others = programPemilik(lookUp).get(owner) ?? [];
    if (!others.some((other) => hasDpa(other, owner, lookUp))) {
      return yield { notChecked: `dpaProgram:${sebutKode(row.program)}` };
    }
    const pemilik = sebutPemilik(row.pemilik);
    const data = { program: sebutKode(row.program), anggaran: row.anggaran ?? NOL, pemilik };
    const at = cellOf(row.origin, "program");
    const suspects = row.program.kode === null ? [] : [programKey(row.program.kode), selKey(at)];
    yield { messageId: "tanpaDpa", data, at, suspects };
  },
});

function hasDpa({ program }: PkProgram, owner: string, lookUp: LookUp): boolean {
  return lookUp.dpaOfProgram(program).some(({ skpd }) => lookUp.skpdKey(skpd) === owner);
}

function contoh(uraian: string, second: string): Example {
  const pemilik = "Dinas Komunikasi dan Informatika";
  const pk = ["2.21.02", second].map((program) => ({ pemilik, program, anggaran: 500_000 }));
  return { uraian, model: contohModel({ dokumen: [{ sub: [{ pagu: 500_000 }] }], pk }) };
}
