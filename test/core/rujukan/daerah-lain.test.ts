import { describe, expect, test } from "vitest";
import { lokusOf, nilaiLokus } from "../../../src/core/crossfire/lokus.ts";
import { parseKode } from "../../../src/core/kode/kode.ts";
import {
  bacaDaftarWilayah,
  DaftarWilayahError,
  denganWilayah,
} from "../../../src/core/rujukan/daerah-lain.ts";
import { RUJUKAN } from "../../support/rujukan.ts";

/** A part of the neighbouring regency, in the form of Kemendagri's list. */
const MAJALENGKA = `kode;tingkat;nama
32.10;kabupaten;Kabupaten Majalengka
32.10.01;kecamatan;Lemahsugih
32.10.01.2001;desa;Cipasung
32.10.01.2002;desa;Lemahsugih
32.10.04;kecamatan;Talaga
32.10.04.2001;desa;Talagakulon
# catatan
`;

const tables = denganWilayah(RUJUKAN, bacaDaftarWilayah(MAJALENGKA));
const places = (text: string): string[] => tables.wilayah(text).map(({ kode }) => kode);

describe("the places of another regency", () => {
  test("stand in the place of Sumedang's", () => {
    expect(places("Kab. Majalengka, Kec. Talaga, Desa Talagakulon")).toEqual([
      "32.10",
      "32.10.04",
      "32.10.04.2001",
    ]);
    expect(places("32.10.01.2001")).toEqual(["32.10.01.2001"]);
    expect(places("Kec. Wado, Desa Sukajadi")).toEqual([]);
    expect(tables.wilayahList).toHaveLength(6);
    // The tables given are as they were, and the nation's codes are the same.
    expect(RUJUKAN.wilayah("Kec. Wado").map(({ kode }) => kode)).toEqual(["32.11.01"]);
    expect(tables.akun(parseKode("5.1.02.01.01.0024")!, 2023).status).toBe("dikenal");
  });

  test("are compared as Sumedang's are", () => {
    const lokus = (text: string) => lokusOf([text], (one) => tables.wilayah(one))!;
    expect(nilaiLokus(lokus("Talaga, Talagakulon"), lokus("Desa Talagakulon")).nilai).toBe(1);
    expect(nilaiLokus(lokus("Talaga, Talagakulon"), lokus("Kec. Lemahsugih")).nilai).toBe(0);
  });

  test.each([
    ["kode,nama\n32.10,Kabupaten Majalengka\n32.10.01,Lemahsugih"],
    ["32.10\tKabupaten Majalengka\n32.10.01\tLemahsugih"],
    ['\uFEFF"kode";"nama"\r\n"32.10";"Kabupaten Majalengka"\r\n"32.10.01";"Lemahsugih"'],
  ])("are read from %j", (text) => {
    expect(bacaDaftarWilayah(text).map(({ nama }) => nama)).toEqual([
      "Kabupaten Majalengka",
      "Lemahsugih",
    ]);
  });

  test.each([
    ["", "tanpaKabupaten"],
    ["32.10.01;Lemahsugih", "tanpaKabupaten"],
    ["32.10;Kabupaten Majalengka", "tanpaKecamatan"],
    ["32.10;Kabupaten Majalengka\n32.11;Kabupaten Sumedang\n32.11.01;Wado", "duaKabupaten"],
  ])("are refused: %j (%s)", (text, alasan) => {
    expect(() => bacaDaftarWilayah(text)).toThrow(DaftarWilayahError);
    try {
      bacaDaftarWilayah(text);
    } catch (error) {
      expect((error as DaftarWilayahError).alasan).toBe(alasan);
    }
  });
});
