import { cellOf, type CellRef } from "../../model/origin.ts";
import { cellPos } from "../../model/pos-cari.ts";
import { alasan } from "../reasons.ts";
import type { Kriteria } from "./kriteria.ts";

/**
 * Bound to a date by its words: in the name or output of the sub kegiatan, the account, or all groups of the account.
 * When only some groups of an account are bound, the account stays conditionally fit. Source: editable word list.
 */
export const terikatTanggal: Kriteria = {
  id: "terikatTanggal",
  nama: "Terikat tanggal atau musim",
  *check(bagian, konteks) {
    const { pos } = bagian;
    const texts: readonly (readonly [string, () => CellRef | null])[] = [
      [bagian.uraian, () => bagian.at],
      [pos.nama, () => cellPos(pos)],
      [
        pos.dpa?.keluaran ?? "",
        () => (pos.dpa === null ? null : cellOf(pos.dpa.origin, "keluaran")),
      ],
    ];
    for (const [text, at] of texts) {
      const kata = konteks.cariTanggal(text);
      if (kata === null) continue;
      yield alasan("terikatTanggal", { kata: kata.frasa, teks: text }, at());
      return;
    }
    const bound = bagian.kelompokList.flatMap((kelompok) => {
      const kata = konteks.cariTanggal(kelompok.uraian);
      return kata === null ? [] : [{ kata: kata.frasa, kelompok }];
    });
    const [first] = bound;
    if (first === undefined) return;
    const code =
      bound.length === bagian.kelompokList.length ? "terikatTanggal" : "sebagianTerikatTanggal";
    const { origin, uraian } = first.kelompok;
    yield alasan(code, { kata: first.kata, teks: uraian }, cellOf(origin, "uraian"));
  },
};
