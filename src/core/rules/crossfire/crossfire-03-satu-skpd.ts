import { contohModel } from "../example.ts";
import { selKey, temaKey, temaSatuKey } from "../root-keys.ts";
import { ruleFor, type Example } from "../rule.ts";
import { sebutKode } from "../text.ts";
import { KESEPAKATAN_CROSSFIRE } from "./dasar.ts";
import { skpdOf, temaAwal } from "./tema.ts";
import { cellOf } from "../../model/origin.ts";

/** CROSSFIRE-03: a theme joins at least two SKPD. */
export const crossfire03 = ruleFor<"crossfireRow">()({
  meta: {
    id: "CROSSFIRE-03",
    title: "Tema crossfire dengan satu SKPD",
    severity: "warning",
    scope: "crossfireRow",
    needs: ["crossfire"],
    legalBasis: [KESEPAKATAN_CROSSFIRE],
    effective: { from: 2021 },
    explanation:
      "Crossfire mempertemukan kegiatan beberapa SKPD pada tema yang sama. Tema dengan satu SKPD adalah program SKPD itu sendiri, bukan crossfire.",
    fix: "Tambahkan sub kegiatan SKPD lain yang mendukung tema ini, atau gabungkan tema ini dengan tema lain.",
    messages: {
      satu: "Tema “{tema:teks}” hanya memuat {n:angka} baris dari satu SKPD, yaitu {skpd:teks}.",
    },
    examples: {
      valid: [contoh("Dua SKPD dalam satu tema.", "Dinas Sosial")],
      invalid: [contoh("Satu SKPD dalam satu tema.", "Dinas Kesehatan")],
    },
  },
  *check(row, { lookUp }) {
    const tema = temaAwal(row, lookUp);
    if (tema === null) return yield { notApplicable: true };
    const owners = tema.rows.map((one) => skpdOf(one, lookUp));
    const known = new Set(owners.filter((one) => one !== ""));
    if (known.size > 1) return;
    // A row whose SKPD is not known may be of a second one.
    if (owners.includes("")) return yield { notChecked: "skpd" };
    const [id = ""] = known;
    const nama = lookUp.pos().skpd.byId.get(id)?.nama;
    const skpd = nama ?? (row.skpd === null ? id : sebutKode(row.skpd));
    yield {
      messageId: "satu",
      data: { tema: tema.nama, n: tema.rows.length, skpd },
      at: cellOf(row.origin, "tema"),
      causes: [temaSatuKey(tema.key)],
      suspects: [
        temaKey(tema.key),
        ...tema.rows.map(({ origin }) => selKey(cellOf(origin, "skpd"))),
      ],
    };
  },
});

function contoh(uraian: string, kedua: string): Example {
  const sub = "2.21.02.2.01.0005";
  const crossfire = [
    { sub, skpd: "Dinas Kesehatan" },
    { sub, skpd: kedua },
  ];
  return { uraian, model: contohModel({ crossfire }) };
}
