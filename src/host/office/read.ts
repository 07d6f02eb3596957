import { columnName } from "../../sheet/a1.ts";
import type { CellValue, HostOptions, SheetGrid } from "../../sheet/host.ts";
import { readHygiene, type UsedArea } from "./hygiene.ts";

/**
 * Cells per request. Excel on the web refuses answers over 5 MB; at 25 bytes a cell (long Indonesian texts among
 * numbers) 100,000 cells are about half of that. A refused block is halved and asked again.
 */
const CELLS_PER_BLOCK = 100_000;
/** Blocks of small sheets travel together up to this many cells; a refusal halves it for the rest of the read. */
const CELLS_PER_SYNC = 100_000;

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
    blocks.push(...blocksOf(draft, drafts.length, sheet));
    drafts.push(draft);
  }
  const filled = drafts.flatMap((draft) => draft.area ?? []);
  const hygiene = await readHygiene(context, filled);
  await readBlocks(context, drafts, blocks, options);
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

function blocksOf(draft: GridDraft, grid: number, sheet: Excel.Worksheet): Block[] {
  const blocks: Block[] = [];
  const rowsPerBlock = Math.max(1, Math.floor(CELLS_PER_BLOCK / Math.max(1, draft.columnCount)));
  for (let row = 0; row < draft.rowCount; row += rowsPerBlock) {
    const rowCount = Math.min(rowsPerBlock, draft.rowCount - row);
    blocks.push(blockAt(draft, grid, sheet, row, rowCount));
  }
  return blocks;
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

async function readBlocks(
  context: Excel.RequestContext,
  drafts: readonly GridDraft[],
  blocks: readonly Block[],
  { onProgress, signal }: HostOptions,
): Promise<void> {
  const total = drafts.reduce((sum, draft) => sum + draft.rowCount, 0);
  const queue = [...blocks];
  let limit = CELLS_PER_SYNC;
  let done = 0;
  while (queue.length > 0 && signal?.aborted !== true) {
    const batch = takeBatch(queue, drafts, limit);
    const ranges = batch.map((block) => {
      const range = block.sheet.getRange(block.address);
      range.load("values");
      return range;
    });
    try {
      await context.sync();
    } catch (error) {
      const cells = cellsOf(batch, drafts);
      if (!isTooLarge(error) || !splitBatch(batch, drafts, queue)) throw error;
      limit = Math.ceil(cells / 2);
      continue;
    }
    batch.forEach((block, index) => {
      const draft = drafts[block.grid];
      const values = ranges[index]?.values as CellValue[][] | undefined;
      values?.forEach((line, offset) => {
        if (draft !== undefined) draft.values[block.row + offset] = line;
      });
      done += block.rowCount;
    });
    const last = batch.at(-1);
    onProgress?.({ done, total, sheet: last === undefined ? "" : (drafts[last.grid]?.name ?? "") });
  }
}

/** The next blocks that fit one round trip together. */
function takeBatch(queue: Block[], drafts: readonly GridDraft[], limit: number): Block[] {
  const batch: Block[] = [];
  let cells = 0;
  for (;;) {
    const [next] = queue;
    if (next === undefined) return batch;
    const size = cellsOf([next], drafts);
    if (batch.length > 0 && cells + size > limit) return batch;
    batch.push(next);
    queue.shift();
    cells += size;
  }
}

function cellsOf(batch: readonly Block[], drafts: readonly GridDraft[]): number {
  return batch.reduce(
    (sum, block) => sum + block.rowCount * (drafts[block.grid]?.columnCount ?? 1),
    0,
  );
}

/** Puts a refused batch back: several blocks one by one, a single block as two halves. False = cannot be split. */
function splitBatch(
  batch: readonly Block[],
  drafts: readonly GridDraft[],
  queue: Block[],
): boolean {
  const halves = batch.flatMap((block) => {
    const draft = drafts[block.grid];
    if (draft === undefined || block.rowCount < 2) return [block];
    const half = Math.ceil(block.rowCount / 2);
    return [
      blockAt(draft, block.grid, block.sheet, block.row, half),
      blockAt(draft, block.grid, block.sheet, block.row + half, block.rowCount - half),
    ];
  });
  if (halves.length === batch.length) return false;
  queue.unshift(...halves);
  return true;
}

function isTooLarge(error: unknown): boolean {
  return (
    error instanceof OfficeExtension.Error && error.code === "ResponsePayloadSizeLimitExceeded"
  );
}
