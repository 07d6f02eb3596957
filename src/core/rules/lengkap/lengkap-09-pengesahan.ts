import { contohModel } from "../example.ts";
import { isSkpkd } from "../skpkd.ts";
import { ruleFor } from "../rule.ts";
import { DAFTAR_PERIKSA } from "../sumber.ts";
import { isBlank, sebutDokumen } from "../text.ts";
import type { DpaDokumen } from "../../model/dpa.ts";
import { cellOf } from "../../model/origin.ts";
import { ungkap } from "../../text/ungkapan.ts";

type Tempat = "nomor" | "tanggal" | "pengguna" | "ppkd";

/** LENGKAP-09: a document names its number, day, Pengguna Anggaran and PPKD where the form has the place (C39). */
export const lengkap09 = ruleFor<"dokumen">()({
  meta: {
    id: "LENGKAP-09",
    title: "Identitas pengesahan DPA belum lengkap",
    severity: "warning",
    scope: "dokumen",
    needs: ["dpa"],
    legalBasis: [
      {
        ...DAFTAR_PERIKSA,
        pasal: "nomor dan tanggal DPA, Pengguna Anggaran, dan PPKD",
        sumber: "syarat pengesahan pada sistem anggaran daerah",
        certainty: "secondary",
      },
    ],
    effective: { from: 2021 },
    explanation:
      "DPA berlaku setelah disahkan. Tanpa nomor, tanggal, dan pejabatnya, dokumen ini tidak dapat dipakai sebagai dasar SPD. Pada DPA SKPKD, PPKD adalah kepala SKPKD itu sendiri, sehingga satu nama sudah cukup.",
    fix: "Lengkapi identitasnya di SIPD, atau salin ulang DPA yang sudah disahkan.",
    messages: {
      kurang: "Dokumen {dokumen:teks} belum memuat {kurang:teks}.",
    },
    examples: {
      valid: [
        {
          uraian: "Nomor, tanggal, Pengguna Anggaran, dan PPKD terisi.",
          model: contohModel({
            dokumen: [
              {
                pengesahan: {
                  pengguna: "Kepala Dinas",
                  tanggal: "2 Januari 2026",
                  ppkd: "Kepala BKAD",
                },
              },
            ],
          }),
        },
      ],
      invalid: [
        {
          uraian: "Tempat tanggal dan PPKD kosong.",
          model: contohModel({
            dokumen: [{ pengesahan: { pengguna: "Kepala Dinas", tanggal: "", ppkd: "" } }],
          }),
        },
      ],
    },
  },
  *check(dokumen) {
    const stated = statedOf(dokumen);
    if (stated.length === 0) return yield { notChecked: "pengesahan" };
    const lacking = stated
      .filter(([tempat, text]) => isBlank(text) && !isDiwakili(tempat, dokumen))
      .map(([tempat]) => tempat);
    const [first] = lacking;
    if (first === undefined) return;
    const kurang = lacking.map((tempat) => ungkap(`pengesahan.${tempat}`));
    const data = { dokumen: sebutDokumen(dokumen), kurang };
    yield { messageId: "kurang", data, at: cellOf(dokumen.origin, first) };
  },
});

/** The head of the SKPKD is the PPKD: its documents name that official in one of the two places. */
function isDiwakili(tempat: Tempat, { skpd, pengesahan }: DpaDokumen): boolean {
  const lain = tempat === "ppkd" ? "pengguna" : tempat === "pengguna" ? "ppkd" : null;
  return lain !== null && !isBlank(pengesahan[lain] ?? "") && isSkpkd(skpd);
}

/** The places the document has, with what stands there. */
function statedOf({
  nomor,
  origin,
  pengesahan,
}: DpaDokumen): readonly (readonly [Tempat, string])[] {
  const stated: [Tempat, string][] = [];
  if (origin.cols.nomor !== undefined) stated.push(["nomor", nomor]);
  for (const tempat of ["tanggal", "pengguna", "ppkd"] as const) {
    const text = pengesahan[tempat];
    if (text !== null) stated.push([tempat, text]);
  }
  return stated;
}
