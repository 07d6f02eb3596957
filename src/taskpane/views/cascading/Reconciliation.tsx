import type { ReactElement } from "react";
import type { CascadeNode } from "../../../core/cascade/node.ts";
import type { Rekonsiliasi } from "../../../core/cascade/rekonsiliasi.ts";
import { t } from "../../../i18n/pane-text.ts";
import { Glyph } from "../../components/Glyph.tsx";
import { formatRupiah } from "../../format.ts";

interface Props {
  readonly rekonsiliasi: readonly Rekonsiliasi[];
  readonly root: CascadeNode | null;
}

interface CheckProps {
  readonly glyph: "ok" | "error" | "warning";
  readonly tone: "ok" | "error" | "warning";
  readonly text: string;
  /** What the short text means, in full. */
  readonly meaning?: string;
}

function Check({ glyph, tone, text, meaning }: CheckProps): ReactElement {
  return (
    <li title={meaning}>
      <span className={`pk-tone-${tone}`}>
        <Glyph name={glyph} />
      </span>
      <span>{text}</span>
    </li>
  );
}

function Difference({ item }: { readonly item: Rekonsiliasi }): ReactElement {
  const text = t("pane.cascading.rekonsiliasiBeda", {
    ukuran: t(`pane.cascading.ukuran.${item.ukuran}`),
    total: formatRupiah(item.total),
    node: formatRupiah(item.jumlahNode),
    selisih: formatRupiah(item.selisih),
  });
  return <Check glyph="error" tone="error" text={text} />;
}

/** Whether the tree adds up to the data, and how many have not reported. */
export function Reconciliation({ rekonsiliasi, root }: Props): ReactElement {
  const unreported = root?.unreported ?? 0;
  const uneven = rekonsiliasi.filter(({ selisih }) => selisih !== 0);
  const total = rekonsiliasi.find(({ ukuran }) => ukuran === "pagu")?.total ?? null;
  return (
    <ul className="pk-checks pk-reconciliation" aria-label={t("pane.cascading.rekonsiliasiJudul")}>
      {uneven.map((item) => (
        <Difference key={`${item.ukuran}|${item.key}`} item={item} />
      ))}
      {uneven.length === 0 && (
        <Check
          glyph="ok"
          tone="ok"
          text={t("pane.cascading.rekonsiliasiCocok")}
          meaning={t("pane.cascading.rekonsiliasiCocokJelas", { total: formatRupiah(total) })}
        />
      )}
      {unreported > 0 && (
        <Check
          glyph="warning"
          tone="warning"
          text={t("pane.cascading.belumLapor", { n: unreported })}
          meaning={t("pane.cascading.belumLaporJelas", { n: unreported })}
        />
      )}
    </ul>
  );
}
