import type { Model } from "../../src/core/model/model.ts";
import { draftGrid, type SheetDraft } from "../../src/sheet/draft.ts";
import { readWorkbook } from "../../src/sheet/read/read-workbook.ts";
import { buildWilayah } from "../../src/sheet/sample/wilayah/build-wilayah.ts";
import { RUJUKAN } from "./rujukan.ts";

/** The sample region as drafted: 29 SKPD, 20,000 accounts. */
export const LEMBAR_WILAYAH: readonly SheetDraft[] = buildWilayah(RUJUKAN);

/** The sample region as the product reads it. */
export const MODEL_WILAYAH: Model = readWorkbook(LEMBAR_WILAYAH.map((sheet) => draftGrid(sheet)));
