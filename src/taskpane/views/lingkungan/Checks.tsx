import type { ReactElement } from "react";
import {
  KELOMPOK_LINGKUNGAN,
  type ButirLingkungan,
  type StatusLingkungan,
} from "../../../app/lingkungan/butir.ts";
import { t } from "../../../i18n/pane-text.ts";
import { Glyph } from "../../components/Glyph.tsx";
import type { GlyphName } from "../../icons.tsx";

const LOOKS: Readonly<
  Record<StatusLingkungan, { readonly glyph: GlyphName; readonly tone: string }>
> = {
  baik: { glyph: "ok", tone: "ok" },
  perhatian: { glyph: "warning", tone: "warning" },
  gagal: { glyph: "error", tone: "error" },
  tidakDiperiksa: { glyph: "question", tone: "plain" },
};

function Check({ butir }: { readonly butir: ButirLingkungan }): ReactElement {
  const { status, judul, keadaan, saran } = butir;
  const { glyph, tone } = LOOKS[status];
  return (
    <li data-status={status}>
      <span className={`pk-tone-${tone}`}>
        <Glyph name={glyph} />
      </span>
      <span>
        <strong>{judul}</strong>
        {` (${t(`pane.lingkungan.status.${status}`)})`}
      </span>
      <p>{keadaan}</p>
      {saran !== "" && <p className="pk-muted">{saran}</p>}
    </li>
  );
}

/** Every check of the self-test under what it is about; the state stands in words beside the sign. */
export function Checks({ butir }: { readonly butir: readonly ButirLingkungan[] }): ReactElement {
  return (
    <>
      {KELOMPOK_LINGKUNGAN.map((kelompok) => (
        <section key={kelompok}>
          <h3>{t(`pane.lingkungan.kelompok.${kelompok}`)}</h3>
          <ul className="pk-checks">
            {butir
              .filter((one) => one.kelompok === kelompok)
              .map((one) => (
                <Check key={one.id} butir={one} />
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
