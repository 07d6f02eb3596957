/**
 * Whether a place is told down to a kecamatan or desa. Locations are lists like `Kab. Sumedang, Wado, Sukajadi; …`:
 * what is left beside region names and `Semua …` is taken as such a place.
 */
export function isLokasiRinci(text: string): boolean {
  return text
    .toLowerCase()
    .split(/[,;/\n]+| - /)
    .map((part) => part.trim())
    .some(
      (part) => part !== "" && !/^(semua|seluruh|se-?)\b|^(kab|kota|prov|pemerintah)/.test(part),
    );
}
