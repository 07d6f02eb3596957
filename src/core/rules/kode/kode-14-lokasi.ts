import { contohSub } from "../example.ts";
import { ruleFor, type Example } from "../rule.ts";
import { WILAYAH } from "../sumber.ts";
import { sebutKode } from "../text.ts";
import { cellOf } from "../../model/origin.ts";
import { bagianLokasi } from "../../rujukan/lokasi.ts";
import { ungkap } from "../../text/ungkapan.ts";

/** KODE-14: kecamatan and desa in a location of Sumedang exist. */
export const kode14 = ruleFor<"subKegiatan">()({
  meta: {
    id: "KODE-14",
    title: "Kecamatan atau desa tidak dikenal",
    severity: "warning",
    scope: "subKegiatan",
    needs: ["dpa", "rujukan"],
    legalBasis: [WILAYAH],
    effective: { from: 2021 },
    explanation:
      "Lokasi dipakai untuk menemukan kegiatan lain di tempat yang sama. Nama atau kode yang keliru membuat kegiatan ini tidak ikut terhitung di kecamatannya.",
    fix: "Tulis nama kecamatan dan desa menurut daftar wilayah Kabupaten Sumedang.",
    messages: {
      tidakDikenal:
        "Lokasi sub kegiatan {sub:teks} menyebut {jenis:teks} {nama:teks}, yang tidak ada di Kabupaten Sumedang.",
      luarKecamatan:
        "Lokasi sub kegiatan {sub:teks} menyebut desa {nama:teks}, yang tidak berada di Kecamatan {kecamatan:teks}.",
    },
    examples: {
      valid: [contoh("Desa di kecamatannya.", "Kab. Sumedang, Kec. Wado, Desa Cimungkal")],
      invalid: [contoh("Kecamatan yang tidak ada.", "Kab. Sumedang, Kec. Wadoh, Desa Cimungkal")],
    },
  },
  *check(sub, { rujukan }) {
    const { lokasi } = sub;
    if (lokasi === null || rujukan === null) return yield { notChecked: "lokasi" };
    if (!/sumedang|\b32\.11\b/i.test(lokasi)) return yield { notApplicable: true };
    const bagian = bagianLokasi(lokasi);
    const kecamatan = bagian
      .filter(({ jenis }) => jenis === "kecamatan")
      .flatMap(({ nama }) => rujukan.wilayahBernama(nama, "kecamatan"));
    const at = cellOf(sub.origin, "lokasi");
    for (const { jenis, nama } of bagian) {
      const places =
        jenis === "kode"
          ? [rujukan.wilayahBerkode(nama)].filter((place) => place !== null)
          : rujukan.wilayahBernama(nama, jenis);
      const data = { sub: sebutKode(sub.kode), nama };
      const sameAs = `${jenis} ${nama}`;
      if (places.length === 0) {
        yield {
          messageId: "tidakDikenal",
          data: { ...data, jenis: ungkap(`lokasi.${jenis}`) },
          at,
          sameAs,
        };
        return;
      }
      const [only, second] = kecamatan;
      if (jenis !== "desa" || only === undefined || second !== undefined) continue;
      if (places.some((place) => place.kecamatan === only.kode)) continue;
      yield { messageId: "luarKecamatan", data: { ...data, kecamatan: only.nama }, at, sameAs };
      return;
    }
  },
});

function contoh(uraian: string, lokasi: string): Example {
  return { uraian, model: contohSub({ lokasi }) };
}
