import { contohModel } from "../example.ts";
import { namaTertulis } from "../nama-tertulis.ts";
import { selKey } from "../root-keys.ts";
import { ruleFor, type Example } from "../rule.ts";
import { KODEFIKASI } from "../sumber.ts";
import { sebutKode } from "../text.ts";
import { kodeKeyOf } from "../../model/kode-key.ts";
import { namaKunci, namaSerupa } from "../../rujukan/nama.ts";

/** Names kept per code: more say nothing new. */
const MAX_NAMA = 20;

/** KODE-15: a code bears one name in the whole workbook. */
export const kode15 = ruleFor<"model">()({
  meta: {
    id: "KODE-15",
    title: "Satu kode dengan dua nama",
    severity: "warning",
    scope: "model",
    needs: ["dpaAtauRak"],
    legalBasis: [KODEFIKASI],
    effective: { from: 2021 },
    explanation:
      "Kode yang sama dengan nama yang berlainan berarti salah satu kodenya keliru, sehingga angka dua kegiatan tercampur. Perbedaan ejaan, singkatan, dan huruf besar tidak dihitung.",
    fix: "Periksa kedua baris, lalu perbaiki kode atau nama yang keliru menurut SIPD.",
    messages: {
      beda: "Kode {kode:teks} bernama {nama:teks} pada baris ini, sedangkan di tempat lain bernama {lain:teks}.",
    },
    examples: {
      valid: [contoh("RAK dan DPA memakai nama yang sama.", "Pelaksanaan Keamanan Informasi")],
      invalid: [contoh("RAK memakai nama lain.", "Pembinaan Perpustakaan Sekolah")],
    },
  },
  *check(model) {
    const names = new Map<string, Map<string, string>>();
    let hasName = false;
    for (const { kode, jenis, at } of namaTertulis(model)) {
      const own = namaKunci(kode.nama);
      const kodeKey = kodeKeyOf(kode);
      if (own === "" || kodeKey === "") continue;
      const key = `${jenis} ${kodeKey}`;
      hasName = true;
      let known = names.get(key);
      if (known === undefined) names.set(key, (known = new Map<string, string>()));
      const isNew = !known.has(own) && known.size < MAX_NAMA;
      const [first] = known.values();
      if (isNew) known.set(own, kode.nama);
      if (first === undefined || namaSerupa(first, kode.nama)) continue;
      const nama = sebutKode({ text: "", nama: kode.nama });
      const lain = sebutKode({ text: "", nama: first });
      const data = { kode: kode.text, nama, lain };
      // Where the tables know which of the two is wrong, that finding explains this one.
      yield { messageId: "beda", data, at, sameAs: `${key} ${own}`, suspects: [selKey(at)] };
    }
    if (!hasName) yield { notChecked: "kode" };
  },
});

function contoh(uraian: string, nama: string): Example {
  const kode = "2.21.02.2.01.0005";
  const sub = [{ kode: `${kode} - Pelaksanaan Keamanan Informasi` }];
  return {
    uraian,
    model: contohModel({ dokumen: [{ sub }], rak: [{ sub: `${kode} - ${nama}` }] }),
  };
}
