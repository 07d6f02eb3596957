import { layDokumen, type DokumenSpec, type SubSpec } from "./example-dpa.ts";
import { Layout } from "./example-cells.ts";
import { EMPTY_MODEL, type Model, type ReadIssue } from "../model/model.ts";
import { layTables, type TableSpecs } from "./example-tables.ts";

/** Small models for the examples of rules: written as plain amounts and `kode - nama`, laid out on made-up sheets. */
export interface ModelSpec extends TableSpecs {
  readonly dokumen?: readonly DokumenSpec[];
  /** Documents that do not count: earlier stages, other years. */
  readonly arsip?: readonly DokumenSpec[];
  readonly issues?: readonly Omit<ReadIssue, "at">[];
}

export function contohModel(spec: ModelSpec): Model {
  const dpa = new Layout("DPA");
  const subs = { next: 0 };
  const dokumenList = (spec.dokumen ?? []).map((dokumen) => layDokumen(dokumen, dpa, subs));
  const old = new Layout("DPA lama");
  const arsipList = (spec.arsip ?? []).map((dokumen) => layDokumen(dokumen, old, { next: 0 }));
  const issueLayout = new Layout("DPA");
  const model: Model = {
    ...EMPTY_MODEL,
    dokumenList,
    arsipList,
    subKegiatanList: dokumenList.flatMap((dokumen) => dokumen.subKegiatanList),
    ...layTables(spec),
    issues: (spec.issues ?? []).map((issue) => {
      const { at, row } = issueLayout.next({});
      return { ...issue, at: { ...at, row, col: 6 } };
    }),
  };
  return { ...model, sheets: sheetsOf(spec) };
}

/** One document with one sub kegiatan. */
export function contohSub(sub: SubSpec): Model {
  return contohModel({ dokumen: [{ sub: [sub] }] });
}

function sheetsOf(spec: ModelSpec): Model["sheets"] {
  const sheet = (name: string, kind: Model["sheets"][number]["kind"], rows: number) => ({
    file: "",
    sheet: name,
    kind,
    rows,
    headerRow: null,
    confidence: 1,
    isCorrected: false,
    kolom: [],
    alasan: null,
    dilewati: [],
  });
  return [
    sheet("DPA", "dpa-form", spec.dokumen?.length ?? 0),
    sheet("RAK", "rak", spec.rak?.length ?? 0),
    sheet("PK", "pk", (spec.pk?.length ?? 0) + (spec.indikator?.length ?? 0)),
    sheet("Crossfire", "crossfire", spec.crossfire?.length ?? 0),
    sheet("SKPD", "skpd", spec.skpd?.length ?? 0),
    sheet("Realisasi", "realisasi", spec.realisasi?.length ?? 0),
    sheet("Kas", "kas", spec.kas?.length ?? 0),
    sheet("Paket", "paket", spec.paket?.length ?? 0),
  ];
}
