import { groupBy, indexed } from "../look-up.ts";
import { normalNama } from "../text.ts";
import { sheetKey } from "../walk.ts";
import type { KodeNama, SubKegiatan } from "../../model/dpa.ts";
import { ancestorOf } from "../../kode/kode.ts";
import { ungkap, type Ungkapan } from "../../text/ungkapan.ts";

/** Owner of a PK in words. */
export function sebutPemilik(pemilik: KodeNama): string {
  return pemilik.nama || pemilik.text;
}

/** Whose indicators: the owner's, or those of the sheet where it names none. */
export function milikSiapa(pemilik: KodeNama | null): Ungkapan {
  if (pemilik === null) return ungkap("pemilik.lembarIni");
  return ungkap("pemilik.nama", { nama: sebutPemilik(pemilik) });
}

/** Program rows of the PK by owner; rows without an owner under `""`. */
export const programPemilik = indexed((lookUp) =>
  groupBy(lookUp.model.pkProgramList, ({ pemilik }) => lookUp.skpdKey(pemilik)),
);

/** Indicators by sheet and owner: what one signed PK promises. */
export const indikatorPemilik = indexed((lookUp) =>
  groupBy(
    lookUp.model.pkIndikatorList,
    ({ origin, pemilik }) => `${sheetKey(origin.at)}\n${lookUp.skpdKey(pemilik)}`,
  ),
);

/** Whether both name one program: by code, or by name where a code is absent. */
export function isSameProgram(a: KodeNama, b: KodeNama): boolean {
  if (a.kode !== null && b.kode !== null) return a.kode.key === b.kode.key;
  const nama = normalNama(a.nama);
  return nama !== "" && nama === normalNama(b.nama);
}

/** Program of a sub kegiatan, from its code where the document does not name it. */
export function programOf({ program, kode }: SubKegiatan): KodeNama | null {
  if (program?.kode) return program;
  if (kode.kode === null || kode.kode.segments.length < 3) return program;
  const own = ancestorOf(kode.kode, 3);
  return { text: own.text, kode: own, nama: program?.nama ?? "" };
}
