import type { ReactElement } from "react";
import type { RapatView } from "../../../app/views.ts";
import { namaAngka, renderAngka } from "../../../i18n/render-beda.ts";
import { t } from "../../../i18n/pane-text.ts";
import { dayText } from "../../format.ts";

/** What changed since the meeting the workbook keeps. */
export function Changes({ view }: { readonly view: RapatView }): ReactElement {
  const { beda } = view;
  if (beda === null) return <p className="pk-muted">{t("pane.rapat.bedaTidak")}</p>;
  const { temuan, keputusan, angka } = beda;
  const lines = [
    ...angka.map(({ nama, semula, menjadi }) =>
      t("pane.rapat.bedaAngka", {
        nama: namaAngka(nama),
        semula: renderAngka(nama, semula),
        menjadi: renderAngka(nama, menjadi),
      }),
    ),
    ...(temuan.hilang + temuan.baru > 0 ? [t("pane.rapat.bedaTemuan", temuan)] : []),
    ...(keputusan.baru.length + keputusan.berubah.length > 0
      ? [
          t("pane.rapat.bedaKeputusan", {
            baru: keputusan.baru.length,
            berubah: keputusan.berubah.length,
          }),
        ]
      : []),
  ];
  return (
    <section>
      <h2>{t("pane.rapat.beda", { tanggal: dayText(beda.sejak) })}</h2>
      {lines.length === 0 ? (
        <p>{t("pane.rapat.bedaKosong")}</p>
      ) : (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
