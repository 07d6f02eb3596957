import { parseKode } from "../../src/core/kode/kode.ts";
import type { KodeNama, Rekening, Rincian, SubKegiatan } from "../../src/core/model/dpa.ts";
import { EMPTY_MODEL, type Model } from "../../src/core/model/model.ts";
import type { Origin } from "../../src/core/model/origin.ts";
import type {
  CrossfireRow,
  KasRow,
  PaketRow,
  RakRow,
  RealisasiRow,
} from "../../src/core/model/tables.ts";
import { BULAN_LIST, type Bulan } from "../../src/core/periode/periode.ts";
import { rupiah, type Rupiah } from "../../src/core/rupiah/rupiah.ts";

/** `kode - nama` as the documents print it; a text without digits is a name alone. */
export function kodeNama(text: string): KodeNama {
  const [kode = "", ...nama] = text.split(" - ");
  return /^\s*[\dX]/.test(kode)
    ? { text: kode, kode: parseKode(kode), nama: nama.join(" - ") }
    : { text: "", kode: null, nama: text };
}

/** Twelve months: a list (missing months are null) or a map by month. */
export function bulanan(
  value: readonly (number | null)[] | Readonly<Partial<Record<Bulan, number>>>,
): (Rupiah | null)[] {
  return BULAN_LIST.map((bulan) => {
    const amount = Array.isArray(value)
      ? (value as readonly (number | null)[])[bulan - 1]
      : (value as Readonly<Partial<Record<Bulan, number>>>)[bulan];
    return amount === undefined || amount === null ? null : rupiah(amount);
  });
}

const MONTH_COLS = Object.fromEntries(BULAN_LIST.map((bulan) => [`bulan${bulan}`, 10 + bulan]));

type Months = Parameters<typeof bulanan>[0];

/** Builds small models by hand, a sheet per kind, one row per record. */
export class ModelBuilder {
  private readonly parts = {
    sub: [] as SubKegiatan[],
    rak: [] as RakRow[],
    realisasi: [] as RealisasiRow[],
    crossfire: [] as CrossfireRow[],
    kas: [] as KasRow[],
    skpd: [] as Model["skpdList"][number][],
    program: [] as Model["pkProgramList"][number][],
    indikator: [] as Model["pkIndikatorList"][number][],
    paket: [] as PaketRow[],
  };
  private tahun: number | null = null;

  dpa(
    kode: string,
    options: {
      skpd?: string;
      pagu?: number | null;
      rencana?: Months;
      rekening?: readonly (readonly [string, number | null])[];
      sumberDana?: string | null;
      bentuk?: SubKegiatan["bentuk"];
      program?: string;
      lokasi?: string;
      keluaran?: string;
      /** Units of the items of each account (`Orang/Bulan`). */
      satuan?: string;
    } = {},
  ): this {
    const { sub } = this.parts;
    const origin = at("DPA", sub.length, ["kode", "nama", "pagu", "jumlah", "sumberDana"]);
    sub.push({
      origin,
      id: sub.length,
      bentuk: options.bentuk ?? "dpa-form",
      kode: kodeNama(kode),
      kegiatan: null,
      program: options.program === undefined ? null : kodeNama(options.program),
      skpd: options.skpd === undefined ? null : kodeNama(options.skpd),
      pagu: options.pagu === undefined || options.pagu === null ? null : rupiah(options.pagu),
      sumberDana: options.sumberDana === undefined ? "PAD" : options.sumberDana,
      lokasi: options.lokasi ?? null,
      keluaran: options.keluaran ?? null,
      kelompokSasaran: null,
      sebelum: null,
      waktu: null,
      rekeningList: (options.rekening ?? []).map(([text, jumlah]): Rekening => {
        const parsed = kodeNama(text);
        return {
          origin,
          kodeText: parsed.text,
          kode: parsed.kode,
          level: 6,
          uraian: parsed.nama,
          jumlah: jumlah === null ? null : rupiah(jumlah),
          sumberDana: null,
          children: [],
          kelompokList: [],
          sebelum: null,
          rincianList: options.satuan === undefined ? [] : [item(options.satuan)],
        };
      }),
      rencana:
        options.rencana === undefined
          ? null
          : {
              origin: monthly("DPA", 500 + sub.length),
              bulan: bulanan(options.rencana),
              jumlah: null,
            },
    });
    return this;
  }

