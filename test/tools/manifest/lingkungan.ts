/** What keeps installations of one product apart on a computer that has several. */
export interface Lingkungan {
  /** GUID by which Office tells add-ins apart. */
  readonly id: string;
  /** First part of the functions' names: two add-ins that claim the same functions break each other. */
  readonly namespace: string;
  /** Appended to the name users see. */
  readonly suffix: string;
}

/** Where the product is installed. The development build (`DEVELOPMENT`) is a third, on the developer's computer. */
export const LINGKUNGAN = {
  produksi: { id: "06faf7c0-6778-4b83-9ded-e4d8410c142b", namespace: "PK", suffix: "" },
  uji: { id: "5c52110d-7d37-401b-bc47-a425f034bfd9", namespace: "PK_UJI", suffix: "Uji" },
} as const satisfies Readonly<Record<string, Lingkungan>>;

/** The environment of a name; Indonesian error for another. */
export function lingkunganOf(nama: string): Lingkungan {
  const found = Object.entries(LINGKUNGAN).find(([one]) => one === nama);
  if (found !== undefined) return found[1];
  const pilihan = Object.keys(LINGKUNGAN).join(" atau ");
  throw new Error(`--lingkungan ${nama} tidak dikenal; pilihannya ${pilihan}.`);
}
