import { finish, type InTurns } from "../turns/finish.ts";
import { buatAkun } from "./akun.ts";
import { namaKunci } from "./nama.ts";
import { buatNomenklatur } from "./nomenklatur.ts";
import type { Rujukan, TeksRujukan } from "./rujukan.ts";
import { groupByName, parseTabel } from "./tabel.ts";
import { buatWilayah } from "./wilayah.ts";

/** Builds the tables from the committed text. Throws when a text is not what it should be (a failed download). */
export function parseRujukan(teks: TeksRujukan): Rujukan {
  return finish(rujukanInTurns(teks));
}

/** The same with rests between the tables. */
export function* rujukanInTurns(teks: TeksRujukan): InTurns<Rujukan> {
  const nomenklatur = parseTabel(teks.nomenklatur);
  const ofNomenklatur = buatNomenklatur(nomenklatur);
  yield;
  const akun = parseTabel(teks.akun);
  const ofAkun = buatAkun(akun);
  yield;
  const sumberDana = parseTabel(teks.sumberDana);
  const wilayah = parseTabel(teks.wilayah);
  const sumberByKode = new Map(sumberDana.baris.map(({ kode, nama }) => [kode, { kode, nama }]));
  const sumberByName = groupByName([...sumberByKode.values()]);
  return {
    ...ofNomenklatur,
    ...ofAkun,
    ...buatWilayah(wilayah),
    sumberDana: (kodeAtauNama) =>
      sumberByKode.get(kodeAtauNama.trim()) ??
      sumberByName.get(namaKunci(kodeAtauNama))?.[0] ??
      null,
    sumberList: [nomenklatur, akun, sumberDana, wilayah].flatMap(({ sumber }) => [
      ...sumber.values(),
    ]),
  };
}