  rak(
    kode: string,
    bulan: Months,
    options: { skpd?: string; rekening?: string; total?: number } = {},
  ): this {
    const { rak } = this.parts;
    rak.push({
      origin: monthly("RAK", rak.length),
      skpd: options.skpd === undefined ? null : kodeNama(options.skpd),
      subKegiatan: kodeNama(kode),
      rekening: options.rekening === undefined ? null : kodeNama(options.rekening),
      total: options.total === undefined ? null : rupiah(options.total),
      bulan: bulanan(bulan),
    });
    return this;
  }

  realisasi(
    kode: string,
    bulan: Bulan | null,
    keuangan: number | null,
    options: { skpd?: string; rekening?: string; fisik?: number } = {},
  ): this {
    const { realisasi } = this.parts;
    realisasi.push({
      origin: at("Realisasi", realisasi.length, ["subKegiatan", "keuangan", "fisik"]),
      skpd: options.skpd === undefined ? null : kodeNama(options.skpd),
      subKegiatan: kodeNama(kode),
      rekening: options.rekening === undefined ? null : kodeNama(options.rekening),
      bulan,
      keuangan: keuangan === null ? null : rupiah(keuangan),
      fisik: options.fisik ?? null,
      keluaran: null,
      kendala: "",
      tindakLanjut: "",
    });
    return this;
  }

  crossfire(
    kode: string,
    tema: string,
    options: {
      asisten?: string;
      skpd?: string;
      lokus?: string;
      sarpras?: string;
      aktivitas?: string;
      peran?: string;
      bobot?: number;
    } = {},
  ): this {
    const { crossfire } = this.parts;
    crossfire.push({
      origin: at("Crossfire", crossfire.length, [
        "tema",
        "subKegiatan",
        "asisten",
        "peran",
        "skpd",
        "lokus",
        "sarpras",
        "aktivitas",
      ]),
      asisten: options.asisten ?? "",
      tema,
      peran: options.peran ?? "",
      skpd: options.skpd === undefined ? null : kodeNama(options.skpd),
      subKegiatan: kodeNama(kode),
      lokus: options.lokus ?? "",
      sarpras: options.sarpras ?? "",
      aktivitas: options.aktivitas ?? "",
      bobot: options.bobot ?? null,
    });
    return this;
  }

  kas(
    bulan: Bulan,
    jumlah: number | null,
    options: { skpd?: string; sumberDana?: string } = {},
  ): this {
    const { kas } = this.parts;
    kas.push({
      origin: at("Kas", kas.length, ["bulan", "jumlah"]),
      bulan,
      sumberDana: options.sumberDana ?? null,
      skpd: options.skpd ?? null,
      jumlah: jumlah === null ? null : rupiah(jumlah),
    });
    return this;
  }

  skpd(kode: string, nama: string, asisten = "", alias = ""): this {
    const { skpd } = this.parts;
    const origin = at("SKPD", skpd.length, ["kode", "nama", "alias", "asisten"]);
    skpd.push({ origin, kode, nama, alias, asisten });
    return this;
  }

  pkProgram(program: string, anggaran: number | null, pemilik?: string): this {
    const list = this.parts.program;
    list.push({
      origin: at("PK", list.length, ["program", "anggaran"]),
      pemilik: pemilik === undefined ? null : kodeNama(pemilik),
      program: kodeNama(program),
      anggaran: anggaran === null ? null : rupiah(anggaran),
    });
    return this;
  }

