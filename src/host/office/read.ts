import { columnName } from "../../sheet/a1.ts";
import type { CellValue, HostOptions, SheetGrid } from "../../sheet/host.ts";
import { AnswerSize } from "./answer-size.ts";
import { HygieneQuestion, type UsedArea } from "./hygiene.ts";
import { isTooLarge } from "./too-large.ts";

/**
 * Cells of the first answer. Excel on the web refuses answers over 5 MB; at 25 bytes a cell (long Indonesian texts among
 * numbers) 100,000 cells are about half of that. Small sheets travel together.
 */
const FIRST_CELLS = 100_000;

interface Block {
  readonly grid: number;
  readonly sheet: Excel.Worksheet;
  readonly row: number;
  readonly rowCount: number;
  readonly address: string;
}

interface GridDraft {
  readonly name: string;
  readonly top: number;
  readonly left: number;
  readonly values: CellValue[][];
  readonly rowCount: number;
  readonly columnCount: number;
  /** Null for an empty sheet. */
  readonly area: UsedArea | null;
}

/** Reads the used ranges of sheets in blocks; unknown names are left out, empty sheets give no rows. */
export async function readSheets(
  context: Excel.RequestContext,
  names: readonly string[],
  options: HostOptions = {},
): Promise<readonly SheetGrid[]> {
  const found = names.map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden");
    return { name, sheet, used };
  });
  await context.sync();
  const drafts: GridDraft[] = [];
  const blocks: Block[] = [];
  for (const { name, sheet, used } of found) {
    if (sheet.isNullObject) continue;
    const draft = draftOf(name, used);
    if (draft.rowCount > 0) blocks.push(blockAt(draft, drafts.length, sheet, 0, draft.rowCount));
    drafts.push(draft);
  }
  const filled = drafts.flatMap((draft) => draft.area ?? []);
  const question = new HygieneQuestion(filled);
  await readBlocks(context, { drafts, blocks, question }, options);
  const hygiene = question.answers();
  return drafts.map(({ name, top, left, values, area }) => {
    const extras =
      area === null
        ? { hidden: { rows: [], columns: [] }, merged: [] }
        : hygiene[filled.indexOf(area)];
    return { file: "", name, top, left, values, ...extras };
  });
}

function draftOf(name: string, used: Excel.Range): GridDraft {
  if (used.isNullObject)
    return { name, top: 0, left: 0, values: [], rowCount: 0, columnCount: 0, area: null };
  const { rowIndex: row, columnIndex: col, rowCount, columnCount } = used;
  const area = { row, col, rowCount, colCount: columnCount, used };
  return { name, top: row, left: col, values: [], rowCount, columnCount, area };
}

function blockAt(
  draft: GridDraft,
  grid: number,
  sheet: Excel.Worksheet,
  row: number,
  rowCount: number,
): Block {
  const left = columnName(draft.left);
  const right = columnName(draft.left + draft.columnCount - 1);
  const first = draft.top + row + 1;
  const address = `${left}${first}:${right}${first + rowCount - 1}`;
  return { grid, sheet, row, rowCount, address };
}

interface Reading {
  readonly drafts: readonly GridDraft[];
  readonly blocks: readonly Block[];
  /** Travels with the first block that Excel answers. */
  readonly question: HygieneQuestion;
}

async function readBlocks(
  context: Excel.RequestContext,
  { drafts, blocks, question }: Reading,
  { onProgress, signal }: HostOptions,
): Promise<void> {
  const total = drafts.reduce((sum, draft) => sum + draft.rowCount, 0);
  const queue = [...blocks];
  const size = new AnswerSize(FIRST_CELLS);
  let done = 0;
  while (queue.length > 0 && signal?.aborted !== true) {
    const batch = takeBatch(queue, drafts, size.cells);
    const ranges = batch.map((block) => {
      const range = block.sheet.getRange(block.address);
      range.load("values");
      return range;
    });
    const isAsking = question.isOpen;
    if (isAsking) question.ask();
    try {
      await context.sync();
      if (isAsking) question.settle("answered");
    } catch (error) {
      const isSingleRow = batch.length === 1 && batch[0]?.rowCount === 1;
      if (isTooLarge(error) && !isSingleRow) size.refused(cellsOf(batch, drafts));
      // Perhaps it is the question that Excel refuses: once more without it.
      else if (isAsking && error instanceof OfficeExtension.Error) question.settle("refused");
      else throw error;
      queue.unshift(...batch);
      continue;
    }
    const answers = ranges.map((range) => range.values as CellValue[][]);
    size.answered(answers);
    batch.forEach((block, index) => {
      const draft = drafts[block.grid];
      answers[index]?.forEach((line, offset) => {
        if (draft !== undefined) draft.values[block.row + offset] = line;
      });
      done += block.rowCount;
    });
    const last = batch.at(-1);
    onProgress?.({ done, total, sheet: last === undefined ? "" : (drafts[last.grid]?.name ?? "") });
  }
}

/** The next blocks that fit one round trip together; the last is cut to fit. At least one row. */
function takeBatch(queue: Block[], drafts: readonly GridDraft[], limit: number): Block[] {
  const batch: Block[] = [];
  let cells = 0;
  for (;;) {
    const [next] = queue;
    const draft = next === undefined ? undefined : drafts[next.grid];
    if (next === undefined || draft === undefined) return batch;
    const fits = Math.floor((limit - cells) / Math.max(1, draft.columnCount));
    const rows = Math.min(next.rowCount, batch.length === 0 ? Math.max(1, fits) : fits);
    if (rows < 1) return batch;
    queue.shift();
    batch.push(
      rows === next.rowCount ? next : blockAt(draft, next.grid, next.sheet, next.row, rows),
    );
    if (rows < next.rowCount) {
      const { grid, sheet, row, rowCount } = next;
      queue.unshift(blockAt(draft, grid, sheet, row + rows, rowCount - rows));
      return batch;
    }
    cells += rows * draft.columnCount;
  }
}

function cellsOf(batch: readonly Block[], drafts: readonly GridDraft[]): number {
  return batch.reduce(
    (sum, block) => sum + block.rowCount * (drafts[block.grid]?.columnCount ?? 1),
    0,
  );
}
