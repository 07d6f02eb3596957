import { contohSub } from "../example.ts";
import { salahKode } from "../root-keys.ts";
import { ruleFor, type Example } from "../rule.ts";
import { amountOf, leafRekening } from "../sum-parts.ts";
import { isBlank, sebutKode, sebutRekening } from "../text.ts";
import { PENEMPATAN_BELANJA } from "./dasar.ts";
import { hasPrefix } from "../../kode/kode.ts";
import type { Rekening, SubKegiatan } from "../../model/dpa.ts";
import { cellOf } from "../../model/origin.ts";
import { sumReported } from "../../rupiah/rupiah.ts";
import { buatPencariFrasa } from "../../text/frasa.ts";

const KATA = ["Gaji", "Tunjangan", "Tambahan Penghasilan", "Administrasi Keuangan"];
const cariGaji = buatPencariFrasa(KATA.map((frasa) => ({ frasa })));

/** JENIS-01: pay and TPP of civil servants (5.1.01.01, 5.1.01.02) stand where pay is budgeted (C06). */
export const jenis01 = ruleFor<"subKegiatan">()({
  meta: {
    id: "JENIS-01",
    title: "Gaji di luar sub kegiatan penyediaan gaji",
    severity: "warning",
    scope: "subKegiatan",
    needs: ["dpa"],
    legalBasis: [PENEMPATAN_BELANJA],
    effective: { from: 2021 },
    explanation:
      "Gaji, tunjangan, dan tambahan penghasilan ASN (5.1.01.01 dan 5.1.01.02) dianggarkan pada sub kegiatan penyediaan gaji. Di tempat lain biasanya kode rekening yang salah pilih, misalnya honor yang seharusnya 5.1.02.",
    fix: "Periksa kode rekening di SIPD. Pindahkan gaji dan tunjangan ke Penyediaan Gaji dan Tunjangan ASN, atau ganti rekeningnya bila belanja ini bukan gaji.",
    messages: {
      bukanTempatnya:
        "Sub kegiatan {sub:teks} memuat {rekening:teks}; gaji dan tunjangan di dalamnya berjumlah {jumlah:rupiah}.",
    },
    examples: {
      valid: [
        contoh(
          "Gaji pada Penyediaan Gaji dan Tunjangan ASN.",
          "2.21.01.2.02.0001 - Penyediaan Gaji dan Tunjangan ASN",
        ),
      ],
      invalid: [contoh("Gaji pada Pelaksanaan Keamanan Informasi.", undefined)],
    },
  },
  *check(sub) {
    if (sub.rekeningList.length === 0) return yield { notChecked: "rekening" };
    if (sub.kode.kode === null && isBlank(sub.kode.nama)) return yield { notChecked: "kode" };
    const leaves = [...leafRekening(sub.rekeningList)];
    const gaji = leaves.filter(isGaji);
    const [first] = gaji;
    const isKasar = leaves.some(
      ({ kode }) => hasPrefix(kode, 5, 1, 1) && kode?.segments[3] === undefined,
    );
    if (first === undefined) {
      if (isKasar && !isTempatGaji(sub)) yield { notChecked: "rekening" };
      return;
    }
    const jumlah = sumReported(gaji.map(amountOf));
    if (jumlah === null) return yield { notChecked: "jumlah" };
    if (jumlah === 0 || isTempatGaji(sub)) return;
    const data = { sub: sebutKode(sub.kode), rekening: sebutRekening(first), jumlah };
    const at = cellOf(first.origin, "kode");
    yield { messageId: "bukanTempatnya", data, at, suspects: salahKode(first.origin, sub.origin) };
  },
});

function isGaji({ kode }: Rekening): boolean {
  return hasPrefix(kode, 5, 1, 1, 1) || hasPrefix(kode, 5, 1, 1, 2);
}

/** By name, or by code: X.XX.01.*.02 is Administrasi Keuangan Perangkat Daerah in every bidang. */
function isTempatGaji({ kode }: SubKegiatan): boolean {
  const [, , program, , kegiatan] = kode.kode?.segments ?? [];
  return (program === 1 && kegiatan === 2) || cariGaji(kode.nama) !== null;
}

function contoh(uraian: string, kode: string | undefined): Example {
  const rekening = [{ kode: "5.1.01.01.01.0001 - Belanja Gaji Pokok PNS", jumlah: 300_000 }];
  return { uraian, model: contohSub({ ...(kode === undefined ? {} : { kode }), rekening }) };
}
