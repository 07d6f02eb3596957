import { contohModel } from "../example.ts";
import { paguTertinggi } from "../pagu-tertinggi.ts";
import { ruleFor, type Example } from "../rule.ts";
import { TELAAH_REALISASI } from "./dasar.ts";
import { deretSub, sebutPos, selBulan, selDeret } from "./deret.ts";
import { fisikSeries, selFisik } from "./fisik.ts";
import { BULAN_LIST } from "../../periode/periode.ts";
import { addRupiah, NOL, ratio } from "../../rupiah/rupiah.ts";
import { sebutSatuBulan } from "../months.ts";

/** An advance of up to half the contract is usual for small firms; money further ahead of the work needs a reason. */
const BATAS = 0.5;

/** REALISASI-07: money is not far ahead of the work. */
export const realisasi07 = ruleFor<"realisasiRow">()({
  meta: {
    id: "REALISASI-07",
    title: "Keuangan jauh mendahului fisik",
    severity: "warning",
    scope: "realisasiRow",
    needs: ["realisasi", "dpaAtauRak"],
    legalBasis: [
      {
        ...TELAAH_REALISASI,
        peraturan: "Pembayaran sesuai prestasi pekerjaan, kecuali uang muka",
        sumber: "praktik pengadaan; ambang 50 persen menurut uang muka tertinggi yang lazim",
      },
    ],
    effective: { from: 2021 },
    explanation:
      "Pembayaran mengikuti prestasi pekerjaan. Serapan yang jauh di atas kemajuan fisik berarti fisiknya belum dilaporkan, atau ada pembayaran sebelum pekerjaan selesai.",
    fix: "Perbarui kemajuan fisik. Bila pembayarannya uang muka atau pembelian di muka, jelaskan pada kolom kendala.",
    messages: {
      mendahului:
        "Sub kegiatan {sub:teks} sampai {bulan:teks} menyerap {serapan:persen} pagu, sedangkan fisiknya {fisik:persen}.",
    },
    examples: {
      valid: [contoh("Serapan 60 % dan fisik 40 %.", 0.4)],
      invalid: [contoh("Serapan 60 % dan fisik 5 %.", 0.05)],
    },
  },
  *check(row, { lookUp }) {
    const deret = deretSub(row, lookUp);
    if (!("pos" in deret)) return yield deret;
    if (deret.rows.length === 0) return yield { notApplicable: true };
    const { pos } = deret;
    const pagu = paguTertinggi(pos);
    if (typeof pagu === "string") return yield { notChecked: pagu };
    if (pagu <= 0) return yield { notChecked: "pagu" };
    if (pos.fisik.every((nilai) => nilai === null)) return yield { notChecked: "fisik" };
    let spent = NOL;
    for (const bulan of BULAN_LIST) {
      spent = addRupiah(spent, deret.bulan[bulan - 1] ?? NOL);
      const fisik = pos.fisik[bulan - 1] ?? null;
      const serapan = ratio(spent, pagu) ?? 0;
      if (fisik === null || serapan - fisik <= BATAS) continue;
      const data = { sub: sebutPos(pos), bulan: sebutSatuBulan(bulan), serapan, fisik };
      const suspects = [...selDeret(deret), ...fisikSeries(pos).flat().map(selFisik)];
      yield { messageId: "mendahului", data, at: selBulan(deret, bulan), suspects };
      return;
    }
  },
});

function contoh(uraian: string, fisik: number): Example {
  const realisasi = [{ sub: "2.21.02.2.01.0005", bulan: 3 as const, keuangan: 180_000, fisik }];
  return { uraian, model: contohModel({ dokumen: [{ sub: [{ pagu: 300_000 }] }], realisasi }) };
}
