import { contohModel } from "../example.ts";
import { selKey } from "../root-keys.ts";
import { ruleFor, type Example } from "../rule.ts";
import { sebutKode } from "../text.ts";
import { KESEPAKATAN_CROSSFIRE } from "./dasar.ts";
import { posOfRow } from "./tema.ts";
import { cellOf } from "../../model/origin.ts";
import { namaKey } from "../../text/nama-key.ts";
import type { CrossfireRow } from "../../model/tables.ts";

/** Share of the whole that rounded weights may lack. */
const PEMBULATAN = 0.005 + 1e-9;

/** CROSSFIRE-09: the weights of a sub kegiatan over its themes make up 100 % (or 1). */
export const crossfire09 = ruleFor<"crossfireRow">()({
  meta: {
    id: "CROSSFIRE-09",
    title: "Bobot crossfire sub kegiatan tidak berjumlah 100",
    severity: "warning",
    scope: "crossfireRow",
    needs: ["crossfire"],
    legalBasis: [KESEPAKATAN_CROSSFIRE],
    effective: { from: 2021 },
    explanation:
      "Bobot membagi pagu sub kegiatan ke tema yang didukungnya. Jumlah yang bukan 100 persen tetap dibagi menurut perbandingannya, sehingga bagian tiap tema berbeda dari yang tertulis.",
    fix: "Sesuaikan bobot sub kegiatan ini pada semua temanya sampai berjumlah 100, atau kosongkan semuanya agar dibagi rata.",
    messages: {
      beda: "Bobot sub kegiatan {sub:teks} pada {n:angka} tema berjumlah {jumlah:persen}, bukan 100 %.",
      negatif: "Bobot sub kegiatan {sub:teks} pada tema “{tema:teks}” kurang dari nol.",
      sebagian:
        "Bobot sub kegiatan {sub:teks} pada tema “{tema:teks}” kosong, sedangkan pada tema lain terisi.",
    },
    examples: {
      valid: [contoh("Bobot 60 dan 40.", [60, 40])],
      invalid: [
        contoh("Bobot 60 dan 30.", [60, 30]),
        contoh("Bobot 100 dan −5.", [100, -5]),
        contoh("Bobot 60 dan satu kosong.", [60, null]),
      ],
    },
  },
  *check(row, { lookUp }) {
    if (row.bobot === undefined) return yield { notChecked: "bobot" };
    const pos = posOfRow(row, lookUp);
    if (pos === null) return yield { notChecked: "kode" };
    if (pos.crossfireRows[0] !== row) return yield { notApplicable: true };
    const rows = perTema(pos.crossfireRows);
    const given = rows.flatMap(({ bobot }) =>
      bobot === null || bobot === undefined ? [] : [bobot],
    );
    if (given.length === 0) return yield { notChecked: "bobot" };
    const sub = sebutKode(row.subKegiatan);
    const bad =
      rows.find(({ bobot }) => (bobot ?? 0) < 0) ?? rows.find(({ bobot }) => bobot === null);
    if (bad !== undefined) {
      const at = cellOf(bad.origin, "bobot");
      const data = { sub, tema: bad.tema };
      yield {
        messageId: bad.bobot === null ? "sebagian" : "negatif",
        data,
        at,
        suspects: [selKey(at)],
      };
      return;
    }
    const sum = given.reduce((total, bobot) => total + bobot, 0);
    const jumlah = sum / (Math.max(...given) > 1 ? 100 : 1);
    if (Math.abs(jumlah - 1) <= PEMBULATAN) return;
    const suspects = rows.map(({ origin }) => selKey(cellOf(origin, "bobot")));
    const data = { sub, n: rows.length, jumlah };
    yield { messageId: "beda", data, at: cellOf(row.origin, "bobot"), suspects };
  },
});

/** One row a theme: of several the first that states a weight counts, as in the cascade. */
function perTema(rows: readonly CrossfireRow[]): readonly CrossfireRow[] {
  const byTema = new Map<string, CrossfireRow>();
  for (const row of rows) {
    const known = byTema.get(namaKey(row.tema));
    if (known === undefined || (known.bobot ?? null) === null) byTema.set(namaKey(row.tema), row);
  }
  return [...byTema.values()];
}

function contoh(uraian: string, bobot: readonly (number | null)[]): Example {
  const sub = "2.21.02.2.01.0005";
  const rak = [{ sub, total: 300_000 }];
  const crossfire = bobot.map((one, nth) => ({ sub, tema: `Tema ${nth + 1}`, bobot: one }));
  return { uraian, model: contohModel({ rak, crossfire }) };
}
