import type { BagianPengaturan } from "../../core/pengaturan/bagian.ts";

/** How a number is shown and typed: as it is, in rupiah, or a fraction as per cent. */
export type SatuanAngka = "angka" | "rupiah" | "persen";

/** One of a few values. */
export interface PilihanForm {
  readonly nilai: unknown;
  readonly label: string;
}

/** A column of a table field. */
export type KolomForm = { readonly kunci: string; readonly label: string } & (
  | { readonly jenis: "teks" | SatuanAngka }
  | { readonly jenis: "pilihan"; readonly pilihan: readonly PilihanForm[] }
  /** A value that is typed as a text of its own: a list of words, months with shares. */
  | { readonly jenis: "sandi"; readonly sandi: SandiForm }
);

/** How such a value is written, and read back. */
export interface SandiForm {
  readonly tulis: (nilai: unknown) => string;
  /** Undefined = not understood. */
  readonly baca: (teks: string) => unknown;
  /** What the text must be, said when it is not understood. */
  readonly syarat: string;
}

/** A part of a value that has parts: a key of a record, or a place in a list (0-based). */
export interface AnggotaForm {
  readonly kunci: string | number;
  readonly label: string;
}

/** How a field is edited. */
export type IsianForm =
  | { readonly jenis: "angka"; readonly satuan: SatuanAngka; readonly akhiran?: string }
  /** One line of text. */
  | { readonly jenis: "teks" }
  | { readonly jenis: "saklar" }
  | {
      readonly jenis: "pilihan";
      readonly pilihan: readonly PilihanForm[];
    }
  /** Numbers that belong together and are kept together: a record, or a list of fixed length. */
  | {
      readonly jenis: "kelompok";
      readonly satuan: SatuanAngka;
      readonly anggota: readonly AnggotaForm[];
    }
  /** A list of records with these columns; rows may be added, changed and removed. */
  | {
      readonly jenis: "tabel";
      readonly kolom: readonly KolomForm[];
      /** A row to begin with. */
      readonly barisBaru: Readonly<Record<string, unknown>>;
    };

export interface BidangForm {
  readonly label: string;
  /** What it changes, with unit and source. */
  readonly uraian: string;
  /** What a value must be, said when one is refused: `Isi bilangan bulat 0 sampai 12.` */
  readonly syarat: string;
  readonly isian: IsianForm;
}

/** A section of the settings as the pane shows it. Fields without a form are not shown. */
export interface BagianForm<T extends object> {
  readonly bagian: BagianPengaturan<T>;
  readonly judul: string;
  readonly uraian: string;
  readonly bidang: { readonly [Field in keyof T]?: BidangForm };
}

/** A section with its type erased, for lists. */
export interface AnyBagianForm {
  readonly bagian: BagianPengaturan<object>;
  readonly judul: string;
  readonly uraian: string;
  readonly bidang: Readonly<Record<string, BidangForm>>;
}

/** Erases the type of a section; the fields were checked against it here. */
export function bagianForm<T extends object>(form: BagianForm<T>): AnyBagianForm {
  return form as unknown as AnyBagianForm;
}
