import { describe, expect, it } from "vitest";
import type { Model } from "../../../src/core/model/model.ts";
import { buildPosList } from "../../../src/core/model/pos.ts";
import type { KeputusanRow, PaketRow, PkIndikator } from "../../../src/core/model/tables.ts";
import { susunAgenda } from "../../../src/core/rapat/agenda.ts";
import { evaluasiWilayah } from "../../../src/core/rapat/evaluasi-wilayah.ts";
import { tanggalOfIso } from "../../../src/core/periode/hari.ts";
import { bacaKeputusan, type Keputusan } from "../../../src/core/rapat/keputusan.ts";
import { langkahBulan } from "../../../src/core/rapat/langkah.ts";
import { PENGATURAN_RAPAT } from "../../../src/core/rapat/pengaturan.ts";
import { ModelBuilder } from "../../support/pos-builder.ts";

const SETTINGS = PENGATURAN_RAPAT.bawaan;
const DINSOS = "1.06.0.00.0.00.01.0000 - Dinas Sosial";
const AT = { at: { file: "", sheet: "X" }, row: 1, cols: {} };

const builder = () =>
  new ModelBuilder()
    .skpd("1.06.0.00.0.00.01.0000", "Dinas Sosial", "Asisten I")
    .dpa("1.06.04.2.01.0001 - Santunan", { skpd: DINSOS, pagu: 1000, rencana: { 1: 500, 2: 300 } })
    .realisasi("1.06.04.2.01.0001", 1, 100, { skpd: DINSOS })
    .dpa("1.06.05.2.01.0001 - Bencana", { skpd: DINSOS, pagu: 900, rencana: { 1: 90, 3: 810 } })
    .dpa("1.06.06.2.01.0001 - Nanti", { skpd: DINSOS, pagu: 900, rencana: { 9: 900 } });

const keputusan = (kode: string, tenggat: string, status = ""): Keputusan => {
  const row: KeputusanRow = {
    origin: { ...AT, cols: { id: 0, keputusan: 4 } },
    id: "K-001",
    rapat: "",
    tanggal: null,
    butir: "",
    keputusan: "Lelang ulang",
    pic: "Kabid",
    tenggat: tanggalOfIso(tenggat),
    status,
    kode,
    sel: "",
  };
  return bacaKeputusan([row], tanggalOfIso("2023-02-01"))[0]!;
};

function langkah(model: Model, keputusanList: readonly Keputusan[] = [], bulan: 2 | 3 = 2) {
  const pos = buildPosList(model);
  const lalu = evaluasiWilayah(pos, 1, SETTINGS);
  return langkahBulan(model, pos.list, { bulan, tahun: 2023, lalu, keputusanList });
}

