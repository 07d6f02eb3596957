import { ruleFor, type Example } from "../rule.ts";
import { contohDaerah, porsiDaerah } from "./porsi.ts";

const BATAS = 0.2;

/** JENIS-09: pendidikan takes at least 20 % of the region's belanja (C30). */
export const jenis09 = ruleFor<"model">()({
  meta: {
    id: "JENIS-09",
    title: "Porsi pendidikan di bawah 20 persen",
    severity: "info",
    scope: "model",
    needs: ["dpa", "daftarSkpd"],
    legalBasis: [
      {
        jenis: "peraturan",
        peraturan: "UUD 1945 dan UU 20/2003 tentang Sistem Pendidikan Nasional",
        pasal: "Pasal 31 ayat (4) dan Pasal 49",
        sumber: "dasar hitung belum dicocokkan dengan naskah",
        certainty: "practice",
      },
    ],
    effective: { from: 2021 },
    explanation:
      "Fungsi pendidikan paling rendah 20 persen dari belanja daerah. Di sini dihitung dari sub kegiatan bidang pendidikan (1.01) saja; hitungan resmi juga memuat fungsi pendidikan pada SKPD lain.",
    fix: "Bandingkan dengan hitungan fungsi pendidikan pada lampiran APBD.",
    messages: {
      kurang:
        "Belanja bidang pendidikan berjumlah {bagian:rupiah} atau {porsi:persen} dari total belanja {dasar:rupiah}; paling rendah {batas:persen}.",
    },
    examples: {
      valid: [contoh("Pendidikan 25 dari 100.", 25)],
      invalid: [contoh("Pendidikan 5 dari 80.", 5)],
    },
  },
  *check(_model, { lookUp }) {
    const hasil = porsiDaerah(lookUp, ({ pos }) => pos.kode.key.startsWith("1.1."));
    if (typeof hasil === "string") return yield { notChecked: hasil };
    const { at, ...angka } = hasil;
    if (angka.porsi < BATAS) yield { messageId: "kurang", data: { ...angka, batas: BATAS }, at };
  },
});

function contoh(uraian: string, pendidikan: number): Example {
  const isi = { pendidikan, pegawai: 20, jalan: 25, lain: 15, transfer: 15 };
  return { uraian, model: contohDaerah(isi) };
}
