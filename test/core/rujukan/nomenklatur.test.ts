import { describe, expect, test } from "vitest";
import { parseKode } from "../../../src/core/kode/kode.ts";
import { bacaKodeKegiatan } from "../../../src/core/rujukan/penunjang.ts";
import type { JawabanRujukan } from "../../../src/core/rujukan/rujukan.ts";
import { RUJUKAN } from "../../support/rujukan.ts";

function ask(text: string, tahun: number | null): JawabanRujukan {
  return RUJUKAN.nomenklatur(bacaKodeKegiatan(text)!, tahun);
}

function say(text: string, tahun: number | null): string {
  const answer = ask(text, tahun);
  return "butir" in answer ? `${answer.status} ${answer.butir.kode.text}` : answer.status;
}

describe("years and widths", () => {
  test.each([
    ["1.02.02.2.01.14", 2021, "dikenal 1.02.02.2.01.14"],
    ["1.02.02.2.01.14", 2023, "dikenal 1.02.02.2.01.14"],
    ["1.02.02.2.01.14", 2024, "usang 1.02.02.2.01.14"],
    ["1.02.02.2.01.14", null, "dikenal 1.02.02.2.01.14"],
    ["1.02.02.2.01.0014", 2022, "usang 1.02.02.2.01.0014"],
    ["1.02.02.2.01.0014", 2023, "dikenal 1.02.02.2.01.0014"],
    ["1.02.02.2.01.0014", 2026, "dikenal 1.02.02.2.01.0014"],
    ["1.02.02", 2021, "dikenal 1.02.02"],
    ["1.02.02.2.01", 2026, "dikenal 1.02.02.2.01"],
  ])("%s in %s: %s", (kode, tahun, expected) => {
    expect(say(kode, tahun)).toBe(expected);
  });

  test("names the successor where the list of the year has it", () => {
    expect(ask("1.02.02.2.01.14", 2026)).toMatchObject({
      pengganti: { kode: { text: "1.02.02.2.01.0014" } },
    });
    expect(ask("1.02.02.2.01.0014", 2021)).toMatchObject({
      pengganti: { kode: { text: "1.02.02.2.01.14" } },
    });
  });

  test("no successor where no list names one", () => {
    // Listed in 2021 only.
    expect(ask("1.01.02.2.01.02", 2026)).toMatchObject({ status: "usang", pengganti: null });
  });
});

describe("penunjang", () => {
  test.each([
    ["X.XX.01.2.01.0001", 2026, "dikenal X.XX.01.2.01.0001"],
    ["2.16.01.2.02.01", 2023, "dikenal 2.16.01.2.02.01"],
    ["7.01.01.2.06.0005", 2025, "dikenal 7.01.01.2.06.0005"],
    ["X.XX.01", 2025, "dikenal X.XX.01"],
    ["8.88.01.2.01.0001", 2026, "tidakDicakup"],
  ])("%s in %s: %s", (kode, tahun, expected) => {
    expect(say(kode, tahun)).toBe(expected);
  });
});

describe("what is not in the tables", () => {
  test.each([
    ["a program", "1.02.77", 2026, "tidakDikenal"],
    ["a kegiatan", "1.02.02.2.77", 2026, "tidakDikenal"],
    ["a sub kegiatan of an unknown kegiatan", "1.02.02.2.77.0001", 2026, "tidakDikenal"],
    ["a number of the whole list of 2021", "1.02.02.2.01.99", 2022, "tidakDikenal"],
    ["a number the list of today may lack", "1.02.02.2.01.0028", 2026, "tidakDicakup"],
    ["a number far beyond", "1.02.02.2.01.0500", 2026, "tidakDikenal"],
    ["a province's kegiatan", "2.21.02.1.01", 2026, "tidakDicakup"],
    ["a province's sub kegiatan", "2.21.02.1.01.0005", 2026, "tidakDicakup"],
    ["another bidang", "8.88.02", 2026, "tidakDicakup"],
    ["four segments", "1.02.02.2", 2026, "tidakDikenal"],
    ["seven segments", "1.02.02.2.01.0001.01", 2026, "tidakDikenal"],
  ])("%s", (_what, kode, tahun, expected) => {
    expect(say(kode, tahun)).toBe(expected);
  });
});

describe("names", () => {
  const names = (nama: string, level: number, tahun: number | null, dalam?: string): string[] =>
    RUJUKAN.nomenklaturBernama(
      nama,
      level,
      tahun,
      dalam === undefined ? undefined : parseKode(dalam)!,
    ).map(({ kode }) => kode.text);

  test("case, blanks and punctuation do not count", () => {
    expect(names("pengelolaan  PENDIDIKAN; sekolah-dasar", 5, 2026)).toEqual(["1.01.02.2.01"]);
  });

  test("within a program, in the form of the year", () => {
    const nama = "Penyusunan Dokumen Perencanaan Perangkat Daerah";
    expect(names(nama, 6, 2026)).toEqual(["X.XX.01.2.01.0001"]);
    expect(names(nama, 6, 2026, "2.16.01")).toEqual(["2.16.01.2.01.0001"]);
    expect(names(nama, 6, 2021, "2.16.01")).toEqual(["2.16.01.2.01.01"]);
    expect(names(nama, 6, 2026, "2.16.02")).toEqual([]);
  });

  test("in the year of change the names of both lists", () => {
    const nama = "Pemeliharaan Berkala Jalan";
    expect(names(nama, 6, 2022, "1.03.10")).toEqual(["1.03.10.2.01.10"]);
    expect(names(nama, 6, 2023, "1.03.10")).toContain("1.03.10.2.01.10");
    expect(names(nama, 6, 2023, "1.03.10")).toContain("1.03.10.2.01.0034");
    expect(names(nama, 6, 2026, "1.03.10")).not.toContain("1.03.10.2.01.10");
  });

  test("another level is another thing", () => {
    expect(names("Pengelolaan Pendidikan Sekolah Dasar", 6, 2026)).toEqual([]);
    expect(names("", 6, 2026)).toEqual([]);
  });
});

describe("sub kegiatan under a code", () => {
  const di = (text: string, tahun: number): string[] =>
    RUJUKAN.subKegiatanDi(parseKode(text)!, tahun).map(({ kode }) => kode.text);

  test("are those of the list of the year, in its order", () => {
    expect(di("2.20.02", 2022)).toEqual([
      "2.20.02.2.01.01",
      "2.20.02.2.01.02",
      "2.20.02.2.01.03",
      "2.20.02.2.01.04",
      "2.20.02.2.01.05",
      "2.20.02.2.01.06",
    ]);
    expect(di("1.02.02.2.02", 2026)).toContain("1.02.02.2.02.0015");
    expect(di("1.02.02.2.0", 2026)).toEqual([]);
  });

  test("of penunjang bear the bidang asked for", () => {
    const list = di("1.06.01", 2022);
    expect(list).toContain("1.06.01.2.02.01");
    expect(list.every((kode) => kode.startsWith("1.06.01.2."))).toBe(true);
  });
});
