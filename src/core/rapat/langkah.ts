import type { Model } from "../model/model.ts";
import { targetPeriode } from "../model/periode-pk.ts";
import { cellOf, type CellRef } from "../model/origin.ts";
import type { Pos } from "../model/pos.ts";
import { cellRencana } from "../model/pos-cari.ts";
import { triwulanOf, type Bulan } from "../periode/periode.ts";
import type { Tanggal } from "../periode/tanggal.ts";
import type { PaketRow } from "../model/tables.ts";
import type { EvaluasiPos } from "./evaluasi.ts";
import type { EvaluasiWilayah } from "./evaluasi-wilayah.ts";
import { akhirBulan, compareTanggal } from "../periode/hari.ts";
import { terbukaTerurut, type Keputusan } from "./keputusan.ts";

/** Where a step comes from. */
export type JenisLangkah =
  /** An open decision due in the month, or overdue. */
  | "keputusan"
  /** Due by its plan last month, and not reported. */
  | "lapor"
  /** Behind its plan. */
  | "kejar"
  /** Money planned in the month. */
  | "rencana"
  /** A date of a procurement package that falls in the month. */
  | "paketPemilihan"
  | "paketKontrak"
  | "paketSelesai"
  | "paketBayar"
  /** A PK indicator whose target of the triwulan falls due with the month. */
  | "renaksi";

/** One thing to do this month: what (by kind and data), who, when, how much, and the cell it rests on. */
export interface Langkah {
  readonly jenis: JenisLangkah;
  /** Name of what it is about: sub kegiatan, package, indicator, or the decision's own words. */
  readonly nama: string;
  readonly kode: string;
  /** SKPD that is to act; `""` = no sheet says. */
  readonly skpd: string;
  /** The person of a decision; for all others a proposal, `""`, that the meeting fills in. */
  readonly pic: string;
  readonly tanggal: Tanggal | null;
  /** Rupiah to spend, or catch up with; null where money is not the matter. */
  readonly rupiah: number | null;
  /** Target of an indicator as the sheet prints it; `""` = none. */
  readonly target: string;
  /** Not decided yet: the product proposes it. */
  readonly isUsulan: boolean;
  readonly at: CellRef | null;
}

export interface OpsiLangkah {
  /** The month to plan, 1..12. */
  readonly bulan: Bulan;
  /** Budget year; null = no date can be named. */
  readonly tahun: number | null;
  /** Evaluation of the month before; null = there is none (January). */
  readonly lalu: EvaluasiWilayah | null;
  readonly keputusanList: readonly Keputusan[];
}

/** Steps of a month, in the order the meeting takes them: decisions, reports, arrears, packages, targets, plan. */
export function langkahBulan(
  model: Model,
  posList: readonly Pos[],
  opsi: OpsiLangkah,
): readonly Langkah[] {
  return [
    ...dariKeputusan(opsi),
    ...dariEvaluasi(opsi),
    ...dariPaket(model.paketList, opsi),
    ...dariIndikator(model, opsi),
    ...dariRencana(posList, opsi),
  ];
}

function akhirOf({ tahun, bulan }: OpsiLangkah): Tanggal | null {
  return tahun === null ? null : akhirBulan(tahun, bulan);
}

function dariKeputusan(opsi: OpsiLangkah): readonly Langkah[] {
  const akhir = akhirOf(opsi);
  return terbukaTerurut(opsi.keputusanList)
    .filter(
      ({ row, tenggat }) =>
        tenggat === "lewat" ||
        row.tenggat === null ||
        akhir === null ||
        compareTanggal(row.tenggat, akhir) <= 0,
    )
    .map(({ row }) => ({
      jenis: "keputusan",
      nama: row.keputusan || row.butir,
      kode: row.kode,
      skpd: "",
      pic: row.pic,
      tanggal: row.tenggat,
      rupiah: null,
      target: "",
      isUsulan: false,
      at: cellOf(row.origin, "keputusan"),
    }));
}

