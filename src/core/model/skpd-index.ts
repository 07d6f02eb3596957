import { asistenKey, namaKey } from "../text/nama-key.ts";
import type { KodeNama } from "./dpa.ts";
import { compareKodeKey, kodeKeyOfText } from "./kode-key.ts";
import type { Model } from "./model.ts";
import { cellOf, type CellRef } from "./origin.ts";

/** An SKPD (or a unit with a code of its own) as the region's sheets name it. */
export interface Skpd {
  /** Key of its code, else of its name; stable while the sheets keep calling it the same. */
  readonly id: string;
  /** Code as written; `""` when no sheet gives one. */
  readonly kode: string;
  readonly nama: string;
  readonly alias: readonly string[];
  /** As written in the SKPD table; `""` = not assigned. A unit takes it from its parent. */
  readonly asisten: string;
  /** Id of the SKPD this is a unit of (code equal but for its last segment, which is 0000 there). */
  readonly indukId: string | null;
  /** `tabel`: stands in the SKPD table; `dokumen`: met only in DPA, RAK … */
  readonly sumber: "tabel" | "dokumen";
  readonly at: CellRef | null;
}

/** Resolves what sheets say of an SKPD: code first, then name or alias. */
export interface SkpdIndex {
  readonly list: readonly Skpd[];
  readonly byId: ReadonlyMap<string, Skpd>;
  /** Null = nothing stated, or a name that several SKPD bear. */
  readonly resolve: (skpd: KodeNama | null) => Skpd | null;
  readonly resolveText: (text: string) => Skpd | null;
}

interface Draft {
  readonly id: string;
  kode: string;
  nama: string;
  alias: string[];
  asisten: string;
  readonly sumber: "tabel" | "dokumen";
  readonly at: CellRef | null;
}

/** Splits `DPUTR; Dinas PU / PUTR` into aliases. */
const ALIAS_SEPARATOR = /[;,/|\n]+/;

class Builder {
  readonly drafts = new Map<string, Draft>();
  private readonly byKode = new Map<string, string>();
  /** Null = the name belongs to more than one SKPD and resolves nothing. */
  private readonly byNama = new Map<string, string | null>();

  add(draft: Draft): void {
    this.drafts.set(draft.id, draft);
    this.linkKode(draft.kode, draft.id);
    this.linkNama(draft.nama, draft.id);
    for (const alias of draft.alias) this.linkNama(alias, draft.id);
  }

  linkKode(kode: string, id: string): void {
    const key = kodeKeyOfText(kode);
    if (key !== "" && !this.byKode.has(key)) this.byKode.set(key, id);
  }

  linkNama(nama: string, id: string): void {
    const key = namaKey(nama);
    if (key === "") return;
    const known = this.byNama.get(key);
    if (known === undefined) this.byNama.set(key, id);
    else if (known !== id) this.byNama.set(key, null);
  }

  find(kode: string, nama: string): Draft | null {
    const id = this.byKode.get(kodeKeyOfText(kode)) ?? this.byNama.get(namaKey(nama)) ?? null;
    return id === null ? null : (this.drafts.get(id) ?? null);
  }

  isAmbiguous(nama: string): boolean {
    return this.byNama.get(namaKey(nama)) === null;
  }
}

/**
 * Index over the SKPD table and over every SKPD that documents and rows name; an SKPD of the earlier index that is the
 * same in everything is the same object.
 */
export function buildSkpdIndex(model: Model, previous: SkpdIndex | null = null): SkpdIndex {
  const builder = new Builder();
  for (const row of model.skpdList) {
    const id = kodeKeyOfText(row.kode) || `n:${namaKey(row.nama)}`;
    if (id === "n:" || builder.drafts.has(id)) continue;
    const alias = row.alias.split(ALIAS_SEPARATOR).map((part) => part.trim());
    builder.add({
      id,
      kode: row.kode.trim(),
      nama: row.nama.trim(),
      alias: alias.filter((part) => part !== ""),
      asisten: row.asisten.trim(),
      sumber: "tabel",
      at: cellOf(row.origin, row.kode.trim() === "" ? "nama" : "kode"),
    });
  }
  for (const [kode, nama] of mentionedIn(model)) mention(builder, kode, nama);
  return finish(builder, previous);
}

