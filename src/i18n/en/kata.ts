const DOKUMEN = String.raw`(?:DPA|DPPA|RAK)(?: murni| pergeseran)?(?: ke-\d+)?(?: tahun \d+)?`;
const ARSIP = new RegExp(
  `^(?<dokumen>${DOKUMEN}); yang berlaku (?<berlaku>${DOKUMEN}|tahun \\d+)(?: pada lembar (?<lembar>“.*”))?$`,
);

/**
 * English of words that reader and rules put into a finding's data as text: a row without code and name, and documents
 * that are not in force, `DPA pergeseran ke-2 tahun 2026; yang berlaku DPPA tahun 2026 pada lembar “DPPA”`. Any other
 * text is the user's and stays.
 */
export function kataInggris(text: string): string {
  if (text === "tanpa kode") return "without code";
  const { dokumen, berlaku, lembar } = ARSIP.exec(text)?.groups ?? {};
  if (dokumen === undefined || berlaku === undefined) return text;
  const place = lembar === undefined ? "" : ` on sheet ${lembar}`;
  return `${dokumenInggris(dokumen)}; in force: ${dokumenInggris(berlaku)}${place}`;
}

function dokumenInggris(text: string): string {
  return text
    .replace(/ke-(\d+)/, "no. $1")
    .replace(/^tahun /, "year ")
    .replace(/ tahun /, " of ");
}
