import { compareAmounts } from "../compare.ts";
import { contohModel } from "../example.ts";
import { akunKey, barisKey, nilaiKey, selKey } from "../root-keys.ts";
import { ruleFor, type Example } from "../rule.ts";
import { grantedOf, plannedOf } from "../rak-dpa.ts";
import { ANGGARAN_KAS, RAK_PER_REKENING } from "../sumber.ts";
import { sebutKode } from "../text.ts";
import { tempatRak } from "../walk.ts";
import { cellOf } from "../../model/origin.ts";

/** JADWAL-04: what RAK plans for an account is what the DPA grants it (K1). Rows of one account count together. */
export const jadwal04 = ruleFor<"rakRow">()({
  meta: {
    id: "JADWAL-04",
    title: "RAK tidak sama dengan DPA",
    severity: "error",
    scope: "rakRow",
    needs: ["rak", "dpa"],
    legalBasis: [RAK_PER_REKENING, ANGGARAN_KAS],
    effective: { from: 2021 },
    explanation:
      "RAK menjadwalkan pagu yang sudah disahkan dalam DPA, rekening demi rekening. Selisih berarti RAK masih memakai angka lama atau salah rekening.",
    fix: "Samakan RAK dengan DPA yang berlaku. Bila DPA baru bergeser, perbarui RAK dan ajukan anggaran kas yang disesuaikan.",
    messages: {
      beda: "RAK {tempat:teks} berjumlah {rak:rupiah}, sedangkan DPA memuat {dpa:rupiah} (selisih {selisih:rupiah}).",
      tidakAda:
        "RAK {tempat:teks} berjumlah {rak:rupiah}, tetapi rekening itu tidak ada dalam DPA sub kegiatannya.",
    },
    examples: {
      valid: [contoh("RAK Rp300.000 untuk rekening yang dalam DPA Rp300.000.", 300_000)],
      invalid: [contoh("RAK Rp280.000 untuk rekening yang dalam DPA Rp300.000.", 280_000)],
    },
  },
  *check(row, { lookUp, toleransi }) {
    const twins = lookUp.rakTwinsOf(row);
    if (twins[0] !== row) return yield { notApplicable: true };
    const kode = row.subKegiatan.kode;
    if (kode === null || row.rekening?.kode === null) return yield { notChecked: "kode" };
    const sub = lookUp.dpaOf(kode, row.skpd)[0];
    if (sub === undefined) {
      return yield { notChecked: `dpaSubKegiatan:${sebutKode(row.subKegiatan)}` };
    }
    const rak = plannedOf(twins);
    if (rak === null) return yield { notChecked: "rencana" };
    const tempat = tempatRak(row);
    const granted = grantedOf(row, sub, lookUp);
    if (granted === "tidakAda") {
      return yield {
        messageId: "tidakAda",
        data: { tempat, rak },
        // The DPA may have the account under another code; an account of that amount without RAK is the other side.
        suspects: [
          selKey(cellOf(row.origin, "rekening")),
          selKey(cellOf(row.origin, "subKegiatan")),
          nilaiKey(barisKey(sub.origin), rak),
          akunKey(sub.origin),
        ],
        causes: [nilaiKey(`rak ${barisKey(sub.origin)}`, rak)],
      };
    }
    if (granted === null) return yield { notChecked: "jumlah" };
    const beda = compareAmounts(rak, granted, toleransi.total);
    if (beda === null) return;
    const data = { tempat, rak, dpa: granted, selisih: beda.besar };
    const parts = row.rekening?.kode ? lookUp.rekeningOf(sub, row.rekening.kode) : [sub];
    const suspects = [barisKey(row.origin), barisKey(sub.origin)].map((tempat) =>
      nilaiKey(tempat, beda.selisih),
    );
    yield { messageId: "beda", data, selisih: beda.selisih, parts, suspects };
  },
});

function contoh(uraian: string, total: number): Example {
  const kode = "5.1.02.01.01.0024";
  const dokumen = [{ sub: [{ rekening: [{ kode, jumlah: 300_000 }] }] }];
  const rak = [{ sub: "2.21.02.2.01.0005", rekening: kode, total }];
  return { uraian, model: contohModel({ dokumen, rak }) };
}
