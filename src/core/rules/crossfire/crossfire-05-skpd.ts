import { contohModel } from "../example.ts";
import { kenaliSub } from "../kenal-sub.ts";
import { selKey, skpdKey, programKey } from "../root-keys.ts";
import { namaSuspects } from "../nama-kode.ts";
import { ruleFor, type Example } from "../rule.ts";
import { sebutKode } from "../text.ts";
import { KESEPAKATAN_CROSSFIRE } from "./dasar.ts";
import { cellOf } from "../../model/origin.ts";

/** CROSSFIRE-05: the sub kegiatan of a row is one of the SKPD that the row names. */
export const crossfire05 = ruleFor<"crossfireRow">()({
  meta: {
    id: "CROSSFIRE-05",
    title: "SKPD pada tabel crossfire bukan pemilik sub kegiatan",
    severity: "warning",
    scope: "crossfireRow",
    needs: ["crossfire", "dpaAtauRak"],
    legalBasis: [KESEPAKATAN_CROSSFIRE],
    effective: { from: 2021 },
    explanation:
      "Pagu dan kemajuan baris crossfire diambil dari DPA SKPD yang tertulis. Bila sub kegiatannya milik SKPD lain, baris itu tidak memiliki pagu.",
    fix: "Perbaiki SKPD atau kode sub kegiatan pada baris ini menurut DPA.",
    messages: {
      skpdLain:
        "Sub kegiatan {sub:teks} pada tema “{tema:teks}” ditulis milik {skpd:teks}, sedangkan DPA-nya milik {pemilik:teks}.",
    },
    examples: {
      valid: [contoh("SKPD sama dengan DPA.", "Dinas Komunikasi dan Informatika")],
      invalid: [contoh("Sub kegiatan milik SKPD lain.", "Dinas Sosial")],
    },
  },
  *check(row, { lookUp }) {
    const { skpd, subKegiatan, origin } = row;
    if (skpd === null) return yield { notChecked: "skpd" };
    const kenal = kenaliSub(skpd, subKegiatan, lookUp);
    if (kenal.status === "tidakDiperiksa") return yield { notChecked: kenal.kurang };
    if (kenal.status === "tidakAda") return yield { notApplicable: true };
    if (kenal.status === "dikenal") return;
    const pemilik = kenal.pos.skpd?.nama ?? "SKPD lain";
    const at = cellOf(origin, "skpd");
    yield {
      messageId: "skpdLain",
      data: { sub: sebutKode(subKegiatan), tema: row.tema, skpd: sebutKode(skpd), pemilik },
      at,
      causes: [selKey(at)],
      suspects: [
        selKey(cellOf(origin, "subKegiatan")),
        skpdKey(kenal.pos.skpd?.nama ?? ""),
        ...namaSuspects(subKegiatan),
        ...(subKegiatan.kode === null ? [] : [programKey(subKegiatan.kode)]),
      ],
    };
  },
});

function contoh(uraian: string, skpd: string): Example {
  const sub = "2.21.02.2.01.0005";
  const rak = [
    { sub, skpd: "Dinas Komunikasi dan Informatika", total: 300_000 },
    { sub: "1.06.05.2.02.0001", skpd: "Dinas Sosial", total: 300_000 },
  ];
  return { uraian, model: contohModel({ rak, crossfire: [{ sub, skpd }] }) };
}
