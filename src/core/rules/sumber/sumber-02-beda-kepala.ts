import { contohSub } from "../example.ts";
import { selKey } from "../root-keys.ts";
import { ruleFor, type Example } from "../rule.ts";
import { normalNama, sebutKode, sebutRekening } from "../text.ts";
import { danaOf } from "./dana.ts";
import { SUMBER_SAMA_PAGU } from "./dasar.ts";
import { kenaliSumber } from "./kenal-sumber.ts";
import { sumberKepala } from "../../model/dana.ts";
import { FORMULIR_DPA } from "../sumber.ts";

/** SUMBER-02: the sources of the groups are those named at the head of the sub kegiatan (C20). */
export const sumber02 = ruleFor<"subKegiatan">()({
  meta: {
    id: "SUMBER-02",
    title: "Sumber dana kelompok tidak sama dengan sumber pendanaan sub kegiatan",
    severity: "warning",
    scope: "subKegiatan",
    needs: ["dpa"],
    legalBasis: [{ ...FORMULIR_DPA, pasal: "baris Sumber Pendanaan" }, SUMBER_SAMA_PAGU],
    effective: { from: 2021 },
    explanation:
      "Sumber Pendanaan pada kepala sub kegiatan merangkum sumber dana kelompok belanja di bawahnya. Bila berbeda, kas per sumber dan syarat pencairannya terbaca keliru.",
    fix: "Cocokkan sumber dana kelompok dengan Sumber Pendanaan di SIPD, lalu perbaiki yang keliru.",
    messages: {
      beda: "Rekening {rekening:teks} memuat sumber dana “{sumber:teks}”, sedangkan sub kegiatan {sub:teks} menyebut “{kepala:teks}”.",
    },
    examples: {
      valid: [contoh("Kepala PAD, kelompok PAD.", "PENDAPATAN ASLI DAERAH (PAD)")],
      invalid: [contoh("Kepala PAD, kelompok DAU.", "Dana Transfer Umum-Dana Alokasi Umum")],
    },
  },
  *check(sub) {
    const kepala = sumberKepala(sub);
    if (kepala.length === 0) return yield { notChecked: "sumberDana" };
    const seen = new Set<string>();
    let stated = false;
    for (const { sumber, rekening, at } of danaOf(sub)) {
      if (sumber === null) continue;
      stated = true;
      if (seen.has(sumber)) continue;
      seen.add(sumber);
      if (kepala.some((one) => isSameSource(one, sumber))) continue;
      const data = { rekening: sebutRekening(rekening), sumber, kepala: kepala.join("; ") };
      yield {
        messageId: "beda",
        data: { ...data, sub: sebutKode(sub.kode) },
        at,
        causes: [selKey(at)],
      };
    }
    if (!stated) yield { notChecked: "sumberDana" };
  },
});

/** One name inside the other (`PAD` and `PENDAPATAN ASLI DAERAH (PAD)`), or two names of one kind. */
function isSameSource(a: string, b: string): boolean {
  const left = ` ${normalNama(a)} `;
  const right = ` ${normalNama(b)} `;
  if (left.includes(right) || right.includes(left)) return true;
  const kind = kenaliSumber(a);
  return kind !== null && kind.jenis === kenaliSumber(b)?.jenis;
}

function contoh(uraian: string, sumberDana: string): Example {
  const kelompok = [{ tanda: "#" as const, jumlah: 300_000, sumberDana }];
  const rekening = [{ kode: "5.1.02.01.01.0024", jumlah: 300_000, kelompok }];
  return { uraian, model: contohSub({ pagu: 300_000, rekening }) };
}
