/**
 * What the self-test is told of its surroundings, read without writing anything: Excel by `host/office`, the page by
 * the pane. Nothing here holds what a sheet contains.
 */

/** What could be read, or the code of the error that kept it from being read. */
export type Terbaca<T> = { readonly nilai: T } | { readonly galat: string };

/** Requirement sets of Office the product asks for; the first three it cannot do without. */
export const SYARAT = [
  { nama: "SharedRuntime", versi: "1.1", wajib: true },
  { nama: "ExcelApi", versi: "1.12", wajib: true },
  { nama: "CustomFunctionsRuntime", versi: "1.1", wajib: true },
  { nama: "CustomFunctionsRuntime", versi: "1.2", wajib: false },
  { nama: "ExcelApi", versi: "1.13", wajib: false },
  { nama: "ExcelApi", versi: "1.14", wajib: false },
  { nama: "ExcelApi", versi: "1.17", wajib: false },
] as const;

export type Syarat = (typeof SYARAT)[number];
type NameOf<Each> = Each extends Syarat ? `${Each["nama"]} ${Each["versi"]}` : never;
/** `ExcelApi 1.12`. */
export type NamaSyarat = NameOf<Syarat>;

/** The name of a set in the list. */
export function namaSyarat({ nama, versi }: Syarat): NamaSyarat {
  return `${nama} ${versi}` as NamaSyarat;
}

export interface FaktaExcel {
  /** As Office names it: `Excel`. */
  readonly host: string;
  /** `PC`, `Mac`, `OfficeOnline`, … */
  readonly platform: string;
  readonly versi: string;
  /** BCP 47. */
  readonly bahasa: string;
  /** Sets Excel says it has, of `SYARAT`. */
  readonly didukung: readonly NamaSyarat[];
  /** Newest ExcelApi it says it has; null = none. */
  readonly excelApi: string | null;
  readonly budaya: Terbaca<{
    readonly nama: string;
    readonly desimal: string;
    readonly ribuan: string;
  }>;
  /** `Automatic`, `AutomaticExceptTables` or `Manual`. */
  readonly hitung: Terbaca<string>;
  readonly hanyaBaca: Terbaca<boolean>;
  /** Whether sheets can be added and removed. */
  readonly strukturDilindungi: Terbaca<boolean>;
}

export interface FaktaHalaman {
  /** Where the pane comes from: `https://pk.kab.go.id`. */
  readonly asal: string;
  /** Ids of the functions that the site offers to Excel now, asked of the own origin. */
  readonly fungsi: Terbaca<readonly string[]>;
  /** Host that Office.js came from; null = the own one. */
  readonly officeJs: string | null;
  /** Hosts of which the browser says that a file did not arrive; null = it does not say. */
  readonly gagal: readonly string[] | null;
  /** Whether the browser keeps one word for us (the language). */
  readonly penyimpanan: boolean;
  /** Whether heavy work can leave the pane's thread, and run as WebAssembly. */
  readonly pekerja: boolean;
}