describe("langkahBulan", () => {
  it("proposes reports, arrears and the plan of the month, each with SKPD, day, rupiah and cell", () => {
    const steps = langkah(builder().build());
    expect(steps.map(({ jenis, nama, rupiah }) => [jenis, nama, rupiah])).toEqual([
      ["lapor", "Bencana", null],
      ["kejar", "Santunan", 400],
      ["rencana", "Santunan", 300],
    ]);
    for (const step of steps) {
      expect(step).toMatchObject({ skpd: "Dinas Sosial", isUsulan: true, pic: "" });
      expect(step.tanggal).toEqual({ tahun: 2023, bulan: 2, hari: 28 });
      expect(step.at).not.toBeNull();
    }
  });

  it("puts due decisions first and leaves later and closed ones out", () => {
    const model = builder().build();
    const first = langkah(model, [keputusan("", "2023-02-20")])[0];
    expect(first).toMatchObject({ jenis: "keputusan", pic: "Kabid", isUsulan: false });
    for (const other of [keputusan("", "2023-03-01"), keputusan("", "2023-01-01", "selesai")])
      expect(langkah(model, [other])[0]?.jenis).toBe("lapor");
    expect(langkah(model, [keputusan("", "2023-01-01")])[0]?.jenis).toBe("keputusan");
  });

  it("takes the dates of packages that fall in the month of the year", () => {
    const paket = (over: Partial<PaketRow>): PaketRow => ({
      origin: AT,
      skpd: null,
      subKegiatan: null,
      rekening: null,
      kodeRup: "",
      nama: "Paket A",
      metode: "",
      nilai: null,
      nilaiKontrak: null,
      status: "",
      pemilihan: null,
      kontrak: null,
      selesai: null,
      bayar: null,
      lokus: "",
      ...over,
    });
    const paketList = [
      paket({ pemilihan: tanggalOfIso("2023-02-03"), kontrak: tanggalOfIso("2023-03-03") }),
      paket({ nama: "Lain tahun", pemilihan: tanggalOfIso("2022-02-03") }),
      paket({
        nama: "Sudah kontrak",
        kontrak: tanggalOfIso("2023-02-03"),
        nilaiKontrak: 5 as never,
      }),
    ];
    const steps = langkah({ ...builder().build(), paketList });
    expect(
      steps
        .filter(({ jenis }) => jenis.startsWith("paket"))
        .map(({ jenis, nama }) => [jenis, nama]),
    ).toEqual([["paketPemilihan", "Paket A"]]);
  });

  it("takes indicators with a target at the end of a triwulan, unless they are reported", () => {
    const indikator = (nilai: number | null): PkIndikator => ({
      origin: AT,
      pemilik: null,
      sasaran: "",
      indikator: "Angka stunting",
      satuan: "%",
      targetText: "8",
      target: 8,
      targetTriwulan: [9, null, null, 8],
      polaritas: "turun",
      akumulasi: "akhir",
      bobot: null,
      realisasiList: [{ sampai: 3, nilai }],
    });
    const renaksi = (one: PkIndikator, bulan: 2 | 3) =>
      langkah({ ...builder().build(), pkIndikatorList: [one] }, [], bulan).filter(
        ({ jenis }) => jenis === "renaksi",
      );
    expect(renaksi(indikator(null), 3)).toMatchObject([{ nama: "Angka stunting", target: "9 %" }]);
    expect(renaksi(indikator(9), 3)).toEqual([]);
    expect(renaksi(indikator(null), 2)).toEqual([]);
  });
});

describe("susunAgenda", () => {
  const agenda = (most: number, keputusanList: readonly Keputusan[] = []) => {
    const pos = buildPosList(builder().build());
    return susunAgenda(
      {
        evaluasi: evaluasiWilayah(pos, 1, SETTINGS),
        keputusanList,
        percepatan: pos.list.map(({ id }) => ({ posId: id, rupiah: 77 })),
        lewatBatas: [],
      },
      { ...SETTINGS, butirPerAsisten: most },
    );
  };

  it("gives each sub kegiatan its gravest reason, gravest first", () => {
    const [asisten] = agenda(5);
    expect(asisten?.asisten).toBe("Asisten I");
    expect(asisten?.butir.map(({ alasan, nama, rupiah }) => [alasan, nama, rupiah])).toEqual([
      ["deviasiKritis", "Santunan", 400],
      ["belumDilaporkan", "Bencana", 90],
      ["percepatan", "Nanti", 77],
    ]);
  });

  it("says how many found no place", () => {
    expect(agenda(1)[0]).toMatchObject({ butir: [{ nama: "Santunan" }], lainnya: 2 });
  });

  it("brings overdue decisions under the Asisten of their code, else under none", () => {
    const late = "2023-01-15";
    expect(agenda(5, [keputusan("1.06.04.2.01.0001", late)])[0]?.butir[0]?.alasan).toBe(
      "keputusanLewat",
    );
    expect(agenda(5, [keputusan("", late)]).map(({ asisten }) => asisten)).toEqual([
      "Asisten I",
      "",
    ]);
  });
});
