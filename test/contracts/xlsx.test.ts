import { openXlsx } from "../../src/host/xlsx/workbook.ts";
import { contractBytes } from "../host/xlsx/build.ts";
import { dumpXlsx } from "../host/xlsx/dump.ts";
import { describeWorkbookHost } from "./workbook-host.ts";

describeWorkbookHost("xlsx", (sheets) => {
  const host = openXlsx(contractBytes(sheets), "buku.xlsx");
  return Promise.resolve({
    host,
    dump: () => Promise.resolve(dumpXlsx(host.toBytes())),
  });
});
