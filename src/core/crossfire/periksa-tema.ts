import type { CellRef } from "../model/origin.ts";
import { ciriDari, kantorOf, type Ciri } from "./ciri.ts";
import { DIMENSI_LIST, type NamaDimensi } from "./dimensi.ts";
import type { Gazetir } from "./lokus.ts";
import { perkaraOf } from "./aktivitas.ts";
import { PENGATURAN_SINERGI, type PengaturanSinergi } from "./pengaturan.ts";
import { sinergiOf, type Sisi } from "./sinergi.ts";
import type { AnggotaTema, Tema } from "./tema.ts";

/**
 * bertemu = every member that states the dimension meets a member of another SKPD; sebagian = some do; tidakBertemu =
 * none does; tidakDiperiksa = fewer than two SKPD state it, which is neither.
 */
export type StatusTema = "bertemu" | "sebagian" | "tidakBertemu" | "tidakDiperiksa";

export interface DimensiTema {
  readonly nama: NamaDimensi;
  readonly status: StatusTema;
  /** State it, but meet no member of another SKPD. */
  readonly lepas: readonly AnggotaTema[];
  /** Do not state it. */
  readonly tidakDisebut: readonly AnggotaTema[];
  /** What the members that meet have in common, each word once. */
  readonly bukti: readonly string[];
  /** Cells of `lepas`, else of `tidakDisebut`: where to look. */
  readonly at: readonly CellRef[];
}

export interface PemeriksaanTema {
  readonly tema: Tema;
  /** bertemu = all stated dimensions meet; tidakBertemu = none of them; tidakDiperiksa = none is stated. */
  readonly status: StatusTema;
  /** A theme of one SKPD has nothing to meet. */
  readonly isSatuSkpd: boolean;
  /** The four dimensions and time, in fixed order. */
  readonly dimensi: readonly DimensiTema[];
}

export interface OpsiPeriksaTema {
  /** Null = places cannot be told apart: lokus stays tidakDiperiksa. */
  readonly gazetir: Gazetir | null;
  readonly pengaturan?: PengaturanSinergi;
}

/** Members of one theme that are held against each other at most; more nobody puts on one agenda. */
const MAX_ANGGOTA = 200;

interface Bertemu {
  /** Members held against one of another SKPD. */
  readonly dinilai: Set<number>;
  readonly bertemu: Set<number>;
  readonly bukti: Set<string>;
}

/** Whether the members of a theme meet in the four dimensions and in time; which do not, and where. */
export function periksaTema(tema: Tema, opsi: OpsiPeriksaTema): PemeriksaanTema {
  const anggota = tema.anggota.slice(0, MAX_ANGGOTA);
  const ciri = anggota.map(({ pos, row }) => ciriDari(pos, opsi.gazetir, [row]));
  const hasil = meetings(ciri, opsi.pengaturan ?? PENGATURAN_SINERGI);
  const dimensi = DIMENSI_LIST.map((nama) => dimensiOf(nama, anggota, ciri, hasil[nama]));
  const stated = dimensi.filter(({ status }) => status !== "tidakDiperiksa");
  return {
    tema,
    status: joinStatus(stated.map(({ status }) => status)),
    isSatuSkpd: new Set(anggota.map(({ pos }) => kantorOf(pos))).size < 2,
    dimensi,
  };
}

function meetings(
  ciri: readonly Ciri[],
  pengaturan: PengaturanSinergi,
): Readonly<Record<NamaDimensi, Bertemu>> {
  const empty = (): Bertemu => ({ dinilai: new Set(), bertemu: new Set(), bukti: new Set() });
  const hasil: Record<NamaDimensi, Bertemu> = {
    aktivitas: empty(),
    jenisBelanja: empty(),
    lokus: empty(),
    sarpras: empty(),
    waktu: empty(),
  };
  const sides = ciri.map((one): Sisi => ({ ciri: one, perkara: perkaraOf(one.uraian, () => 1) }));
  sides.forEach((one, i) => {
    sides.slice(i + 1).forEach((other, nth) => {
      const j = i + 1 + nth;
      if (kantorOf(one.ciri.pos) === kantorOf(other.ciri.pos)) return;
      const sinergi = sinergiOf(one, other, pengaturan);
      for (const nama of DIMENSI_LIST) {
        const { nilai, bukti } = sinergi[nama];
        if (nilai === null) continue;
        const { dinilai, bertemu, bukti: words } = hasil[nama];
        dinilai.add(i).add(j);
        if (nilai < pengaturan.ambangDimensi[nama]) continue;
        bertemu.add(i).add(j);
        for (const word of bukti) words.add(word);
      }
    });
  });
  return hasil;
}

function dimensiOf(
  nama: NamaDimensi,
  anggota: readonly AnggotaTema[],
  ciri: readonly Ciri[],
  { dinilai, bertemu, bukti }: Bertemu,
): DimensiTema {
  const lepas = anggota.filter((_, index) => dinilai.has(index) && !bertemu.has(index));
  const tidakDisebut = anggota.filter((_, index) => !states(ciri[index], nama));
  const wanted = new Set(lepas.length > 0 ? lepas : tidakDisebut);
  const at = anggota.flatMap((one, index): CellRef[] => {
    const own = ciri[index];
    const cell = own === undefined || !wanted.has(one) ? null : own.sel[nama];
    return cell === null ? [] : [cell];
  });
  const status =
    dinilai.size === 0
      ? "tidakDiperiksa"
      : lepas.length === 0
        ? "bertemu"
        : bertemu.size === 0
          ? "tidakBertemu"
          : "sebagian";
  return { nama, status, lepas, tidakDisebut, bukti: [...bukti].sort(), at };
}

function joinStatus(list: readonly StatusTema[]): StatusTema {
  if (list.length === 0) return "tidakDiperiksa";
  if (list.every((status) => status === "bertemu")) return "bertemu";
  return list.every((status) => status === "tidakBertemu") ? "tidakBertemu" : "sebagian";
}

function states(ciri: Ciri | undefined, nama: NamaDimensi): boolean {
  if (ciri === undefined) return false;
  const { profil, lokus, sarpras, pos } = ciri;
  const stated: Readonly<Record<NamaDimensi, boolean>> = {
    aktivitas: true,
    jenisBelanja: profil !== null,
    lokus: lokus !== null,
    sarpras: sarpras.benda.size > 0 || sarpras.barang.size > 0,
    waktu: pos.rencana !== null,
  };
  return stated[nama];
}
