import type { IdUngkapan } from "../core/text/ungkapan.ts";
import type { CliKey } from "./cli.ts";
import type { AturanInggris } from "./en/aturan/aturan-inggris.ts";
import type { PercepatanInggris } from "./en/percepatan/index.ts";
import type { MessageKey } from "./id.ts";
import type { ProgressAlasan } from "../core/pk/progress.ts";
import type { KalimatSinergi } from "./kalimat-sinergi.ts";
import type { PaneKey } from "./pane.ts";
import type { KalimatKeselarasan } from "./render-keselarasan.ts";
import type { KalimatOrphan } from "./render-orphan.ts";
import type { KalimatRapat } from "./render-rapat.ts";

/** Languages of the product's texts. Indonesian is the source; every other language lays itself over it. */
export type Bahasa = "id" | "en";

/** Each language by its own name. */
export const NAMA_BAHASA: Readonly<Record<Bahasa, string>> = {
  id: "Bahasa Indonesia",
  en: "English",
};

/**
 * Everything a second language says. Each part has exactly the keys of the Indonesian, so that a text nobody translated
 * does not compile and there is nothing to fall back to.
 *
 * Figures are no part of it: `Rp1.234.567` and `12,5 %` stay as Indonesian documents print them in both languages,
 * because a reader compares them with the cells and the office's papers beside the pane, and a point that groups here
 * and divides there is how a budget is misread. Only the units of shortened amounts are words, and are translated: `M`
 * is a thousand million in Indonesian and a million in English.
 */
export interface Overlay {
  readonly bahasa: Exclude<Bahasa, "id">;
  readonly pane: Readonly<Record<PaneKey, string>>;
  /** Texts outside the pane and the rules, by the keys of `id.ts`. */
  readonly teks: Readonly<Record<MessageKey, string>>;
  readonly cli: Readonly<Record<CliKey, string>>;
  /** Each rule's texts. */
  readonly aturan: AturanInggris;
  /** Sentences of the acceleration. */
  readonly percepatan: PercepatanInggris;
  /** Parts of sentences that core puts together. */
  readonly ungkapan: Readonly<Record<IdUngkapan, string>>;
  /** Practices and notes that bases are stated in, by the Indonesian ones; laws and forms are cited as they are. */
  readonly dasar: Readonly<Record<string, string>>;
  /** A text of a finding's data: words of ours are said, the user's stay. */
  readonly kata: (text: string) => string;
  /** Texts of the settings' forms by the Indonesian ones, which forms share. */
  readonly pengaturan: Readonly<Record<string, string>>;
  readonly keselarasan: KalimatKeselarasan;
  readonly orphan: KalimatOrphan;
  /** Why a progress figure has no number. */
  readonly progres: Readonly<Record<ProgressAlasan, string>>;
  readonly rapat: KalimatRapat;
  readonly sinergi: KalimatSinergi;
  /** January to December. */
  readonly bulan: readonly string[];
  /** Units of shortened amounts by the Indonesian ones. */
  readonly satuan: Readonly<Record<"T" | "M" | "jt" | "rb", string>>;
}

/**
 * The language of this runtime. One page, worker or command speaks one language at a time, and sentences are made deep
 * inside it; handing the language down to each of them would put it into every signature. Core knows nothing of it.
 */
let overlay: Overlay | null = null;
let resmiRuns = 0;
/** The language a job was told to keep to; null = none was. */
let ditahan: { readonly overlay: Overlay | null } | null = null;
const listeners = new Set<() => void>();

/** Sets the language of this runtime; null = Indonesian. */
export function pakaiBahasa(next: Overlay | null): void {
  if (next === overlay) return;
  overlay = next;
  for (const listener of listeners) listener();
}

/** What the pane's own texts are said in, whatever is being written meanwhile; null = Indonesian. */
export function overlayPanel(): Overlay | null {
  return overlay;
}

/** What sentences about the workbook are said in; null = Indonesian, always so inside `resmi`. */
export function overlayKini(): Overlay | null {
  if (ditahan !== null) return ditahan.overlay;
  return resmiRuns > 0 ? null : overlay;
}

/** Language of the sentences made now; part of the key of whatever keeps sentences. */
export function bahasaKini(): Bahasa {
  return overlayKini()?.bahasa ?? "id";
}

/** Holds the language of now for sentences that are made only when somebody looks at them. */
export function tahanBahasa(): <T>(job: () => T) => T {
  const own = { overlay: overlayKini() };
  return (job) => {
    const before = ditahan;
    ditahan = own;
    try {
      return job();
    } finally {
      ditahan = before;
    }
  };
}

/** Language of the pane. */
export function bahasaPanel(): Bahasa {
  return overlay?.bahasa ?? "id";
}

/** Calls back after each change of language; call the result to stop. */
export function subscribeBahasa(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Runs a job, at once or with a promise, whose sentences go into the workbook. What an office writes is in Indonesian (UU 24/2009 Pasal 27), and
 * the headings of our own sheets are read back, so written sheets do not follow the user's language.
 */
export function resmi<T>(job: () => T): T {
  resmiRuns += 1;
  const done = (): void => {
    resmiRuns -= 1;
  };
  let result: T;
  try {
    result = job();
  } catch (error) {
    done();
    throw error;
  }
  if (!(result instanceof Promise)) {
    done();
    return result;
  }
  return result.finally(done) as T;
}
