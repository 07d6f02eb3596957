import { renderAngka } from "../../i18n/render-beda.ts";
import { formatPoin, NAMA_ANGKA, NAMA_STATUS_KEPUTUSAN } from "../../i18n/render-rapat.ts";
import { formatRupiah } from "../../i18n/format.ts";
import { STATUS_KEPUTUSAN } from "../../core/rapat/keputusan.ts";
import type { PaperLines } from "../paper-lines.ts";
import type { BahanKertas } from "./bahan.ts";
import { lebar, tanggalPanjang } from "./kolom.ts";

/** Part G: what has changed since the meeting that was closed last. */
export function bedaLines(lines: PaperLines, { view }: BahanKertas): void {
  const { beda, skpdList } = view;
  if (beda === null) {
    lines.part("G. Sejak rapat lalu");
    lines.text("Belum ada rapat yang ditutup di buku kerja ini, sehingga belum ada pembanding.");
    return;
  }
  lines.part(`G. Sejak rapat ${tanggalPanjang(beda.sejak)}`);
  const { temuan, keputusan, angka, skpd } = beda;
  lines.text(
    `Temuan: ${temuan.hilang} selesai, ${temuan.baru} baru, ${temuan.tetap} tetap. Sumber: angka yang disimpan saat rapat itu ditutup.`,
    { isKept: true },
  );
  if (angka.length + skpd.length === 0) lines.text("Tidak ada angka yang berubah.");
  else lines.head(["No", lebar("Ukuran", 2), lebar("Semula", 4), lebar("Menjadi", 4)]);
  angka.forEach(({ nama, semula, menjadi }, nth) => {
    lines.row([
      nth + 1,
      lebar(NAMA_ANGKA[nama] ?? nama, 2),
      lebar(renderAngka(nama, semula), 4),
      lebar(renderAngka(nama, menjadi), 4),
    ]);
  });
  const namaSkpd = new Map(skpdList.map(({ id, nama }) => [id, nama]));
  skpd.forEach(({ id, realisasi, deviasi }, nth) => {
    lines.row([
      angka.length + nth + 1,
      lebar(namaSkpd.get(id) ?? id, 2),
      lebar(skpdText(realisasi[0], deviasi[0]), 4),
      lebar(skpdText(realisasi[1], deviasi[1]), 4),
    ]);
  });
  if (keputusan.baru.length > 0) lines.text(`Keputusan baru: ${keputusan.baru.join(", ")}.`);
  if (keputusan.berubah.length > 0) {
    const list = keputusan.berubah.map(
      ({ id, semula, menjadi }) =>
        `${id} dari ${statusText(semula)} menjadi ${statusText(menjadi)}`,
    );
    lines.text(`Keputusan yang berubah status: ${list.join("; ")}.`);
  }
  if (keputusan.hilang.length > 0) {
    lines.text(`Keputusan yang tidak ada lagi pada lembar: ${keputusan.hilang.join(", ")}.`);
  }
}

function skpdText(realisasi: number | null, deviasi: number | null): string {
  const money = realisasi === null ? "belum lapor" : formatRupiah(realisasi);
  return deviasi === null ? money : `${money}, deviasi ${formatPoin(deviasi)}`;
}

function statusText(status: string): string {
  const known = STATUS_KEPUTUSAN.find((one) => one === status);
  return known === undefined ? status : NAMA_STATUS_KEPUTUSAN[known].toLowerCase();
}
