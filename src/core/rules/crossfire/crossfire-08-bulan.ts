import { contohModel } from "../example.ts";
import { sebutBulan } from "../months.ts";
import { selKey, temaKey } from "../root-keys.ts";
import { rencanaSuspects } from "../pos-keys.ts";
import { ruleFor, type Example } from "../rule.ts";
import { KESEPAKATAN_CROSSFIRE } from "./dasar.ts";
import { posOfRow, skpdOf, temaOf } from "./tema.ts";
import { cellOf } from "../../model/origin.ts";
import type { Pos } from "../../model/pos.ts";
import { BULAN_LIST, type Bulan } from "../../periode/periode.ts";

/** CROSSFIRE-08: a member of a theme is at work in some month in which another SKPD of the theme is. */
export const crossfire08 = ruleFor<"crossfireRow">()({
  meta: {
    id: "CROSSFIRE-08",
    title: "Anggota tema crossfire tidak pernah berjalan bersamaan",
    severity: "info",
    scope: "crossfireRow",
    needs: ["crossfire", "dpaAtauRak"],
    legalBasis: [KESEPAKATAN_CROSSFIRE],
    effective: { from: 2021 },
    explanation:
      "Crossfire mempertemukan kegiatan pada tempat dan waktu yang sama. Kegiatan yang rencananya tidak pernah berjalan pada bulan yang sama dengan SKPD lain tidak saling mendukung di lapangan.",
    fix: "Bahas waktu pelaksanaannya dengan SKPD lain dalam tema ini; bila dapat dimajukan, lihat usulan percepatan.",
    messages: {
      tidakBertemu:
        "Sub kegiatan {sub:teks} direncanakan pada {bulan:teks}, sedangkan SKPD lain dalam tema “{tema:teks}” pada {lain:teks}.",
    },
    examples: {
      valid: [contoh("Bertemu pada bulan Maret.", [0, 0, 100])],
      invalid: [contoh("Tidak ada bulan yang sama.", [0, 0, 0, 0, 100])],
    },
  },
  *check(row, { lookUp }) {
    const tema = temaOf(row, lookUp);
    const pos = posOfRow(row, lookUp);
    if (tema === null || pos === null) return yield { notChecked: "kode" };
    const months = bulanOf(pos);
    const skpd = skpdOf(row, lookUp);
    const others = tema.rows.flatMap((one) => {
      const other = skpdOf(one, lookUp) === skpd ? null : posOfRow(one, lookUp);
      return other === null ? [] : [other];
    });
    if (others.length === 0) return yield { notChecked: "skpd" };
    const theirs = others.map(bulanOf);
    if (months === null || theirs.includes(null)) return yield { notChecked: "rencana" };
    const all = BULAN_LIST.filter((bulan) => theirs.some((list) => list?.includes(bulan)));
    if (all.some((bulan) => months.includes(bulan))) return;
    yield {
      messageId: "tidakBertemu",
      data: {
        sub: pos.nama || pos.kode.text,
        bulan: sebutBulan(months),
        tema: tema.nama,
        lain: sebutBulan(all),
      },
      at: cellOf(row.origin, "subKegiatan"),
      sameAs: tema.key,
      suspects: [
        temaKey(tema.key),
        // A member that cannot be found may be the one that is met.
        ...tema.rows.flatMap(({ origin }) => [
          selKey(cellOf(origin, "subKegiatan")),
          selKey(cellOf(origin, "skpd")),
        ]),
        ...[pos, ...others].flatMap(rencanaSuspects),
      ],
    };
  },
});

/** Months in which money is planned; without a plan, those of its time of work; null = neither is known. */
function bulanOf({ rencana, dpa }: Pos): readonly Bulan[] | null {
  const planned = BULAN_LIST.filter((bulan) => (rencana?.bulan[bulan - 1] ?? 0) > 0);
  if (planned.length > 0) return planned;
  const waktu = dpa?.waktu ?? null;
  if (waktu === null) return null;
  return BULAN_LIST.filter((bulan) => bulan >= waktu.mulai && bulan <= waktu.selesai);
}

function contoh(uraian: string, kedua: readonly number[]): Example {
  const satu = { sub: "1.02.02.2.02.0001", skpd: "1.02.0.00.0.00.01.0000 - Dinas Kesehatan" };
  const dua = { sub: "1.06.05.2.02.0001", skpd: "1.06.0.00.0.00.01.0000 - Dinas Sosial" };
  const rak = [
    { ...satu, bulan: [0, 0, 100, 100] },
    { ...dua, bulan: kedua },
  ];
  return { uraian, model: contohModel({ rak, crossfire: [satu, dua] }) };
}
