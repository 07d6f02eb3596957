import { contohModel } from "../example.ts";
import { selKey, temaKey, temaSatuKey } from "../root-keys.ts";
import { ruleFor, type Example } from "../rule.ts";
import { sebutBaris, sebutKode } from "../text.ts";
import { KESEPAKATAN_CROSSFIRE } from "./dasar.ts";
import { hasPeran, isPengampu, skpdOf, temaAwal } from "./tema.ts";
import { cellOf } from "../../model/origin.ts";
import { namaKey } from "../../text/nama-key.ts";

/** CROSSFIRE-02: a theme is led by one SKPD. */
export const crossfire02 = ruleFor<"crossfireRow">()({
  meta: {
    id: "CROSSFIRE-02",
    title: "Tema crossfire tanpa pengampu tunggal",
    severity: "warning",
    scope: "crossfireRow",
    needs: ["crossfire"],
    legalBasis: [KESEPAKATAN_CROSSFIRE],
    effective: { from: 2021 },
    explanation:
      "Setiap tema diampu satu SKPD yang melaporkan kemajuannya kepada Asisten; SKPD lain mendukung. Tanpa pengampu, atau dengan dua pengampu, tidak jelas siapa yang menjawab dalam rapat.",
    fix: "Tetapkan satu SKPD sebagai Pengampu pada kolom peran dan tulis SKPD lain sebagai Pendukung.",
    messages: {
      tanpa: "Tema “{tema:teks}” tidak memiliki SKPD pengampu.",
      ganda:
        "Tema “{tema:teks}” memiliki pengampu kedua, {skpd:teks}; pengampu pertama ada pada {tempat:teks}.",
    },
    examples: {
      valid: [contoh("Satu pengampu dan satu pendukung.", ["Pengampu", "Pendukung"])],
      invalid: [
        contoh("Dua pendukung tanpa pengampu.", ["Pendukung", "Pendukung"]),
        contoh("Dua SKPD pengampu.", ["Pengampu", "Pengampu"]),
      ],
    },
  },
  *check(row, { lookUp }) {
    const tema = temaAwal(row, lookUp);
    if (tema === null) return yield { notApplicable: true };
    if (!tema.rows.some((one) => hasPeran(one, lookUp))) return yield { notChecked: "peran" };
    const leaders = tema.rows.filter(isPengampu);
    const [first] = leaders;
    const suspects = [
      temaKey(tema.key),
      temaSatuKey(tema.key),
      ...tema.rows.flatMap(({ origin }) => [
        selKey(cellOf(origin, "skpd")),
        selKey(cellOf(origin, "peran")),
      ]),
    ];
    if (first === undefined) {
      const at = cellOf(row.origin, "tema");
      yield { messageId: "tanpa", data: { tema: tema.nama }, at, suspects };
      return;
    }
    const seen = new Set([skpdOf(first, lookUp)]);
    for (const other of leaders) {
      const skpd = skpdOf(other, lookUp);
      if (skpd === "" || seen.has(skpd)) continue;
      seen.add(skpd);
      const nama = other.skpd === null ? "SKPD lain" : sebutKode(other.skpd);
      const data = { tema: tema.nama, skpd: nama, tempat: sebutBaris(first.origin) };
      const at = cellOf(other.origin, "peran");
      yield { messageId: "ganda", data, at, suspects, sameAs: namaKey(tema.nama) };
    }
  },
});

function contoh(uraian: string, peran: readonly [string, string]): Example {
  const sub = "2.21.02.2.01.0005";
  const crossfire = [
    { sub, skpd: "Dinas Kesehatan", peran: peran[0] },
    { sub, skpd: "Dinas Sosial", peran: peran[1] },
  ];
  return { uraian, model: contohModel({ crossfire }) };
}
