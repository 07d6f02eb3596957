/**
 * One English word for each term of the field; a test holds that every text that says the one says the other. Terms
 * that English lacks are kept as the cells and the office's papers write them: SKPD, DPA, RAK, PK, APBD, RUP, Asisten,
 * kegiatan, sub kegiatan, kecamatan, kabupaten, cascading, crossfire, and the names of our sheets. Only the beginning
 * of a word is given where its endings differ (`absor` = absorbed, absorption); several words where Indonesian has one
 * word for two things.
 */
export const GLOSARIUM: Readonly<Record<string, readonly string[]>> = {
  ambang: ["threshold"],
  bobot: ["weight"],
  "buku kerja": ["workbook"],
  capaian: ["achievement"],
  deviasi: ["deviation"],
  fisik: ["physical"],
  "jenis belanja": ["expenditure type"],
  kas: ["cash"],
  kegiatan: ["kegiatan"],
  keputusan: ["decision"],
  lokus: ["locus"],
  pagu: ["ceiling"],
  pendukung: ["support"],
  pengampu: ["lead"],
  percepatan: ["accelerat"],
  pergeseran: ["shift"],
  rapat: ["meeting"],
  realisasi: ["actual"],
  rekening: ["account"],
  serapan: ["absor"],
  "sub kegiatan": ["sub kegiatan", "sub keg."],
  "sumber dana": ["funding source"],
  tema: ["theme"],
  temuan: ["finding"],
  triwulan: ["quarter"],
  usulan: ["propos"],
};
