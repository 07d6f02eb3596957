import { openXlsx } from "../../src/host/xlsx/workbook.ts";
import { contractBytes } from "../host/xlsx/build.ts";
import { dumpXlsx } from "../host/xlsx/dump.ts";
import { describeCellEdits, describeExpectedCells } from "./cell-edits.ts";
import { describeMemory } from "./memory.ts";
import { describeOutputSheets } from "./output-sheets.ts";
import { describeTables } from "./tables.ts";
import { describeWorkbookHost, type ContractFactory } from "./workbook-host.ts";

const create: ContractFactory = (sheets) => {
  const host = openXlsx(contractBytes(sheets), "buku.xlsx");
  return Promise.resolve({
    host,
    dump: () => Promise.resolve(dumpXlsx(host.toBytes())),
  });
};

describeWorkbookHost("xlsx", create);
describeCellEdits("xlsx", create);
describeExpectedCells("xlsx", create);
describeMemory("xlsx", create);
describeOutputSheets("xlsx", create);
describeTables("xlsx", create);
