import { contohModel } from "../example.ts";
import { isNamaCocok } from "../kode-rujukan.ts";
import { namaTertulis, selNama, type NamaTertulis } from "../nama-tertulis.ts";
import { selKey } from "../root-keys.ts";
import { ruleFor, type Example } from "../rule.ts";
import { KODEFIKASI } from "../sumber.ts";
import { sebutKode } from "../text.ts";
import type { Kode } from "../../kode/kode.ts";
import { kodeKeyOf } from "../../model/kode-key.ts";
import type { CellRef } from "../../model/origin.ts";
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
  *check(model, { rujukan, tahun }) {
    const namesOf = new Map<string, Nama[]>();
    for (const tertulis of namaTertulis(model)) {
      const key = keyOf(tertulis);
      if (key === null) continue;
      const names = namesOf.get(key) ?? [];
      namesOf.set(key, names);
      const own = namaKunci(tertulis.kode.nama);
      const known = names.find(({ kunci }) => kunci === own);
      if (known !== undefined) known.n += 1;
      else if (names.length < MAX_NAMA) {
        const { kode, jenis } = tertulis;
        const at = selNama(tertulis);
        names.push({ kunci: own, nama: kode.nama, kode: kode.kode, jenis, n: 1, at });
      }
    }
    if (namesOf.size === 0) return yield { notChecked: "kode" };
    const isResmi = ({ nama, kode, jenis }: Nama): boolean => {
      const jawaban = kode && rujukan?.[jenis === "rekening" ? "akun" : "nomenklatur"](kode, tahun);
      return jawaban?.status === "dikenal" && isNamaCocok(nama, jawaban.butir);
    };
    const usual = new Map([...namesOf].flatMap(([key, names]) => usualName(key, names, isResmi)));
    if (usual.size === 0) return;
    for (const tertulis of namaTertulis(model)) {
      const key = keyOf(tertulis);
      const main = key === null ? undefined : usual.get(key);
      const { kode } = tertulis;
      if (key === null || main === undefined || namaSerupa(main.nama, kode.nama)) continue;
      const at = selNama(tertulis);
      const nama = sebutKode({ text: "", nama: kode.nama });
      const lain = sebutKode({ text: "", nama: main.nama });
      const data = { kode: kode.text, nama, lain };
      const sameAs = `${key} ${namaKunci(kode.nama)}`;
      // Where the tables know which of the two is wrong, that finding explains this one.
      yield { messageId: "beda", data, at, sameAs, suspects: [selKey(at), selKey(main.at)] };
    }
  },
});

/** A name of a code, how often and where first. */
interface Nama {
  readonly kunci: string;
  readonly nama: string;
  readonly kode: Kode | null;
  readonly jenis: NamaTertulis["jenis"];
  n: number;
  readonly at: CellRef;
}

/** Code of the place in the tree it belongs to; null = no code, or no name beside it. */
function keyOf({ kode, jenis }: NamaTertulis): string | null {
  const kodeKey = kodeKeyOf(kode);
  return namaKunci(kode.nama) === "" || kodeKey === "" ? null : `${jenis} ${kodeKey}`;
}

/**
 * The code's name by the tables, else the one most places agree on (spelling variants counted together), of equals the
 * first. Nothing to say where there is one name.
 */
function usualName(
  key: string,
  names: readonly Nama[],
  isResmi: (nama: Nama) => boolean,
): [string, Nama][] {
  const [first, ...others] = names;
  if (first === undefined || others.every(({ nama }) => namaSerupa(first.nama, nama))) return [];
  const votes = ({ nama }: Nama): number =>
    names.reduce((sum, other) => sum + (namaSerupa(nama, other.nama) ? other.n : 0), 0);
  const most = names.reduce((best, one) => (votes(one) > votes(best) ? one : best), first);
  return [[key, names.find(isResmi) ?? most]];
}

function contoh(uraian: string, nama: string): Example {
  const kode = "2.21.02.2.01.0005";
  const sub = [{ kode: `${kode} - Pelaksanaan Keamanan Informasi` }];
  return {
    uraian,
    model: contohModel({ dokumen: [{ sub }], rak: [{ sub: `${kode} - ${nama}` }] }),
  };
}
