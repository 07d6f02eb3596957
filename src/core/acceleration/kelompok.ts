import type { Pos } from "../model/pos.ts";
import { isLokasiRinci } from "../text/lokasi.ts";
import { namaKey } from "../text/nama-key.ts";
import type { KandidatRencana, KelompokLokus } from "./plan-model.ts";

/** Places a text names, one key each; regencies and *semua …* are no meeting place. */
function tempatOf(text: string): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  for (const part of text.split(/[,;/\n]+| - | dan /i)) {
    const nama = part.trim();
    if (!isLokasiRinci(nama)) continue;
    const key = namaKey(nama).replace(/^(?:kecamatan|desa|kelurahan|ds) /, "");
    if (key !== "" && !places.has(key)) places.set(key, nama);
  }
  return places;
}

/**
 * Groups candidates whose pos serve one crossfire theme at one place. Places come from the crossfire row, else from the
 * DPA. A group within another of its theme says nothing new and is left out.
 */
export function kelompokkanLokus(
  kandidatList: readonly KandidatRencana[],
  posOf: (posId: string) => Pos | undefined,
): readonly KelompokLokus[] {
  const groups = new Map<string, { tema: string; lokus: string; anggota: Set<number> }>();
  kandidatList.forEach((kandidat, nth) => {
    const pos = posOf(kandidat.posId);
    for (const row of pos?.crossfireRows ?? []) {
      const tema = namaKey(row.tema);
      if (tema === "") continue;
      const text = row.lokus.trim() === "" ? (pos?.lokasi ?? "") : row.lokus;
      for (const [key, lokus] of tempatOf(text)) {
        const id = `${tema}|${key}`;
        const known = groups.get(id) ?? { tema: row.tema.trim(), lokus, anggota: new Set() };
        known.anggota.add(nth);
        groups.set(id, known);
      }
    }
  });
  const list = [...groups.values()]
    .filter(({ anggota }) => new Set([...anggota].map((nth) => kandidatList[nth]?.posId)).size > 1)
    .sort((a, b) => b.anggota.size - a.anggota.size);
  return list
    .filter((one, nth) => !list.slice(0, nth).some((other) => contains(other, one)))
    .map(({ tema, lokus, anggota }) => ({ tema, lokus, anggota: [...anggota] }));
}

function contains(
  wide: { readonly tema: string; readonly anggota: ReadonlySet<number> },
  narrow: { readonly tema: string; readonly anggota: ReadonlySet<number> },
): boolean {
  return (
    namaKey(wide.tema) === namaKey(narrow.tema) &&
    [...narrow.anggota].every((nth) => wide.anggota.has(nth))
  );
}
