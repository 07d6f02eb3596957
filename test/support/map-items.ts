import type { Rekening, Rincian, SubKegiatan } from "../../src/core/model/dpa.ts";
import type { Model } from "../../src/core/model/model.ts";
import type { Origin } from "../../src/core/model/origin.ts";

/** The model with every item directly under a top account replaced; for cells and columns a spec cannot leave out. */
export function mapItems(model: Model, change: (item: Rincian) => Rincian): Model {
  return mapSubs(model, (sub) => ({
    ...sub,
    rekeningList: sub.rekeningList.map((rekening): Rekening => {
      return { ...rekening, rincianList: rekening.rincianList.map(change) };
    }),
  }));
}

/** The model with every sub kegiatan replaced, in its document and in the list of all. */
export function mapSubs(model: Model, change: (sub: SubKegiatan) => SubKegiatan): Model {
  const dokumenList = model.dokumenList.map((dokumen) => {
    return { ...dokumen, subKegiatanList: dokumen.subKegiatanList.map(change) };
  });
  const subKegiatanList = dokumenList.flatMap((dokumen) => dokumen.subKegiatanList);
  return { ...model, dokumenList, subKegiatanList };
}

/** The origin of a record whose sheet has no place for the field. */
export function withoutCol<Field extends string>(
  origin: Origin<Field>,
  field: Field,
): Origin<Field> {
  const cols: Partial<Record<Field, number>> = { ...origin.cols, [field]: undefined };
  return { ...origin, cols };
}
