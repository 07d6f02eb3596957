import type { CrossfireView, JoinRequest, SuggestionView } from "../../../app/views.ts";

export type Peran = JoinRequest["anggota"][number]["peran"];
export const PERAN_LIST = ["Pendukung", "Pengampu"] as const satisfies readonly Peran[];

/** The theme offered first: one that only one of the two serves; `""` = a new one. */
export function firstTema({ a, b }: SuggestionView, { tema }: CrossfireView): string {
  const half = tema.find(({ nama }) => a.tema.includes(nama) !== b.tema.includes(nama));
  return half?.nama ?? "";
}

/** Asisten that themes or SKPD name, each once. */
export function asistenList({ tema, skpd }: CrossfireView): readonly string[] {
  return [...new Set([...tema, ...skpd].map(({ asisten }) => asisten))].filter(
    (name) => name !== "",
  );
}
