import { contohModel } from "../example.ts";
import type { PaketSpec } from "../example-tables.ts";
import type { TwinKey } from "../look-up.ts";
import { selKey } from "../root-keys.ts";
import { ruleFor, type Example } from "../rule.ts";
import { SATU_BARIS } from "../sumber.ts";
import { isBlank, sebutBaris } from "../text.ts";
import { kodeKeyOf } from "../../model/kode-key.ts";
import { cellOf } from "../../model/origin.ts";
import type { PaketRow } from "../../model/tables.ts";

const keyOf: TwinKey<PaketRow> = ({ kodeRup, subKegiatan, rekening }) => {
  if (isBlank(kodeRup)) return null;
  const parts = [subKegiatan, rekening].map((kode) => (kode === null ? "" : kodeKeyOf(kode)));
  return [kodeRup.trim().toLowerCase(), ...parts].join("\n");
};

/** GANDA-10: a RUP code names one package. A package paid from two accounts may stand on two rows. */
export const ganda10 = ruleFor<"paketRow">()({
  meta: {
    id: "GANDA-10",
    title: "Kode RUP ganda",
    severity: "warning",
    scope: "paketRow",
    needs: ["paket"],
    legalBasis: [
      {
        jenis: "peraturan",
        peraturan: "Perpres 16/2018 sebagaimana diubah Perpres 12/2021",
        pasal: "Pasal 22, pengumuman rencana umum pengadaan",
        sumber: "kutipan pasal; keunikan kode RUP menurut praktik SIRUP",
        certainty: "practice",
      },
      SATU_BARIS,
    ],
    effective: { from: 2021 },
    explanation:
      "Satu kode RUP adalah satu paket. Bila tertulis dua kali, nilai paket terhitung dua kali dalam rekapitulasi dan percepatan.",
    fix: "Cocokkan kedua baris dengan SIRUP. Hapus salinannya, atau perbaiki kode RUP yang salah ketik.",
    messages: {
      ganda: "Kode RUP {kode:teks} untuk “{nama:teks}” sudah dipakai pada {tempat:teks}.",
    },
    examples: {
      valid: [contoh("Dua paket dengan kode RUP berbeda.", { kodeRup: "41234568" })],
      invalid: [contoh("Kode RUP yang sama dua kali.", {})],
    },
  },
  *check(row, { model, lookUp }) {
    if (isBlank(row.kodeRup)) return yield { notChecked: "kodeRup" };
    const first = lookUp.firstTwin(row, model.paketList, keyOf);
    if (first === null) return;
    const data = { kode: row.kodeRup, nama: row.nama, tempat: sebutBaris(first.origin) };
    const causes = [selKey(cellOf(row.origin, "nilai"))];
    yield { messageId: "ganda", data, at: cellOf(row.origin, "kodeRup"), causes };
  },
});

function contoh(uraian: string, second: PaketSpec): Example {
  const first = { sub: "2.21.02.2.01.0005", nilai: 300_000 };
  return { uraian, model: contohModel({ paket: [first, { ...first, ...second }] }) };
}
