import { ancestorOf, parseKode } from "../../../core/kode/kode.ts";
import type { Rujukan } from "../../../core/rujukan/rujukan.ts";
import { DAK_STUNTING, DAU, DAU_KESEHATAN, DAU_PU, PAD } from "../data/umum.ts";
import { Acak, benihOf } from "./acak.ts";
import {
  dalamMasa,
  DUA_TAHAP,
  GAJI_BULANAN,
  kontrak,
  masaKegiatan,
  RATA,
  sekali,
  TRIWULANAN,
} from "./jadwal.ts";
import { lokasiOf, semuaTempat, type Tempat } from "./lokasi.ts";
import { jenisOf, type KodeNamaWilayah, type RekeningMentah, type SubMentah } from "./model.ts";
import { pilihSub } from "./pilih-sub.ts";
import type { ButirPola, Irama, Pola } from "./pola-jenis.ts";
import { polaOf, UMUM } from "./pola.ts";
import { SKPD_WILAYAH, type SkpdWilayah } from "./skpd.ts";
import { BOK, BOKB, BOP_PAUD, BOS, DAU_PENDIDIKAN } from "./sumber.ts";
import { TEMA_WILAYAH } from "./tema.ts";

type Rentang = readonly [sedikit: number, banyak: number];

/** Common accounts an activity takes; its own pattern comes on top. */
const UMUM_PER_SUB: Rentang = [16, 24];
const UMUM_PENUNJANG: Rentang = [12, 20];

/** Every sub kegiatan of the region with its accounts, before their amounts. */
export function susunWilayah(rujukan: Rujukan): readonly SubMentah[] {
  const tempat = semuaTempat(rujukan);
  return SKPD_WILAYAH.flatMap((skpd) =>
    pilihSub(skpd, rujukan).map((butir): SubMentah => {
      const kode = butir.kode.text;
      const acak = new Acak(benihOf(`${skpd.kode} ${kode}`));
      const pola = polaOf(kode, butir.nama);
      const rekening = rekeningOf(kode, pola, acak);
      return {
        skpd,
        program: induk(kode, 3, rujukan),
        kegiatan: induk(kode, 5, rujukan),
        kode,
        nama: butir.nama,
        sumberDana: sumberOf(skpd, kode, butir.nama, acak),
        lokasi: tempatOf(skpd, kode, pola, rekening, tempat, acak),
        rekening,
      };
    }),
  );
}

function induk(kode: string, tingkat: number, rujukan: Rujukan): KodeNamaWilayah {
  const own = parseKode(kode);
  if (own === null) throw new Error(`no code: ${kode}`);
  const atas = ancestorOf(own, tingkat);
  const jawaban = rujukan.nomenklatur(atas, 2023);
  if (jawaban.status !== "dikenal") throw new Error(`not in the list: ${atas.text}`);
  return { kode: atas.text, nama: jawaban.butir.nama };
}

const isPenunjang = (kode: string): boolean => kode.slice(5, 7) === "01";

function rekeningOf(kode: string, pola: Pola, acak: Acak): readonly RekeningMentah[] {
  const masa = masaKegiatan(acak);
  const banyak = antara(isPenunjang(kode) ? UMUM_PENUNJANG : UMUM_PER_SUB, acak);
  const umum = pola.hanyaIni ? [] : acak.beberapa(UMUM, banyak);
  const own = new Set(pola.rekening.map(([rekening]) => rekening));
  const besar = acak.antara(0.4, 1.8) * (pola.skala ?? 1);
  return [...pola.rekening, ...umum.filter(([rekening]) => !own.has(rekening))]
    .map(([rekening, bobot, irama]: ButirPola): RekeningMentah => ({
      kode: rekening,
      bobot: bobot * besar * acak.antara(0.5, 1.5),
      jadwal: jadwalOf(irama, masa, acak),
    }))
    .sort((one, other) => (one.kode < other.kode ? -1 : 1));
}

function antara([sedikit, banyak]: Rentang, acak: Acak): number {
  return acak.bulat(sedikit, banyak);
}

function jadwalOf(irama: Irama, masa: readonly [number, number], acak: Acak): readonly number[] {
  switch (irama) {
    case "masa":
      return dalamMasa(acak, masa);
    case "rata":
      return RATA;
    case "gaji":
      return GAJI_BULANAN;
    case "kontrak":
      return kontrak(acak);
    case "sekali":
      return sekali(acak);
    case "duaTahap":
      return DUA_TAHAP;
    case "triwulanan":
      return TRIWULANAN;
  }
}

function tempatOf(
  { alias }: SkpdWilayah,
  kode: string,
  pola: Pola,
  rekening: readonly RekeningMentah[],
  tempat: readonly Tempat[],
  acak: Acak,
): string {
  const tema = TEMA_WILAYAH.filter(({ anggota }) =>
    anggota.some(([skpd, sub]) => skpd === alias && sub === kode),
  );
  const isFisik =
    pola.fisik === true || rekening.some((one) => /^5\.2\.0[34]$/.test(jenisOf(one.kode)));
  return lokasiOf(tema, { isFisik, isKantor: isPenunjang(kode) }, tempat, acak);
}

/** Earmarked sources pay for their own matter alone; the rest is PAD and DAU. */
function sumberOf({ alias }: SkpdWilayah, kode: string, nama: string, acak: Acak): string {
  if (/Gaji dan Tunjangan|Bantuan Keuangan/.test(nama)) return DAU;
  if (nama.includes("BOP PAUD")) return BOP_PAUD;
  if (/Dana BOS\b|Dana Bos\b/.test(nama)) return BOS;
  if (nama.includes("Gizi Masyarakat")) return DAK_STUNTING;
  if (isPenunjang(kode)) return acak.mungkin(0.5) ? PAD : DAU;
  if (alias === "Disdik" && acak.mungkin(0.5)) return DAU_PENDIDIKAN;
  if (alias === "Dinkes" && acak.mungkin(0.6)) return acak.mungkin(0.5) ? DAU_KESEHATAN : BOK;
  if (alias === "DPUTR" && acak.mungkin(0.6)) return DAU_PU;
  if (kode.startsWith("2.14.03") && acak.mungkin(0.6)) return BOKB;
  return acak.mungkin(0.5) ? PAD : DAU;
}
