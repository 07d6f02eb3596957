import { contohModel } from "../example.ts";
import { namaSuspects } from "../nama-kode.ts";
import { plannedOf } from "../rak-dpa.ts";
import { selKey, polaKey } from "../root-keys.ts";
import { ruleFor, type Example } from "../rule.ts";
import { RAK_PER_REKENING } from "../sumber.ts";
import { sebutKode } from "../text.ts";
import { ancestorOf } from "../../kode/kode.ts";
import { SEGMENTS_OF } from "../../kode/kode-kegiatan.ts";
import { cellOf } from "../../model/origin.ts";
import { NOL } from "../../rupiah/rupiah.ts";

// A workbook with some printed DPA and the RAK of the whole office is usual, so the print of a single sub kegiatan
// proves nothing. A list of the office that has other sub kegiatan of the same program does.
/** JADWAL-12: RAK plans no sub kegiatan that the list of the office's DPA does not have. */
export const jadwal12 = ruleFor<"rakRow">()({
  meta: {
    id: "JADWAL-12",
    title: "RAK untuk sub kegiatan tanpa DPA",
    severity: "warning",
    scope: "rakRow",
    needs: ["rak", "dpa"],
    legalBasis: [
      {
        ...RAK_PER_REKENING,
        peraturan: "Baris RAK yang sub kegiatan atau rekeningnya tidak dikenal ditolak",
      },
    ],
    effective: { from: 2021 },
    explanation:
      "RAK hanya menjadwalkan pagu yang ada dalam DPA. Sub kegiatan yang tidak ada di sana biasanya sisa RAK tahun lalu atau salah kode.",
    fix: "Perbaiki kode sub kegiatan pada RAK, atau hapus barisnya bila sub kegiatan ini memang tidak memiliki DPA.",
    messages: {
      tidakAda:
        "RAK memuat sub kegiatan {sub:teks} sebesar {jumlah:rupiah}, tetapi daftar DPA program yang sama tidak memuatnya.",
    },
    examples: {
      valid: [contoh("RAK dan daftar DPA memuat sub kegiatan yang sama.", "2.21.02.2.01.0005")],
      invalid: [contoh("RAK memuat sub kegiatan lain dari program itu.", "2.21.02.2.01.0006")],
    },
  },
  *check(row, { lookUp }) {
    const rows = lookUp.rakSiblingsOf(row);
    if (rows[0] !== row) return yield { notApplicable: true };
    const { kode } = row.subKegiatan;
    if (kode === null) return yield { notChecked: "kode" };
    const program = ancestorOf(kode, SEGMENTS_OF.program);
    const known = lookUp
      .dpaOfProgram({ text: program.text, kode: program, nama: "" })
      .filter(({ skpd }) => lookUp.isSameUnit(skpd, row.skpd));
    if (known.some((sub) => sub.kode.kode?.key === kode.key)) return;
    const sub = sebutKode(row.subKegiatan);
    if (!known.some(({ bentuk }) => bentuk === "dpa-list")) {
      return yield { notChecked: `dpaSubKegiatan:${sub}` };
    }
    const data = { sub, jumlah: plannedOf(rows) ?? NOL };
    const at = cellOf(row.origin, "subKegiatan");
    // The list may have this sub kegiatan under a wrong code; or the code on this cell is the wrong one.
    const suspects = [...namaSuspects(row.subKegiatan), selKey(at)];
    yield {
      messageId: "tidakAda",
      data,
      at,
      suspects,
      causes: rows.map(({ origin }) => polaKey(origin)),
    };
  },
});

function contoh(uraian: string, sub: string): Example {
  const dokumen = [{ sub: [{ pagu: 300_000, bentuk: "dpa-list" as const }] }];
  return { uraian, model: contohModel({ dokumen, rak: [{ sub, total: 300_000 }] }) };
}
