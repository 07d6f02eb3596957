import { contohModel } from "../example.ts";
import { selKey } from "../root-keys.ts";
import { ruleFor, type Example } from "../rule.ts";
import { FORMULIR_DPA } from "../sumber.ts";
import { sebutKode } from "../text.ts";
import { TELAAH_PAKET } from "./dasar.ts";
import { sebutHari, posPaket, sebutPaket } from "./paket-pos.ts";
import { cellOf } from "../../model/origin.ts";
import { sebutSatuBulan } from "../months.ts";

/** PAKET-06: a package ends within the time of work of its sub kegiatan (C14, C37). */
export const paket06 = ruleFor<"paketRow">()({
  meta: {
    id: "PAKET-06",
    title: "Paket selesai setelah waktu pelaksanaan",
    severity: "warning",
    scope: "paketRow",
    needs: ["paket", "dpa"],
    legalBasis: [{ ...FORMULIR_DPA, pasal: "baris Waktu Pelaksanaan" }, TELAAH_PAKET],
    effective: { from: 2021 },
    explanation:
      "Waktu pelaksanaan sub kegiatan mencakup seluruh paketnya. Paket yang selesai sesudahnya dibayar di luar rencana, dan keluarannya belum ada ketika sub kegiatan dilaporkan selesai.",
    fix: "Percepat paketnya, atau perpanjang waktu pelaksanaan sub kegiatan pada DPA.",
    messages: {
      lewat:
        "Paket “{paket:teks}” selesai {hari:teks}, setelah waktu pelaksanaan sub kegiatan {sub:teks} berakhir {akhir:teks}.",
    },
    examples: {
      valid: [contoh("Pelaksanaan sampai Mei, paket selesai 31 Mei.", "2026-05-31")],
      invalid: [contoh("Pelaksanaan sampai Mei, paket selesai 1 Juni.", "2026-06-01")],
    },
  },
  *check(row, { lookUp, tahun }) {
    const pos = posPaket(row, lookUp);
    if (!("id" in pos)) return yield pos;
    if (row.selesai === null) return yield { notChecked: "jadwalPaket" };
    const waktu = pos.dpa?.waktu ?? null;
    if (pos.dpa === null || waktu === null || waktu.mulai > waktu.selesai) {
      return yield { notChecked: "waktu" };
    }
    if (tahun === null) return yield { notChecked: "tahun" };
    if (row.selesai.tahun !== tahun || row.selesai.bulan <= waktu.selesai) return;
    const at = cellOf(row.origin, "selesai");
    yield {
      messageId: "lewat",
      data: {
        paket: sebutPaket(row),
        hari: sebutHari(row.selesai),
        sub: sebutKode({ text: pos.kode.text, nama: pos.nama }),
        akhir: sebutSatuBulan(waktu.selesai),
      },
      at,
      suspects: [selKey(at), selKey(cellOf(pos.dpa.origin, "waktu"))],
    };
  },
});

function contoh(uraian: string, selesai: string): Example {
  const dokumen = [{ sub: [{ pagu: 300_000, waktu: { mulai: 3, selesai: 5 } as const }] }];
  const paket = [{ sub: "2.21.02.2.01.0005", nilai: 300_000, selesai }];
  return { uraian, model: contohModel({ dokumen, paket }) };
}
