import { ungkap, type IsiTeks } from "../text/ungkapan.ts";
import type { DpaDokumen, KodeNama, Rekening, SubKegiatan } from "../model/dpa.ts";
import type { Model, ReadIssue, SheetKind } from "../model/model.ts";
import type { Origin } from "../model/origin.ts";
import { perRecord } from "../model/per-record.ts";
import type { RakRow } from "../model/tables.ts";
import type { KodeTertulis, LembarBacaan, PeranKode } from "./subject.ts";
import { sebutKode } from "./text.ts";

/** Codes of a document's head: kegiatan under program. */
export function* kodeOfDokumen(dokumen: DpaDokumen): Generator<KodeTertulis> {
  yield* kodeOfTree(dokumen.origin, dokumen.program, dokumen.kegiatan);
}

/**
 * Codes of a sub kegiatan; the head's codes are not repeated where they are the document's own, nor told where they are
 * written nowhere (a recapitulation has them in the code of the sub kegiatan).
 */
export function* kodeOfSubKegiatan(
  sub: SubKegiatan,
  dokumen: DpaDokumen | null,
): Generator<KodeTertulis> {
  const isOwn = (field: "program" | "kegiatan"): boolean =>
    sub[field] !== null &&
    sub.origin.cols[field] !== undefined &&
    sub[field].text !== dokumen?.[field]?.text;
  if (isOwn("program")) yield* kodeOfTree(sub.origin, sub.program, null);
  if (sub.kegiatan !== null && isOwn("kegiatan")) {
    yield tertulis(
      sub.origin,
      "kegiatan",
      "kegiatan",
      sub.kegiatan,
      indukOf("program", sub.program),
    );
  }
  const kegiatan = sub.kegiatan ?? dokumen?.kegiatan ?? null;
  yield tertulis(sub.origin, "kode", "subKegiatan", sub.kode, indukOf("kegiatan", kegiatan));
}

export function kodeOfRekening(rekening: Rekening, induk: Rekening | null): KodeTertulis {
  return {
    origin: rekening.origin,
    field: "kode",
    peran: "rekening",
    text: rekening.kodeText,
    kode: rekening.kode,
    nama: rekening.uraian,
    induk: induk && { peran: "rekening", text: induk.kodeText, kode: induk.kode },
  };
}

export function* kodeOfRak(row: RakRow): Generator<KodeTertulis> {
  yield tertulis(row.origin, "subKegiatan", "subKegiatan", row.subKegiatan, null);
  if (row.rekening !== null) {
    yield tertulis(row.origin, "rekening", "rekening", row.rekening, null);
  }
}

export function tertulis(
  origin: Origin,
  field: string,
  peran: PeranKode,
  kode: KodeNama,
  induk: KodeTertulis["induk"],
): KodeTertulis {
  return { origin, field, peran, text: kode.text, kode: kode.kode, nama: kode.nama, induk };
}

/** Rows share the records of their codes. */
const sebutan = perRecord(sebutKode);

/** Place of a RAK row in words: sub kegiatan and account. */
export function tempatRak(row: RakRow): IsiTeks {
  const sub = sebutan(row.subKegiatan);
  if (row.rekening === null) return sub;
  return ungkap("rekening.milikSub", { sub, rekening: sebutan(row.rekening) });
}

/** Sheets that hold nothing of ours to read. */
const UNREAD: readonly SheetKind[] = ["lain", "kosong", "keluaran"];

/** Every sheet that was read, with its issues; a sheet known from issues only comes last. */
export function lembarOf(model: Model): readonly LembarBacaan[] {
  const issues = new Map<string, ReadIssue[]>();
  for (const issue of model.issues) {
    const key = sheetKey(issue.at);
    const list = issues.get(key);
    if (list === undefined) issues.set(key, [issue]);
    else list.push(issue);
  }
  const lembar: LembarBacaan[] = [];
  for (const summary of model.sheets) {
    const key = sheetKey(summary);
    const own = issues.get(key) ?? [];
    issues.delete(key);
    if (own.length > 0 || !UNREAD.includes(summary.kind)) {
      lembar.push({ at: summary, summary, issues: own });
    }
  }
  for (const own of issues.values()) {
    const [first] = own;
    if (first !== undefined) lembar.push({ at: first.at, summary: null, issues: own });
  }
  return lembar;
}

export function sheetKey(at: { readonly file: string; readonly sheet: string }): string {
  return `${at.file}\n${at.sheet}`;
}

function* kodeOfTree(
  origin: Origin,
  program: KodeNama | null,
  kegiatan: KodeNama | null,
): Generator<KodeTertulis> {
  if (program !== null) yield tertulis(origin, "program", "program", program, null);
  if (kegiatan !== null) {
    yield tertulis(origin, "kegiatan", "kegiatan", kegiatan, indukOf("program", program));
  }
}

function indukOf(peran: PeranKode, kode: KodeNama | null): KodeTertulis["induk"] {
  return kode && { peran, text: kode.text, kode: kode.kode };
}
