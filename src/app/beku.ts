import { computeProgress } from "../core/pk/progress.ts";
import { asOfOf, type FxSnapshot } from "../core/pk/snapshot.ts";
import { ringkasId, type Beku } from "../core/rapat/beku.ts";
import { bacaKeputusan } from "../core/rapat/keputusan.ts";
import { evaluasiOf } from "./evaluasi.ts";
import type { AccelerationView, CheckView } from "./views.ts";

/** The figures of now as a meeting keeps them: those the pane shows, by the same computations. */
export function bekuOf(
  snapshot: FxSnapshot,
  check: CheckView,
  percepatan: AccelerationView,
  hariIni: string,
): Beku {
  const asOf = asOfOf(snapshot);
  const progress = (ukuran: "kinerja" | "keuangan" | "fisik"): number | null => {
    const found = computeProgress(snapshot, { lingkup: "", bulan: null, ukuran });
    return found.kind === "nilai" ? found.value : null;
  };
  const evaluasi = evaluasiOf(snapshot);
  const roots = check.findings.filter(
    ({ rootCause, diabaikan }) => rootCause === null && diabaikan === null,
  );
  return {
    tanggal: hariIni,
    asOf,
    angka: {
      kinerja: progress("kinerja"),
      serapan: progress("keuangan"),
      fisik: progress("fisik"),
      deviasi: evaluasi?.ringkasan.deviasi ?? null,
      belumDilaporkan: evaluasi?.ringkasan.jumlah.belumDilaporkan ?? null,
      kesalahan: roots.filter(({ severity }) => severity === "error").length,
      peringatan: roots.filter(({ severity }) => severity === "warning").length,
    },
    skpd: Object.fromEntries(
      (evaluasi?.skpdList ?? []).map(({ skpd, ringkasan }) => [
        skpd?.id ?? "",
        [ringkasan.realisasiSampai, ringkasan.deviasi, ringkasan.jumlah.belumDilaporkan] as const,
      ]),
    ),
    temuan: roots.map(({ id }) => ringkasId(id)),
    percepatan: Object.fromEntries(percepatan.candidates.map(({ id, status }) => [id, status])),
    keputusan: Object.fromEntries(
      bacaKeputusan(snapshot.model.keputusanList, null).map(({ id, status }) => [id, status]),
    ),
  };
}
