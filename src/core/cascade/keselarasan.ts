import { DIMENSI_LIST, type NamaDimensi } from "../crossfire/dimensi.ts";
import { periksaTema, type OpsiPeriksaTema } from "../crossfire/periksa-tema.ts";
import { temaListOf, type AnggotaTema, type Tema } from "../crossfire/tema.ts";
import type { Model } from "../model/model.ts";
import type { CellRef } from "../model/origin.ts";
import { cellPos } from "../model/pos-cari.ts";
import type { Pos, PosIndex } from "../model/pos.ts";
import type { Skpd } from "../model/skpd-index.ts";
import type { Rupiah } from "../rupiah/rupiah.ts";
import type { Cascade } from "./node.ts";
import { isPenunjangKey } from "./tanda-program.ts";

interface Tempat {
  /** Code and name of what it is about; `""` = none. */
  readonly kode: string;
  readonly nama: string;
  readonly at: CellRef | null;
}

/**
 * Where PK, budget and crossfire do not speak of the same things, as data; `i18n` makes the sentences. Programs of a PK
 * without a DPA, and the reverse, are orphans (`orphans.ts`).
 */
export type Keselarasan = Tempat &
  (
    | { readonly jenis: "indikatorTanpaAnggaran"; readonly pemilik: string }
    | {
        readonly jenis: "subKegiatanTanpaIndikator";
        readonly skpd: string;
        readonly pagu: Rupiah | null;
      }
    /** A theme whose members do not meet in a dimension; `status` sebagian = only those in `skpd` do not. */
    | {
        readonly jenis: "temaTidakBertemu";
        readonly dimensi: NamaDimensi;
        readonly status: "sebagian" | "tidakBertemu";
        readonly skpd: readonly string[];
      }
    | { readonly jenis: "temaSatuSkpd"; readonly skpd: readonly string[] }
    | { readonly jenis: "skpdDiLuarTema"; readonly subKegiatan: number }
    /** Not examined, with why: neither right nor wrong. */
    | {
        readonly jenis: "tidakDiperiksa";
        readonly alasan:
          "tanpaPk" | "tanpaAnggaran" | "tanpaCrossfire" | "skpdTanpaPk" | "penunjang";
        readonly subKegiatan: number;
      }
    | { readonly jenis: "dimensiTidakDiperiksa"; readonly dimensi: NamaDimensi }
  );

const TANPA_TEMPAT: Tempat = { kode: "", nama: "", at: null };

/** All alignment checks of a region, those of the PK first. */
export function periksaKeselarasan(
  model: Model,
  index: PosIndex,
  cascade: Cascade,
  opsi: OpsiPeriksaTema,
): readonly Keselarasan[] {
  return [...periksaPk(model, index, cascade), ...periksaCrossfire(model, index, opsi)];
}

function periksaPk(model: Model, index: PosIndex, cascade: Cascade): readonly Keselarasan[] {
  const subKegiatan = index.list.length;
  if (model.pkIndikatorList.length === 0) {
    return [{ ...TANPA_TEMPAT, jenis: "tidakDiperiksa", alasan: "tanpaPk", subKegiatan }];
  }
  if (subKegiatan === 0) {
    return [{ ...TANPA_TEMPAT, jenis: "tidakDiperiksa", alasan: "tanpaAnggaran", subKegiatan }];
  }
  return [...indikatorTanpaAnggaran(cascade), ...subKegiatanTanpaIndikator(index, cascade)];
}

function indikatorTanpaAnggaran({ pk }: Cascade): readonly Keselarasan[] {
  return pk.flatMap(({ nama: pemilik, sasaran }) =>
    sasaran.flatMap(({ indikator }) =>
      indikator
        .filter(({ pagu }) => pagu === null)
        .map(({ nama, at }): Keselarasan => ({
          jenis: "indikatorTanpaAnggaran",
          pemilik,
          kode: "",
          nama,
          at,
        })),
    ),
  );
}

