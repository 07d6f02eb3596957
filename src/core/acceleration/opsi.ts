import type { Model } from "../model/model.ts";
import type { Pos, PosIndex } from "../model/pos.ts";
import { tahunAnggaran } from "../model/tahun.ts";
import { Pengaturan } from "../pengaturan/pengaturan.ts";
import type { AsOf } from "../periode/periode.ts";
import type { OpsiModel } from "./build-plan-model.ts";
import type { OpsiPenilaian } from "./criteria/kriteria.ts";
import { buildPaketIndex } from "../pengadaan/paket.ts";
import { BAGIAN_PERCEPATAN } from "./pengaturan.ts";
import { BAGIAN_PUTUSAN } from "./putusan.ts";
import { BAGIAN_TANDA, buatPenanda, type TandaPos } from "./tanda.ts";

/** All that verdicts rest on beside the pos: settings, decisions, budget year and packages of one workbook. */
export function opsiPenilaian(
  model: Model,
  index: PosIndex,
  pengaturan: Pengaturan = Pengaturan.BAWAAN,
): Required<OpsiPenilaian> {
  return {
    pengaturan: pengaturan.of(BAGIAN_PERCEPATAN),
    putusanList: pengaturan.of(BAGIAN_PUTUSAN).putusanList,
    tahun: tahunAnggaran(model),
    paket: model.paketList.length === 0 ? null : buildPaketIndex(index, model.paketList),
  };
}

/** Tags of a pos under these settings: found once, whoever asks. */
function penandaOf(pengaturan: Pengaturan): (pos: Pos) => readonly TandaPos[] {
  let known = PENANDA.get(pengaturan);
  if (known === undefined) {
    const { kataTanda } = pengaturan.of(BAGIAN_PERCEPATAN);
    known = buatPenanda(kataTanda, pengaturan.of(BAGIAN_TANDA).putusanList);
    PENANDA.set(pengaturan, known);
  }
  return known;
}

const PENANDA = new WeakMap<Pengaturan, (pos: Pos) => readonly TandaPos[]>();

/** All that a plan rests on beside the verdicts. */
export function opsiModel(
  model: Model,
  asOf: AsOf,
  pengaturan: Pengaturan = Pengaturan.BAWAAN,
): OpsiModel {
  const own = pengaturan.of(BAGIAN_PERCEPATAN);
  return {
    asOf,
    kasList: model.kasList,
    tahun: tahunAnggaran(model),
    pengaturan: own,
    pkProgramList: model.pkProgramList,
    tandaOf: penandaOf(pengaturan),
  };
}
