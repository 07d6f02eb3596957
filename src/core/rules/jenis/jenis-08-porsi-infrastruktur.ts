import { ruleFor, type Example } from "../rule.ts";
import { PORSI_HKPD } from "./dasar.ts";
import { contohDaerah, porsiDaerah, type Daun } from "./porsi.ts";
import { hasPrefix } from "../../kode/kode.ts";

const BATAS = 0.4;

/** JENIS-08: infrastruktur pelayanan publik takes at least 40 % of belanja outside transfers (C31). */
export const jenis08 = ruleFor<"model">()({
  meta: {
    id: "JENIS-08",
    title: "Porsi infrastruktur pelayanan publik di bawah 40 persen",
    severity: "info",
    scope: "model",
    needs: ["dpa", "daftarSkpd"],
    legalBasis: [{ ...PORSI_HKPD, pasal: "Pasal 147" }],
    effective: { from: 2023 },
    explanation:
      "Belanja infrastruktur pelayanan publik paling rendah 40 persen dari belanja di luar bagi hasil dan transfer, dengan masa penyesuaian sampai 2027. Di sini dihitung dari belanja modal gedung dan jalan (5.2.03, 5.2.04) beserta pemeliharaannya (5.1.02.03.03, 5.1.02.03.04); hitungan resmi dapat lebih luas.",
    fix: "Bandingkan dengan hitungan BKAD menurut kategori resmi, lalu masukkan dalam rencana penyesuaian.",
    messages: {
      kurang:
        "Belanja infrastruktur berjumlah {bagian:rupiah} atau {porsi:persen} dari belanja di luar transfer {dasar:rupiah}; paling rendah {batas:persen}.",
    },
    examples: {
      valid: [contoh("Jalan 45 dari 100 di luar transfer.", 45)],
      invalid: [contoh("Jalan 5 dari 60 di luar transfer.", 5)],
    },
  },
  *check(_model, { lookUp }) {
    const hasil = porsiDaerah(
      lookUp,
      isInfrastruktur,
      ({ rekening }) => !hasPrefix(rekening.kode, 5, 4),
    );
    if (typeof hasil === "string") return yield { notChecked: hasil };
    const { at, ...angka } = hasil;
    if (angka.porsi < BATAS) yield { messageId: "kurang", data: { ...angka, batas: BATAS }, at };
  },
});

function isInfrastruktur({ rekening: { kode } }: Daun): boolean {
  return (
    hasPrefix(kode, 5, 2, 3) ||
    hasPrefix(kode, 5, 2, 4) ||
    hasPrefix(kode, 5, 1, 2, 3, 3) ||
    hasPrefix(kode, 5, 1, 2, 3, 4)
  );
}

function contoh(uraian: string, jalan: number): Example {
  const isi = { pendidikan: 20, pegawai: 25, jalan, lain: 10, transfer: 30 };
  return { uraian, model: contohDaerah(isi) };
}
