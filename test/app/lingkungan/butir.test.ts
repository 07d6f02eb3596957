import { describe, expect, it } from "vitest";
import { butirBuku } from "../../../src/app/lingkungan/butir-buku.ts";
import { butirExcel, syaratViews } from "../../../src/app/lingkungan/butir-excel.ts";
import { butirFungsi } from "../../../src/app/lingkungan/butir-fungsi.ts";
import { butirHalaman } from "../../../src/app/lingkungan/butir-halaman.ts";
import type { ButirLingkungan } from "../../../src/app/lingkungan/butir.ts";
import type { FaktaExcel, FaktaHalaman } from "../../../src/sheet/lingkungan.ts";
import { CATATAN_LIMIT } from "../../../src/sheet/memory/catatan-xml.ts";
import { EXCEL, HALAMAN, LEMBAR } from "../../support/fake-lingkungan.ts";

const BUKU = { lembar: { nilai: LEMBAR }, catatan: { nilai: 10 } };

const find = (list: readonly ButirLingkungan[], id: string): ButirLingkungan => {
  const found = list.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No check ${id}`);
  return found;
};
const excel = (change: Partial<FaktaExcel>, id: string) =>
  find(butirExcel({ ...EXCEL, ...change }), id);
const buku = (change: Partial<FaktaExcel>, id: string) =>
  find(butirBuku({ ...EXCEL, ...change }, BUKU), id);
const halaman = (change: Partial<FaktaHalaman>, id: string) =>
  find(butirHalaman({ ...HALAMAN, ...change }), id);

describe("Excel", () => {
  it("is good where nothing is missing", () => {
    expect(butirExcel(EXCEL).map(({ status }) => status)).toEqual(["baik", "baik", "baik"]);
  });

  it("fails where a set is missing that the product cannot do without, and names it", () => {
    const didukung = EXCEL.didukung.filter((nama) => nama !== "ExcelApi 1.12");
    expect(excel({ didukung, excelApi: "1.9" }, "syarat")).toMatchObject({
      status: "gagal",
      keadaan: "ExcelApi 1.9; tidak tersedia: ExcelApi 1.12.",
    });
  });

  it("only asks for a look where a set is missing that it can do without", () => {
    const didukung = EXCEL.didukung.filter((nama) => nama !== "ExcelApi 1.17");
    expect(excel({ didukung }, "syarat").status).toBe("perhatian");
    expect(syaratViews({ ...EXCEL, didukung }).filter((one) => !one.didukung)).toEqual([
      expect.objectContaining({ nama: "ExcelApi 1.17", wajib: false }),
    ]);
  });

  it("says how arguments are separated where the decimal sign is a point", () => {
    const budaya = { nilai: { nama: "en-US", desimal: ".", ribuan: "," } };
    expect(excel({ budaya }, "budaya")).toMatchObject({ status: "perhatian" });
    expect(excel({ budaya }, "budaya").saran).toContain("“,”");
    const sama = { nilai: { nama: "xx", desimal: ".", ribuan: "." } };
    expect(excel({ budaya: sama }, "budaya").status).toBe("gagal");
  });

  it("is not checked where it refuses to tell, and never good then", () => {
    expect(excel({ budaya: { galat: "ApiNotFound" } }, "budaya")).toMatchObject({
      status: "tidakDiperiksa",
      keadaan: "Tidak dapat dibaca (ApiNotFound).",
    });
  });
});

describe("the workbook", () => {
  it("tells manual calculation, reading only and a protected structure", () => {
    expect(buku({ hitung: { nilai: "Manual" } }, "hitung").status).toBe("perhatian");
    expect(buku({ hanyaBaca: { nilai: true } }, "hanyaBaca").status).toBe("perhatian");
    expect(buku({ strukturDilindungi: { nilai: true } }, "struktur").status).toBe("perhatian");
    expect(buku({}, "hitung").status).toBe("baik");
  });

  it("names protected sheets on the screen, and only counts them in the copy", () => {
    const { keadaan, keadaanSalin } = buku({}, "dilindungi");
    expect(keadaan).toBe("1 dari 2 lembar. “RAK”");
    expect(keadaanSalin).toBe("1 dari 2 lembar.");
  });

  it("tells before the workbook's memory is full", () => {
    const at = (bagian: number) =>
      find(
        butirBuku(EXCEL, { ...BUKU, catatan: { nilai: Math.round(CATATAN_LIMIT * bagian) } }),
        "catatan",
      ).status;
    expect([at(0.1), at(0.85), at(1)]).toEqual(["baik", "perhatian", "gagal"]);
  });
});

describe("PK functions", () => {
  const panggilan = (n: number, galat: number) =>
    find(butirFungsi(HALAMAN, { panggilan: n, galatNama: { nilai: galat } }), "panggilan").status;

  it("are good when Excel calls them, failed when cells do not know them, else not checked", () => {
    expect([panggilan(3, 0), panggilan(3, 1), panggilan(0, 0)]).toEqual([
      "baik",
      "gagal",
      "tidakDiperiksa",
    ]);
  });

  it("tell a list of functions that is older or newer than the pane", () => {
    const { nilai } = HALAMAN.fungsi as { nilai: readonly string[] };
    const one = find(
      butirFungsi(
        { ...HALAMAN, fungsi: { nilai: [...nilai.slice(1), "LAMA"] } },
        { panggilan: 1, galatNama: { nilai: 0 } },
      ),
      "daftar",
    );
    expect(one.status).toBe("perhatian");
    expect(one.keadaan).toContain("PK.LAMA");
    expect(one.keadaan).toContain(`PK.${String(nilai[0])}`);
  });
});

describe("the page", () => {
  it("fails where its own site does not answer, with the code", () => {
    expect(halaman({ fungsi: { galat: "HTTP 403" } }, "asal")).toMatchObject({
      status: "gagal",
      keadaan: "https://pk.kab.go.id tidak terjangkau (HTTP 403).",
    });
  });

  it("keeps silence of the browser apart from nothing refused", () => {
    expect(halaman({ gagal: null }, "gagal").status).toBe("tidakDiperiksa");
    expect(halaman({ gagal: [] }, "gagal").status).toBe("baik");
    expect(halaman({ gagal: ["cdn.contoh.id"] }, "gagal").keadaan).toContain("cdn.contoh.id");
  });

  it("says what is lost without workers or storage", () => {
    expect(halaman({ pekerja: false }, "pekerja").saran).toContain("usulan pertama");
    expect(halaman({ penyimpanan: false }, "penyimpanan").status).toBe("perhatian");
    expect(halaman({ officeJs: null }, "officeJs").keadaan).toBe("Dimuat dari situs sendiri.");
  });
});
