import type { RealisasiRow } from "../../core/model/tables.ts";
import type { InTurns } from "../../core/turns/finish.ts";
import { readBulan } from "./cell-waktu.ts";
import type { GridView } from "./grid-view.ts";
import type { Header } from "./header.ts";
import { dataRows, known, pairOf, textOf, type Columns } from "./table-rows.ts";

/** Stages of one payment, in order. Any other document (TBP: paid from the cash advance) stands for itself. */
const STAGES = ["SPP", "SPM", "SP2D"] as const;
type Stage = (typeof STAGES)[number];

interface Payment {
  readonly row: number;
  readonly stage: Stage | null;
  /** LS = paid directly; UP is an advance, GU and TU fill the advance up again. */
  readonly transaksi: string;
  /** What makes rows of different stages one payment. */
  readonly key: string;
}

/** Whether the columns are those of SIPD's list of payment documents. */
export function isPaymentTable(found: Columns): boolean {
  return found.keuangan !== undefined && (found.jenisDokumen ?? found.tanggalSp2d) !== undefined;
}

/**
 * SIPD's realisation export, one row per document and account. A row counts when money left the treasury: an SP2D, or a
 * document whose SP2D is dated. The same payment at several stages counts once. Documents of the advance: TBP are what
 * was spent of it; the SP2D that grants or refills it (UP, GU, TU) would count the same money again where TBP are
 * listed, and UP is never spending. *Nilai SP2D* repeats the whole SP2D in each row and is not read.
 *
 * The month is the SP2D's; of a TBP its own, since its SP2D is that of the advance.
 */
export function* readPayments(
  grid: GridView,
  header: Header,
  found: Columns,
): InTurns<RealisasiRow[]> {
  const paid: Payment[] = [];
  for (const row of dataRows(grid, header, found)) {
    if (grid.isRest(row)) yield;
    const sub = pairOf(grid, row, found.kodeSubKegiatan, found.namaSubKegiatan);
    if (sub === null || !/\d/.test(sub.text)) continue;
    const payment = paymentOf(grid, row, found);
    if (isPaid(grid, row, found, payment.stage)) paid.push(payment);
    else grid.skip("belumSp2d");
  }
  const hasTbp = paid.some(({ stage }) => stage === null);
  const spent = paid.filter(({ stage, transaksi }) => {
    const isAdvance =
      stage !== null && (transaksi === "UP" || (hasTbp && /^(GU|TU)/.test(transaksi)));
    if (isAdvance) grid.skip("dokumenRangkap");
    return !isAdvance;
  });
  yield;
  const rows: RealisasiRow[] = [];
  for (const { row, stage } of oncePerPayment(grid, spent)) {
    if (grid.isRest(row)) yield;
    rows.push(...recordOf(grid, row, found, stage));
  }
  return rows;
}

function paymentOf(grid: GridView, row: number, found: Columns): Payment {
  const jenis = textOf(grid, row, found.jenisDokumen).toUpperCase().replaceAll("-", "");
  const stage = STAGES.find((one) => jenis === one || jenis.startsWith(`${one} `)) ?? null;
  const parts = [found.kodeSubKegiatan, found.kodeRekening, found.keuangan, found.tanggalSp2d];
  return {
    row,
    // Without a document column the table is a list of SP2D.
    stage: found.jenisDokumen === undefined ? "SP2D" : stage,
    transaksi: textOf(grid, row, found.jenisTransaksi).toUpperCase(),
    key: parts.map((col) => textOf(grid, row, col)).join("|"),
  };
}

function isPaid(grid: GridView, row: number, found: Columns, stage: Stage | null): boolean {
  if (found.tanggalSp2d !== undefined) {
    if (readBulan(grid, row, found.tanggalSp2d) !== null) return true;
    return stage === "SP2D" && found.jenisDokumen !== undefined;
  }
  return stage === null || stage === "SP2D";
}

/** Rows alike in account, amount and SP2D but of different stages are one payment: the stage with most rows counts. */
function oncePerPayment(grid: GridView, payments: readonly Payment[]): Payment[] {
  const groups = new Map<string, Payment[]>();
  for (const payment of payments) {
    const known_ = groups.get(payment.key);
    if (known_ === undefined) groups.set(payment.key, [payment]);
    else known_.push(payment);
  }
  const kept: Payment[] = [];
  for (const group of groups.values()) {
    const staged = STAGES.map((one) => group.filter(({ stage }) => stage === one)).reverse();
    const most = staged.reduce((best, rows) => (rows.length > best.length ? rows : best));
    const own = group.filter(({ stage }) => stage === null);
    kept.push(...own, ...most);
    for (let left = group.length - own.length - most.length; left > 0; left -= 1) {
      grid.skip("dokumenRangkap");
    }
  }
  return kept.sort((a, b) => a.row - b.row);
}

function recordOf(
  grid: GridView,
  row: number,
  found: Columns,
  stage: Stage | null,
): readonly RealisasiRow[] {
  const subKegiatan = pairOf(grid, row, found.kodeSubKegiatan, found.namaSubKegiatan);
  const keuangan = grid.rupiah(row, found.keuangan);
  if (subKegiatan === null || keuangan === null) return [];
  const own = readBulan(grid, row, found.tanggal);
  const sp2d = readBulan(grid, row, found.tanggalSp2d);
  return [
    {
      origin: {
        at: grid.ref,
        row,
        cols: known({
          subKegiatan: found.kodeSubKegiatan ?? found.namaSubKegiatan,
          rekening: found.kodeRekening,
          keuangan: found.keuangan,
          skpd: found.kodeSkpd ?? found.namaSkpd,
          tanggal: found.tanggal ?? found.tanggalSp2d,
        }),
      },
      skpd: pairOf(grid, row, found.kodeSkpd, found.namaSkpd),
      subKegiatan,
      rekening: pairOf(grid, row, found.kodeRekening, found.namaRekening),
      bulan: stage === null ? (own ?? sp2d) : (sp2d ?? own),
      keuangan,
      fisik: null,
      keluaran: null,
      kendala: "",
      tindakLanjut: "",
    },
  ];
}
