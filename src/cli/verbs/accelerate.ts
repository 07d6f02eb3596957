import { teksCli } from "../../i18n/cli.ts";
import { accelerateSnapshot, solveExact } from "../../app/accelerate.ts";
import { accelerationMarks } from "../../app/acceleration-marks.ts";
import { OPSI_TEPAT } from "../../app/acceleration-plan.ts";
import { jadwalSheet } from "../../app/output-jadwal.ts";
import { pergeseranSheet } from "../../app/output-pergeseran.ts";
import { suratSheet } from "../../app/output-surat.ts";
import { shiftPaper } from "../../app/shift-paper.ts";
import { percepatanSheet } from "../../app/output-percepatan.ts";
import type { AccelerationView, ReasonView } from "../../app/views.ts";
import { namaBulan } from "../../i18n/bulan.ts";
import { resmi } from "../../i18n/bahasa.ts";
import { formatRupiah } from "../../i18n/format.ts";
import type { CliOptions } from "../args.ts";
import { snapshotOfRegion } from "../check-region.ts";
import { openAll, type OpenWorkbook } from "../files.ts";
import { saveCopies } from "../save-copies.ts";
import type { Surroundings } from "../surroundings.ts";
import { textTable } from "../table.ts";
import type { CommandResult } from "./check.ts";

/**
 * `selaras accelerate FILE…`: what can move from TW III/IV to earlier months, and a plan: the first one at once, or with
 * `--solver highs` one that is proven.
 */
export async function runAccelerate(
  options: CliOptions,
  open: OpenWorkbook,
  { solver, rujukan }: Surroundings,
): Promise<CommandResult> {
  const region = await openAll(options.files, open);
  const { books } = region;
  const snapshot = snapshotOfRegion(region, options);
  const tabel = await rujukan();
  const viewOf =
    options.solver === "highs"
      ? await solveExact(snapshot, solver, OPSI_TEPAT, tabel)
      : () => accelerateSnapshot(snapshot, tabel);
  const view = viewOf();
  if (options.out !== null) {
    const sheets = resmi(() => {
      const written = viewOf();
      const paper = shiftPaper(snapshot, written.plan);
      return [
        percepatanSheet(written),
        pergeseranSheet(paper),
        jadwalSheet(paper),
        suratSheet(paper),
      ];
    });
    await saveCopies(books, options.out, (file) => [
      { type: "unmark", prefix: "percepatan" },
      ...accelerationMarks(view, null, file),
      ...sheets.map((sheet) => ({ type: "writeSheet", sheet }) as const),
    ]);
  }
  return {
    output: options.format === "json" ? accelerateJson(view) : accelerateTable(view),
    exitCode: exitCodeOf(view),
  };
}

/** 2 = nothing to judge, 1 = limits in conflict, 0 = a plan. */
function exitCodeOf({ candidates, plan }: AccelerationView): 0 | 1 | 2 {
  if (candidates.length === 0) return 2;
  return plan.conflicts.length > 0 ? 1 : 0;
}

/** JSON of `accelerate`, version 1. `gap` = how far the plan may be from the best (fraction); null = not known. */
export function accelerateJson(view: AccelerationView): string {
  return JSON.stringify(
    {
      version: 1,
      asOf: view.asOf,
      candidates: view.candidates.map((candidate) => ({
        kode: candidate.kode,
        nama: candidate.nama,
        skpd: candidate.skpd,
        status: candidate.status,
        reasons: candidate.reasons.map(reasonJson),
        parts: candidate.parts.map(({ kode, nama, status, amount, earliest, reasons }) => ({
          kode,
          nama,
          status,
          amount,
          earliest,
          reasons: reasons.map(reasonJson),
        })),
        tags: candidate.tags,
        amount: candidate.amount,
        fromMonths: candidate.fromMonths,
        earliest: candidate.earliest,
      })),
      plan: {
        solver: view.plan.solver,
        gap: view.plan.gap,
        objective: view.plan.objective,
        moves: view.plan.moves.map(({ kode, shift, semula, menjadi, sentence, block, id }) => ({
          kode,
          // The account, where accounts of a sub kegiatan move by themselves.
          ...(block === id ? {} : { rekening: block.slice(id.length + 1) }),
          shift,
          semula,
          menjadi,
          sentence,
        })),
        refused: view.plan.refused.map(({ kode, sentence }) => ({ kode, sentence })),
        cash: view.plan.cash,
        cashChecked: view.plan.cashChecked,
        conflicts: view.plan.conflicts,
        note: view.plan.note,
      },
      pergeseran: [...view.pergeseran, ...versionJson(view)],
      impact: view.plan.impact,
      gaps: view.gaps,
    },
    null,
    2,
  );
}

