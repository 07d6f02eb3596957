import { contohModel } from "../example.ts";
import { indexed } from "../look-up.ts";
import { ruleFor, type Example } from "../rule.ts";
import { sheetKey } from "../walk.ts";
import { LAPORAN_RFK } from "./dasar.ts";
import { laporanAwal, sebutPos } from "./deret.ts";
import { fisikSeries, selFisik, turunList } from "./fisik.ts";
import { cellOf } from "../../model/origin.ts";
import { sebutSatuBulan } from "../months.ts";

/** From this many falling series on, and when most of a sheet fall, its progress is per month and not to date. */
const MIN_BULANAN = 3;

/** Sheets in which most series of two reports and more fall: their figures are per month. */
const lembarBulanan = indexed((lookUp) => {
  const counts = new Map<string, { all: number; falling: number }>();
  for (const pos of lookUp.pos().list) {
    for (const series of fisikSeries(pos)) {
      const [first, second] = series;
      if (first === undefined || second === undefined) continue;
      const key = sheetKey(first.origin.at);
      const count = counts.get(key) ?? { all: 0, falling: 0 };
      counts.set(key, count);
      count.all += 1;
      if (turunList(series).length > 0) count.falling += 1;
    }
  }
  return new Set(
    [...counts]
      .filter(([, { all, falling }]) => falling >= MIN_BULANAN && falling * 2 > all)
      .map(([key]) => key),
  );
});

/** REALISASI-06: physical progress to date does not fall. */
export const realisasi06 = ruleFor<"realisasiRow">()({
  meta: {
    id: "REALISASI-06",
    title: "Kemajuan fisik turun",
    severity: "warning",
    scope: "realisasiRow",
    needs: ["realisasi"],
    legalBasis: [LAPORAN_RFK],
    effective: { from: 2021 },
    explanation:
      "Fisik dilaporkan kumulatif, sehingga tidak pernah berkurang. Angka yang turun biasanya salah ketik, atau kemajuan bulan itu saja yang tertulis.",
    fix: "Tulis fisik kumulatif sampai bulan itu. Bila pekerjaan memang dibongkar, jelaskan pada kolom kendala.",
    messages: {
      turun:
        "Fisik sub kegiatan {sub:teks} turun dari {lama:persen} pada {bulanLama:teks} menjadi {baru:persen} pada {bulan:teks}.",
      bulanan:
        "Fisik pada lembar “{lembar:teks}” tampaknya ditulis per bulan, bukan kumulatif: sub kegiatan {sub:teks} {lama:persen} pada {bulanLama:teks}, lalu {baru:persen} pada {bulan:teks}.",
    },
    examples: {
      valid: [contoh("Fisik 30 %, lalu 30 %.", [0.3, 0.3])],
      invalid: [contoh("Fisik 30 %, lalu 20 %.", [0.3, 0.2])],
    },
  },
  *check(row, { lookUp }) {
    const laporan = laporanAwal(row, lookUp);
    if (!("pos" in laporan)) return yield laporan;
    const { pos } = laporan;
    const all = fisikSeries(pos);
    if (!all.some((series) => series.length > 1)) return yield { notChecked: "fisik" };
    for (const series of all) {
      for (const { lama, baru } of turunList(series)) {
        const { at } = baru.origin;
        const isBulanan = lembarBulanan(lookUp).has(sheetKey(at));
        const data = {
          sub: sebutPos(pos),
          lama: lama.fisik,
          bulanLama: sebutSatuBulan(lama.bulan),
          baru: baru.fisik,
          bulan: sebutSatuBulan(baru.bulan),
        };
        const found = {
          at: cellOf(baru.origin, "fisik"),
          causes: [selFisik(baru)],
          suspects: [selFisik(lama), selFisik(baru)],
        };
        if (isBulanan) {
          const bulanan = { ...data, lembar: at.sheet };
          yield { messageId: "bulanan", data: bulanan, ...found, sameAs: sheetKey(at) };
        } else yield { messageId: "turun", data, ...found };
      }
    }
  },
});

function contoh(uraian: string, fisik: readonly [number, number]): Example {
  const sub = "2.21.02.2.01.0005";
  const realisasi = fisik.map(
    (nilai, nth) => ({ sub, bulan: nth === 0 ? 1 : 2, fisik: nilai }) as const,
  );
  return { uraian, model: contohModel({ realisasi }) };
}
