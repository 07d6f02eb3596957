import type { DraftPen } from "../draft-pen.ts";
import type { Bertanda, FormIsi, FormKelompok, FormKolom, FormRincian } from "./form.ts";

export interface FormCara {
  /** An item (or `[ # ]` line) as one cell of two lines, or as two rows with its numbers merged over both (HTML opened in Excel). */
  readonly rincian: "satu-baris" | "dua-baris";
}

/** The two-row header of the rincian table. */
export function drawKepalaTabel(pen: DraftPen, kolom: FormKolom): void {
  pen.put(0, kolom.kode, "formPenting", { cols: 2, rows: 2 });
  pen.put(2, kolom.uraian, "formPenting", { rows: 2 });
  pen.put(3, kolom.perhitungan, "formPenting", { cols: 4 });
  pen.put(7, kolom.jumlah, "formPenting", { rows: 2 });
  pen.next();
  kolom.bagian.forEach((bagian, i) => pen.put(3 + i, bagian, "formPenting"));
  pen.next();
}

export function drawIsi(pen: DraftPen, isi: FormIsi, kolom: FormKolom, cara: FormCara): void {
  if ("tanda" in isi) markIsi(pen, isi);
  switch (isi.jenis) {
    case "kepala":
      drawKepalaTabel(pen, kolom);
      return;
    case "rincian":
      drawRincian(pen, isi, cara);
      return;
    case "lanjutan":
      pen.put(0, "", "formLabel", { cols: 2 });
      pen.put(2, isi.uraian, "formNilai");
      for (let col = 3; col < 8; col++) pen.put(col, "", "formNilai");
      break;
    case "rekening":
      pen.put(0, isi.kode, "formTebal", { cols: 2 });
      pen.put(2, isi.uraian, "formTebal", { cols: 5 });
      pen.put(7, isi.jumlah, "formRupiahTebal");
      break;
    case "kelompok":
      drawKelompok(pen, isi, cara);
      return;
    case "keterangan":
      pen.put(0, "", "formLabel", { cols: 2 });
      pen.put(2, `[ - ] ${isi.uraian}`, "formTebal", { cols: 5 });
      pen.put(7, isi.jumlah, "formRupiahTebal");
  }
  pen.next();
}

/** A name that begins with `kode` means the code cell, any other the amount. */
function markIsi(pen: DraftPen, { tanda }: Bertanda): void {
  if (tanda !== undefined) pen.mark(tanda, tanda.startsWith("kode") ? 0 : 7);
}

function drawKelompok(pen: DraftPen, isi: FormKelompok, cara: FormCara): void {
  const lines = [
    `[ # ] ${isi.uraian}`,
    ...(isi.sumberDana === null ? [] : [`Sumber Dana: ${isi.sumberDana}`]),
  ];
  const texts = cara.rincian === "dua-baris" ? lines : [lines.join("\n")];
  pen.put(0, "", "formLabel", { cols: 2, rows: texts.length });
  pen.put(7, isi.jumlah, "formRupiahTebal", { rows: texts.length });
  for (const text of texts) {
    pen.put(2, text, "formTebal", { cols: 5 });
    pen.next();
  }
}

function drawRincian(pen: DraftPen, isi: FormRincian, cara: FormCara): void {
  const rows = cara.rincian === "dua-baris" ? 2 : 1;
  const spesifikasi = `Spesifikasi: ${isi.spesifikasi}`;
  pen.put(0, "", "formLabel", { cols: 2, rows });
  pen.put(2, rows === 2 ? isi.uraian : `${isi.uraian}\n${spesifikasi}`, "formNilai");
  pen.put(3, isi.koefisien, "formTengah", { rows });
  pen.put(4, isi.satuan, "formTengah", { rows });
  pen.put(5, isi.harga, "formRupiah", { rows });
  pen.put(6, isi.ppn, "formPpn", { rows });
  pen.put(7, isi.jumlah, "formRupiah", { rows });
  pen.next();
  if (rows === 2) {
    pen.put(2, spesifikasi, "formNilai");
    pen.next();
  }
}
