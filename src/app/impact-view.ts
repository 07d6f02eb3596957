import { dampakRencana, IRISAN_LIST, type Irisan } from "../core/acceleration/dampak.ts";
import { opsiModel } from "../core/acceleration/opsi.ts";
import type { ModelPercepatan } from "../core/acceleration/plan-model.ts";
import type { RencanaPercepatan } from "../core/acceleration/plan.ts";
import type { Pos } from "../core/model/pos.ts";
import type { FxSnapshot } from "../core/pk/snapshot.ts";
import type { Rujukan } from "../core/rujukan/rujukan.ts";
import type { Bulan } from "../core/periode/periode.ts";
import type { ImpactView, SliceView } from "./views-skenario.ts";

/** What a plan brings forward, ready to be read. Places are told by the tables, else by the word *Kecamatan*. */
export function impactView(
  snapshot: FxSnapshot,
  model: ModelPercepatan,
  rencana: RencanaPercepatan,
  rujukan: Rujukan | null,
): ImpactView {
  const { tandaOf = () => [] } = opsiModel(snapshot.model, model.asOf, snapshot.pengaturan);
  const dampak = dampakRencana(snapshot.pos, model, rencana, {
    tandaOf,
    kecamatanOf: (pos) => kecamatanOf(pos, rujukan),
    pkProgramList: snapshot.model.pkProgramList,
  });
  const slices = (irisan: Irisan): readonly SliceView[] =>
    dampak.irisan[irisan].map(({ kunci, jumlah, rupiahBulan, banyak, jumlahUsulan }) => ({
      label: kunci,
      amount: jumlah,
      rupiahMonths: rupiahBulan,
      count: banyak,
      suggested: jumlahUsulan,
    }));
  return {
    amount: dampak.jumlah,
    rupiahMonths: dampak.rupiahBulan,
    quarters: dampak.perTriwulan.map(({ triwulan, semula, menjadi }) => ({
      quarter: triwulan,
      before: semula,
      after: menjadi,
    })),
    absorption:
      dampak.serapan === null
        ? null
        : { before: dampak.serapan.semula, after: dampak.serapan.menjadi },
    slices: Object.fromEntries(
      IRISAN_LIST.map((irisan) => [irisan, slices(irisan)]),
    ) as ImpactView["slices"],
    late: dampak.strategisLewat.map(({ posId, selesai }) => {
      const pos = snapshot.pos.byId.get(posId);
      return { kode: pos?.kode.text ?? "", nama: pos?.nama ?? "", month: selesai };
    }),
    deadline: model.batasBulan as Bulan,
    rescued: dampak.strategisTertolong,
    pk: dampak.pkList.map(({ program, nama, jumlah, semula, menjadi }) => ({
      kode: program,
      nama,
      amount: jumlah,
      before: semula,
      after: menjadi,
    })),
  };
}

/** Kecamatan a sub kegiatan works in: of its crossfire rows, else of its DPA. */
function kecamatanOf(pos: Pos, rujukan: Rujukan | null): readonly string[] {
  const lokus = pos.crossfireRows.map((row) => row.lokus).join("; ");
  const text = lokus.trim() === "" ? (pos.lokasi ?? "") : lokus;
  if (rujukan === null) {
    const named = [...text.matchAll(/\bkec(?:amatan)?\.? +([\p{L} ]+)/giu)];
    return [...new Set(named.map(([, nama = ""]) => nama.trim()))];
  }
  const codes = new Set(rujukan.wilayah(text).flatMap(({ kecamatan }) => kecamatan ?? []));
  return [...codes].map((kode) => rujukan.wilayahBerkode(kode)?.nama ?? kode);
}
