import { BAGIAN_SUMBER_LAIN, buatPencariSumber } from "../core/acceleration/sumber-lain.ts";
import type { RencanaPercepatan } from "../core/acceleration/plan.ts";
import type { ReasonCode } from "../core/acceleration/reasons.ts";
import { tahunAnggaran } from "../core/model/tahun.ts";
import { once } from "../core/text/once.ts";
import type { FxSnapshot } from "../core/pk/snapshot.ts";
import { renderAlasan, renderRencana } from "../i18n/render-acceleration.ts";
import type { BahanRencana } from "./acceleration-plan.ts";
import type { FundingGapView } from "./views-percepatan.ts";

/** Reasons that say the money of the APBD is not there yet. */
const BELUM_ADA_DANA: readonly ReasonCode[] = ["danaBelumSalur", "menungguSilpa"];

/** What cash or APBD does not carry earlier, with sources beyond the APBD that may. */
export function fundingGaps(
  { model, pengaturan, pos: index }: FxSnapshot,
  { penilaianList, model: problem }: BahanRencana,
  rencana: RencanaPercepatan,
): readonly FundingGapView[] {
  const { sumberLain } = pengaturan.of(BAGIAN_SUMBER_LAIN);
  const sumberOf = buatPencariSumber(sumberLain, tahunAnggaran(model));
  const gap = (posId: string, amount: number, reason: string): FundingGapView[] => {
    const pos = index.byId.get(posId);
    if (pos === undefined || amount <= 0) return [];
    const sources = once(() =>
      sumberOf(pos).map(({ sumber, kata }) => ({
        name: sumber.nama,
        condition: sumber.syarat,
        door: sumber.pintu,
        word: kata,
        basis: sumber.sumber,
      })),
    );
    return [
      {
        id: posId,
        kode: pos.kode.text,
        nama: pos.nama,
        skpd: pos.skpd?.nama ?? "",
        amount: amount as FundingGapView["amount"],
        reason,
        get sources() {
          return sources();
        },
      },
    ];
  };
  const amounts = new Map(problem.kandidatList.map(({ id, jumlah }) => [id, jumlah]));
  const kas = rencana.refused.flatMap(({ id, posId, kas: lack, kalimat }) =>
    lack === null ? [] : gap(posId, amounts.get(id) ?? 0, renderRencana(kalimat)),
  );
  const said = new Set(kas.map(({ id }) => id));
  const dana = penilaianList.flatMap(({ pos, bagianList }) => {
    if (said.has(pos.id)) return [];
    const parts = bagianList.filter(({ alasan }) =>
      alasan.some(
        ({ code, dikesampingkan }) => BELUM_ADA_DANA.includes(code) && dikesampingkan !== true,
      ),
    );
    const [first] = parts.flatMap(({ alasan }) =>
      alasan.filter(({ code }) => BELUM_ADA_DANA.includes(code)),
    );
    const amount = parts.reduce(
      (sum, { profil }) => sum + profil.reduce<number>((all, one) => all + one, 0),
      0,
    );
    return first === undefined ? [] : gap(pos.id, amount, renderAlasan(first));
  });
  return [...kas, ...dana].sort((a, b) => b.amount - a.amount);
}
