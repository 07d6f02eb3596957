import { contohModel } from "../example.ts";
import { kodeKey, selKey } from "../root-keys.ts";
import { ruleFor, type Example } from "../rule.ts";
import { normalNama, sebutKode } from "../text.ts";
import { KESEPAKATAN_CROSSFIRE } from "./dasar.ts";
import { cellOf } from "../../model/origin.ts";

/** CROSSFIRE-01: a crossfire row points to a sub kegiatan that exists. */
export const crossfire01 = ruleFor<"crossfireRow">()({
  meta: {
    id: "CROSSFIRE-01",
    title: "Sub kegiatan crossfire tidak dikenal",
    severity: "warning",
    scope: "crossfireRow",
    needs: ["crossfire", "dpaAtauRak"],
    legalBasis: [KESEPAKATAN_CROSSFIRE],
    effective: { from: 2021 },
    explanation:
      "Program crossfire hanya berjalan bila sub kegiatan pendukungnya memiliki anggaran. Kode yang tidak ada membuat pagu dan kemajuan program itu tidak terhitung.",
    fix: "Perbaiki kode sub kegiatan pada tabel crossfire, atau masukkan DPA sub kegiatan itu ke buku kerja.",
    messages: {
      tidakDikenal:
        "Sub kegiatan {sub:teks} pada program crossfire “{tema:teks}” tidak ada dalam DPA maupun RAK.",
    },
    examples: {
      valid: [contoh("Crossfire menunjuk sub kegiatan yang ada dalam DPA.", "2.21.02.2.01.0005")],
      invalid: [contoh("Crossfire menunjuk kode yang tidak ada.", "2.21.02.2.01.0099")],
    },
  },
  *check(row, { lookUp }) {
    const { kode } = row.subKegiatan;
    if (kode === null) return yield { notChecked: "kode" };
    if (lookUp.hasSubKegiatan(kode)) return;
    // A regional table names many SKPD; only those whose documents are here can be judged.
    if (row.skpd !== null && !lookUp.hasDocumentsOf(row.skpd)) {
      return yield { notChecked: `dpaSkpd:${sebutKode(row.skpd)}` };
    }
    const data = { sub: sebutKode(row.subKegiatan), tema: row.tema };
    const nama = normalNama(row.subKegiatan.nama);
    // The DPA may have this sub kegiatan under a wrong code; or the code on this cell is plainly none.
    const own = selKey(cellOf(row.origin, "subKegiatan"));
    const suspects = nama === "" ? [own] : [kodeKey("nama", nama), own];
    yield { messageId: "tidakDikenal", data, sameAs: kode.key, suspects };
  },
});

function contoh(uraian: string, sub: string): Example {
  return { uraian, model: contohModel({ dokumen: [{ sub: [{}] }], crossfire: [{ sub }] }) };
}
