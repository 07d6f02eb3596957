import { expect, test } from "vitest";
import { isLokasiRinci } from "../../../src/core/text/lokasi.ts";

test.each([
  ["Kab. Sumedang, Wado, Sukajadi", true],
  ["Kab. Sumedang, Semua Kecamatan; Kab. Sumedang, Wado", true],
  ["Kecamatan Wado", true],
  ["Desa Sukajadi", true],
  ["Kab. Sumedang, Semua Kecamatan, Semua Kelurahan", false],
  ["Semua Kabupaten / Kota, Semua Kecamatan, Semua Kelurahan", false],
  ["Kabupaten Sumedang", false],
  ["Kota Bandung", false],
  ["", false],
])("%j", (text, expected) => {
  expect(isLokasiRinci(text)).toBe(expected);
});
