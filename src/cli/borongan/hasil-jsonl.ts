import { createReadStream } from "node:fs";
import { appendFile, link, open, rm, stat, type FileHandle } from "node:fs/promises";
import { teksCli } from "../../i18n/cli.ts";
import { UsageError } from "../files.ts";
import { bandingNama } from "./daftar-berkas.ts";
import { bacaHasil, type RingkasanBerkas } from "./hasil-berkas.ts";

/** A result with where it stands. */
interface Letak {
  readonly ringkasan: RingkasanBerkas;
  readonly path: string;
  readonly mulai: number;
  readonly panjang: number;
}

/**
 * The results of a batch while it runs: one line each beside the file to come. A batch that was cut off goes on from
 * there: results whose keys still hold are not made again.
 */
export class HasilSementara {
  readonly path: string;
  readonly #letak = new Map<string, Letak>();
  #panjang = 0;
  #giliran: Promise<void> = Promise.resolve();

  private constructor(path: string) {
    this.path = path;
  }

  /** Opens what an earlier run left for `out`, or begins anew. Throws `UsageError` where `out` is there already. */
  static async buka(out: string, lanjut: boolean): Promise<HasilSementara> {
    if ((await stat(out).catch(() => null)) !== null) {
      throw new UsageError(teksCli("cli.borongan.sudahAda", { berkas: out }));
    }
    const hasil = new HasilSementara(`${out}.sementara`);
    const isThere = (await stat(hasil.path).catch(() => null)) !== null;
    if (isThere && !lanjut) {
      throw new UsageError(teksCli("cli.borongan.sementaraAda", { berkas: hasil.path }));
    }
    if (isThere) await hasil.#baca();
    return hasil;
  }

  /** Keys of the results that are there. */
  has(kunci: string): boolean {
    return this.#letak.has(kunci);
  }

  /** The results so far, by their files. */
  daftar(): readonly RingkasanBerkas[] {
    return [...this.#letak.values()]
      .map(({ ringkasan }) => ringkasan)
      .sort((a, b) => bandingNama(a.file, b.file));
  }

  /** Adds a result; a line is there wholly or is passed over by the next reading. */
  async tambah(line: string): Promise<void> {
    const ringkasan = bacaHasil(line);
    if (ringkasan === null) throw new Error("A result is not what it should be");
    const text = Buffer.from(`${line}\n`, "utf8");
    // One after the other: where a line stands is known only when all before it are written.
    this.#giliran = this.#giliran.then(async () => {
      await appendFile(this.path, text);
      const letak = { ringkasan, path: this.path, mulai: this.#panjang, panjang: text.length };
      this.#panjang += text.length;
      this.#letak.set(ringkasan.kunci, letak);
    });
    await this.#giliran;
  }

  /** Writes the results of these keys, in the order of their files, and takes the unfinished file away. */
  async selesaikan(out: string, kunci: readonly string[]): Promise<readonly RingkasanBerkas[]> {
    const letak = kunci.flatMap((one) => this.#letak.get(one) ?? []);
    const list = await susun(letak, out);
    await rm(this.path, { force: true });
    return list;
  }

  async #baca(): Promise<void> {
    // A line that was cut off ends here, so that the next one is whole.
    await appendFile(this.path, "\n");
    for await (const { line, mulai, panjang } of barisOf(this.path)) {
      this.#panjang = mulai + panjang;
      const ringkasan = bacaHasil(line);
      if (ringkasan === null) continue;
      this.#letak.set(ringkasan.kunci, { ringkasan, path: this.path, mulai, panjang });
    }
  }
}

/** Joins results that stand in a file each. */
export async function gabungHasil(
  paths: readonly string[],
  out: string,
): Promise<readonly RingkasanBerkas[]> {
  const letak: Letak[] = [];
  for (const path of paths) {
    for await (const { line, mulai, panjang } of barisOf(path)) {
      const ringkasan = bacaHasil(line);
      if (ringkasan !== null) letak.push({ ringkasan, path, mulai, panjang });
    }
  }
  return susun(letak, out);
}

/** Copies the lines in order without holding more than one. */
async function susun(letak: readonly Letak[], out: string): Promise<readonly RingkasanBerkas[]> {
  const sorted = [...letak].sort((a, b) => bandingNama(a.ringkasan.file, b.ringkasan.file));
  const draft = `${out}.tulis`;
  const target = await open(draft, "w");
  const sources = new Map<string, FileHandle>();
  try {
    for (const { path, mulai, panjang } of sorted) {
      // Results of a queue stand in a file each: no more than one of those is open.
      if (!sources.has(path)) {
        for (const handle of sources.values()) await handle.close();
        sources.clear();
        sources.set(path, await open(path, "r"));
      }
      const buffer = Buffer.alloc(panjang);
      await sources.get(path)?.read(buffer, 0, panjang, mulai);
      await target.write(buffer);
    }
    await target.sync();
  } finally {
    await target.close();
    for (const handle of sources.values()) await handle.close();
  }
  await pasang(draft, out);
  return sorted.map(({ ringkasan }) => ringkasan);
}

/** Puts the finished file in its place; one that appeared meanwhile is not replaced. */
async function pasang(draft: string, out: string): Promise<void> {
  try {
    await link(draft, out);
  } catch (error) {
    throw new UsageError(teksCli("cli.borongan.tidakDitulis", { berkas: out, draf: draft }), {
      cause: error,
    });
  }
  await rm(draft, { force: true });
}

/** Lines with where they stand, counted in bytes: a line that was cut off may end within a letter. */
async function* barisOf(
  path: string,
): AsyncGenerator<{ line: string; mulai: number; panjang: number }> {
  let mulai = 0;
  let rest: Buffer = Buffer.alloc(0);
  const cut = (bytes: Buffer) => {
    const one = { line: bytes.toString("utf8"), mulai, panjang: bytes.length + 1 };
    mulai += one.panjang;
    return one;
  };
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    rest = Buffer.concat([rest, chunk]);
    let from = 0;
    for (let end = rest.indexOf(NEWLINE); end >= 0; end = rest.indexOf(NEWLINE, from)) {
      yield cut(rest.subarray(from, end));
      from = end + 1;
    }
    rest = rest.subarray(from);
  }
  if (rest.length > 0) yield cut(rest);
}

const NEWLINE = 10;
