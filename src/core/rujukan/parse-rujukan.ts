import { buatAkun } from "./akun.ts";
import { namaKunci } from "./nama.ts";
import { buatNomenklatur } from "./nomenklatur.ts";
import type { Rujukan, TeksRujukan } from "./rujukan.ts";
import { groupByName, parseTabel } from "./tabel.ts";
import { buatWilayah } from "./wilayah.ts";

/** Builds the tables from the committed text. Throws when a text is not what it should be (a failed download). */
export function parseRujukan(teks: TeksRujukan): Rujukan {
  const nomenklatur = parseTabel(teks.nomenklatur);
  const akun = parseTabel(teks.akun);
  const sumberDana = parseTabel(teks.sumberDana);
  const wilayah = parseTabel(teks.wilayah);
  const sumberByKode = new Map(sumberDana.baris.map(({ kode, nama }) => [kode, { kode, nama }]));
  const sumberByName = groupByName([...sumberByKode.values()]);
  return {
    ...buatNomenklatur(nomenklatur),
    ...buatAkun(akun),
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
