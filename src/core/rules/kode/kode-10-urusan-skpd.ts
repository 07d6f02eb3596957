import { contohSub } from "../example.ts";
import { programKey, salahKode } from "../root-keys.ts";
import { ruleFor, type Example } from "../rule.ts";
import { KODEFIKASI } from "../sumber.ts";
import { sebutKode } from "../text.ts";
import { ancestorOf } from "../../kode/kode.ts";
import { bidangSkpd } from "../../kode/kode-skpd.ts";
import { isPenunjangX, kodeKeyOfText } from "../../model/kode-key.ts";

/** KODE-10: a sub kegiatan belongs to a bidang urusan of its SKPD. */
export const kode10 = ruleFor<"subKegiatan">()({
  meta: {
    id: "KODE-10",
    title: "Sub kegiatan di luar urusan SKPD",
    severity: "warning",
    scope: "subKegiatan",
    needs: ["dpa"],
    legalBasis: [
      KODEFIKASI,
      {
        jenis: "praktik",
        peraturan: "Kode SKPD memuat paling banyak tiga bidang urusan yang diampunya",
        sumber: "daftar SKPD tiga daerah",
        certainty: "secondary",
      },
    ],
    effective: { from: 2021 },
    explanation:
      "Enam bagian pertama kode SKPD menyebut bidang urusan yang diampunya. Sub kegiatan dari bidang lain biasanya tersalin dari DPA perangkat daerah lain.",
    fix: "Periksa apakah sub kegiatan ini memang milik SKPD tersebut. Bila SKPD mengampu lebih dari tiga bidang urusan, abaikan temuan ini dengan alasan.",
    messages: {
      luar: "Sub kegiatan {sub:teks} berada pada bidang urusan {bidang:teks}, sedangkan {skpd:teks} mengampu {daftar:teks}.",
    },
    examples: {
      valid: [contoh("Persandian pada SKPD 2.16.2.20.2.21.", "2.21.02.2.01.0005")],
      invalid: [contoh("Kesehatan pada SKPD 2.16.2.20.2.21.", "1.02.02.2.01.0014")],
    },
  },
  *check({ kode, skpd, origin }) {
    if (skpd === null || skpd.text === "") return yield { notChecked: "skpd" };
    const daftar = bidangSkpd(skpd.text);
    if (daftar === null) return yield { notChecked: "skpd" };
    // Penunjang before it is given to a bidang belongs to every SKPD.
    if (isPenunjangX(kodeKeyOfText(kode.text))) return;
    if (kode.kode === null || kode.kode.segments.length < 2) return yield { notChecked: "kode" };
    const bidang = ancestorOf(kode.kode, 2);
    if (daftar.includes(bidang.key)) return;
    const data = { sub: sebutKode(kode), bidang: bidang.text, skpd: sebutKode(skpd) };
    const sameAs = `${skpd.text} ${bidang.key}`;
    yield {
      messageId: "luar",
      data: { ...data, daftar: daftar.map(tulisBidang).join(", ") },
      sameAs,
      // The PK of either SKPD then has a program too many or too few.
      causes: [...salahKode(origin), programKey(kode.kode)],
    };
  },
});

function tulisBidang(key: string): string {
  const [urusan = "", bidang = ""] = key.split(".");
  return `${urusan}.${bidang.padStart(2, "0")}`;
}

function contoh(uraian: string, kode: string): Example {
  return { uraian, model: contohSub({ kode, program: null, kegiatan: null }) };
}
