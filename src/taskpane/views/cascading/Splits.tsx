import type { ReactElement } from "react";
import type { CascadeNode } from "../../../core/cascade/node.ts";
import type { RincianNode, TempatNode } from "../../../core/cascade/rincian-node.ts";
import type { BagianPagu } from "../../../core/cascade/rincian-pos.ts";
import { t } from "../../../i18n/pane-text.ts";
import { Money } from "../../components/Money.tsx";
import { formatPersen } from "../../format.ts";

/** Words of a set shown before the rest is only counted. */
const WORDS = 8;

interface SplitProps {
  readonly title: string;
  readonly parts: readonly BagianPagu[];
  readonly pagu: number | null;
}

/** A pagu in parts, each with its share as a bar. */
function Split({ title, parts, pagu }: SplitProps): ReactElement | null {
  if (parts.length === 0 || pagu === null || pagu <= 0) return null;
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        <ul className="pk-split">
          {parts.map(({ key, nama, jumlah }) => (
            <li key={key}>
              <span>{key === "" ? t("pane.cascading.rinci.tidakDirinci") : nama}</span>
              <span className="pk-number">
                <Money value={jumlah} />
                {` · ${formatPersen(jumlah / pagu, 0)}`}
              </span>
              <progress max={pagu} value={Math.max(0, jumlah)} aria-hidden="true" />
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}

interface SetProps {
  readonly title: string;
  readonly items: readonly { readonly nama: string; readonly subKegiatan: number }[];
}

/** Words that the sub kegiatan below name, each with how many do. */
function Words({ title, items }: SetProps): ReactElement | null {
  if (items.length === 0) return null;
  const rest = items.length - WORDS;
  const words = items
    .slice(0, WORDS)
    .map(({ nama, subKegiatan }) =>
      subKegiatan > 1 ? t("pane.cascading.rinci.kali", { nama, n: subKegiatan }) : nama,
    );
  if (rest > 0) words.push(t("pane.cascading.rinci.lainnya", { n: rest }));
  return (
    <div>
      <dt>{title}</dt>
      <dd>{words.join(", ")}</dd>
    </div>
  );
}

const placeName = ({ kode, nama }: TempatNode): string =>
  kode === "" ? t("pane.cascading.rinci.semuaWilayah") : nama;

/** What a node's money is for and where it goes: jenis belanja, sumber dana, lokus, sarana-prasarana. */
export function Splits({
  node,
  rincian,
}: {
  readonly node: CascadeNode;
  readonly rincian: RincianNode;
}): ReactElement {
  const { jenisBelanja, sumberDana, lokus, sarpras } = rincian;
  return (
    <>
      <Split title={t("pane.cascading.rinci.jenisBelanja")} parts={jenisBelanja} pagu={node.pagu} />
      <Split title={t("pane.cascading.rinci.sumberDana")} parts={sumberDana} pagu={node.pagu} />
      {lokus === null ? (
        <div>
          <dt>{t("pane.cascading.rinci.lokus")}</dt>
          <dd>{t("pane.cascading.rinci.lokusTidakDiperiksa")}</dd>
        </div>
      ) : (
        <Words
          title={t("pane.cascading.rinci.lokus")}
          items={lokus.map((place) => ({ nama: placeName(place), subKegiatan: place.subKegiatan }))}
        />
      )}
      <Words title={t("pane.cascading.rinci.sarpras")} items={sarpras} />
    </>
  );
}