/** Text that stands for the code and the name of an SKPD; a lone text without digits and dots is a name. */
function partsOf(skpd: KodeNama): readonly [kode: string, nama: string] {
  const text = skpd.text.trim();
  const isKode = /^\d[\d.\s]*$/.test(text);
  return [isKode ? text : "", skpd.nama.trim() === "" && !isKode ? text : skpd.nama.trim()];
}

/** Distinct code–name pairs, coded ones first and in fixed order, so that the order of rows decides nothing. */
function mentionedIn(model: Model): readonly (readonly [string, string])[] {
  const seen = new Map<string, readonly [string, string]>();
  let last: KodeNama | null = null;
  const note = (skpd: KodeNama | null): void => {
    // Rows of one sheet mostly share the very object.
    if (skpd === null || skpd === last) return;
    last = skpd;
    const parts = partsOf(skpd);
    if (parts[0] !== "" || parts[1] !== "") seen.set(`${parts[0]}|${parts[1]}`, parts);
  };
  for (const dokumen of model.dokumenList) note(dokumen.skpd);
  for (const sub of model.subKegiatanList) note(sub.skpd);
  for (const row of model.rakList) note(row.skpd);
  for (const row of model.realisasiList) note(row.skpd);
  return [...seen.values()].sort(
    (a, b) =>
      Number(a[0] === "") - Number(b[0] === "") ||
      compareKodeKey(kodeKeyOfText(a[0]), kodeKeyOfText(b[0])) ||
      (a[1] < b[1] ? -1 : 1),
  );
}

function mention(builder: Builder, kode: string, nama: string): void {
  const known = builder.find(kode, nama);
  if (known !== null) {
    if (known.kode === "" && kode !== "") known.kode = kode;
    if (known.nama === "") known.nama = nama;
    builder.linkKode(kode, known.id);
    if (nama !== "" && builder.find("", nama) === null && !builder.isAmbiguous(nama)) {
      builder.linkNama(nama, known.id);
    }
    return;
  }
  if (kode === "" && builder.isAmbiguous(nama)) return;
  const id = kodeKeyOfText(kode) || `n:${namaKey(nama)}`;
  if (id === "n:") return;
  builder.add({ id, kode, nama, alias: [], asisten: "", sumber: "dokumen", at: null });
}

function finish(builder: Builder, previous: SkpdIndex | null): SkpdIndex {
  const byId = new Map<string, Skpd>();
  for (const draft of builder.drafts.values()) {
    const induk = indukOf(builder, draft);
    const skpd = {
      ...draft,
      nama: draft.nama === "" ? draft.kode : draft.nama,
      asisten: draft.asisten === "" ? (induk?.asisten ?? "") : draft.asisten,
      indukId: induk?.id ?? null,
    };
    byId.set(draft.id, kept(previous?.byId.get(draft.id), skpd));
  }
  const cache = new Map<string, Skpd | null>();
  const resolveParts = (kode: string, nama: string): Skpd | null => {
    const draft = builder.find(kode, nama);
    return draft === null ? null : (byId.get(draft.id) ?? null);
  };
  const resolve = (skpd: KodeNama | null): Skpd | null => {
    if (skpd === null) return null;
    const key = `${skpd.text}|${skpd.nama}`;
    const known = cache.get(key);
    if (known !== undefined) return known;
    const found = resolveParts(...partsOf(skpd));
    cache.set(key, found);
    return found;
  };
  return {
    list: [...byId.values()],
    byId,
    resolve,
    resolveText: (text) => resolveParts(text, text),
  };
}

/** Small flat records: equal text is an equal SKPD. */
function kept(before: Skpd | undefined, now: Skpd): Skpd {
  return before !== undefined && JSON.stringify(before) === JSON.stringify(now) ? before : now;
}

function indukOf(builder: Builder, draft: Draft): Draft | null {
  const parts = kodeKeyOfText(draft.kode).split(".");
  if (parts.length < 2 || parts[parts.length - 1] === "0") return null;
  const induk = builder.find([...parts.slice(0, -1), "0"].join("."), "");
  return induk === null || induk.id === draft.id ? null : induk;
}

/** Asisten of the table in fixed order, each under one spelling (the longest). */
export function asistenListOf(index: SkpdIndex): readonly string[] {
  const names = new Map<string, string>();
  for (const { asisten } of index.list) {
    const key = asistenKey(asisten);
    const known = names.get(key) ?? "";
    if (asisten.length > known.length) names.set(key, asisten);
  }
  return [...names.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, nama]) => nama);
}
