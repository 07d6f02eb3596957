import type { DraftPen } from "../draft-pen.ts";
import type { DraftStyle } from "../draft-style.ts";
import type { DpaForm, FormBaris, FormIndikator, FormNilai, FormTapd } from "./form.ts";
import { drawJadwal } from "./form-jadwal.ts";
import { drawIsi, drawKepalaTabel, type FormCara } from "./form-tabel.ts";

/** Columns: kode | ":" | uraian | koefisien | satuan | harga | PPN | jumlah. */
export const FORM_WIDTHS: readonly number[] = [21, 2, 54, 15, 13, 19, 7, 22];

/** Draws one printed document at the pen and leaves the pen below it. */
export function drawForm(pen: DraftPen, form: DpaForm, cara: FormCara): void {
  drawJudul(pen, form);
  pen.put(0, form.nomor, "formLabel", { cols: 8 });
  pen.next();
  for (const baris of form.kepala) drawBaris(pen, baris);
  drawIndikator(pen, form.indikator);
  for (const baris of form.sesudahIndikator) drawBaris(pen, baris);
  for (const sub of form.subKegiatan) {
    for (const baris of sub.kepala) drawBaris(pen, baris);
    drawKepalaTabel(pen, form.kolom);
    for (const isi of sub.isi) drawIsi(pen, isi, form.kolom, cara);
    pen.put(0, sub.jumlah.label, "formKanan", { cols: 7 });
    pen.put(7, sub.jumlah.nilai, "formRupiahTebal");
    if (sub.jumlah.tanda !== undefined) pen.mark(sub.jumlah.tanda, 7);
    pen.next(2);
    if (sub.jadwal !== null) drawJadwal(pen, sub.jadwal);
  }
  if (form.tapd !== null) drawTapd(pen, form.tapd);
}

function drawJudul(pen: DraftPen, form: DpaForm): void {
  const [atas = "", bawah = ""] = form.formulir;
  form.judul.forEach((judul, i) => {
    pen.put(0, judul, "formJudul", { cols: 6 });
    if (i === 0) pen.put(6, atas, "formJudul", { cols: 2, rows: 2 });
    if (i === 2) pen.put(6, bawah, "formJudul", { cols: 2, rows: form.judul.length - 2 });
    pen.next();
  });
}

function drawBaris(pen: DraftPen, { label, nilai, tanda }: FormBaris): void {
  if (tanda !== undefined) pen.mark(tanda, 2);
  pen.put(0, label, "formLabel");
  pen.put(1, ":", "formLabel");
  pen.put(2, nilai, nilaiStyle(nilai, "formNilai", "formNilaiRupiah"), { cols: 6 });
  pen.next();
}

function drawIndikator(pen: DraftPen, { judul, kolom, baris }: FormIndikator): void {
  pen.put(0, judul, "formPenting", { cols: 8 });
  pen.next();
  const line = (
    teks: readonly [string, string, FormNilai],
    style: DraftStyle,
    target: DraftStyle,
  ): void => {
    pen.put(0, teks[0], style, { cols: 2 });
    pen.put(2, teks[1], style, { cols: 4 });
    pen.put(6, teks[2], target, { cols: 2 });
    pen.next();
  };
  line(kolom, "formPenting", "formPenting");
  for (const b of baris) {
    if (b.tanda !== undefined) pen.mark(b.tanda, 6);
    line(
      [b.indikator, b.tolokUkur, b.target],
      "formNilai",
      nilaiStyle(b.target, "formNilai", "formNilaiRupiah"),
    );
  }
}

function drawTapd(pen: DraftPen, { judul, kolom, bagian }: FormTapd): void {
  const line = (teks: readonly string[], style: DraftStyle): void => {
    const [no = "", nama = "", nip = "", jabatan = "", tanda = ""] = teks;
    pen.put(0, no, style);
    pen.put(1, nama, style, { cols: 2 });
    pen.put(3, nip, style, { cols: 2 });
    pen.put(5, jabatan, style);
    pen.put(6, tanda, style, { cols: 2 });
    pen.next();
  };
  for (const baris of bagian) {
    pen.put(0, judul, "formPenting", { cols: 8 });
    pen.next();
    line(kolom, "formPenting");
    for (const teks of baris) line(teks, "formTengah");
  }
}

function nilaiStyle(nilai: FormNilai, teks: DraftStyle, angka: DraftStyle): DraftStyle {
  return typeof nilai === "number" ? angka : teks;
}
