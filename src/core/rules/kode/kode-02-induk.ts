import { contohSub } from "../example.ts";
import { tertulisKey } from "../root-keys.ts";
import { ruleFor, type Example } from "../rule.ts";
import type { PeranKode } from "../subject.ts";
import { FORMULIR_DPA, KODEFIKASI } from "../sumber.ts";
import { sebutKode, sebutPeran } from "../text.ts";
import { SEGMENTS_OF } from "../../kode/kode-kegiatan.ts";
import { isWithin } from "../../kode/kode.ts";

/** KODE-02: a code has the level of its place and lies under the code above it. */
export const kode02 = ruleFor<"kode">()({
  meta: {
    id: "KODE-02",
    title: "Kode di luar induknya",
    severity: "error",
    scope: "kode",
    needs: ["dpaAtauRak"],
    legalBasis: [
      KODEFIKASI,
      { ...FORMULIR_DPA, pasal: "urutan Program, Kegiatan, Sub Kegiatan, dan rekening" },
    ],
    effective: { from: 2021 },
    explanation:
      "Kode sub kegiatan diawali kode kegiatannya, kode kegiatan diawali kode programnya, dan rekening diawali rekening di atasnya. Kode di luar induknya membuat pagu terjumlah di tempat yang salah.",
    fix: "Periksa apakah baris ini tersalin dari kegiatan atau rekening lain. Pindahkan barisnya atau perbaiki kodenya menurut SIPD.",
    messages: {
      luarInduk:
        "Kode {peran:teks} {sebutan:teks} tidak berada di bawah {peranInduk:teks} {induk:teks}.",
      tingkat:
        "Kode {sebutan:teks} memiliki {n:angka} bagian, sedangkan kode {peran:teks} memiliki {seharusnya:angka} bagian.",
    },
    examples: {
      valid: [contoh("Rekening 5.1.02.01 di bawah 5.1.02.", "5.1.02.01")],
      invalid: [contoh("Rekening 5.2.02.05 di bawah 5.1.02.", "5.2.02.05")],
    },
  },
  judges: "tulisan",
  *check(tertulis) {
    const { peran, kode, induk } = tertulis;
    if (kode === null) return yield { notChecked: "kode" };
    const n = kode.segments.length;
    const seharusnya = expectedSegments(peran);
    const sebutan = sebutKode(tertulis);
    const sameAs = `${kode.key} ${induk?.text ?? ""}`;
    if (seharusnya !== null && n !== seharusnya) {
      const data = { sebutan, n, peran: sebutPeran(peran), seharusnya };
      return yield { messageId: "tingkat", data, sameAs };
    }
    if (induk === null) {
      if (seharusnya === null) yield { notApplicable: true };
      return;
    }
    if (induk.kode === null) return yield { notChecked: "induk" };
    if (isWithin(kode, induk.kode) && n > induk.kode.segments.length) return;
    const data = { peran: sebutPeran(peran), sebutan, induk: induk.text };
    const peranInduk = sebutPeran(induk.peran);
    // The code above may be the wrong one; correcting it settles all codes under it.
    const suspects = [tertulisKey({ ...tertulis, ...induk })];
    yield { messageId: "luarInduk", data: { ...data, peranInduk }, sameAs, suspects };
  },
});

/** Accounts may stand at any level; the program tree has one level per place. */
function expectedSegments(peran: PeranKode): number | null {
  return peran === "rekening" ? null : SEGMENTS_OF[peran];
}

function contoh(uraian: string, kode: string): Example {
  const children = [{ kode, jumlah: 84_000 }];
  return { uraian, model: contohSub({ rekening: [{ kode: "5.1.02", jumlah: 84_000, children }] }) };
}
