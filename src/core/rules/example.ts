import { layDokumen, type DokumenSpec, type SubSpec } from "./example-dpa.ts";
import { kodeNama, kodeNamaOrNull, Layout, monthCols, months, uang } from "./example-cells.ts";
import { EMPTY_MODEL, type Model, type ReadIssueKind } from "../model/model.ts";

/** Small models for the examples of rules: written as plain amounts and `kode - nama`, laid out on made-up sheets. */
export interface ModelSpec {
  readonly dokumen?: readonly DokumenSpec[];
  readonly rak?: readonly RakSpec[];
  readonly pk?: readonly PkSpec[];
  readonly crossfire?: readonly CrossfireSpec[];
  readonly skpd?: readonly {
    readonly kode: string;
    readonly nama: string;
    readonly alias?: string;
  }[];
  readonly issues?: readonly { readonly kind: ReadIssueKind; readonly text: string }[];
}

export interface RakSpec {
  readonly skpd?: string | null;
  readonly sub: string;
  readonly rekening?: string | null;
  readonly total?: number | null;
  readonly bulan?: readonly (number | null)[];
}

export interface PkSpec {
  readonly pemilik?: string | null;
  readonly program: string;
  readonly anggaran: number | null;
}

export interface CrossfireSpec {
  readonly skpd?: string | null;
  readonly sub: string;
  readonly tema?: string;
}

export function contohModel(spec: ModelSpec): Model {
  const dpa = new Layout("DPA");
  const subs = { next: 0 };
  const dokumenList = (spec.dokumen ?? []).map((dokumen) => layDokumen(dokumen, dpa, subs));
  const issueLayout = new Layout("DPA");
  const model: Model = {
    ...EMPTY_MODEL,
    dokumenList,
    subKegiatanList: dokumenList.flatMap((dokumen) => dokumen.subKegiatanList),
    ...layTables(spec),
    issues: (spec.issues ?? []).map(({ kind, text }) => {
      const { at, row } = issueLayout.next({});
      return { at: { ...at, row, col: 6 }, kind, text };
    }),
  };
  return { ...model, sheets: sheetsOf(spec) };
}

/** One document with one sub kegiatan. */
export function contohSub(sub: SubSpec): Model {
  return contohModel({ dokumen: [{ sub: [sub] }] });
}

type Tables = Pick<Model, "rakList" | "pkProgramList" | "crossfireList" | "skpdList">;

function layTables(spec: ModelSpec): Tables {
  const rak = new Layout("RAK");
  const pk = new Layout("PK");
  const crossfire = new Layout("Crossfire");
  const skpd = new Layout("SKPD");
  return {
    rakList: (spec.rak ?? []).map((row) => ({
      origin: rak.next({ skpd: 0, subKegiatan: 1, rekening: 2, total: 3, ...monthCols(4) }),
      skpd: kodeNamaOrNull(row.skpd),
      subKegiatan: kodeNama(row.sub),
      rekening: kodeNamaOrNull(row.rekening),
      total: uang(row.total ?? null),
      bulan: months(row.bulan),
    })),
    pkProgramList: (spec.pk ?? []).map((row) => ({
      origin: pk.next({ skpd: 0, program: 1, anggaran: 2 }),
      pemilik: kodeNamaOrNull(row.pemilik),
      program: kodeNama(row.program),
      anggaran: uang(row.anggaran),
    })),
    crossfireList: (spec.crossfire ?? []).map((row) => ({
      origin: crossfire.next({ skpd: 0, tema: 1, subKegiatan: 2 }),
      asisten: "Asisten II",
      tema: row.tema ?? "Penanganan stunting",
      peran: "",
      skpd: kodeNamaOrNull(row.skpd),
      subKegiatan: kodeNama(row.sub),
      lokus: "",
      sarpras: "",
      aktivitas: "",
    })),
    skpdList: (spec.skpd ?? []).map(({ kode, nama, alias }) => ({
      origin: skpd.next({ kode: 0, nama: 1, alias: 2, asisten: 3 }),
      kode,
      nama,
      alias: alias ?? "",
      asisten: "",
    })),
  };
}

function sheetsOf(spec: ModelSpec): Model["sheets"] {
  const sheet = (name: string, kind: Model["sheets"][number]["kind"], rows: number) => ({
    file: "",
    sheet: name,
    kind,
    rows,
    headerRow: null,
  });
  return [
    sheet("DPA", "dpa-form", spec.dokumen?.length ?? 0),
    sheet("RAK", "rak", spec.rak?.length ?? 0),
    sheet("PK", "pk", spec.pk?.length ?? 0),
    sheet("Crossfire", "crossfire", spec.crossfire?.length ?? 0),
    sheet("SKPD", "skpd", spec.skpd?.length ?? 0),
  ];
}
