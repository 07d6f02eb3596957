/** Key of the workbook's memory under which its settings stand (`Pengaturan.toText`). */
export const KUNCI_PENGATURAN = "pengaturan";