/** Of SKPD with a PK; supporting programs are counted apart, since many a PK does not carry them. */
function subKegiatanTanpaIndikator(
  index: PosIndex,
  { pk, posBerindikator }: Cascade,
): readonly Keselarasan[] {
  const owners = new Set(pk.map(({ skpdId }) => skpdId));
  const found: Keselarasan[] = [];
  const tanpaPk = new Map<Skpd | null, number>();
  let penunjang = 0;
  for (const pos of index.list) {
    if (posBerindikator.has(pos.id)) continue;
    const { skpd } = pos;
    if (isPenunjangKey(pos.program.key)) penunjang += 1;
    else if (skpd === null || !(owners.has(skpd.id) || owners.has(skpd.indukId ?? ""))) {
      tanpaPk.set(skpd, (tanpaPk.get(skpd) ?? 0) + 1);
    } else {
      found.push({
        jenis: "subKegiatanTanpaIndikator",
        skpd: skpd.nama,
        pagu: pos.pagu?.nilai ?? null,
        ...tempatPos(pos),
      });
    }
  }
  for (const [skpd, subKegiatan] of tanpaPk) {
    found.push({
      jenis: "tidakDiperiksa",
      alasan: "skpdTanpaPk",
      subKegiatan,
      kode: skpd?.kode ?? "",
      nama: skpd?.nama ?? "",
      at: skpd?.at ?? null,
    });
  }
  if (penunjang > 0) {
    found.push({
      ...TANPA_TEMPAT,
      jenis: "tidakDiperiksa",
      alasan: "penunjang",
      subKegiatan: penunjang,
    });
  }
  return found;
}

function tempatPos(pos: Pos): Tempat {
  return { kode: pos.kode.text, nama: pos.nama, at: cellPos(pos) };
}

function periksaCrossfire(
  model: Model,
  index: PosIndex,
  opsi: OpsiPeriksaTema,
): readonly Keselarasan[] {
  if (model.crossfireList.length === 0) {
    const subKegiatan = index.list.length;
    return [{ ...TANPA_TEMPAT, jenis: "tidakDiperiksa", alasan: "tanpaCrossfire", subKegiatan }];
  }
  const temaList = temaListOf(index);
  return [
    ...temaList.flatMap((tema) => periksaSatuTema(tema, opsi)),
    ...skpdDiLuarTema(index, temaList),
  ];
}

function periksaSatuTema(tema: Tema, opsi: OpsiPeriksaTema): readonly Keselarasan[] {
  const hasil = periksaTema(tema, opsi);
  const tempat = { kode: "", nama: tema.nama };
  if (hasil.isSatuSkpd) {
    const skpd = namaSkpd(tema.anggota);
    return [{ jenis: "temaSatuSkpd", skpd, ...tempat, at: tema.at }];
  }
  return DIMENSI_LIST.flatMap((nama): readonly Keselarasan[] => {
    const dimensi = hasil.dimensi.find((one) => one.nama === nama);
    if (dimensi === undefined || dimensi.status === "bertemu") return [];
    const at = dimensi.at[0] ?? tema.at;
    if (dimensi.status === "tidakDiperiksa") {
      return [{ jenis: "dimensiTidakDiperiksa", dimensi: nama, ...tempat, at }];
    }
    const { status } = dimensi;
    const skpd = namaSkpd(dimensi.lepas);
    return [{ jenis: "temaTidakBertemu", dimensi: nama, status, skpd, ...tempat, at }];
  });
}

function namaSkpd(anggota: readonly AnggotaTema[]): readonly string[] {
  return [...new Set(anggota.flatMap(({ pos }) => pos.skpd?.nama ?? []))];
}

/** SKPD none of whose sub kegiatan, nor those of its units, serves a theme. */
function skpdDiLuarTema(index: PosIndex, temaList: readonly Tema[]): readonly Keselarasan[] {
  const members = new Set(
    temaList.flatMap(({ anggota }) =>
      anggota.flatMap(({ pos: { skpd } }) => [skpd?.id ?? "", skpd?.indukId ?? ""]),
    ),
  );
  return index.skpd.list
    .filter((skpd) => skpd.indukId === null && !members.has(skpd.id))
    .map((skpd): Keselarasan => ({
      jenis: "skpdDiLuarTema",
      subKegiatan: index.list.filter(
        (pos) => pos.skpd?.id === skpd.id || pos.skpd?.indukId === skpd.id,
      ).length,
      kode: skpd.kode,
      nama: skpd.nama,
      at: skpd.at,
    }));
}
