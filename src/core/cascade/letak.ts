import type { KodeNama } from "../model/dpa.ts";
import { kodeKeyOf } from "../model/kode-key.ts";
import type { KodePos, Pos, PosIndex } from "../model/pos.ts";
import { namaKey } from "../text/nama-key.ts";
import { tandaProgram } from "./tanda-program.ts";

/** Levels that bear a code. */
export type LevelKode = "program" | "kegiatan" | "subKegiatan";

/** Pos of a level by the marks of their program, kegiatan or sub kegiatan: of any SKPD, and of each. */
class LetakLevel {
  private readonly semua = new Map<string, Pos[]>();
  private readonly bySkpd = new Map<string, Map<string, Pos[]>>();

  constructor(level: LevelKode, index: PosIndex) {
    let before: KodePos | null = null;
    let marks: readonly string[] = [];
    for (const pos of index.list) {
      const kode = level === "subKegiatan" ? pos.kode : pos[level];
      // Pos come in code order: neighbours mostly share their program and kegiatan.
      if (before?.key !== kode.key || before.nama !== kode.nama) {
        marks = level === "program" ? tandaProgram(kode.key, kode.nama) : tandaKode(kode);
        before = kode;
      }
      const { id, indukId } = pos.skpd ?? { id: null, indukId: null };
      for (const mark of marks) {
        push(this.semua, mark, pos);
        if (id !== null) push(this.of(id), mark, pos);
        if (indukId !== null && indukId !== id) push(this.of(indukId), mark, pos);
      }
    }
  }

  /** Of one SKPD or its units; null = of any. */
  find(mark: string, skpdId: string | null): readonly Pos[] | undefined {
    return (skpdId === null ? this.semua : this.bySkpd.get(skpdId))?.get(mark);
  }

  private of(skpdId: string): Map<string, Pos[]> {
    const known = this.bySkpd.get(skpdId) ?? new Map<string, Pos[]>();
    this.bySkpd.set(skpdId, known);
    return known;
  }
}

/** Code and name of a kegiatan or sub kegiatan. */
function tandaKode({ key, nama }: Pick<KodePos, "key" | "nama">): readonly string[] {
  const name = namaKey(nama);
  return [key, name === "" ? "" : `n:${name}`].filter((mark) => mark !== "");
}

function push(map: Map<string, Pos[]>, key: string, pos: Pos): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [pos]);
  else known.push(pos);
}

/** Finds pos by what a sheet calls them; a level is looked through when it is first asked for. */
export class Letak {
  private readonly levels = new Map<LevelKode, LetakLevel>();
  private readonly index: PosIndex;

  constructor(index: PosIndex) {
    this.index = index;
  }

  /** Pos of a program, kegiatan or sub kegiatan as a sheet names it, of one SKPD or of any. */
  find(level: LevelKode, kode: KodeNama, skpdId: string | null): readonly Pos[] {
    const letak = this.levels.get(level) ?? new LetakLevel(level, this.index);
    this.levels.set(level, letak);
    const key = kodeKeyOf(kode);
    const marks =
      level === "program" ? tandaProgram(key, kode.nama) : tandaKode({ key, nama: kode.nama });
    for (const mark of marks) {
      if (mark === "penunjang" && skpdId === null) continue;
      const own = letak.find(mark, skpdId);
      if (own !== undefined) return own;
    }
    return [];
  }
}
