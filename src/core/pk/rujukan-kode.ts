import type { Kode } from "../kode/kode.ts";
import { tahunAnggaran } from "../model/tahun.ts";
import type { JawabanRujukan } from "../rujukan/rujukan.ts";
import { ERRORS_RUJUKAN, isRekening } from "./kode-arg.ts";
import { fail, type Bilingual, type FxContext, type FxError } from "./spec.ts";

/** What the reference tables say of a code in the workbook's budget year (without one: of any year). */
export function jawabanRujukan(
  kode: Kode,
  { snapshot, sumber }: FxContext,
): JawabanRujukan | FxError {
  const rujukan = sumber?.rujukan() ?? null;
  if (rujukan === null) return fail(ERRORS_RUJUKAN, "tanpaRujukan");
  const tahun = snapshot === null ? null : tahunAnggaran(snapshot.model);
  return isRekening(kode) ? rujukan.akun(kode, tahun) : rujukan.nomenklatur(kode, tahun);
}

/** Where the answers come from, for the help pages. */
export const URAIAN_RUJUKAN: Bilingual = {
  id: "Dicari pada tabel rujukan: nomenklatur (Kepmendagri 050-5889 Tahun 2021 dan daftar 4 digit sesudahnya) dan kode rekening belanja, menurut tahun anggaran buku kerja. Tabel dikumpulkan dari daftar terbuka dan dapat kurang lengkap.",
  en: "Looked up in the reference tables: nomenclature (Kepmendagri 050-5889/2021 and the 4-digit lists since) and accounts of belanja, by the budget year of the workbook. The tables were gathered from public lists and may have gaps.",
};
