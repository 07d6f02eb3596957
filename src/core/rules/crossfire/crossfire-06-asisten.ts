import { contohModel } from "../example.ts";
import { indexed } from "../look-up.ts";
import { selKey } from "../root-keys.ts";
import { ruleFor, type Example } from "../rule.ts";
import { KESEPAKATAN_CROSSFIRE } from "./dasar.ts";
import { cellOf } from "../../model/origin.ts";
import { asistenKey } from "../../text/nama-key.ts";

const asistenDaftar = indexed(
  ({ model }) =>
    new Set(model.skpdList.map(({ asisten }) => asistenKey(asisten)).filter((key) => key !== "")),
);

/** CROSSFIRE-06: the Asisten of a theme is one that the list of SKPD names. */
export const crossfire06 = ruleFor<"crossfireRow">()({
  meta: {
    id: "CROSSFIRE-06",
    title: "Asisten crossfire tidak ada dalam daftar SKPD",
    severity: "warning",
    scope: "crossfireRow",
    needs: ["crossfire", "daftarSkpd"],
    legalBasis: [KESEPAKATAN_CROSSFIRE],
    effective: { from: 2021 },
    explanation:
      "Cascading menyusun tema di bawah Asisten menurut namanya. Nama yang berbeda dari daftar SKPD membentuk Asisten tersendiri yang tidak memiliki SKPD.",
    fix: "Samakan nama Asisten pada tabel crossfire dengan daftar SKPD.",
    messages: {
      tidakDikenal: "Asisten “{asisten:teks}” pada tema “{tema:teks}” tidak ada dalam daftar SKPD.",
    },
    examples: {
      valid: [contoh("Asisten II dan Asda 2 adalah Asisten yang sama.", "Asda 2")],
      invalid: [contoh("Asisten IV tidak ada dalam daftar.", "Asisten IV")],
    },
  },
  *check(row, { lookUp }) {
    const known = asistenDaftar(lookUp);
    const key = asistenKey(row.asisten);
    if (known.size === 0 || key === "") return yield { notChecked: "asisten" };
    if (known.has(key)) return;
    const at = cellOf(row.origin, "asisten");
    const data = { asisten: row.asisten, tema: row.tema };
    yield { messageId: "tidakDikenal", data, at, sameAs: key, causes: [selKey(at)] };
  },
});

function contoh(uraian: string, asisten: string): Example {
  const skpd = [{ kode: "1.06.0.00.0.00.01.0000", nama: "Dinas Sosial", asisten: "Asisten II" }];
  return {
    uraian,
    model: contohModel({ skpd, crossfire: [{ sub: "1.06.05.2.02.0001", asisten }] }),
  };
}
