import { contohSub } from "../example.ts";
import { isHanyaUntuk, kunciSub } from "../jadwal-milik.ts";
import { monthsWhere } from "../months.ts";
import { polaKey, selKey } from "../root-keys.ts";
import { ruleFor, type Example } from "../rule.ts";
import type { Jadwal } from "../subject.ts";
import { RAK_PER_REKENING } from "../sumber.ts";
import { parseKode } from "../../kode/kode.ts";
import { cellOf } from "../../model/origin.ts";
import { buatPencariFrasa } from "../../text/frasa.ts";
import { KATA_TANGGAL } from "../../text/kata-tanggal.ts";

/** Belanja modal, hibah, bantuan sosial: bought or handed over at a time, not month by month. */
const TIDAK_RUTIN = ["5.2", "5.1.05", "5.1.06"].flatMap((text) => parseKode(text) ?? []);

/** The rest of a division by twelve usually goes into one month. */
const SAMA_PALING_SEDIKIT = 11;

/** JADWAL-08: what is bought once, or bound to a date, is not planned in twelve equal parts (C15). */
export const jadwal08 = ruleFor<"jadwal">()({
  meta: {
    id: "JADWAL-08",
    title: "Rencana dibagi rata untuk belanja yang tidak rutin",
    severity: "warning",
    scope: "jadwal",
    needs: ["dpaAtauRak"],
    legalBasis: [
      {
        ...RAK_PER_REKENING,
        peraturan: "Rencana anggaran kas tidak diisi dengan pagu dibagi dua belas",
        sumber: "peringatan pada perangkat lunak RAK daerah; batasnya pilihan aturan ini",
      },
    ],
    effective: { from: 2021 },
    explanation:
      "Belanja modal, hibah, dan kegiatan bertanggal dibayar pada saat tertentu. Rencana yang dibagi rata menyiapkan kas pada bulan yang salah dan selalu menyimpang dari realisasi.",
    fix: "Isi rencana menurut bulan kontrak, serah terima, atau acaranya.",
    messages: {
      rata: "Rencana {tempat:teks} dibagi rata sebesar {nilai:rupiah} setiap bulan, padahal belanjanya tidak rutin.",
    },
    examples: {
      valid: [contoh("Belanja modal dibayar pada Juni.", [0, 0, 0, 0, 0, 120, 0, 0, 0, 0, 0, 0])],
      invalid: [contoh("Belanja modal dibagi dua belas.", Array<number>(12).fill(10))],
    },
  },
  *check(jadwal) {
    const { tempat, origin, bulan } = jadwal;
    if (bulan.every((nilai) => nilai === null)) return yield { notChecked: "rencana" };
    const nilai = bulan[0] === bulan[1] ? bulan[0] : bulan[2];
    if (nilai === null || nilai === undefined || nilai <= 0) return;
    const equal = monthsWhere(bulan, (other) => other === nilai);
    if (equal.length < SAMA_PALING_SEDIKIT || bulan.some((other) => (other ?? 0) <= 0)) return;
    const isOnce = isHanyaUntuk(jadwal, TIDAK_RUTIN);
    if (isOnce === true || isBertanggal(jadwal)) {
      const at = cellOf(origin, "bulan1");
      const links = {
        sameAs: kunciSub(jadwal),
        causes: [polaKey(origin)],
        suspects: salahNama(jadwal),
      };
      yield { messageId: "rata", data: { tempat, nilai }, at, ...links };
    } else if (isOnce === null) yield { notChecked: "rekening" };
  },
});

/** A wrong code or name beside it makes routine work look like an occasion. */
function salahNama({ milik }: Jadwal): readonly string[] {
  const at =
    "rekeningList" in milik ? cellOf(milik.origin, "kode") : cellOf(milik.origin, "subKegiatan");
  return [selKey(at)];
}

/** Whether the sub kegiatan as a whole bears the name of an occasion; its single accounts may still be routine. */
function isBertanggal({ milik }: Jadwal): boolean {
  return "rekeningList" in milik && buatPencariFrasa(KATA_TANGGAL)(milik.kode.nama) !== null;
}

function contoh(uraian: string, ribuan: readonly number[]): Example {
  const bulan = ribuan.map((nilai) => nilai * 1000);
  const rekening = [{ kode: "5.2.02.05.01.0001", jumlah: 120_000 }];
  return { uraian, model: contohSub({ pagu: 120_000, bulan, rekening }) };
}
