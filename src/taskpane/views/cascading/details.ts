import type { CascadeNode } from "../../../core/cascade/node.ts";
import type { AsOf } from "../../../core/periode/periode.ts";
import type { AngkaNode } from "../../../app/views.ts";
import { t } from "../../../i18n/pane-text.ts";
import { asOfText, formatPersen, formatRupiah } from "../../format.ts";
import { deviationText } from "./Deviation.tsx";
import { UNIT } from "./tree-rows.ts";

/** A figure with how it comes about. */
export interface Detail {
  readonly label: string;
  readonly value: string;
  readonly formula: string;
  /** The figure as formulas know it; absent = none gives it. */
  readonly angka?: AngkaNode;
}

const or = (value: string | null, otherwise: string): string => value ?? otherwise;

function sisa({ pagu, realisasiSampai }: CascadeNode): number | null {
  return pagu === null || realisasiSampai === null ? null : pagu - realisasiSampai;
}

function quotient(part: number | null, whole: number | null): string {
  if (part === null || whole === null) return "";
  return ` = ${formatRupiah(part)} ÷ ${formatRupiah(whole)}`;
}

/** Figures of an account: it has neither indicators nor a physical progress of its own. */
function accountDetails(node: CascadeNode, asOf: AsOf): readonly Detail[] {
  const bulan = or(asOfText(asOf), t("pane.cascading.rinci.belumAda"));
  const { pagu, rencanaSampai, realisasiSampai, serapan, deviasi } = node;
  return [
    {
      label: t("pane.cascading.kolom.pagu"),
      value: formatRupiah(pagu),
      formula: t("pane.cascading.rinci.paguRekening"),
    },
    {
      label: t("pane.cascading.rinci.rencana", { bulan }),
      value: formatRupiah(rencanaSampai),
      formula: t("pane.cascading.rinci.rencanaRekening"),
    },
    {
      label: t("pane.cascading.rinci.realisasi", { bulan }),
      value:
        realisasiSampai === null ? t("pane.cascading.serapanBelum") : formatRupiah(realisasiSampai),
      formula: t("pane.cascading.rinci.realisasiRumus"),
    },
    {
      label: t("pane.cascading.rinci.sisa"),
      value: formatRupiah(sisa(node)),
      formula: t("pane.cascading.rinci.sisaRumus"),
    },
    {
      label: t("pane.cascading.kolom.serapan"),
      value: formatPersen(serapan),
      formula: `${t("pane.cascading.rinci.serapanRumus")}${quotient(realisasiSampai, pagu)}`,
    },
    {
      label: t("pane.cascading.kolom.deviasi"),
      value: deviasi === null ? t("pane.cascading.deviasiKosong") : deviationText(deviasi),
      formula: t("pane.cascading.rinci.deviasiRumus"),
    },
  ];
}

/** All figures of a node in full, each with its formula and where it comes from. */
export function detailsOf(node: CascadeNode, asOf: AsOf): readonly Detail[] {
  if (node.level === "rekening") return accountDetails(node, asOf);
  const isUnit = node.level === UNIT;
  const bulan = or(asOfText(asOf), t("pane.cascading.rinci.belumAda"));
  const n = node.subKegiatan;
  const { pagu, rencanaSampai, realisasiSampai, serapan, deviasi, fisik, capaian } = node;
  const list: (Detail | null)[] = [
    {
      label: t("pane.cascading.kolom.pagu"),
      angka: "pagu",
      value: formatRupiah(pagu),
      formula: isUnit
        ? t("pane.cascading.rinci.paguUnit")
        : t("pane.cascading.rinci.jumlah", { n }),
    },
    node.share === 1
      ? null
      : {
          label: t("pane.cascading.rinci.porsi"),
          value: formatPersen(node.share),
          formula: t("pane.cascading.rinci.porsiRumus"),
        },
    {
      label: t("pane.cascading.rinci.rencana", { bulan }),
      angka: "rencana",
      value: formatRupiah(rencanaSampai),
      formula: t(
        isUnit ? "pane.cascading.rinci.rencanaUnit" : "pane.cascading.rinci.rencanaJumlah",
      ),
    },
    {
      label: t("pane.cascading.rinci.realisasi", { bulan }),
      angka: "realisasi",
      value:
        realisasiSampai === null ? t("pane.cascading.serapanBelum") : formatRupiah(realisasiSampai),
      formula: t("pane.cascading.rinci.realisasiRumus"),
    },
    {
      label: t("pane.cascading.rinci.sisa"),
      angka: "sisa",
      value: formatRupiah(sisa(node)),
      formula: t("pane.cascading.rinci.sisaRumus"),
    },
    {
      label: t("pane.cascading.kolom.serapan"),
      angka: "serapan",
      value: formatPersen(serapan),
      formula: `${t("pane.cascading.rinci.serapanRumus")}${quotient(realisasiSampai, pagu)}`,
    },
    {
      label: t("pane.cascading.kolom.deviasi"),
      value: deviasi === null ? t("pane.cascading.deviasiKosong") : deviationText(deviasi),
      formula: t("pane.cascading.rinci.deviasiRumus"),
    },
    capaian === null
      ? null
      : {
          label: t("pane.cascading.kolom.capaian"),
          angka: "capaian",
          value: formatPersen(capaian.nilai),
          formula: t("pane.cascading.rinci.capaianRumus", {
            n: capaian.dilaporkan,
            total: capaian.total,
          }),
        },
    {
      label: t("pane.cascading.kolom.fisik"),
      angka: "fisik",
      value: fisik === null ? t("pane.cascading.serapanBelum") : formatPersen(fisik),
      formula: t(isUnit ? "pane.cascading.rinci.fisikUnit" : "pane.cascading.rinci.fisikRumus"),
    },
    {
      label: t("pane.cascading.kolom.belumLapor"),
      value: t("pane.cascading.rinci.dari", { n: node.unreported, total: n }),
      formula: t("pane.cascading.rinci.belumLaporRumus"),
    },
  ];
  return list.filter((one) => one !== null);
}
