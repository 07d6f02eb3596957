import { contohModel } from "../example.ts";
import { ruleFor, type Example } from "../rule.ts";
import { isBlank, sebutKode } from "../text.ts";
import { WILAYAH } from "../sumber.ts";
import { isWilayahSendiri, namaLokus, periksaLokus } from "./lokus.ts";
import { cellOf } from "../../model/origin.ts";
import { namaKey } from "../../text/nama-key.ts";

/** CROSSFIRE-04: the lokus of a row names places that the region has. */
export const crossfire04 = ruleFor<"crossfireRow">()({
  meta: {
    id: "CROSSFIRE-04",
    title: "Lokus crossfire tidak dikenal",
    severity: "warning",
    scope: "crossfireRow",
    needs: ["crossfire", "rujukan"],
    legalBasis: [WILAYAH],
    effective: { from: 2021 },
    explanation:
      "Lokus mempertemukan kegiatan beberapa SKPD di kecamatan dan desa yang sama. Nama yang keliru membuat kegiatan ini tampak tidak bertemu dengan kegiatan lain di tempat itu.",
    fix: "Tulis nama kecamatan dan desa menurut daftar wilayah Kabupaten Sumedang.",
    messages: {
      tidakDikenal:
        "Lokus sub kegiatan {sub:teks} menyebut {nama:teks}, yang bukan kecamatan atau desa di kabupaten ini.",
      luarKecamatan:
        "Lokus sub kegiatan {sub:teks} menyebut desa {nama:teks}, yang tidak berada di Kecamatan {kecamatan:teks}.",
    },
    examples: {
      valid: [contoh("Desa di kecamatannya.", "Wado, Cimungkal")],
      invalid: [
        contoh("Nama yang salah ketik.", "Wado, Cimungkall"),
        contoh("Desa di kecamatan lain.", "Wado, Regol Wetan"),
      ],
    },
  },
  *check(row, { lookUp, rujukan }) {
    const { lokus, origin } = row;
    if (rujukan === null || isBlank(lokus)) return yield { notChecked: "lokus" };
    if (namaLokus(lokus).length === 0) return yield { notApplicable: true };
    if (!isWilayahSendiri(lookUp)(rujukan)) return yield { notChecked: "rujukan" };
    const salah = periksaLokus(lokus, rujukan);
    if (salah === null) return;
    const data = { sub: sebutKode(row.subKegiatan), nama: salah.nama };
    const found = { at: cellOf(origin, "lokus"), sameAs: namaKey(salah.nama) };
    if (salah.jenis === "tidakDikenal") {
      yield { messageId: "tidakDikenal", data, ...found };
    } else {
      const { kecamatan } = salah;
      yield { messageId: "luarKecamatan", data: { ...data, kecamatan }, ...found };
    }
  },
});

function contoh(uraian: string, lokus: string): Example {
  return { uraian, model: contohModel({ crossfire: [{ sub: "2.21.02.2.01.0005", lokus }] }) };
}
