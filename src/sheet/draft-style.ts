/** How a drafted cell looks, by name. Hosts translate the table; builders only name an entry. */
export interface DraftLook {
  readonly bold?: true;
  readonly italic?: true;
  readonly size?: number;
  readonly align?: "left" | "center" | "right";
  readonly vertical?: "top" | "center";
  readonly wrap?: true;
  readonly indent?: number;
  readonly border?: true;
  /** RGB fill without `#`. */
  readonly fill?: string;
  readonly format?: string;
}

const RUPIAH = '"Rp"#,##0.00;("Rp"#,##0.00)';
const ANGKA = "#,##0;(#,##0);0";
const HEAD = "D9E1F2";
const GREY = "F2F2F2";

export const DRAFT_STYLES = {
  judul: { bold: true, size: 14, align: "left", vertical: "center" },
  catatan: { italic: true, align: "left", vertical: "top" },
  contoh: { italic: true, align: "left", vertical: "top", wrap: true, fill: GREY, format: "@" },
  teks: { align: "left", vertical: "top", wrap: true, border: true, format: "@" },
  teksTengah: { align: "center", vertical: "top", border: true, format: "@" },
  teksTebal: { bold: true, align: "left", vertical: "top", wrap: true, border: true, format: "@" },
  kepalaTabel: {
    bold: true,
    align: "center",
    vertical: "center",
    wrap: true,
    border: true,
    fill: HEAD,
  },
  angka: { align: "right", vertical: "top", border: true, format: ANGKA },
  angkaTebal: {
    bold: true,
    align: "right",
    vertical: "top",
    border: true,
    format: ANGKA,
    fill: GREY,
  },
  desimal: { align: "right", vertical: "top", border: true, format: "#,##0.##" },
  persen: { align: "right", vertical: "top", border: true, format: "0.00%" },
  bulat: { align: "center", vertical: "top", border: true, format: "0" },

  formJudul: {
    bold: true,
    size: 12,
    align: "center",
    vertical: "center",
    wrap: true,
    border: true,
  },
  formLabel: { align: "left", vertical: "top", border: true, format: "@" },
  formNilai: { align: "left", vertical: "top", wrap: true, border: true, format: "@" },
  formNilaiRupiah: { align: "left", vertical: "top", border: true, format: RUPIAH },
  formTengah: { align: "center", vertical: "center", wrap: true, border: true, format: "@" },
  formPenting: {
    bold: true,
    align: "center",
    vertical: "center",
    wrap: true,
    border: true,
    fill: GREY,
  },
  formTebal: { bold: true, align: "left", vertical: "top", wrap: true, border: true, format: "@" },
  formRupiah: { align: "right", vertical: "center", border: true, format: RUPIAH },
  formRupiahTebal: { bold: true, align: "right", vertical: "center", border: true, format: RUPIAH },
  formPpn: { align: "center", vertical: "center", border: true, format: "0%" },
  formKanan: { bold: true, align: "right", vertical: "top", border: true },
  formBebas: { align: "center", vertical: "top", wrap: true },
  formBebasTebal: { bold: true, align: "center", vertical: "top", wrap: true },
} as const satisfies Readonly<Record<string, DraftLook>>;

export type DraftStyle = keyof typeof DRAFT_STYLES;

export function lookOf(style: DraftStyle): DraftLook {
  return DRAFT_STYLES[style];
}
