import { useState, type ReactElement } from "react";
import type { ImpactView, SliceKind, SliceView } from "../../../app/views.ts";
import { namaBulan } from "../../../i18n/bulan.ts";
import { formatAngka } from "../../../i18n/format.ts";
import { t } from "../../../i18n/pane-text.ts";
import { Glyph } from "../../components/Glyph.tsx";
import { InsertList } from "../../components/InsertList.tsx";
import { Money } from "../../components/Money.tsx";
import { Segments } from "../../components/Segments.tsx";
import { formatPersen, formatRupiahShort } from "../../format.ts";
import { useStore } from "../../store/context.ts";
import { namaAngkaPercepatan } from "./rumus.ts";

const KINDS: readonly SliceKind[] = ["asisten", "skpd", "kecamatan", "tema", "tanda"];
const TAGS = ["strategis", "stunting", "kemiskinan", "ekonomi"] as const;
/** Rows of a cut that are shown. */
const MOST = 30;

/** Cuts that the functions know as a scope. */
function isBerumus(kind: SliceKind): boolean {
  return kind === "asisten" || kind === "skpd" || kind === "tema";
}

function labelOf(kind: SliceKind, { label }: SliceView): string {
  if (label === "") return t("pane.dampak.tanpaNama");
  const tag = kind === "tanda" ? TAGS.find((one) => one === label) : undefined;
  return tag === undefined ? label : t(`pane.dampak.tanda.${tag}`);
}

function Slices({ impact }: { readonly impact: ImpactView }): ReactElement {
  const store = useStore();
  const [kind, setKind] = useState<SliceKind>("asisten");
  return (
    <>
      <Segments
        label={t("pane.dampak.irisan.label")}
        items={KINDS.map((key) => ({ key, content: t(`pane.dampak.irisan.${key}`) }))}
        selected={kind}
        onSelect={setKind}
        panelId="pk-slices"
      />
      <div id="pk-slices" role="tabpanel" aria-labelledby={`pk-slices-${kind}`}>
        <table className="pk-plain-table">
          <thead>
            <tr>
              <th scope="col">{t("pane.dampak.nama")}</th>
              <th scope="col">{t("pane.dampak.kegiatan")}</th>
              <th scope="col">{t("pane.dampak.amount")}</th>
              <th scope="col">{t("pane.dampak.rupiahBulan")}</th>
            </tr>
          </thead>
          <tbody>
            {impact.slices[kind].slice(0, MOST).map((slice) => (
              <tr key={slice.label}>
                <th scope="row">
                  {labelOf(kind, slice)}
                  {slice.suggested > 0 && (
                    <span className="pk-difference">
                      {t("pane.dampak.usulan", { jumlah: formatRupiahShort(slice.suggested) })}
                    </span>
                  )}
                </th>
                <td>{formatAngka(slice.count)}</td>
                <td>
                  <Money value={slice.amount} />
                  {slice.label !== "" && isBerumus(kind) && (
                    <InsertList
                      find={() => store.formulas.dampak(kind, slice)}
                      names={namaAngkaPercepatan()}
                      of={slice.label}
                    />
                  )}
                </td>
                <td>
                  <Money value={slice.rupiahMonths} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** Share of the year's plan in TW I and II, before and after. */
function shares({ quarters }: ImpactView): { readonly semula: string; readonly menjadi: string } {
  const share = (key: "before" | "after"): string => {
    const all = quarters.reduce((sum, one) => sum + one[key], 0);
    const early = quarters.reduce((sum, one) => (one.quarter <= 2 ? sum + one[key] : sum), 0);
    return formatPersen(all > 0 ? early / all : null);
  };
  return { semula: share("before"), menjadi: share("after") };
}

/** What the plan brings forward, for whom, and what stays late. */
export function Impact({ impact }: { readonly impact: ImpactView }): ReactElement {
  const { absorption, late, deadline, rescued, pk } = impact;
  const bulan = namaBulan(deadline);
  return (
    <section aria-labelledby="pk-impact">
      <h2 id="pk-impact">{t("pane.dampak.judul")}</h2>
      <p>
        <Money value={impact.amount} />
        {` · ${t("pane.dampak.rupiahBulan")} `}
        <Money value={impact.rupiahMonths} />
      </p>
      <p>{t("pane.dampak.porsi", shares(impact))}</p>
      {absorption !== null && (
        <p>
          {t("pane.dampak.serapan", {
            semula: formatPersen(absorption.before[5] ?? null),
            menjadi: formatPersen(absorption.after[5] ?? null),
          })}
        </p>
      )}
      {rescued > 0 && <p>{t("pane.dampak.tertolong", { n: rescued })}</p>}
      {late.length === 0 ? (
        <p>{t("pane.dampak.lewatTanpa", { bulan })}</p>
      ) : (
        <details className="pk-outcome">
          <summary>
            <Glyph name="warning" /> {t("pane.dampak.lewat", { n: late.length, bulan })}
          </summary>
          <ul>
            {late.map(({ kode, nama, month }) => (
              <li key={kode + nama}>{`${kode} ${nama} (${namaBulan(month)})`}</li>
            ))}
          </ul>
        </details>
      )}
      {impact.amount > 0 && <Slices impact={impact} />}
      {pk.length > 0 && (
        <details className="pk-outcome">
          <summary>{t("pane.dampak.pk")}</summary>
          <ul>
            {pk.map(({ kode, nama, before, after }) => (
              <li key={kode}>
                {`${kode} ${nama}: ${formatPersen(before)} → ${formatPersen(after)}`}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