  /** An indicator of a PK; target 10 in the year unless told. */
  pkIndikator(
    indikator: string,
    options: {
      pemilik?: string;
      sasaran?: string;
      target?: number | null;
      realisasi?: Readonly<Partial<Record<Bulan, number>>>;
      bobot?: number;
      untuk?: string;
    } = {},
  ): this {
    const list = this.parts.indikator;
    const { pemilik, untuk, target = 10 } = options;
    list.push({
      origin: at("Indikator", list.length, ["sasaran", "indikator", "target", "untuk"]),
      pemilik: pemilik === undefined ? null : kodeNama(pemilik),
      untuk: untuk === undefined ? null : kodeNama(untuk),
      sasaran: options.sasaran ?? "Sasaran",
      indikator,
      satuan: "Nilai",
      targetText: target === null ? "" : String(target),
      target,
      targetTriwulan: [null, null, null, null],
      polaritas: "naik",
      akumulasi: "akhir",
      bobot: options.bobot ?? null,
      realisasiList: BULAN_LIST.flatMap((sampai) => {
        const nilai = options.realisasi?.[sampai];
        return nilai === undefined ? [] : [{ sampai, nilai }];
      }),
    });
    return this;
  }

  /** A procurement package; without `kode` it names no sub kegiatan. */
  paket(
    kode: string | null,
    options: {
      skpd?: string;
      rekening?: string;
      nama?: string;
      metode?: string;
      nilai?: number;
      nilaiKontrak?: number;
      status?: string;
      kodeRup?: string;
      pemilihan?: PaketRow["pemilihan"];
      bayar?: PaketRow["bayar"];
    } = {},
  ): this {
    const { paket } = this.parts;
    const money = (value: number | undefined): Rupiah | null =>
      value === undefined ? null : rupiah(value);
    paket.push({
      origin: at("Paket", paket.length, ["nama", "status", "nilaiKontrak"]),
      skpd: options.skpd === undefined ? null : kodeNama(options.skpd),
      subKegiatan: kode === null ? null : kodeNama(kode),
      rekening: options.rekening === undefined ? null : kodeNama(options.rekening),
      kodeRup: options.kodeRup ?? "",
      nama: options.nama ?? "Paket",
      metode: options.metode ?? "",
      nilai: money(options.nilai),
      nilaiKontrak: money(options.nilaiKontrak),
      status: options.status ?? "",
      pemilihan: options.pemilihan ?? null,
      kontrak: null,
      selesai: null,
      bayar: options.bayar ?? null,
      lokus: "",
    });
    return this;
  }

  /** Budget year, stated by the RAK. */
  setahun(tahun: number): this {
    this.tahun = tahun;
    return this;
  }

  build(): Model {
    const { tahun } = this;
    return {
      ...EMPTY_MODEL,
      paketList: this.parts.paket,
      subKegiatanList: this.parts.sub,
      rakList: this.parts.rak.map((row) => ({ ...row, tahun })),
      realisasiList: this.parts.realisasi,
      crossfireList: this.parts.crossfire,
      kasList: this.parts.kas,
      skpdList: this.parts.skpd,
      pkProgramList: this.parts.program,
      pkIndikatorList: this.parts.indikator,
    };
  }
}

function item(satuan: string): Rincian {
  return {
    origin: at("DPA", 900, ["uraian"]),
    uraian: "",
    spesifikasi: "",
    koefisienText: `12 ${satuan}`,
    koefisien: 12,
    satuan,
    harga: null,
    ppn: null,
    jumlah: null,
    sebelum: null,
  };
}

function at<Field extends string>(
  sheet: string,
  row: number,
  fields: readonly Field[],
): Origin<Field> {
  const cols = Object.fromEntries(fields.map((field, col) => [field, col]));
  return { at: { file: "", sheet }, row: row + 1, cols: cols as Record<Field, number> };
}

function monthly(sheet: string, row: number): Origin<never> {
  return {
    at: { file: "", sheet },
    row: row + 1,
    cols: { skpd: 0, subKegiatan: 1, rekening: 2, total: 3, ...MONTH_COLS },
  };
}