function dariEvaluasi(opsi: OpsiLangkah): readonly Langkah[] {
  const all = opsi.lalu?.skpdList.flatMap(({ posList }) => posList) ?? [];
  const lapor = all.filter(({ status }) => status === "belumDilaporkan");
  const kejar = all
    .filter(({ lampu }) => lampu === "tertinggal" || lampu === "kritis")
    .sort((a, b) => tertinggal(b) - tertinggal(a));
  return [
    ...lapor.map((one) => usulan("lapor", one.pos, opsi, { rupiah: null, at: one.at })),
    ...kejar.map((one) => usulan("kejar", one.pos, opsi, { rupiah: tertinggal(one), at: one.at })),
  ];
}

/** Rupiah behind the plan to date. */
function tertinggal({ rencanaSampai, realisasiSampai }: EvaluasiPos): number {
  return Math.max(0, (rencanaSampai ?? 0) - (realisasiSampai ?? 0));
}

function dariRencana(posList: readonly Pos[], opsi: OpsiLangkah): readonly Langkah[] {
  const { bulan } = opsi;
  const planned = (pos: Pos): number => pos.rencana?.bulan[bulan - 1] ?? 0;
  return posList
    .filter((pos) => planned(pos) > 0)
    .sort((a, b) => planned(b) - planned(a))
    .map((pos) =>
      usulan("rencana", pos, opsi, { rupiah: planned(pos), at: cellRencana(pos, bulan) }),
    );
}

function usulan(
  jenis: JenisLangkah,
  pos: Pos,
  opsi: OpsiLangkah,
  rest: Pick<Langkah, "rupiah" | "at">,
): Langkah {
  return {
    jenis,
    nama: pos.nama,
    kode: pos.kode.text,
    skpd: pos.skpd?.nama ?? "",
    pic: "",
    tanggal: akhirOf(opsi),
    target: "",
    isUsulan: true,
    ...rest,
  };
}

const TANGGAL_PAKET = [
  ["paketPemilihan", "pemilihan"],
  ["paketKontrak", "kontrak"],
  ["paketSelesai", "selesai"],
  ["paketBayar", "bayar"],
] as const;

function dariPaket(paketList: readonly PaketRow[], opsi: OpsiLangkah): readonly Langkah[] {
  const steps: Langkah[] = [];
  for (const paket of paketList) {
    for (const [jenis, field] of TANGGAL_PAKET) {
      const tanggal = paket[field];
      if (tanggal?.bulan !== opsi.bulan) continue;
      if (opsi.tahun !== null && tanggal.tahun !== opsi.tahun) continue;
      // A contract that is signed needs no signing again.
      if (jenis === "paketKontrak" && paket.nilaiKontrak !== null) continue;
      steps.push({
        jenis,
        nama: paket.nama,
        kode: paket.subKegiatan?.text ?? "",
        skpd: paket.skpd === null ? "" : paket.skpd.nama || paket.skpd.text,
        pic: "",
        tanggal,
        rupiah: paket.nilaiKontrak ?? paket.nilai,
        target: "",
        isUsulan: true,
        at: cellOf(paket.origin, field),
      });
    }
  }
  return steps;
}

/** Indicators with a target for the triwulan that ends with this month, and no realisasi for it yet. */
function dariIndikator(model: Model, opsi: OpsiLangkah): readonly Langkah[] {
  const { bulan } = opsi;
  if (bulan % 3 !== 0) return [];
  const periode = { kind: "triwulan", triwulan: triwulanOf(bulan) } as const;
  return model.pkIndikatorList.flatMap((one): Langkah[] => {
    const target = one.polaritas === "tanggal" ? null : targetPeriode(one, periode);
    const isReported = one.realisasiList.some(
      ({ sampai, nilai }) => sampai === bulan && nilai !== null,
    );
    // A range holds all year and is due in no triwulan of its own.
    if (typeof target !== "number" || isReported) return [];
    return [
      {
        jenis: "renaksi",
        nama: one.indikator,
        kode: "",
        skpd: one.pemilik === null ? "" : one.pemilik.nama || one.pemilik.text,
        pic: "",
        tanggal: akhirOf(opsi),
        rupiah: null,
        target: `${target} ${one.satuan}`.trim(),
        isUsulan: true,
        at: cellOf(one.origin, "indikator"),
      },
    ];
  });
}
