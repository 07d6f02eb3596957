import type { OutputSheet } from "../../sheet/host.ts";
import { outputLayout } from "../../sheet/output-layout.ts";
import { PAGE_FOOT, PRINT } from "../../sheet/output-print.ts";

/** Sets how a sheet goes on paper: its size, the header on every page, page numbers, where pages begin. */
export function layOutPages(sheet: Excel.Worksheet, output: OutputSheet): void {
  const { paper, landscape, pagesWide } = output.print ?? PRINT;
  const { headerRow, breaks } = outputLayout(output);
  const { pageLayout } = sheet;
  pageLayout.paperSize = paper;
  pageLayout.orientation = landscape ? "Landscape" : "Portrait";
  pageLayout.zoom = { horizontalFitToPages: pagesWide, verticalFitToPages: 0 };
  pageLayout.setPrintTitleRows(`$${headerRow + 1}:$${headerRow + 1}`);
  const foot = pageLayout.headersFooters.defaultForAllPages;
  foot.leftFooter = PAGE_FOOT.left;
  foot.rightFooter = PAGE_FOOT.right;
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of breaks) sheet.horizontalPageBreaks.add(`A${row + 1}`);
}
