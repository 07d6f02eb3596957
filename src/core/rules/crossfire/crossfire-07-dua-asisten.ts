import { contohModel } from "../example.ts";
import { selKey, temaKey } from "../root-keys.ts";
import { ruleFor, type Example } from "../rule.ts";
import { sebutBaris } from "../text.ts";
import { KESEPAKATAN_CROSSFIRE } from "./dasar.ts";
import { temaOf } from "./tema.ts";
import { cellOf } from "../../model/origin.ts";
import { asistenKey } from "../../text/nama-key.ts";

/** CROSSFIRE-07: a theme has one Asisten. */
export const crossfire07 = ruleFor<"crossfireRow">()({
  meta: {
    id: "CROSSFIRE-07",
    title: "Tema crossfire di bawah dua Asisten",
    severity: "warning",
    scope: "crossfireRow",
    needs: ["crossfire"],
    legalBasis: [KESEPAKATAN_CROSSFIRE],
    effective: { from: 2021 },
    explanation:
      "Setiap tema dibahas pada rapat satu Asisten. Tema yang tertulis di bawah dua Asisten terpecah dalam cascading dan dibahas dua kali.",
    fix: "Tulis Asisten yang sama pada semua baris tema ini, atau bedakan nama temanya bila memang dua tema.",
    messages: {
      beda: "Tema “{tema:teks}” ditulis di bawah “{asisten:teks}”, sedangkan pada {tempat:teks} di bawah “{pertama:teks}”.",
    },
    examples: {
      valid: [contoh("Dua ejaan Asisten yang sama.", "Asda 2")],
      invalid: [contoh("Dua Asisten.", "Asisten I")],
    },
  },
  *check(row, { lookUp }) {
    const key = asistenKey(row.asisten);
    const tema = temaOf(row, lookUp);
    if (tema === null || key === "") return yield { notChecked: "asisten" };
    const named = tema.rows.filter((one) => asistenKey(one.asisten) !== "");
    const counts = new Map<string, number>();
    for (const one of named) {
      const other = asistenKey(one.asisten);
      counts.set(other, (counts.get(other) ?? 0) + 1);
    }
    // Where the rows disagree, the odd ones are told; on a tie, those that come later.
    const [usual = key] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
    const first = named.find((one) => asistenKey(one.asisten) === usual);
    if (key === usual || first === undefined) return;
    const at = cellOf(row.origin, "asisten");
    yield {
      messageId: "beda",
      data: {
        tema: tema.nama,
        asisten: row.asisten,
        tempat: sebutBaris(first.origin),
        pertama: first.asisten,
      },
      at,
      sameAs: tema.key,
      suspects: [
        ...tema.rows.map(({ origin }) => selKey(cellOf(origin, "asisten"))),
        temaKey(tema.key),
      ],
    };
  },
});

function contoh(uraian: string, kedua: string): Example {
  const sub = "2.21.02.2.01.0005";
  const crossfire = [
    { sub, asisten: "Asisten II" },
    { sub: "2.21.02.2.01.0006", asisten: kedua },
  ];
  return { uraian, model: contohModel({ crossfire }) };
}
