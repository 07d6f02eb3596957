import { contohModel } from "../example.ts";
import type { PaketSpec } from "../example-tables.ts";
import type { TwinKey } from "../look-up.ts";
import { selKey } from "../root-keys.ts";
import { ruleFor, type Example } from "../rule.ts";
import { SATU_BARIS } from "../sumber.ts";
import { normalNama, sebutBaris } from "../text.ts";
import { rekeningKey, sebutPaket } from "./paket-pos.ts";
import { kodeKeyOf } from "../../model/kode-key.ts";
import { cellOf } from "../../model/origin.ts";
import type { PaketRow } from "../../model/tables.ts";
import { isBatal } from "../../pengadaan/paket.ts";

const keyOf: TwinKey<PaketRow> = (row, book) => {
  const { subKegiatan, nama, nilai, lokus, skpd } = row;
  if (nilai === null || normalNama(nama) === "" || isBatal(row)) return null;
  const sub = subKegiatan === null ? "" : kodeKeyOf(subKegiatan);
  return [
    book.unitKey(skpd),
    sub,
    rekeningKey(row),
    normalNama(nama),
    nilai,
    normalNama(lokus),
  ].join("\n");
};

/** PAKET-09: a package is listed once, also under another RUP code (C23). The same RUP code twice: GANDA-10. */
export const paket09 = ruleFor<"paketRow">()({
  meta: {
    id: "PAKET-09",
    title: "Paket ganda",
    severity: "warning",
    scope: "paketRow",
    needs: ["paket"],
    legalBasis: [SATU_BARIS],
    effective: { from: 2021 },
    explanation:
      "Dua paket dengan nama, rekening, lokasi, dan nilai yang sama biasanya satu paket yang diumumkan dua kali, atau paket yang dipecah untuk menghindari tender.",
    fix: "Bila satu paket, batalkan salah satunya di SIRUP. Bila memang dua, bedakan nama atau lokasinya.",
    messages: {
      ganda:
        "Paket “{paket:teks}” sebesar {nilai:rupiah} sama dengan paket pada {tempat:teks}, dengan kode RUP lain.",
    },
    examples: {
      valid: [contoh("Dua paket di lokasi berbeda.", { lokus: "Kecamatan Wado" })],
      invalid: [contoh("Paket yang sama dengan dua kode RUP.", {})],
    },
  },
  *check(row, { model, lookUp }) {
    const { nilai, kodeRup } = row;
    if (isBatal(row)) return yield { notApplicable: true };
    if (nilai === null) return yield { notChecked: "nilai" };
    const first = lookUp.firstTwin(row, model.paketList, keyOf);
    const isSame = kodeRup.trim() !== "" && first?.kodeRup.trim() === kodeRup.trim();
    if (first === null || isSame) return;
    const causes = [selKey(cellOf(row.origin, "nilai"))];
    const data = { paket: sebutPaket(row), nilai, tempat: sebutBaris(first.origin) };
    yield { messageId: "ganda", data, at: cellOf(row.origin, "nama"), causes };
  },
});

function contoh(uraian: string, second: PaketSpec): Example {
  const first = { sub: "2.21.02.2.01.0005", nilai: 300_000, lokus: "Kecamatan Tomo" };
  const paket = [first, { ...first, kodeRup: "41234568", ...second }];
  return { uraian, model: contohModel({ paket }) };
}
