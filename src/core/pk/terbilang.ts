const SATUAN = [
  "",
  "satu",
  "dua",
  "tiga",
  "empat",
  "lima",
  "enam",
  "tujuh",
  "delapan",
  "sembilan",
  "sepuluh",
  "sebelas",
] as const;

/** Groups of three digits from the right; quadrillions are enough for any amount we take as money. */
const KELOMPOK = ["", "ribu", "juta", "miliar", "triliun", "kuadriliun"] as const;

/** Words of 1..999; `""` for 0. */
function ratusan(value: number): string {
  if (value < 12) return SATUAN[value] ?? "";
  if (value < 20) return `${SATUAN[value - 10] ?? ""} belas`;
  if (value < 100)
    return join(`${SATUAN[Math.floor(value / 10)] ?? ""} puluh`, ratusan(value % 10));
  const hundreds = Math.floor(value / 100);
  const head = hundreds === 1 ? "seratus" : `${SATUAN[hundreds] ?? ""} ratus`;
  return join(head, ratusan(value % 100));
}

function join(head: string, tail: string): string {
  return tail === "" ? head : `${head} ${tail}`;
}

/**
 * A whole number in Indonesian words, lower case, as the DPA spells amounts: 0 = `nol`, 1000 = `seribu`,
 * negative numbers begin with `minus`. Right for |value| < 10^18; fractions are the caller's to refuse.
 */
export function terbilang(value: number): string {
  if (value === 0) return "nol";
  const words: string[] = [];
  let rest = Math.abs(value);
  for (const kelompok of KELOMPOK) {
    const part = rest % 1000;
    rest = Math.floor(rest / 1000);
    if (part === 0) continue;
    if (kelompok === "ribu" && part === 1) words.unshift("seribu");
    else words.unshift(kelompok === "" ? ratusan(part) : `${ratusan(part)} ${kelompok}`);
  }
  return `${value < 0 ? "minus " : ""}${words.join(" ")}`;
}
