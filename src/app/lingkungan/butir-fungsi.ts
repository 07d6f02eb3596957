import { FUNCTIONS } from "../../core/pk/index.ts";
import { teks } from "../../i18n/text.ts";
import type { FaktaHalaman, Terbaca } from "../../sheet/lingkungan.ts";
import {
  baik,
  beriNama,
  gagal,
  perhatian,
  terbaca,
  type ButirLingkungan,
  type Hasil,
} from "./butir.ts";

/** Whether PK functions work: what the site offers, what Excel has called, what cells show. */
export function butirFungsi(
  { fungsi }: FaktaHalaman,
  { panggilan, galatNama }: { readonly panggilan: number; readonly galatNama: Terbaca<number> },
): readonly ButirLingkungan[] {
  return beriNama("fungsi", [
    ["daftar", teks("lingkungan.daftar"), terbaca(fungsi, daftar)],
    ["panggilan", teks("lingkungan.panggilan"), terbaca(galatNama, (n) => hidup(panggilan, n))],
  ]);
}

/** Functions the site offers and those this pane answers must be the same ones. */
function daftar(disajikan: readonly string[]): Hasil {
  const sendiri = FUNCTIONS.map(({ spec }) => spec.id);
  const beda = [
    ...disajikan.filter((id) => !sendiri.includes(id)),
    ...sendiri.filter((id) => !disajikan.includes(id)),
  ];
  if (beda.length === 0) return baik(teks("lingkungan.daftar.sama", { n: sendiri.length }));
  const nama = beda.map((id) => `PK.${id}`).join(", ");
  return perhatian(teks("lingkungan.daftar.beda", { nama }), teks("lingkungan.daftar.saran"));
}

/** The only proof without writing into a cell: Excel has called us, or a cell shows that it cannot. */
function hidup(panggilan: number, galatNama: number): Hasil {
  if (galatNama > 0) {
    return gagal(
      teks("lingkungan.panggilan.nama", { n: galatNama }),
      teks("lingkungan.panggilan.saranNama"),
    );
  }
  if (panggilan > 0) return baik(teks("lingkungan.panggilan.ada", { n: panggilan }));
  return {
    status: "tidakDiperiksa",
    keadaan: teks("lingkungan.panggilan.tidak"),
    saran: teks("lingkungan.panggilan.saran"),
  };
}
