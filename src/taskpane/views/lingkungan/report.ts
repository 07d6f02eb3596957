import type { LingkunganView } from "../../../app/lingkungan/lingkungan.ts";
import { t } from "../../../i18n/pane-text.ts";
import type { Catatan } from "../../store/history.ts";
import { resultText } from "./RequirementTable.tsx";

/** One line about a run or a failure. */
export function historyLine({ jam, kerja, hasil, lama, galat, pesan }: Catatan): string {
  if (lama !== null) {
    const kata = t(`pane.lingkungan.riwayatHasil.${hasil}`);
    return t("pane.lingkungan.riwayatBaris", { jam, kerja, hasil: kata, lama });
  }
  const line = t("pane.lingkungan.riwayatGalat", { jam, kerja, galat });
  return pesan === "" ? line : `${line}. ${pesan}`;
}

/** The page as plain text for whoever helps: without names of sheets, and with nothing that a sheet contains. */
export function reportText(
  { versi, ringkas, butir, syarat }: LingkunganView,
  history: readonly Catatan[],
  browser: string,
): string {
  const checks = butir.map(({ status, judul, keadaanSalin, saran }) => {
    const line = `[${t(`pane.lingkungan.status.${status}`)}] ${judul}: ${keadaanSalin}`;
    return saran === "" ? line : `${line} ${saran}`;
  });
  return [
    t("pane.bantuan.versi", { versi }),
    ringkas,
    ...checks,
    t("pane.lingkungan.syarat"),
    ...syarat.map((one) => `${one.nama}: ${resultText(one)} (${one.guna})`),
    t("pane.lingkungan.riwayat"),
    ...(history.length === 0 ? [t("pane.lingkungan.riwayatKosong")] : history.map(historyLine)),
    browser,
  ].join("\n");
}
