import { accelerateSnapshot, accelerationMarks } from "../../app/accelerate.ts";
import { percepatanSheet } from "../../app/output-percepatan.ts";
import type { AccelerationView } from "../../app/views.ts";
import { namaBulan } from "../../core/periode/periode.ts";
import { snapshotOf } from "../../core/pk/snapshot.ts";
import { formatRupiah } from "../../i18n/format.ts";
import type { CliOptions } from "../args.ts";
import { openAll, type OpenWorkbook } from "../files.ts";
import { saveCopies } from "../save-copies.ts";
import { textTable } from "../table.ts";
import type { CommandResult } from "./check.ts";

/** `selaras accelerate FILE…`: what can move from TW III/IV to earlier months, and a first plan. */
export async function runAccelerate(
  options: CliOptions,
  open: OpenWorkbook,
): Promise<CommandResult> {
  const { books, model, pengaturan } = await openAll(options.files, open);
  const view = accelerateSnapshot(snapshotOf(model, { asOf: options.asOf, pengaturan }));
  if (options.out !== null) {
    await saveCopies(books, options.out, (file) => [
      { type: "unmark", prefix: "percepatan" },
      ...accelerationMarks(
        view.candidates.map((candidate) => ({
          ...candidate,
          cells: candidate.cells.filter((at) => at.file === file),
        })),
      ),
      { type: "writeSheet", sheet: percepatanSheet(view) },
    ]);
  }
  return {
    output: options.format === "json" ? accelerateJson(view) : accelerateTable(view),
    exitCode: view.candidates.length === 0 ? 2 : 0,
  };
}

/** JSON of `accelerate`, version 1. `gap` is null: the greedy plan has no proof of how far it is from the best. */
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
        reasons: candidate.reasons.map(({ code, message, at, cell }) => ({
          code,
          message,
          cell: at === null ? null : `${at.sheet}!${cell}`,
        })),
        amount: candidate.amount,
        fromMonths: candidate.fromMonths,
        earliest: candidate.earliest,
      })),
      plan: {
        solver: view.plan.solver,
        gap: null,
        objective: view.plan.objective,
        moves: view.plan.moves.map(({ kode, shift, semula, menjadi, sentence }) => ({
          kode,
          shift,
          semula,
          menjadi,
          sentence,
        })),
        refused: view.plan.refused.map(({ kode, sentence }) => ({ kode, sentence })),
        cash: view.plan.cash,
        cashChecked: view.plan.cashChecked,
      },
      pergeseran: view.pergeseran,
    },
    null,
    2,
  );
}

function accelerateTable(view: AccelerationView): string {
  const moves = new Map(view.plan.moves.map((move) => [move.id, move.sentence]));
  const refused = new Map(view.plan.refused.map(({ id, sentence }) => [id, sentence]));
  const table = textTable(
    ["Status", "Kode", "Sub kegiatan", "Dapat dimajukan", "Usulan atau alasan"],
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
    ["Bulan", "Kas kumulatif", "Rencana semula", "Rencana menjadi"],
    view.plan.cash.map(({ month, available, before, after }) => [
      namaBulan(month),
      available === null ? "–" : formatRupiah(available),
      formatRupiah(before),
      formatRupiah(after),
    ]),
    { right: [1, 2, 3] },
  );
  const note = view.plan.cashChecked ? cash : "Kas belum diperiksa: tabel kas tidak ada.";
  return [table, note].join("\n\n");
}
