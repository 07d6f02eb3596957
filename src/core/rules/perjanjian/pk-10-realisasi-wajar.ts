import { contohModel } from "../example.ts";
import { selKey } from "../root-keys.ts";
import { ruleFor, type Example } from "../rule.ts";
import { CAPAIAN_KINERJA } from "./dasar.ts";
import { cellOf } from "../../model/origin.ts";
import { ungkap } from "../../text/ungkapan.ts";

/** Realisasi this many times the target is more likely a slip of the pen than a success. */
const KELIPATAN = 10;

/** PK-10: what was measured is in the range the target suggests. */
export const pk10 = ruleFor<"pkIndikator">()({
  meta: {
    id: "PK-10",
    title: "Realisasi indikator di luar kewajaran",
    severity: "info",
    scope: "pkIndikator",
    needs: ["pkIndikator"],
    legalBasis: [CAPAIAN_KINERJA],
    effective: { from: 2021 },
    explanation:
      "Realisasi di atas 100 pada satuan persen, atau lebih dari sepuluh kali target, biasanya salah ketik: tanda koma hilang atau satuannya berbeda.",
    fix: "Cocokkan angka ini dengan sumber datanya. Bila memang benar, abaikan catatan ini dengan alasan.",
    messages: {
      persen: "Realisasi {bulan:teks} “{indikator:teks}” tertulis {nilai:angka} persen.",
      jauh: "Realisasi {bulan:teks} “{indikator:teks}” tertulis {nilai:angka}, sedangkan target setahun {target:angka}.",
    },
    examples: {
      valid: [contoh("Realisasi 82 persen dari target 80.", 82)],
      invalid: [contoh("Realisasi 820 persen dari target 80.", 820)],
    },
  },
  *check({ indikator, satuan, target, polaritas, realisasiList, origin }) {
    if (polaritas === "tanggal" || polaritas === "ya-tidak") return yield { notApplicable: true };
    if (realisasiList.length === 0) return yield { notChecked: "realisasi" };
    const isShare = /^\s*(%|persen)/i.test(satuan) && (target === null || target <= 100);
    for (const { sampai, nilai } of realisasiList) {
      if (nilai === null) continue;
      const at = cellOf(origin, sampai === null ? "realisasi" : `realisasi${sampai}`);
      const data = {
        bulan: sampai === null ? ungkap("saatIni") : ungkap("bulan.dalam", { bulan: sampai }),
        indikator,
        nilai,
      };
      if (isShare && nilai > 100) yield { messageId: "persen", data, at };
      else if (target !== null && target > 0 && nilai > KELIPATAN * target) {
        yield {
          messageId: "jauh",
          data: { ...data, target },
          at,
          suspects: [selKey(cellOf(origin, "target"))],
        };
      }
    }
  },
});

function contoh(uraian: string, nilai: number): Example {
  const realisasiList = [{ sampai: 3 as const, nilai }];
  const indikator = [{ satuan: "Persen", target: 80, realisasiList }];
  return { uraian, model: contohModel({ indikator }) };
}
