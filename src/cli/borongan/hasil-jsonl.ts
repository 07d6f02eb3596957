import { teksCli } from "../../i18n/cli.ts";
import { named } from "../../disk/disk-error.ts";
import { NODE_DISK } from "../../disk/node-disk.ts";
import type { Disk } from "../../disk/port.ts";
import { readLines, readPart } from "../../disk/read-lines.ts";
import { factsOf, writeAll, writeWhole } from "../../disk/write-whole.ts";
import { UsageError } from "../files.ts";
import { bandingNama } from "./daftar-berkas.ts";
import { bacaHasil, type RingkasanBerkas } from "./hasil-berkas.ts";

/** A result with where it stands. */
interface Letak {
  readonly ringkasan: RingkasanBerkas;
  readonly path: string;
  readonly mulai: number;
  /** Bytes without the end of line. */
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

  readonly #disk: Disk;

  private constructor(path: string, disk: Disk) {
    this.path = path;
    this.#disk = disk;
  }

  /** Opens what an earlier run left for `out`, or begins anew. Throws `UsageError` where `out` is there already. */
  static async buka(out: string, lanjut: boolean, disk: Disk = NODE_DISK): Promise<HasilSementara> {
    if ((await factsOf(disk, out)) !== null) {
      throw new UsageError(teksCli("cli.borongan.sudahAda", { berkas: out }));
    }
    const hasil = new HasilSementara(`${out}.sementara`, disk);
    const isThere = (await factsOf(disk, hasil.path)) !== null;
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
      await this.#tulis(text);
      const letak = { ringkasan, path: this.path, mulai: this.#panjang, panjang: text.length - 1 };
      this.#panjang += text.length;
      this.#letak.set(ringkasan.kunci, letak);
    });
    await this.#giliran;
  }

  /** Writes the results of these keys, in the order of their files, and takes the unfinished file away. */
  async selesaikan(out: string, kunci: readonly string[]): Promise<readonly RingkasanBerkas[]> {
    const letak = kunci.flatMap((one) => this.#letak.get(one) ?? []);
    const list = await susun(letak, out, this.#disk);
    // The result is there whole; what it was made from harms nobody if it stays.
    await this.#disk.remove(this.path).catch(() => undefined);
    return list;
  }

  async #tulis(text: Uint8Array): Promise<void> {
    await named(this.path, async () => {
      const file = await this.#disk.open(this.path, "a");
      try {
        await writeAll(file, text);
      } finally {
        await file.close();
      }
    });
  }

  async #baca(): Promise<void> {
    // A line that was cut off ends here, so that the next one is whole.
    await this.#tulis(Uint8Array.of(NEWLINE));
    for await (const { line, start: mulai, length: panjang } of readLines(this.path, this.#disk)) {
      this.#panjang = mulai + panjang + 1;
      const ringkasan = bacaHasil(line);
      if (ringkasan === null) continue;
      this.#letak.set(ringkasan.kunci, { ringkasan, path: this.path, mulai, panjang });
    }
  }
}

/** Joins results that stand in a file each. Throws `DiskError`; a name that is taken is not taken over. */
export async function gabungHasil(
  paths: readonly string[],
  out: string,
  disk: Disk = NODE_DISK,
): Promise<readonly RingkasanBerkas[]> {
  const letak: Letak[] = [];
  for (const path of paths) {
    for await (const { line, start, length } of readLines(path, disk)) {
      const ringkasan = bacaHasil(line);
      if (ringkasan !== null) letak.push({ ringkasan, path, mulai: start, panjang: length });
    }
  }
  return susun(letak, out, disk);
}

/** Copies the lines in order without holding more than one. */
async function susun(
  letak: readonly Letak[],
  out: string,
  disk: Disk,
): Promise<readonly RingkasanBerkas[]> {
  const sorted = [...letak].sort((a, b) => bandingNama(a.ringkasan.file, b.ringkasan.file));
  await writeWhole(out, linesOf(sorted, disk), { disk });
  return sorted.map(({ ringkasan }) => ringkasan);
}

async function* linesOf(letak: readonly Letak[], disk: Disk): AsyncGenerator<Uint8Array> {
  for (const { path, mulai, panjang } of letak) {
    yield readPart(path, mulai, panjang, disk);
    yield Uint8Array.of(NEWLINE);
  }
}

const NEWLINE = 10;
