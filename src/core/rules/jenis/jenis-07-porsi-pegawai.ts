import { ruleFor, type Example } from "../rule.ts";
import { PORSI_HKPD } from "./dasar.ts";
import { contohDaerah, porsiDaerah } from "./porsi.ts";
import { hasPrefix } from "../../kode/kode.ts";

const BATAS = 0.3;

/** JENIS-07: belanja pegawai takes at most 30 % of the region's belanja (C31). */
export const jenis07 = ruleFor<"model">()({
  meta: {
    id: "JENIS-07",
    title: "Porsi belanja pegawai di atas 30 persen",
    severity: "info",
    scope: "model",
    needs: ["dpa", "daftarSkpd"],
    legalBasis: [{ ...PORSI_HKPD, pasal: "Pasal 146" }],
    effective: { from: 2023 },
    explanation:
      "Belanja pegawai daerah dibatasi 30 persen dari total belanja, di luar tunjangan guru dari transfer, dengan masa penyesuaian sampai 2027. Dihitung hanya bila buku kerja memuat DPA seluruh SKPD daerah; tunjangan guru belum dikeluarkan dari hitungan ini.",
    fix: "Bandingkan dengan hitungan BKAD yang sudah mengeluarkan tunjangan guru, lalu masukkan dalam rencana penyesuaian.",
    messages: {
      lebih:
        "Belanja pegawai berjumlah {bagian:rupiah} atau {porsi:persen} dari total belanja {dasar:rupiah}; batasnya {batas:persen}.",
    },
    examples: {
      valid: [contoh("Belanja pegawai 25 dari 100.", 25)],
      invalid: [contoh("Belanja pegawai 75 dari 150.", 75)],
    },
  },
  *check(_model, { lookUp }) {
    const hasil = porsiDaerah(lookUp, ({ rekening }) => hasPrefix(rekening.kode, 5, 1, 1));
    if (typeof hasil === "string") return yield { notChecked: hasil };
    const { at, ...angka } = hasil;
    if (angka.porsi > BATAS) yield { messageId: "lebih", data: { ...angka, batas: BATAS }, at };
  },
});

function contoh(uraian: string, pegawai: number): Example {
  const isi = { pendidikan: 20, pegawai, jalan: 25, lain: 15, transfer: 15 };
  return { uraian, model: contohDaerah(isi) };
}
