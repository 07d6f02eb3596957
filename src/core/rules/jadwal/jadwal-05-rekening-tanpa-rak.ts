import { contohModel } from "../example.ts";
import { namaSuspects } from "../nama-kode.ts";
import { barisKey, nilaiKey, selKey, jadwalKey } from "../root-keys.ts";
import { ruleFor, type Example } from "../rule.ts";
import { amountOf, leafRekening } from "../sum-parts.ts";
import { ANGGARAN_KAS, RAK_PER_REKENING } from "../sumber.ts";
import { sebutKode, sebutRekening } from "../text.ts";
import { isWithin } from "../../kode/kode.ts";
import { cellOf } from "../../model/origin.ts";

/** JADWAL-05: every account of a sub kegiatan that RAK plans has a row there. */
export const jadwal05 = ruleFor<"subKegiatan">()({
  meta: {
    id: "JADWAL-05",
    title: "Rekening DPA tanpa RAK",
    severity: "error",
    scope: "subKegiatan",
    needs: ["dpa", "rak"],
    legalBasis: [RAK_PER_REKENING, ANGGARAN_KAS],
    effective: { from: 2021 },
    explanation:
      "Rekening yang tidak terjadwal dalam RAK tidak mendapat SPD, sehingga belanjanya tidak dapat dibayar.",
    fix: "Tambahkan rekening ini ke RAK sub kegiatannya dan bagi pagunya ke dalam dua belas bulan.",
    messages: {
      tidakAda:
        "Rekening {rekening:teks} sebesar {jumlah:rupiah} ada dalam DPA sub kegiatan {sub:teks}, tetapi tidak ada dalam RAK-nya.",
    },
    examples: {
      valid: [contoh("Dua rekening DPA, keduanya ada dalam RAK.", ["0024", "0025"])],
      invalid: [contoh("Dua rekening DPA, satu tidak ada dalam RAK.", ["0024"])],
    },
  },
  *check(sub, { lookUp }) {
    if (sub.kode.kode === null) return yield { notChecked: "kode" };
    const rows = lookUp.rakOf(sub);
    if (rows.length === 0) {
      return yield { notChecked: `rakSubKegiatan:${sebutKode(sub.kode)}` };
    }
    // A plan per sub kegiatan has no accounts to miss.
    if (rows.some((row) => row.rekening === null)) return yield { notApplicable: true };
    const planned = rows.flatMap((row) => row.rekening?.kode ?? []);
    if (planned.length < rows.length) return yield { notChecked: "kode" };
    if (sub.rekeningList.length === 0) return yield { notChecked: "rekening" };
    const keys = new Set(planned.map(({ key }) => key));
    for (const rekening of leafRekening(sub.rekeningList)) {
      const jumlah = amountOf(rekening);
      const { kode } = rekening;
      if (kode === null || jumlah === null || jumlah === 0) continue;
      if (keys.has(kode.key)) continue;
      // DPA and RAK may stop at different levels of the account tree.
      if (planned.some((other) => isWithin(kode, other) || isWithin(other, kode))) continue;
      const sebutan = sebutRekening(rekening);
      const at = cellOf(rekening.origin, "kode");
      yield {
        messageId: "tidakAda",
        data: { rekening: sebutan, jumlah, sub: sebutKode(sub.kode) },
        at,
        causes: [nilaiKey(`tanpa rak ${barisKey(sub.origin)}`, jumlah), jadwalKey(sub.origin)],
        // The code here is wrong, or the row of RAK is there under a wrong account or a wrong sub kegiatan.
        suspects: [
          selKey(at),
          nilaiKey(`rak ${barisKey(sub.origin)}`, jumlah),
          ...namaSuspects(sub.kode),
        ],
      };
    }
  },
});

function contoh(uraian: string, planned: readonly string[]): Example {
  const kodeOf = (ending: string): string => `5.1.02.01.01.${ending}`;
  const rekening = ["0024", "0025"].map((ending) => ({ kode: kodeOf(ending), jumlah: 300_000 }));
  const sub = "2.21.02.2.01.0005";
  const rak = planned.map((ending) => ({ sub, rekening: kodeOf(ending), total: 300_000 }));
  return { uraian, model: contohModel({ dokumen: [{ sub: [{ rekening }] }], rak }) };
}
