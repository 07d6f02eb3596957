import type { PemeriksaanTema } from "../core/crossfire/periksa-tema.ts";
import type { Tema } from "../core/crossfire/tema.ts";
import { cellOf, type CellRef } from "../core/model/origin.ts";
import type { Pos } from "../core/model/pos.ts";
import type { Skpd } from "../core/model/skpd-index.ts";
import type { FxSnapshot } from "../core/pk/snapshot.ts";
import { sumReported, type Rupiah } from "../core/rupiah/rupiah.ts";
import { kalimatSinergi, renderDimensiTema } from "../i18n/render-sinergi.ts";
import { cellAddress } from "../sheet/a1.ts";
import type { KolomSkpdView, MatriksSelView, SelBuktiView, TemaView } from "./views-crossfire.ts";

/** A theme with its members and how they meet. */
export function temaView({ tema, status, dimensi }: PemeriksaanTema): TemaView {
  return {
    key: tema.key,
    nama: tema.nama,
    asisten: tema.asisten,
    pengampu: tema.pengampu.map(singkatOf),
    pendukung: tema.pendukung.map(singkatOf),
    subKegiatan: new Set(tema.anggota.map(({ pos }) => pos.id)).size,
    pagu: paguOf(tema.anggota.map(({ pos }) => pos)),
    lokus: tema.lokus,
    sarpras: tema.sarpras,
    status,
    dimensi: dimensi.map((one) => ({
      nama: one.nama,
      label: kalimatSinergi().dimensi[one.nama],
      status: one.status,
      kalimat: renderDimensiTema(one),
      sel: one.at.map(selView),
    })),
    at: tema.at,
    cell: selView(tema.at).cell,
  };
}

/** Cells of a theme in the matrix, one per SKPD that serves it. */
export function matriksOf(tema: Tema): readonly MatriksSelView[] {
  const bySkpd = new Map<string, Tema["anggota"][number][]>();
  for (const one of tema.anggota) {
    const id = one.pos.skpd?.id;
    if (id === undefined) continue;
    bySkpd.set(id, [...(bySkpd.get(id) ?? []), one]);
  }
  return [...bySkpd].flatMap(([skpdId, list]): MatriksSelView[] => {
    const [first] = list;
    if (first === undefined) return [];
    const at = cellOf(first.row.origin, "subKegiatan");
    const roles = new Set(list.map(({ peran }) => peran));
    const isBoth = roles.has("pengampu") && roles.has("pendukung");
    return [
      {
        temaKey: tema.key,
        skpdId,
        peran: isBoth
          ? "keduanya"
          : roles.has("pengampu")
            ? "pengampu"
            : roles.has("pendukung")
              ? "pendukung"
              : "tidakDisebut",
        subKegiatan: new Set(list.map(({ pos }) => pos.id)).size,
        pagu: paguOf(list.map(({ pos }) => pos)),
        at,
        cell: selView(at).cell,
      },
    ];
  });
}

/** SKPD with sub kegiatan of their own, in the order of the index. */
export function skpdColumns(
  { pos }: FxSnapshot,
  matriks: readonly MatriksSelView[],
): readonly KolomSkpdView[] {
  const inTema = new Set(matriks.map(({ skpdId }) => skpdId));
  const active = new Set(pos.list.flatMap(({ skpd }) => skpd?.id ?? []));
  return pos.skpd.list
    .filter(({ id }) => active.has(id))
    .map((skpd) => ({
      id: skpd.id,
      nama: skpd.nama,
      singkat: singkatOf(skpd),
      asisten: skpd.asisten,
      isTanpaTema: !inTema.has(skpd.id),
    }));
}

/** Money of distinct sub kegiatan; null = none states it. */
function paguOf(list: readonly Pos[]): Rupiah | null {
  return sumReported([...new Set(list)].map(({ pagu }) => pagu?.nilai ?? null));
}

/** The shortest name the sheets give an SKPD. */
export function singkatOf({ nama, alias }: Skpd): string {
  return [nama, ...alias].reduce((best, one) =>
    one !== "" && one.length < best.length ? one : best,
  );
}

/** A cell with its sheet and A1 text. */
export function selView(at: CellRef): SelBuktiView {
  return { at, cell: `${at.sheet}!${cellAddress(at.row, at.col)}` };
}
