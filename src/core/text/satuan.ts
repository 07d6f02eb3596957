/** Shorthand met in real documents; `paket` and `pack` stand side by side in one print of 2026. */
const SAMA: Readonly<Record<string, readonly string[]>> = {
  ok: ["orang", "kali"],
  oh: ["orang", "hari"],
  ob: ["orang", "bulan"],
  oj: ["orang", "jam"],
  ot: ["orang", "tahun"],
  op: ["orang", "paket"],
  org: ["orang"],
  bln: ["bulan"],
  thn: ["tahun"],
  bh: ["buah"],
  pcs: ["buah"],
  pack: ["paket"],
  pak: ["paket"],
  pkt: ["paket"],
  ls: ["paket"],
  mtr: ["meter"],
  m: ["meter"],
};

/** Words of the units in a koefisien or satuan text (`2 Orang x 3 Hari` → orang, hari), shorthand written out. */
export function kataSatuan(text: string): readonly string[] {
  const words = text.toLowerCase().match(/\p{L}[\p{L}\d²³]*/gu) ?? [];
  return words.filter((word) => word !== "x").flatMap((word) => SAMA[word] ?? [word]);
}

/** Whether two unit texts contradict each other: each names a unit that the other does not. A blank text agrees. */
export function isSatuanBerbeda(a: string, b: string): boolean {
  // Nearly all rows repeat the unit letter by letter.
  if (a === "" || b === "" || a.endsWith(b)) return false;
  const left = kataSatuan(a);
  const right = kataSatuan(b);
  return left.some((word) => !right.includes(word)) && right.some((word) => !left.includes(word));
}