/** Changes between two versions of the budget, by the same table. */
function versionJson({ versions }: AccelerationView) {
  const lines = [...(versions?.changes ?? []), ...(versions?.schedule ?? [])];
  return lines.map((line) => ({
    kode: line.kode,
    ...("rekening" in line ? { rekening: line.rekening } : {}),
    kind: line.kind,
    approver: line.approver,
    document: line.document,
    isPerubahan: line.isPerubahan,
  }));
}

function reasonJson({ code, message, overruled, at, cell }: ReasonView) {
  return {
    code,
    message,
    cell: at === null ? null : `${at.sheet}!${cell}`,
    ...(overruled ? { overruled } : {}),
  };
}

function accelerateTable(view: AccelerationView): string {
  const moves = new Map<string, string>();
  for (const { id, sentence } of view.plan.moves) {
    moves.set(id, [moves.get(id) ?? "", sentence].join(" ").trim());
  }
  const refused = new Map(view.plan.refused.map(({ id, sentence }) => [id, sentence]));
  const table = textTable(
    [
      teksCli("cli.kolom.status"),
      teksCli("cli.kolom.kode"),
      teksCli("cli.kolom.sub"),
      teksCli("cli.kolom.dapat"),
      teksCli("cli.kolom.alasan"),
    ],
    view.candidates.map((candidate) => [
      candidate.status,
      candidate.kode,
      candidate.nama,
      formatRupiah(candidate.amount),
      moves.get(candidate.id) ??
        refused.get(candidate.id) ??
        candidate.reasons.map(({ message }) => message).join(" "),
    ]),
    { right: [3], maxWidth: 110 },
  );
  const cash = textTable(
    [
      teksCli("cli.kolom.bulan"),
      teksCli("cli.kolom.kas"),
      teksCli("cli.kolom.semula"),
      teksCli("cli.kolom.menjadi"),
    ],
    view.plan.cash.map(({ month, available, before, after }) => [
      namaBulan(month),
      available === null ? "–" : formatRupiah(available),
      formatRupiah(before),
      formatRupiah(after),
    ]),
    { right: [1, 2, 3] },
  );
  const note = view.plan.cashChecked ? cash : teksCli("cli.belumKas");
  return [table, note, planLine(view), view.plan.conflicts.join("\n")]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** Below it a distance is rounding. */
const TERBUKTI = 1e-6;

/** What moves, and how good the plan is known to be. */
function planLine({ plan }: AccelerationView): string {
  const { amount, gap, moves, solver } = plan;
  const how = solver === "highs" ? "HiGHS" : teksCli("cli.rencana.cepat");
  return teksCli("cli.rencana", {
    n: moves.length,
    jumlah: amount,
    cara: denganJarak(how, gap),
    catatan: plan.note,
  }).trim();
}

function denganJarak(cara: string, gap: number | null): string {
  if (gap === null) return cara;
  if (gap < TERBUKTI) return teksCli("cli.rencana.terbukti", { cara });
  return teksCli("cli.rencana.jarak", { cara, jarak: gap });
}
