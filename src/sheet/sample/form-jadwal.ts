import type { DraftPen } from "../draft-pen.ts";
import type { FormJadwal } from "./form.ts";

/** The monthly plan at the left (kode and uraian columns), the signatures beside it. */
export function drawJadwal(pen: DraftPen, { judul, bulan, jumlah, pengesahan }: FormJadwal): void {
  const first = pen.row;
  pen.put(0, judul, "formPenting", { cols: 3 });
  pen.next();
  for (const { label, nilai, tanda } of [...bulan, jumlah]) {
    if (tanda !== undefined) pen.mark(tanda, 2);
    const isTotal = label === jumlah.label;
    pen.put(0, label, isTotal ? "formTebal" : "formLabel", { cols: 2 });
    pen.put(2, nilai, isTotal ? "formRupiahTebal" : "formRupiah");
    pen.next();
  }
  const last = pen.row;
  pen.row = first;
  for (const teks of pengesahan) {
    if (teks !== "") pen.put(3, teks, "formBebas", { cols: 5 });
    pen.next();
  }
  pen.row = Math.max(last, pen.row) + 1;
}
