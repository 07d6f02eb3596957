import { contohModel } from "../example.ts";
import type { KasSpec } from "../example-tables.ts";
import type { TwinKey } from "../look-up.ts";
import { barisKey } from "../root-keys.ts";
import { ruleFor, type Example } from "../rule.ts";
import { SATU_BARIS } from "../sumber.ts";
import { sebutBaris } from "../text.ts";
import type { KasRow } from "../../model/tables.ts";
import { NOL } from "../../rupiah/rupiah.ts";
import { sebutSatuBulan } from "../months.ts";

const keyOf: TwinKey<KasRow> = ({ origin: { at }, bulan, sumberDana, skpd }, book) =>
  [at.file, at.sheet, bulan, book.nameKey(sumberDana ?? ""), book.nameKey(skpd ?? "")].join("\n");

/** GANDA-09: cash of a month stands once per source of funds and SKPD within a sheet. */
export const ganda09 = ruleFor<"kasRow">()({
  meta: {
    id: "GANDA-09",
    title: "Kas tersedia ganda untuk bulan yang sama",
    severity: "warning",
    scope: "kasRow",
    needs: ["kas"],
    legalBasis: [SATU_BARIS],
    effective: { from: 2021 },
    explanation:
      "Kas yang tertulis dua kali membuat percepatan tampak aman, padahal uangnya hanya ada satu kali.",
    fix: "Simpan satu baris untuk bulan ini, atau isi sumber dana atau SKPD yang membedakan kedua barisnya.",
    messages: {
      ganda:
        "Kas tersedia bulan {bulan:teks} sebesar {jumlah:rupiah} sudah tertulis pada {tempat:teks}.",
    },
    examples: {
      valid: [contoh("Januari dari PAD dan dari DAU.", { sumberDana: "DAU" })],
      invalid: [contoh("Januari dari PAD dua kali.", {})],
    },
  },
  *check(row, { model, lookUp }) {
    const first = lookUp.firstTwin(row, model.kasList, keyOf);
    if (first === null) return;
    const data = { bulan: sebutSatuBulan(row.bulan), jumlah: row.jumlah ?? NOL };
    const tempat = sebutBaris(first.origin);
    yield { messageId: "ganda", data: { ...data, tempat }, sameAs: barisKey(row.origin) };
  },
});

function contoh(uraian: string, second: Partial<KasSpec>): Example {
  const first: KasSpec = { bulan: 1, jumlah: 500_000, sumberDana: "PAD" };
  return { uraian, model: contohModel({ kas: [first, { ...first, ...second }] }) };
}
