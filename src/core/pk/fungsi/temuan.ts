import type { Severity } from "../../rules/rule.ts";
import { readText, showCell } from "../args.ts";
import { ERRORS_UANG, URAIAN_KOLOM, PARAM_LINGKUP_SEMUA } from "../fungsi-uang.ts";
import { resolveLingkup } from "../lingkup.ts";
import { fail, naSementara, type FunctionDef } from "../spec.ts";
import type { AkarTemuan } from "../sumber.ts";

const TINGKAT: ReadonlyMap<string, Severity | null> = new Map<string, Severity | null>([
  ["", null],
  ["semua", null],
  ["kesalahan", "error"],
  ["error", "error"],
  ["peringatan", "warning"],
  ["warning", "warning"],
  ["catatan", "info"],
  ["info", "info"],
]);

const ERRORS = {
  belumDibaca: ERRORS_UANG.belumDibaca,
  lingkupTidakAda: ERRORS_UANG.lingkupTidakAda,
  tanpaPemeriksaan: naSementara("Buku kerja sedang diperiksa.", "The workbook is being checked."),
  tingkat: {
    kind: "value",
    text: {
      id: "Tingkat “{isi}” tidak dikenal: tulis kesalahan, peringatan, catatan, atau semua.",
      en: "Unknown severity “{isi}”: write kesalahan, peringatan, catatan or semua.",
    },
  },
} as const;

/** PK.TEMUAN: number of root findings in a scope. */
export const temuan: FunctionDef = {
  spec: {
    id: "TEMUAN",
    summary: {
      id: "Banyaknya temuan pokok pemeriksaan DPA pada suatu lingkup.",
      en: "Number of root findings of the DPA check within a scope.",
    },
    description: [
      {
        id: "Yang dihitung sama dengan panel Periksa: temuan pokok saja, dengan tingkat terberat di kelompoknya; temuan ikutan dan yang diabaikan dengan alasan tidak dihitung. Tanpa argumen: seluruh buku kerja.",
        en: "Counted as in the pane Periksa: root findings only, each by the gravest of its group; what follows from one, and what was set aside with a reason, does not count. Without arguments: the whole workbook.",
      },
      {
        id: "Pemeriksaan berjalan di latar belakang sesudah sel berubah, sehingga angkanya menyusul sesaat kemudian.",
        en: "The check runs in the background after cells change, so the number follows a moment later.",
      },
      URAIAN_KOLOM,
    ],
    params: [
      PARAM_LINGKUP_SEMUA,
      {
        name: { id: "tingkat", en: "severity" },
        description: {
          id: "kesalahan, peringatan, catatan; kosong = semua.",
          en: "kesalahan (error), peringatan (warning), catatan (info); blank = all.",
        },
        type: "any",
        dimensionality: "matrix",
        optional: true,
      },
    ],
    returns: { type: "any", description: { id: "Bilangan bulat.", en: "A whole number." } },
    stream: true,
    elementwise: true,
    errors: ERRORS,
    examples: [
      { formula: "=PK.TEMUAN()", args: [], result: 3 },
      { formula: '=PK.TEMUAN("Dinkes"; "kesalahan")', args: ["Dinkes", "kesalahan"], result: 1 },
      { formula: '=PK.TEMUAN("DPUPR")', args: ["DPUPR"], result: 1 },
      { formula: '=PK.TEMUAN("1.02.02")', args: ["1.02.02"], result: 2 },
      {
        formula: '=PK.TEMUAN("Dinas Perikanan")',
        args: ["Dinas Perikanan"],
        result: { error: "lingkupTidakAda" },
      },
      {
        formula: '=PK.TEMUAN("Dinkes"; "berat")',
        args: ["Dinkes", "berat"],
        result: { error: "tingkat" },
      },
    ],
  },
  compute: ([lingkupCell = null, tingkatCell = null], { snapshot, sumber }) => {
    const tingkat = TINGKAT.get(tingkatCell === 0 ? "" : readText(tingkatCell).toLowerCase());
    if (tingkat === undefined) return fail(ERRORS, "tingkat", { isi: showCell(tingkatCell) });
    if (snapshot === null) return fail(ERRORS, "belumDibaca");
    const text = lingkupCell === 0 ? "" : readText(lingkupCell);
    const lingkup = resolveLingkup(snapshot, /^semua$/i.test(text) ? "" : text);
    if (lingkup === null) return fail(ERRORS, "lingkupTidakAda", { lingkup: text });
    const list = sumber?.temuan(snapshot) ?? null;
    if (list === null) return fail(ERRORS, "tanpaPemeriksaan");
    const wanted = list.filter(({ severity }) => tingkat === null || severity === tingkat);
    if (lingkup.kind === "semua") return wanted.length;
    const ids = new Set(lingkup.posList.map(({ id }) => id));
    const skpd = lingkup.kind === "skpd" ? snapshot.pos.skpd.resolveText(text) : null;
    const isInside = (one: AkarTemuan): boolean => {
      if (one.posId !== null) return ids.has(one.posId);
      const own = skpd === null || one.skpd === "" ? null : snapshot.pos.skpd.resolveText(one.skpd);
      return own !== null && (own.id === skpd?.id || own.indukId === skpd?.id);
    };
    return wanted.filter(isInside).length;
  },
};
