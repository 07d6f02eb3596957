/** Entries kept; older ones are forgotten. */
const TERBANYAK = 20;

/** One run, or one failure, of this session. It lives in memory only. */
export interface Catatan {
  /** Clock time it began: `09.41.07`. */
  readonly jam: string;
  /** The pane's own name of what ran: `check`. */
  readonly kerja: string;
  readonly hasil: "selesai" | "batal" | "galat";
  /** Milliseconds; null = a failure, which takes none. */
  readonly lama: number | null;
  /** Kind and code of what went wrong, and of its causes; `""` = nothing did. */
  readonly galat: string;
  /** Our own sentence about it, with what stands in quotation marks left out; `""` = there is none to tell. */
  readonly pesan: string;
}

/** What ran and what failed since the pane was opened. */
export interface History {
  /** Notes the start of a run; call the result with what became of it. */
  readonly start: (kerja: string) => (hasil: Catatan["hasil"]) => void;
  readonly failed: (kerja: string, error: unknown) => void;
  /** The latest first. */
  readonly list: () => readonly Catatan[];
}

export function createHistory(
  clock: () => Date = () => new Date(),
  now: () => number = () => performance.now(),
): History {
  let entries: readonly Catatan[] = [];
  const add = (entry: Catatan): void => {
    entries = [entry, ...entries].slice(0, TERBANYAK);
  };
  return {
    start: (kerja) => {
      const jam = jamOf(clock());
      const begin = now();
      return (hasil) =>
        add({ jam, kerja, hasil, lama: Math.round(now() - begin), galat: "", pesan: "" });
    },
    failed: (kerja, error) =>
      add({
        jam: jamOf(clock()),
        kerja,
        hasil: "galat",
        lama: null,
        galat: codesOf(error),
        pesan: sentenceOf(error),
      }),
    list: () => entries,
  };
}

/** `AppError host ← HostError AccessDenied`: the chain of causes by kind and code. */
export function codesOf(error: unknown): string {
  const chain: string[] = [];
  let link = error;
  while (link instanceof Error && chain.length < 5) {
    const code = "code" in link && typeof link.code === "string" ? ` ${link.code}` : "";
    chain.push(link.name + code);
    link = link.cause;
  }
  return chain.length === 0 ? typeof error : chain.join(" ← ");
}

/**
 * What the use cases said. Sentences about the user's own input are left out, and so are names in quotation marks:
 * neither may leave the computer. Other errors speak to programmers and may quote anything.
 */
export function sentenceOf(error: unknown): string {
  if (!(error instanceof Error) || error.name !== "AppError") return "";
  if ("code" in error && error.code === "input") return "";
  return error.message.replace(/“[^”]*”/g, "“…”");
}

function jamOf(date: Date): string {
  const parts = [date.getHours(), date.getMinutes(), date.getSeconds()];
  return parts.map((part) => String(part).padStart(2, "0")).join(".");
}
