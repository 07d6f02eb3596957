import type { CellRef } from "../model/origin.ts";
import { asistenKey } from "../text/nama-key.ts";
import type { EvaluasiPos } from "./evaluasi.ts";
import type { EvaluasiWilayah } from "./evaluasi-wilayah.ts";
import { terbukaTerurut, type Keputusan } from "./keputusan.ts";
import type { PengaturanRapat } from "./pengaturan.ts";

/** Why an item is on the agenda, gravest first: the order of the list is the order of the items. */
export const ALASAN_AGENDA = [
  "keputusanLewat",
  "kontrakKritis",
  "deviasiKritis",
  "belumDilaporkan",
  "lewatBatas",
  "percepatan",
  "tertinggal",
] as const;
export type AlasanAgenda = (typeof ALASAN_AGENDA)[number];

/** One item for an Asisten: what needs a decision, why it stands here, and what it weighs. */
export interface ButirAgenda {
  readonly alasan: AlasanAgenda;
  readonly nama: string;
  readonly kode: string;
  readonly skpd: string;
  /** Rupiah at stake: behind, unreported, planned too late, or able to move; 0 where it is not money. */
  readonly rupiah: number;
  /** Points behind (fraction, negative) where that is the reason. */
  readonly deviasi: number | null;
  readonly at: CellRef | null;
}

export interface AgendaAsisten {
  /** `""` = SKPD without an Asisten. */
  readonly asisten: string;
  readonly butir: readonly ButirAgenda[];
  /** Items that found no place because there are more. */
  readonly lainnya: number;
}

/** A candidate of the acceleration, as the agenda needs it. */
export interface UsulanPercepatan {
  readonly posId: string;
  readonly rupiah: number;
}

export interface BahanAgenda {
  readonly evaluasi: EvaluasiWilayah;
  readonly keputusanList: readonly Keputusan[];
  readonly percepatan: readonly UsulanPercepatan[];
  /** Strategic or crossfire sub kegiatan whose plan goes on after the deadline month, with the rupiah after it. */
  readonly lewatBatas: readonly UsulanPercepatan[];
}

/**
 * At most so many items an Asisten (setting): by kind of reason first, then by rupiah, then by code. A sub kegiatan
 * stands once, for its gravest reason. Overdue decisions without a code stand under every Asisten's own heading only
 * when no SKPD claims them: then under `""`.
 */
export function susunAgenda(
  bahan: BahanAgenda,
  pengaturan: PengaturanRapat,
): readonly AgendaAsisten[] {
  const all = bahan.evaluasi.skpdList.flatMap(({ posList }) => posList);
  const byId = new Map(all.map((one) => [one.pos.id, one]));
  const groups = new Map<string, { asisten: string; butir: Map<string, ButirAgenda> }>();
  const put = (asisten: string, key: string, butir: ButirAgenda): void => {
    const id = asistenKey(asisten);
    const group = groups.get(id) ?? { asisten, butir: new Map<string, ButirAgenda>() };
    groups.set(id, group);
    const known = group.butir.get(key);
    if (known === undefined || urut(butir) < urut(known)) group.butir.set(key, butir);
  };
  for (const one of all) {
    const butir = butirEvaluasi(one);
    if (butir !== null) put(asistenOf(one), one.pos.id, butir);
  }
  const dariUsulan = (alasan: AlasanAgenda, list: readonly UsulanPercepatan[]): void => {
    for (const { posId, rupiah } of list) {
      const one = byId.get(posId);
      if (one !== undefined) put(asistenOf(one), posId, butirOf(alasan, one, rupiah, null));
    }
  };
  dariUsulan("lewatBatas", bahan.lewatBatas);
  dariUsulan("percepatan", bahan.percepatan);
  for (const keputusan of terbukaTerurut(bahan.keputusanList)) {
    if (keputusan.tenggat !== "lewat") continue;
    const { row, id } = keputusan;
    const one = all.find(({ pos }) => row.kode !== "" && pos.kode.text === row.kode);
    put(one === undefined ? "" : asistenOf(one), `keputusan ${id}`, {
      alasan: "keputusanLewat",
      nama: row.keputusan || row.butir,
      kode: row.kode,
      skpd: one?.pos.skpd?.nama ?? "",
      rupiah: 0,
      deviasi: null,
      at: { ...row.origin.at, row: row.origin.row, col: row.origin.cols.keputusan ?? 0 },
    });
  }
  return [...groups.values()]
    .map(({ asisten, butir }) => {
      const sorted = [...butir.values()].sort(compareButir);
      const most = pengaturan.butirPerAsisten;
      return { asisten, butir: sorted.slice(0, most), lainnya: Math.max(0, sorted.length - most) };
    })
    .sort((a, b) => Number(a.asisten === "") - Number(b.asisten === "") || compareText(a, b));
}

function compareText(a: AgendaAsisten, b: AgendaAsisten): number {
  return asistenKey(a.asisten) < asistenKey(b.asisten) ? -1 : 1;
}

function asistenOf({ pos }: EvaluasiPos): string {
  return pos.skpd?.asisten ?? "";
}

function butirEvaluasi(one: EvaluasiPos): ButirAgenda | null {
  const behind = Math.max(0, (one.rencanaSampai ?? 0) - (one.realisasiSampai ?? 0));
  if (one.isKontrakKritis) return butirOf("kontrakKritis", one, behind, one.deviasi);
  if (one.lampu === "kritis") return butirOf("deviasiKritis", one, behind, one.deviasi);
  if (one.status === "belumDilaporkan") {
    return butirOf("belumDilaporkan", one, one.rencanaSampai ?? 0, null);
  }
  return one.lampu === "tertinggal" ? butirOf("tertinggal", one, behind, one.deviasi) : null;
}

function butirOf(
  alasan: AlasanAgenda,
  { pos, at }: EvaluasiPos,
  rupiah: number,
  deviasi: number | null,
): ButirAgenda {
  const skpd = pos.skpd?.nama ?? "";
  return { alasan, nama: pos.nama, kode: pos.kode.text, skpd, rupiah, deviasi, at };
}

function urut({ alasan }: ButirAgenda): number {
  return ALASAN_AGENDA.indexOf(alasan);
}

function compareButir(a: ButirAgenda, b: ButirAgenda): number {
  return urut(a) - urut(b) || b.rupiah - a.rupiah || (a.kode < b.kode ? -1 : 1);
}
