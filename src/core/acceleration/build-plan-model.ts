import { kodeKeyOf } from "../model/kode-key.ts";
import type { Pos, PosIndex } from "../model/pos.ts";
import type { KasRow, PkProgram } from "../model/tables.ts";
import { BULAN_LIST, type AsOf, type Bulan, type Triwulan } from "../periode/periode.ts";
import { buatPencariFrasa } from "../text/frasa.ts";
import { arusPos } from "../kas/arus.ts";
import { jumlahProfil, maxShiftOf } from "./blok.ts";
import { buildKas, type Kas } from "../kas/kas.ts";
import { kelompokkanLokus } from "./kelompok.ts";
import { barisBerlaku } from "../periode/berlaku.ts";
import { PENGATURAN_PERCEPATAN, type PengaturanPercepatan } from "./pengaturan.ts";
import { total, type PenilaianBagian } from "./penilaian-bagian.ts";
import type { Penilaian } from "./penilaian.ts";
import type { Beban, KandidatRencana, ModelPercepatan, TargetSerapan } from "./plan-model.ts";
import type { TandaPos } from "./tanda.ts";

export interface OpsiModel {
  readonly asOf: AsOf;
  readonly kasList: readonly KasRow[];
  readonly tahun?: number | null;
  readonly pengaturan?: PengaturanPercepatan;
  readonly pkProgramList?: readonly PkProgram[];
  readonly tandaOf?: (pos: Pos) => readonly TandaPos[];
  /** Pos whose conditions the meeting has accepted. */
  readonly disetujui?: ReadonlySet<string>;
  /** Pos that shall stay where they are. */
  readonly dikeluarkan?: ReadonlySet<string>;
  /** Shifts the room has fixed, by candidate id. */
  readonly ketetapan?: ReadonlyMap<string, number>;
}

/** Turns verdicts into the planning problem. */
export function buildModelPercepatan(
  index: PosIndex,
  penilaianList: readonly Penilaian[],
  opsi: OpsiModel,
): ModelPercepatan {
  const pengaturan = opsi.pengaturan ?? PENGATURAN_PERCEPATAN;
  const kas = kasOf(index, opsi, pengaturan);
  const bobotOf = pembobot(opsi, pengaturan);
  const kandidatList: KandidatRencana[] = [];
  const bersyaratIds: string[] = [];
  const dikeluarkanIds: string[] = [];
  for (const penilaian of penilaianList) {
    const { pos, status } = penilaian;
    if (status !== "layak" && status !== "bersyarat") continue;
    if (opsi.dikeluarkan?.has(pos.id) === true) {
      dikeluarkanIds.push(pos.id);
      continue;
    }
    const withConditions = pengaturan.sertakanBersyarat || (opsi.disetujui?.has(pos.id) ?? false);
    const moving = penilaian.bagianList.filter(
      (one) =>
        total(one.profil) > 0 &&
        (one.status === "layak" || (withConditions && one.status === "bersyarat")),
    );
    const blocks = pengaturan.pecahRekening ? moving.map((one) => [one]) : [moving];
    const made = blocks.flatMap(
      (block) => toKandidat(pos, block, kas, bobotOf(pos), pengaturan) ?? [],
    );
    if (made.length === 0) bersyaratIds.push(pos.id);
    kandidatList.push(...made);
  }
  return {
    asOf: opsi.asOf,
    kandidatList,
    bersyaratIds,
    dikeluarkanIds,
    kantongList: kas.kantongList,
    isKasDiperiksa: kas.isDiperiksa,
    batasBulan: pengaturan.batasBulan,
    tenggat: pengaturan.tenggat,
    kelompokList:
      pengaturan.kelompok === "mati"
        ? []
        : kelompokkanLokus(kandidatList, (posId) => index.byId.get(posId)),
    kelompok: pengaturan.kelompok,
    targetList: pengaturan.target === "mati" ? [] : targetOf(index, opsi.asOf, pengaturan),
    target: pengaturan.target,
    ketetapan: opsi.ketetapan ?? new Map(),
    bonus: {
      tenggat: pengaturan.bonusTenggat,
      kelompok: pengaturan.bonusKelompok,
      target: pengaturan.bonusTarget,
    },
  };
}

