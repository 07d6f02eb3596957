import { contohModel } from "../example.ts";
import { selKey, temaKey } from "../root-keys.ts";
import { ruleFor, type Example } from "../rule.ts";
import { sebutBaris } from "../text.ts";
import { KESEPAKATAN_CROSSFIRE } from "./dasar.ts";
import { temaAwal, temaList } from "./tema.ts";
import { cellOf } from "../../model/origin.ts";
import { kemiripan } from "../../rujukan/nama.ts";

/** Names that share so many letter pairs differ by a slip of a few letters. */
const HAMPIR_SAMA = 0.85;

/** CROSSFIRE-11: no theme stands under two spellings. */
export const crossfire11 = ruleFor<"crossfireRow">()({
  meta: {
    id: "CROSSFIRE-11",
    title: "Nama tema crossfire hampir sama",
    severity: "warning",
    scope: "crossfireRow",
    needs: ["crossfire"],
    legalBasis: [KESEPAKATAN_CROSSFIRE],
    effective: { from: 2021 },
    explanation:
      "Tema dikenali dari namanya. Satu tema yang ditulis dengan dua ejaan terhitung sebagai dua tema, masing-masing tanpa sebagian anggotanya.",
    fix: "Samakan nama temanya bila memang satu tema. Bila dua tema, bedakan namanya dengan lebih jelas.",
    messages: {
      serupa: "Tema “{tema:teks}” hampir sama dengan tema “{lain:teks}” pada {tempat:teks}.",
    },
    examples: {
      valid: [contoh("Dua tema yang berbeda.", "Infrastruktur desa wisata")],
      invalid: [contoh("Satu tema dengan dua ejaan.", "Bersama cegah stuntng")],
    },
  },
  *check(row, { lookUp }) {
    const tema = temaAwal(row, lookUp);
    if (tema === null) return yield { notApplicable: true };
    // The one with fewer rows is the slip; of equals the later one.
    const all = temaList(lookUp);
    const nth = all.indexOf(tema);
    const lain = all.find(
      (other, index) =>
        other !== tema &&
        isSerupa(tema.key, other.key) &&
        (other.rows.length > tema.rows.length ||
          (other.rows.length === tema.rows.length && index < nth)),
    );
    const [first] = lain?.rows ?? [];
    if (lain === undefined || first === undefined) return;
    const at = cellOf(row.origin, "tema");
    yield {
      messageId: "serupa",
      data: { tema: tema.nama, lain: lain.nama, tempat: sebutBaris(first.origin) },
      at,
      causes: [temaKey(tema.key), temaKey(lain.key)],
      suspects: [selKey(at)],
    };
  },
});

/** Alike but for a slip; names that differ in their numbers (`Tema 1`, `Tema 2`) do so on purpose. */
function isSerupa(a: string, b: string): boolean {
  return nomor(a) === nomor(b) && kemiripan(a, b) >= HAMPIR_SAMA;
}

function nomor(nama: string): string {
  return (nama.match(/\d+|\b[ivx]+\b/g) ?? []).join(" ");
}

function contoh(uraian: string, kedua: string): Example {
  const sub = "2.21.02.2.01.0005";
  const crossfire = [
    { sub, tema: "Bersama cegah stunting" },
    { sub, tema: kedua },
  ];
  return { uraian, model: contohModel({ crossfire }) };
}
