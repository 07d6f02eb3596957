import { contohSub } from "../example.ts";
import { salahKode } from "../root-keys.ts";
import { ruleFor, type Example } from "../rule.ts";
import { amountOf } from "../sum-parts.ts";
import { normalNama, sebutRekening } from "../text.ts";
import { PENERIMA_HIBAH } from "./dasar.ts";
import { isiRekening } from "./rincian-rekening.ts";
import { hasPrefix } from "../../kode/kode.ts";

/** Words that name the kind of the grant, not who gets it. */
const KATA_UMUM = new Set(
  normalNama(
    "belanja hibah bantuan sosial bansos uang barang jasa kepada yang direncanakan untuk dan atau di ke " +
      "pada dalam rangka penerima individu keluarga kelompok masyarakat badan lembaga organisasi pemerintah " +
      "pusat daerah lainnya paket kegiatan dana",
  ).split(" "),
);

/** JENIS-05: hibah and bansos name who gets them (C29). */
export const jenis05 = ruleFor<"rekening">()({
  meta: {
    id: "JENIS-05",
    title: "Penerima hibah atau bantuan sosial tidak disebut",
    severity: "info",
    scope: "rekening",
    needs: ["dpa"],
    legalBasis: [PENERIMA_HIBAH],
    effective: { from: 2021 },
    explanation:
      "Penerima hibah dan bantuan sosial yang direncanakan tercantum dalam lampiran penjabaran APBD. Rincian tanpa nama menyulitkan pencocokan dengan lampiran itu dan dengan NPHD.",
    fix: "Tulis nama penerima atau kelompoknya pada rincian, sesuai lampiran Perkada penjabaran APBD.",
    messages: {
      tanpaPenerima:
        "Rekening {rekening:teks} sebesar {jumlah:rupiah} tidak menyebut satu pun penerima.",
    },
    examples: {
      valid: [contoh("Hibah dengan rincian “PMI Kabupaten Sumedang”.", "PMI Kabupaten Sumedang")],
      invalid: [contoh("Hibah dengan rincian “Belanja Hibah Uang”.", "Belanja Hibah Uang")],
    },
  },
  *check(rekening) {
    const { kode, children, uraian } = rekening;
    const isHibah = hasPrefix(kode, 5, 1, 5) || hasPrefix(kode, 5, 1, 6);
    if (children.length > 0 || !isHibah) return yield { notApplicable: true };
    const isi = isiRekening(rekening);
    if (isi.length === 0) return yield { notChecked: "rincian" };
    const jumlah = amountOf(rekening);
    if (jumlah === null) return yield { notChecked: "jumlah" };
    const akun = new Set(normalNama(uraian).split(" "));
    const isNama = (kata: string): boolean =>
      /\p{L}/u.test(kata) && !KATA_UMUM.has(kata) && !akun.has(kata);
    if (jumlah === 0 || isi.some(({ teks }) => normalNama(teks).split(" ").some(isNama))) return;
    const data = { rekening: sebutRekening(rekening), jumlah };
    yield { messageId: "tanpaPenerima", data, suspects: salahKode(rekening.origin) };
  },
});

function contoh(uraian: string, penerima: string): Example {
  const rincian = [{ uraian: penerima, koefisien: 1, harga: 500_000, jumlah: 500_000 }];
  const kode = "5.1.05.05.01.0001 - Belanja Hibah Uang kepada Badan dan Lembaga";
  return { uraian, model: contohSub({ rekening: [{ kode, jumlah: 500_000, rincian }] }) };
}
