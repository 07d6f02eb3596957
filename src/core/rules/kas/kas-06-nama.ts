import { contohModel } from "../example.ts";
import type { KasSpec } from "../example-tables.ts";
import { indexed } from "../look-up.ts";
import { namaKasKey, selKey } from "../root-keys.ts";
import { ruleFor, type Example } from "../rule.ts";
import { normalNama } from "../text.ts";
import { kenaliSumber } from "../sumber/kenal-sumber.ts";
import { TABEL_KAS } from "./dasar.ts";
import { kasAturan, type TanpaKas } from "./kantong.ts";
import { cellOf } from "../../model/origin.ts";
import { kemiripan } from "../../rujukan/nama.ts";

/** Names that share so many letter pairs differ by a slip of a few letters. */
const HAMPIR_SAMA = 0.75;

/** Sources of the cash table that some plan names; null = not every row names one, so nobody can say. */
const sumberDipakai = indexed((lookUp): ReadonlySet<string> | null => {
  const { kas } = kasAturan(lookUp);
  const pools = kas.kantongList.map(({ jenis }) => jenis === "sumberDana");
  if (!pools.includes(true)) return null;
  const used = new Set<number>();
  for (const pos of lookUp.pos().list) {
    for (const sumber of kas.arusOf(pos).keys()) {
      for (const nth of kas.kantongOf(pos, sumber)) if (pools[nth] === true) used.add(nth);
    }
  }
  const rows = [...used].flatMap((nth) => kas.rowsOf(nth));
  return new Set(rows.map(({ sumberDana }) => normalNama(sumberDana ?? "")));
});

// A table of the whole region has SKPD and sources that this workbook does not: a name is doubted only where the list
// of SKPD lacks it, no such source is known at all, or a plan without cash has almost the same name.
/** KAS-06: the cash table names SKPD and sources as the other sheets do. */
export const kas06 = ruleFor<"kasRow">()({
  meta: {
    id: "KAS-06",
    title: "SKPD atau sumber dana pada tabel kas tidak dikenal",
    severity: "warning",
    scope: "kasRow",
    needs: ["kas", "dpaAtauRak"],
    legalBasis: [TABEL_KAS],
    effective: { from: 2021 },
    explanation:
      "Kas dipertemukan dengan rencana lewat nama SKPD dan sumber dananya. Kas dengan nama yang tidak dikenal tidak dapat dipakai siapa pun, dan rencana yang semestinya memakainya tampak kekurangan kas.",
    fix: "Tulis nama SKPD seperti pada daftar SKPD, dan sumber dana seperti pada DPA.",
    messages: {
      skpd: "SKPD “{nama:teks}” pada tabel kas tidak ada dalam daftar SKPD.",
      skpdMirip: "SKPD “{nama:teks}” pada tabel kas tidak dikenal; yang tercatat {lain:teks}.",
      sumber:
        "Sumber dana “{nama:teks}” pada tabel kas tidak dipakai dalam DPA dan tidak termasuk nama yang dikenal.",
      sumberMirip:
        "Sumber dana “{nama:teks}” pada tabel kas tidak dipakai dalam DPA; yang tertulis di sana {lain:teks}.",
    },
    examples: {
      valid: [contoh("Kas dari sumber dana yang dipakai DPA.", { sumberDana: "PAD" })],
      invalid: [contoh("Kas dari “PADD”, sedangkan DPA memakai PAD.", { sumberDana: "PADD" })],
    },
  },
  *check(row, { model, lookUp }) {
    const { skpd, sumberDana, origin } = row;
    if (skpd === null && sumberDana === null) return yield { notApplicable: true };
    const { tanpaKas } = kasAturan(lookUp);
    const index = lookUp.pos().skpd;
    if (skpd !== null && index.resolveText(skpd) === null) {
      const at = cellOf(origin, "skpd");
      const links = {
        at,
        causes: [selKey(at), namaKasKey("skpd")],
        suspects: [selKey(at)],
        sameAs: `skpd ${normalNama(skpd)}`,
      };
      const lain = serupa(
        skpd,
        index.list.map(({ nama }) => nama),
      );
      if (lain !== null) yield { messageId: "skpdMirip", data: { nama: skpd, lain }, ...links };
      else if (model.skpdList.length > 0)
        yield { messageId: "skpd", data: { nama: skpd }, ...links };
    }
    if (sumberDana === null || sumberDipakai(lookUp)?.has(normalNama(sumberDana)) !== false) return;
    const at = cellOf(origin, "sumberDana");
    const links = {
      at,
      causes: [selKey(at), namaKasKey("sumber")],
      sameAs: `sumber ${normalNama(sumberDana)}`,
    };
    const lain = serupa(sumberDana, namaOf(tanpaKas));
    if (lain !== null)
      yield { messageId: "sumberMirip", data: { nama: sumberDana, lain }, ...links };
    else if (kenaliSumber(sumberDana) === null) {
      yield { messageId: "sumber", data: { nama: sumberDana }, ...links };
    }
  },
});

function namaOf(tanpaKas: readonly TanpaKas[]): readonly string[] {
  return tanpaKas.flatMap(({ jenis, nama }) => (jenis === "sumber" ? [nama] : []));
}

function serupa(nama: string, list: readonly string[]): string | null {
  return list.find((other) => kemiripan(nama, other) >= HAMPIR_SAMA) ?? null;
}

function contoh(uraian: string, kas: Partial<KasSpec>): Example {
  const sub = { pagu: 300_000, sumberDana: "PAD", bulan: [300_000] };
  const model = contohModel({
    dokumen: [{ sub: [sub] }],
    kas: [{ bulan: 1, jumlah: 300_000, ...kas }],
  });
  return { uraian, model };
}