function kasOf(index: PosIndex, opsi: OpsiModel, pengaturan: PengaturanPercepatan): Kas {
  const { asOf, tahun = null } = opsi;
  if (pengaturan.kriteriaMati.includes("sumberDana"))
    return buildKas(index, opsi.kasList, { asOf });
  const cari = buatPencariFrasa(pengaturan.kataSumber);
  const tahapOf = (sumber: string) => {
    const tahap = cari(sumber)?.tahap ?? "";
    const rows = pengaturan.tahapDana.filter((one) => tahap !== "" && one.tahap === tahap);
    return barisBerlaku(rows, tahun);
  };
  return buildKas(index, opsi.kasList, { asOf, tahapOf });
}

/** Weight of a pos: 1 and what each of its marks adds. Tags that only words suggest add nothing. */
function pembobot(
  { pkProgramList = [], tandaOf = () => [] }: OpsiModel,
  { bobot }: PengaturanPercepatan,
): (pos: Pos) => { readonly bobot: number; readonly isStrategis: boolean } {
  const programs = new Set(pkProgramList.map(({ program }) => kodeKeyOf(program)));
  return (pos) => {
    const tags = tandaOf(pos).filter(({ asal }) => asal !== "usulan");
    const isCrossfire = pos.crossfireRows.length > 0;
    const parts = [
      isCrossfire ? bobot.crossfire : 1,
      pos.program.key !== "" && programs.has(pos.program.key) ? bobot.pk : 1,
      ...tags.map(({ tanda }) => bobot[tanda]),
    ];
    return {
      bobot: Math.max(
        0,
        parts.reduce((sum, part) => sum + part - 1, 1),
      ),
      isStrategis: isCrossfire || tags.some(({ tanda }) => tanda === "strategis"),
    };
  };
}

/** A block of parts; null when nothing in it can move. */
function toKandidat(
  pos: Pos,
  parts: readonly PenilaianBagian[],
  kas: Kas,
  rest: Pick<KandidatRencana, "bobot" | "isStrategis">,
  { pecahRekening }: PengaturanPercepatan,
): KandidatRencana | null {
  const profil = jumlahProfil(parts);
  const planned = BULAN_LIST.filter((bulan) => (profil[bulan - 1] ?? 0) > 0);
  const [awal] = planned;
  const maxShift = maxShiftOf(parts);
  if (awal === undefined || maxShift < 1) return null;
  const rekening = pecahRekening ? (parts[0]?.kunci ?? "") : null;
  return {
    id: rekening === null ? pos.id : `${pos.id}|${rekening}`,
    posId: pos.id,
    rekening,
    semula:
      (rekening === null ? pos.rencana?.bulan : parts[0]?.bulan) ?? BULAN_LIST.map(() => null),
    profil,
    jumlah: total(profil),
    awal,
    akhir: planned[planned.length - 1] ?? awal,
    maxShift,
    ...rest,
    bebanList: bebanOf(pos, parts, kas),
    barisList: parts.flatMap((one) =>
      one.rakRow === null ? [] : [{ rakRow: one.rakRow, profil: one.profil }],
    ),
  };
}

function bebanOf(pos: Pos, parts: readonly PenilaianBagian[], kas: Kas): readonly Beban[] {
  const byPool = new Map<number, PenilaianBagian[]>();
  for (const part of parts) {
    for (const nth of kas.kantongOf(pos, part.sumberDana)) {
      const known = byPool.get(nth);
      if (known === undefined) byPool.set(nth, [part]);
      else known.push(part);
    }
  }
  return [...byPool].map(([kantong, list]) => ({ kantong, profil: jumlahProfil(list) }));
}

/** Targets the present plan does not reach; the cumulative plan of all pos against their pagu. */
function targetOf(
  index: PosIndex,
  asOf: AsOf,
  { targetSerapan }: PengaturanPercepatan,
): readonly TargetSerapan[] {
  const pagu = index.list.reduce((sum, pos) => sum + (pos.pagu?.nilai ?? 0), 0);
  const flow = BULAN_LIST.map(() => 0);
  for (const pos of index.list) {
    if (pos.pagu === null) continue;
    arusPos(pos, asOf).forEach((amount, month) => (flow[month] = (flow[month] ?? 0) + amount));
  }
  return targetSerapan.flatMap((porsi, nth): TargetSerapan[] => {
    const triwulan = (nth + 1) as Triwulan;
    const end = (triwulan * 3) as Bulan;
    const planned = flow.slice(0, end).reduce((sum, amount) => sum + amount, 0);
    const kurang = Math.ceil(porsi * pagu) - planned;
    // A closed triwulan cannot be changed, and the whole year moves no rupiah.
    return end <= asOf || end === 12 || kurang <= 0 ? [] : [{ triwulan, porsi, kurang }];
  });
}
