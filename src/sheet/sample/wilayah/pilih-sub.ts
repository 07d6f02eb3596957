import { parseKode } from "../../../core/kode/kode.ts";
import type { ButirRujukan, Rujukan } from "../../../core/rujukan/rujukan.ts";
import { Acak, benihOf } from "./acak.ts";
import { polaOf } from "./pola.ts";
import type { SkpdWilayah } from "./skpd.ts";
import { TEMA_WILAYAH } from "./tema.ts";

/** The year whose list the codes come from: two digits, in use for the budget of 2023. */
const TAHUN_DAFTAR = 2022;
/** Programs of a bidang are numbered from 02; 01 is the penunjang. */
const PROGRAM_TERAKHIR = 20;

/** Penunjang that every SKPD has: kegiatan and number. */
const PENUNJANG_WAJIB = [
  "02.01",
  "01.01",
  "01.06",
  "06.04",
  "06.09",
  "07.06",
  "08.02",
  "08.04",
  "09.02",
];
/** Kegiatan of penunjang that belong to some SKPD alone. */
const PENUNJANG_KHUSUS: Readonly<Record<string, string>> = {
  "10": "Dinkes",
  "11": "Setda",
  "12": "Setda",
  "13": "Setda",
  "14": "Setda",
  "15": "Setwan",
  "16": "Setwan",
};
const PENUNJANG_LAIN = [1, 5] as const;

/** Kegiatan that no SKPD of this region has: retribusi is collected by those who have it, which is not told here. */
const PENUNJANG_TIDAK_DIPAKAI = "04";

/** Sub kegiatan of an SKPD by its table: those of themes and of named accounts always, the others drawn. */
export function pilihSub(skpd: SkpdWilayah, rujukan: Rujukan): readonly ButirRujukan[] {
  const acak = new Acak(benihOf(skpd.kode));
  const wajib = new Set(
    TEMA_WILAYAH.flatMap(({ anggota }) =>
      anggota.flatMap(([alias, kode]) => (alias === skpd.alias ? [kode] : [])),
    ),
  );
  const penunjang = subDi(`${skpd.kode.slice(0, 4)}.01`, rujukan).filter(({ kode }) => {
    const kegiatan = kode.text.slice(10, 12);
    const pemilik = PENUNJANG_KHUSUS[kegiatan];
    if (pemilik !== undefined) return pemilik === skpd.alias;
    return kegiatan !== PENUNJANG_TIDAK_DIPAKAI;
  });
  const tetap = penunjang.filter(({ kode }) => isWajib(kode.text, wajib));
  const lain = penunjang.filter((butir) => !tetap.includes(butir));
  const isDipakai = ({ kode, nama }: ButirRujukan): boolean =>
    wajib.has(kode.text) || isKhusus(kode.text, nama);
  const urusan = skpd.program
    .flatMap((kode) => programOf(kode))
    .flatMap((kode) => subDi(kode, rujukan))
    // Names of the old list alone have lost their punctuation; most are left aside.
    .filter((butir) => isUtuh(butir, rujukan) || isDipakai(butir) || acak.mungkin(0.45));
  const dipakai = urusan.filter(isDipakai);
  const sisa = urusan.filter((butir) => !dipakai.includes(butir));
  const chosen = new Set([
    ...tetap,
    ...acak.beberapa(lain, acak.bulat(...PENUNJANG_LAIN)),
    ...dipakai,
    ...acak.beberapa(sisa, Math.max(0, skpd.banyakSub - dipakai.length)),
  ]);
  return [...penunjang, ...urusan].filter((butir) => chosen.has(butir));
}

function isWajib(kode: string, wajib: ReadonlySet<string>): boolean {
  const kegiatan = kode.slice(10, 12);
  return (
    wajib.has(kode) || PENUNJANG_WAJIB.includes(kode.slice(10)) || kegiatan in PENUNJANG_KHUSUS
  );
}

/** Whether its name asks for accounts that few others have: grants, transfers, unexpected spending. */
function isKhusus(kode: string, nama: string): boolean {
  return polaOf(kode, nama).rekening.some(([rekening]) =>
    /^5\.(1\.0[456]|3|4|2\.0[16])/.test(rekening),
  );
}

function programOf(kode: string): readonly string[] {
  if (kode.length > 4) return [kode];
  return Array.from(
    { length: PROGRAM_TERAKHIR - 1 },
    (_, index) => `${kode}.${String(index + 2).padStart(2, "0")}`,
  );
}

function subDi(kode: string, rujukan: Rujukan): readonly ButirRujukan[] {
  const induk = parseKode(kode);
  return induk === null ? [] : rujukan.subKegiatanDi(induk, TAHUN_DAFTAR);
}

/** Whether the list of today has it too: its name is then written as it is meant. */
function isUtuh({ kode }: ButirRujukan, rujukan: Rujukan): boolean {
  const jawaban = rujukan.nomenklatur(kode, TAHUN_DAFTAR + 3);
  return jawaban.status === "usang" && jawaban.pengganti !== null;
}
