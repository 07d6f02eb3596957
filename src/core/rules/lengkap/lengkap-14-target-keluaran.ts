import { contohModel } from "../example.ts";
import { ruleFor, type Example } from "../rule.ts";
import { FORMULIR_DPA } from "../sumber.ts";
import { isBlank, normalNama, sebutKode } from "../text.ts";
import { cellOf } from "../../model/origin.ts";

/** LENGKAP-14: the output a sub kegiatan names is among the outputs with a target (C17). */
export const lengkap14 = ruleFor<"dokumen">()({
  meta: {
    id: "LENGKAP-14",
    title: "Keluaran sub kegiatan tanpa target",
    severity: "warning",
    scope: "dokumen",
    needs: ["dpa"],
    legalBasis: [
      {
        ...FORMULIR_DPA,
        pasal: "baris Keluaran Sub Kegiatan dan tabel Indikator",
        sumber: "cetakan SIPD-RI tahun 2026: kalimatnya sama di kedua tempat",
      },
    ],
    effective: { from: 2021 },
    explanation:
      "Angka dan satuan keluaran hanya tertulis pada tabel indikator. Keluaran yang kalimatnya berbeda dari tabel tidak memiliki target.",
    fix: "Samakan kalimat keluaran sub kegiatan dengan tolok ukur pada tabel indikator, atau tambahkan baris keluarannya di SIPD.",
    messages: {
      tanpaTarget:
        "Keluaran sub kegiatan {sub:teks}, yaitu “{keluaran:teks}”, tidak ada pada baris keluaran tabel indikator.",
    },
    examples: {
      valid: [contoh("Kalimatnya sama.", "Jumlah laporan keamanan informasi")],
      invalid: [contoh("Tabel indikator memuat keluaran lain.", "Jumlah perangkat daerah")],
    },
  },
  *check({ indikatorList, subKegiatanList }) {
    if (indikatorList === null) return yield { notChecked: "indikator" };
    const stated = indikatorList
      .filter(({ jenis, tolokUkur }) => jenis === "keluaran" && !isBlank(tolokUkur))
      .map(({ tolokUkur }) => normalNama(tolokUkur));
    if (stated.length === 0) return yield { notChecked: "indikator" };
    for (const { kode, keluaran, origin } of subKegiatanList) {
      if (keluaran === null || isBlank(keluaran)) {
        yield { notChecked: "keluaran" };
        continue;
      }
      const own = normalNama(keluaran);
      // Long sentences are cut in one of the two places, or carry the target in one of them.
      if (stated.some((text) => text.includes(own) || own.includes(text))) continue;
      const data = { sub: sebutKode(kode), keluaran };
      yield { messageId: "tanpaTarget", data, at: cellOf(origin, "keluaran") };
    }
  },
});

function contoh(uraian: string, tolokUkur: string): Example {
  const indikator = [{ jenis: "keluaran", tolokUkur, target: "1 Laporan" }] as const;
  return { uraian, model: contohModel({ dokumen: [{ indikator, sub: [{}] }] }) };
}
