import { contohModel } from "../example.ts";
import { monthsWhere, sebutSatuBulan } from "../months.ts";
import { rencanaSuspects } from "../pos-keys.ts";
import { selKey } from "../root-keys.ts";
import { ruleFor, type Example } from "../rule.ts";
import { sebutKode } from "../text.ts";
import { TELAAH_PAKET } from "./dasar.ts";
import { sebutHari, nilaiPaket, paketBerlaku, posPaket, rekeningKey } from "./paket-pos.ts";
import { kodeKeyOf } from "../../model/kode-key.ts";
import { cellOf } from "../../model/origin.ts";
import { sumBulan } from "../../model/pos-angka.ts";
import { compareTanggal } from "../../periode/hari.ts";
import { NOL, subtractRupiah, sumReported } from "../../rupiah/rupiah.ts";

/** PAKET-10: money of packages is not planned before the month in which the first of them is signed. */
export const paket10 = ruleFor<"paketRow">()({
  meta: {
    id: "PAKET-10",
    title: "Rencana kas mendahului kontrak",
    severity: "warning",
    scope: "paketRow",
    needs: ["paket", "rak"],
    legalBasis: [TELAAH_PAKET],
    effective: { from: 2021 },
    explanation:
      "Paket baru dapat dibayar setelah kontraknya ditandatangani. Rencana yang mendahuluinya tidak akan terserap pada bulannya dan menahan kas untuk kegiatan lain.",
    fix: "Geser rencana kas ke bulan pembayaran paket, atau majukan jadwal pengadaannya.",
    messages: {
      dahulu:
        "Rencana rekening {rekening:teks}, sub kegiatan {sub:teks}, memuat {jumlah:rupiah} sebelum {bulan:teks}, padahal paketnya baru dikontrak {hari:teks}; yang bukan paket hanya {lain:rupiah} (lebih {selisih:rupiah}).",
    },
    examples: {
      valid: [contoh("Kontrak dan rencana bulan Maret.", [0, 0, 300_000])],
      invalid: [contoh("Rencana Januari, kontrak Maret.", [300_000])],
    },
  },
  *check(row, { lookUp, tahun, toleransi }) {
    const pos = posPaket(row, lookUp);
    if (!("id" in pos)) return yield pos;
    const key = rekeningKey(row);
    if (row.rekening === null || key === "") return yield { notChecked: "rekening" };
    const own = paketBerlaku(pos, lookUp, key);
    if (own[0] !== row) return yield { notApplicable: true };
    const signed = own.flatMap(({ kontrak }) => (kontrak === null ? [] : [kontrak]));
    const [first, ...rest] = signed;
    if (first === undefined || signed.length < own.length)
      return yield { notChecked: "jadwalPaket" };
    const kontrak = rest.reduce((a, b) => (compareTanggal(b, a) < 0 ? b : a), first);
    if (tahun === null) return yield { notChecked: "tahun" };
    if (kontrak.tahun !== tahun) return yield { notApplicable: true };
    const rows = pos.rakRows.filter(
      ({ rekening }) => rekening !== null && kodeKeyOf(rekening) === key,
    );
    const bulan = sumBulan(rows);
    const total = sumReported(bulan);
    const [rak] = rows;
    if (total === null || rak === undefined) return yield { notChecked: "rencana" };
    const before = monthsWhere(bulan, (nilai, month) => (nilai ?? 0) > 0 && month < kontrak.bulan);
    const [month] = before;
    const jumlah = sumReported(bulan.slice(0, kontrak.bulan - 1)) ?? NOL;
    const lain = subtractRupiah(total, nilaiPaket(own));
    const selisih = subtractRupiah(jumlah, lain < 0 ? NOL : lain);
    if (month === undefined || selisih <= toleransi.total) return;
    const holder = rows.find((one) => (one.bulan[month - 1] ?? 0) > 0) ?? rak;
    yield {
      messageId: "dahulu",
      data: {
        rekening: sebutKode(row.rekening),
        sub: sebutKode({ text: pos.kode.text, nama: pos.nama }),
        jumlah,
        bulan: sebutSatuBulan(kontrak.bulan),
        hari: sebutHari(kontrak),
        lain: lain < 0 ? NOL : lain,
        selisih,
      },
      at: cellOf(holder.origin, `bulan${month}`),
      suspects: [
        ...own.flatMap(({ origin }) => [
          selKey(cellOf(origin, "kontrak")),
          selKey(cellOf(origin, "nilai")),
          selKey(cellOf(origin, "rekening")),
        ]),
        ...rencanaSuspects(pos),
      ],
    };
  },
});

function contoh(uraian: string, bulan: readonly number[]): Example {
  const sub = "2.21.02.2.01.0005";
  const rekening = "5.2.02.05.01.0005";
  const model = contohModel({
    dokumen: [{}],
    rak: [{ sub, rekening, total: 300_000, bulan }],
    paket: [{ sub, rekening, nilai: 300_000, kontrak: "2026-03-10" }],
  });
  return { uraian, model };
}
