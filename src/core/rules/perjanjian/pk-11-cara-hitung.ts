import { contohModel } from "../example.ts";
import { ruleFor, type Example } from "../rule.ts";
import { CAPAIAN_KINERJA } from "./dasar.ts";
import { cellOf } from "../../model/origin.ts";
import type { PkIndikator } from "../../model/tables.ts";

/** PK-11: the words that say how an indicator is judged are understood; a guess would stay unseen. */
export const pk11 = ruleFor<"pkIndikator">()({
  meta: {
    id: "PK-11",
    title: "Cara hitung indikator tidak dikenal",
    severity: "warning",
    scope: "pkIndikator",
    needs: ["pkIndikator"],
    legalBasis: [CAPAIAN_KINERJA],
    effective: { from: 2021 },
    explanation:
      "Capaian dihitung menurut polaritas, rumus, dan akumulasi yang tertulis pada lembar PK. Kata yang tidak dikenal diganti bawaannya: polaritas menurut bentuk target (biasanya naik), rumus turun menurut pengaturan, akumulasi nilai akhir.",
    fix: "Tulis polaritas naik, turun, stabil, rentang, tanggal, atau ya-tidak; rumus (2T − R)/T atau T/R; akumulasi jumlah, rata-rata, atau nilai akhir.",
    messages: {
      polaritas:
        "Polaritas “{kata:teks}” pada indikator “{indikator:teks}” tidak dikenal; dihitung sebagai {dipakai:teks}.",
      rumus:
        "Rumus “{kata:teks}” pada indikator “{indikator:teks}” tidak dikenal; dipakai rumus bawaan polaritas {dipakai:teks}.",
      akumulasi:
        "Akumulasi “{kata:teks}” pada indikator “{indikator:teks}” tidak dikenal; dipakai nilai {dipakai:teks}.",
    },
    examples: {
      valid: [contoh("Polaritas naik.", {})],
      invalid: [
        contoh("Polaritas “miring”.", { polaritas: "miring" }),
        contoh("Rumus “lihat lampiran”.", { rumus: "lihat lampiran" }),
        contoh("Akumulasi “bulanan”.", { akumulasi: "bulanan" }),
      ],
    },
  },
  *check({ indikator, polaritas, akumulasi, takDikenal = {}, origin }) {
    for (const bagian of ["polaritas", "rumus", "akumulasi"] as const) {
      const kata = takDikenal[bagian];
      if (kata === undefined) continue;
      const dipakai = bagian === "akumulasi" ? akumulasi : polaritas;
      yield { messageId: bagian, data: { kata, indikator, dipakai }, at: cellOf(origin, bagian) };
    }
  },
});

function contoh(
  uraian: string,
  takDikenal: Exclude<PkIndikator["takDikenal"], undefined>,
): Example {
  return { uraian, model: contohModel({ indikator: [{ takDikenal }] }) };
}
