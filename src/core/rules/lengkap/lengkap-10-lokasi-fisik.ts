import { contohSub } from "../example.ts";
import { ruleFor, type Example } from "../rule.ts";
import { amountOf, leafRekening } from "../sum-parts.ts";
import { DAFTAR_PERIKSA, FORMULIR_DPA } from "../sumber.ts";
import { isBlank, sebutKode } from "../text.ts";
import { isWithin, parseKode } from "../../kode/kode.ts";
import { cellOf } from "../../model/origin.ts";
import { addRupiah, NOL } from "../../rupiah/rupiah.ts";
import { isLokasiRinci } from "../../text/lokasi.ts";

/** Gedung dan bangunan; jalan, jaringan, dan irigasi: what is built stands somewhere. */
const FISIK = ["5.2.03", "5.2.04"].flatMap((text) => parseKode(text) ?? []);

/** LENGKAP-10: construction names its kecamatan or desa (C19); a blank place is LENGKAP-02. */
export const lengkap10 = ruleFor<"subKegiatan">()({
  meta: {
    id: "LENGKAP-10",
    title: "Lokasi pekerjaan fisik belum rinci",
    severity: "warning",
    scope: "subKegiatan",
    needs: ["dpa"],
    legalBasis: [{ ...FORMULIR_DPA, pasal: "baris Lokasi" }, DAFTAR_PERIKSA],
    effective: { from: 2021 },
    explanation:
      "Bangunan, jalan, dan irigasi berada di tempat tertentu. Tanpa kecamatan atau desa, pekerjaannya tidak dapat diawasi dan tidak dapat dipadukan dengan kegiatan lain di lokus yang sama.",
    fix: "Isi lokasi di SIPD sampai kecamatan atau desa tempat pekerjaan.",
    messages: {
      umum: "Sub kegiatan {sub:teks} memuat pekerjaan fisik {jumlah:rupiah}, tetapi lokasinya baru “{lokasi:teks}”.",
    },
    examples: {
      valid: [contoh("Jalan di Kecamatan Wado.", "Kab. Sumedang, Wado, Sukajadi")],
      invalid: [contoh("Jalan di “Semua Kecamatan”.", "Kab. Sumedang, Semua Kecamatan")],
    },
  },
  *check({ kode, lokasi, rekeningList, origin }) {
    if (lokasi === null) return yield { notChecked: "lokasi" };
    let jumlah = NOL;
    for (const rekening of leafRekening(rekeningList)) {
      const own = rekening.kode;
      if (own !== null && FISIK.some((fisik) => isWithin(own, fisik))) {
        jumlah = addRupiah(jumlah, amountOf(rekening) ?? NOL);
      }
    }
    if (jumlah === 0) return yield { notApplicable: true };
    if (isBlank(lokasi) || isLokasiRinci(lokasi)) return;
    const data = { sub: sebutKode(kode), jumlah, lokasi };
    yield { messageId: "umum", data, at: cellOf(origin, "lokasi") };
  },
});

function contoh(uraian: string, lokasi: string): Example {
  const rekening = [{ kode: "5.2.04.01.01.0003", jumlah: 500_000 }];
  return { uraian, model: contohSub({ lokasi, rekening }) };
}
