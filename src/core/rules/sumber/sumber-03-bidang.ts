import { contohSub } from "../example.ts";
import { salahKode, selKey } from "../root-keys.ts";
import { ruleFor, type Example } from "../rule.ts";
import { sebutKode } from "../text.ts";
import { sourcesOf } from "./dana.ts";
import { DANA_TERTENTU } from "./dasar.ts";
import { kenaliSumber } from "./kenal-sumber.ts";
import type { SubKegiatan } from "../../model/dpa.ts";

/** SUMBER-03: an earmarked source pays for its own field (C21). */
export const sumber03 = ruleFor<"subKegiatan">()({
  meta: {
    id: "SUMBER-03",
    title: "Sumber dana tertentu di luar bidangnya",
    severity: "warning",
    scope: "subKegiatan",
    needs: ["dpa"],
    legalBasis: [DANA_TERTENTU],
    effective: { from: 2021 },
    explanation:
      "DAK, DAU yang ditentukan penggunaannya, BOS, BOK, DBH CHT, dan sejenisnya hanya membiayai bidangnya. Pemakaian di bidang lain dapat menjadi temuan dan dana harus dikembalikan.",
    fix: "Periksa petunjuk teknis sumber dana itu. Bila sub kegiatan ini memang di luar bidangnya, ganti sumber dananya di SIPD.",
    messages: {
      luarBidang:
        "Sub kegiatan {sub:teks} memakai sumber dana “{sumber:teks}”, yang diperuntukkan bagi bidang {bidang:teks}.",
    },
    examples: {
      valid: [contoh("DAU bidang kesehatan pada sub kegiatan kesehatan.", "1.02.02.2.02.0001")],
      invalid: [contoh("DAU bidang kesehatan pada sub kegiatan persandian.", "2.21.02.2.01.0005")],
    },
  },
  *check(sub) {
    const bidang = bidangOf(sub);
    const stated = [...sourcesOf(sub)];
    if (stated.length === 0) return yield { notChecked: "sumberDana" };
    if (bidang.length === 0) return yield { notChecked: "kode" };
    for (const [sumber, at] of stated) {
      const allowed = kenaliSumber(sumber)?.bidang ?? null;
      if (allowed === null || allowed.some((one) => bidang.includes(one))) continue;
      const data = {
        sub: sebutKode(sub.kode),
        sumber,
        bidang: allowed.map(sebutBidang).join(", "),
      };
      yield {
        messageId: "luarBidang",
        data,
        at,
        causes: [selKey(at)],
        suspects: salahKode(sub.origin),
      };
    }
  },
});

/** Bidang urusan of the sub kegiatan and of its SKPD, as code keys. */
function bidangOf({ kode, skpd }: SubKegiatan): readonly string[] {
  const own = kode.kode?.segments.slice(0, 2).join(".");
  const segments = skpd?.kode?.segments ?? [];
  const ofSkpd = [0, 2, 4].map((at) => segments.slice(at, at + 2).join("."));
  return [...(own === undefined ? [] : [own]), ...ofSkpd].filter((one) => /^[1-9]/.test(one));
}

function sebutBidang(key: string): string {
  return key.replace(/\.(\d)$/, ".0$1");
}

function contoh(uraian: string, kode: string): Example {
  const sumberDana = "DAU yang Ditentukan Penggunaannya Bidang Kesehatan";
  return { uraian, model: contohSub({ kode, sumberDana, program: null, kegiatan: null }) };
}
