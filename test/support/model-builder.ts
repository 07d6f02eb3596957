import type {
  DokumenSpec,
  KelompokSpec,
  RekeningSpec,
  RincianSpec,
  SubSpec,
} from "../../src/core/rules/example-dpa.ts";
import { contohModel, contohSub, type ModelSpec } from "../../src/core/rules/example.ts";
import type { Model } from "../../src/core/model/model.ts";

/** Specs of records with everything a rule may ask for filled in and consistent; a test changes what it is about. */

export function aRincian(spec: RincianSpec = {}): RincianSpec {
  return spec;
}

export function aKelompok(spec: Partial<KelompokSpec> = {}): KelompokSpec {
  return { jumlah: 84_000, rincian: [aRincian()], ...spec };
}

export function aRekening(spec: Partial<RekeningSpec> = {}): RekeningSpec {
  return {
    kode: "5.1.02.01.01.0024 - Belanja Alat Tulis Kantor",
    jumlah: 84_000,
    rincian: [aRincian()],
    ...spec,
  };
}

export function aSubKegiatan(spec: SubSpec = {}): SubSpec {
  return {
    pagu: 84_000,
    rekening: [aRekening()],
    bulan: [84_000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    jumlahBulan: 84_000,
    ...spec,
  };
}

export function aDokumen(spec: DokumenSpec = {}): DokumenSpec {
  return {
    alokasi: 84_000,
    indikator: [{ jenis: "keluaran", tolokUkur: "Jumlah laporan", target: "1 Laporan" }],
    sub: [aSubKegiatan()],
    ...spec,
  };
}

/** A model of one document. */
export function aModel(spec: ModelSpec = {}): Model {
  return contohModel({ dokumen: [aDokumen()], ...spec });
}

/** A model of one sub kegiatan. */
export function aSubModel(spec: SubSpec): Model {
  return contohSub(spec);
}

/** A model of the printed monthly plan of one sub kegiatan, in row 6 of its sheet unless it has accounts. */
export function aPlan(bulan: readonly (number | null)[], spec: SubSpec = {}): Model {
  const pagu = bulan.reduce<number>((sum, nilai) => sum + (nilai ?? 0), 0);
  return contohSub({ pagu, bulan, ...spec });
}

/** Months by number, the others zero. */
export function aYear(planned: Readonly<Record<number, number>>): readonly number[] {
  return Array.from({ length: 12 }, (_, index) => planned[index + 1] ?? 0);
}

/** A model of one item, in row 8 of its sheet. */
export function anItem(rincian: RincianSpec): Model {
  return contohSub({ rekening: [aRekening({ rincian: [rincian] })] });
}

export { contohModel as modelOf };
