import { DefaultButton } from "office-ui-fabric-react";
import type { ReactElement } from "react";
import type { OutputKind } from "../../app/app.ts";
import { t } from "../../i18n/pane-text.ts";
import { usePaneState, useStore } from "../store/context.ts";

const TEXT = {
  temuan: "pane.periksa.tulis",
  cascading: "pane.cascading.tulis",
  crossfire: "pane.crossfire.tulis",
  saran: "pane.crossfire.tulisSaran",
  percepatan: "pane.percepatan.tulis",
  pergeseran: "pane.usulan.tulisPergeseran",
  jadwal: "pane.usulan.tulisJadwal",
  surat: "pane.usulan.tulisSurat",
  bahan: "pane.rapat.tulisBahan",
  notulen: "pane.rapat.tulisNotulen",
} as const;

/** Writes an output sheet from what the view shows. */
export function WriteButton({ kind }: { readonly kind: OutputKind }): ReactElement {
  const store = useStore();
  const { busy } = usePaneState();
  return (
    <DefaultButton
      text={t(TEXT[kind])}
      iconProps={{ iconName: "Sheet" }}
      disabled={busy !== null}
      onClick={() => void store.write(kind)}
    />
  );
}
