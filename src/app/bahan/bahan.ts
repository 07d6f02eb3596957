import { BAGIAN_SURAT, type PengaturanSurat } from "../../core/acceleration/surat.ts";
import { tahunAnggaran } from "../../core/model/tahun.ts";
import type { SheetKind } from "../../core/model/model.ts";
import { realisasiSampai, rencanaSampai } from "../../core/model/pos-cari.ts";
import { BULAN_LIST } from "../../core/periode/periode.ts";
import { computeProgress } from "../../core/pk/progress.ts";
import type { FxSnapshot } from "../../core/pk/snapshot.ts";
import { BAGIAN_LEMBAR_RAPAT, type PengaturanLembarRapat } from "../../core/rapat/lembar.ts";
import type { AccelerationView } from "../views-percepatan.ts";
import type { RapatView } from "../views-rapat.ts";

/** Sheets of a kind that the figures come from. */
export interface SumberData {
  readonly kind: SheetKind;
  readonly sheets: readonly string[];
  /** Rows read from them. */
  readonly rows: number;
}

/** Money to the end of each month, rupiah; null = not reported, or no plan. */
export interface TitikSerapan {
  readonly rencana: number;
  readonly realisasi: number | null;
  /** Share of the pagu that the proposals would reach (fraction); null = of a month that is over, or no pagu. */
  readonly sesudah: number | null;
}

/** All that the papers of a meeting are made from; the same figures that the pane shows. */
export interface BahanKertas {
  readonly view: RapatView;
  readonly percepatan: AccelerationView;
  readonly surat: PengaturanSurat;
  readonly lembar: PengaturanLembarRapat;
  readonly tahun: number | null;
  /** Day of the meeting, ISO; `""` = not known. */
  readonly tanggal: string;
  /** Weighted mean of the PK indicators (fraction); null = none reported, or none there. */
  readonly kinerja: number | null;
  readonly sumber: readonly SumberData[];
  /** January to December. */
  readonly kurva: readonly TitikSerapan[];
}

const JENIS: readonly SheetKind[] = [
  "dpa-form",
  "dpa-list",
  "rak",
  "realisasi",
  "pk",
  "crossfire",
  "kas",
  "paket",
  "skpd",
  "keputusan",
];

/** Gathers what the papers need of a version of the workbook. */
export function bahanKertas(
  snapshot: FxSnapshot,
  view: RapatView,
  percepatan: AccelerationView,
  tanggal: string,
): BahanKertas {
  const { model, pengaturan } = snapshot;
  const kinerja = computeProgress(snapshot, { lingkup: "", bulan: null, ukuran: "kinerja" });
  return {
    view,
    percepatan,
    surat: pengaturan.of(BAGIAN_SURAT),
    lembar: pengaturan.of(BAGIAN_LEMBAR_RAPAT),
    tahun: tahunAnggaran(model),
    tanggal,
    kinerja: kinerja.kind === "nilai" ? kinerja.value : null,
    sumber: JENIS.flatMap((kind) => {
      const own = model.sheets.filter((one) => one.kind === kind && one.isArsip !== true);
      const sheets = own.map(({ file, sheet }) => (file === "" ? sheet : `[${file}]${sheet}`));
      const rows = own.reduce((sum, one) => sum + one.rows, 0);
      return own.length === 0 ? [] : [{ kind, sheets, rows }];
    }),
    kurva: kurvaOf(snapshot, view, percepatan),
  };
}

function kurvaOf(
  { pos: { list } }: FxSnapshot,
  { asOf }: RapatView,
  { plan }: AccelerationView,
): readonly TitikSerapan[] {
  const after = plan.impact.absorption?.after ?? null;
  return BULAN_LIST.map((bulan) => {
    const spent = list.flatMap((pos) => realisasiSampai(pos, bulan) ?? []);
    return {
      rencana: list.reduce((sum, pos) => sum + (rencanaSampai(pos, bulan) ?? 0), 0),
      realisasi:
        bulan > asOf || spent.length === 0
          ? null
          : spent.reduce<number>((sum, one) => sum + one, 0),
      sesudah: bulan <= asOf ? null : (after?.[bulan - 1] ?? null),
    };
  });
}
