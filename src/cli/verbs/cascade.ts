import { teksCli } from "../../i18n/cli.ts";
import { CASCADE_LEVELS, type CascadeLevel } from "../../core/cascade/node.ts";
import type { Rekonsiliasi } from "../../core/cascade/rekonsiliasi.ts";
import type { CellRef } from "../../core/model/origin.ts";
import { cascadeSnapshot } from "../../app/cascade.ts";
import { checkSnapshot } from "../../app/check.ts";
import { liveSources } from "../../app/live-source.ts";
import { crossfireOf, crossfireView } from "../../app/crossfire-view.ts";
import { crossfireSheet } from "../../app/output-crossfire.ts";
import { saranSheet } from "../../app/output-crossfire-saran.ts";
import { cascadingSheet } from "../../app/output-cascading.ts";
import type { CascadeView } from "../../app/views.ts";
import { resmi } from "../../i18n/bahasa.ts";
import { formatPersen, formatRupiah } from "../../i18n/format.ts";
import type { CliOptions } from "../args.ts";
import { cascadeMatches } from "../cascade-matches.ts";
import { cascadeJson } from "../cascade-json.ts";
import { snapshotOfRegion } from "../check-region.ts";
import { openAll, type OpenWorkbook } from "../files.ts";
import { nodesDownTo } from "../cascade-depth.ts";
import { sikapRegion } from "../cascade-sikap.ts";
import { saveCopies } from "../save-copies.ts";
import type { Surroundings } from "../surroundings.ts";
import { textTable } from "../table.ts";
import type { CommandResult } from "./check.ts";

/** `selaras cascade FILE…`: the region as one tree. */
export async function runCascade(
  options: CliOptions,
  open: OpenWorkbook,
  { rujukan }: Surroundings,
): Promise<CommandResult> {
  const region = await openAll(options.files, open);
  const { books, grids } = region;
  const snapshot = snapshotOfRegion(region, options);
  const tabel = await rujukan();
  const { findings } = checkSnapshot(snapshot, { rujukan: tabel });
  const view = cascadeSnapshot(snapshot, { findings, rujukan: tabel });
  const sikap = await sikapRegion(books);
  if (options.out !== null) {
    const sheetsOf = resmi(() => {
      const written = cascadeSnapshot(snapshot, { findings, rujukan: tabel });
      const crossfire = crossfireView(snapshot, crossfireOf(snapshot, tabel), sikap);
      const byFile = books.map(({ file }) => {
        const gridOf = (sheet: string) =>
          grids.find((grid) => grid.file === file && grid.name === sheet);
        const sourceOf = liveSources(snapshot.pos, written.asOf, gridOf, file);
        return [
          file,
          [
            cascadingSheet(written, { file, sourceOf }),
            crossfireSheet(crossfire, { file }),
            saranSheet(crossfire, { file }),
          ],
        ] as const;
      });
      return new Map(byFile);
    });
    await saveCopies(books, options.out, (file) =>
      (sheetsOf.get(file) ?? []).map((sheet) => ({ type: "writeSheet", sheet }) as const),
    );
  }
  const isEmpty = snapshot.pos.list.length === 0;
  return {
    output:
      options.format === "json"
        ? cascadeJson(view, cascadeMatches(snapshot, tabel, sikap), options.tingkat ?? "rekening")
        : cascadeTable(view, options.tingkat ?? "subKegiatan"),
    exitCode: isEmpty ? 2 : 0,
  };
}

function cascadeTable(view: CascadeView, tingkat: CascadeLevel): string {
  const tree = textTable(
    [
      teksCli("cli.kolom.kode"),
      teksCli("cli.kolom.nama"),
      teksCli("cli.kolom.pagu"),
      teksCli("cli.kolom.realisasi"),
      teksCli("cli.kolom.serapan"),
      teksCli("cli.kolom.belumLapor"),
    ],
    nodesDownTo(view, tingkat).map((node) => [
      node.kode,
      `${"  ".repeat(CASCADE_LEVELS.indexOf(node.level))}${node.nama}`,
      node.pagu === null ? "–" : formatRupiah(node.pagu),
      node.realisasiSampai === null ? "–" : formatRupiah(node.realisasiSampai),
      node.serapan === null ? "–" : formatPersen(node.serapan),
      String(node.unreported),
    ]),
    { right: [2, 3, 4, 5] },
  );
  const remarks = [...view.orphans, ...view.keselarasan].map(({ message, at, cell }) =>
    at === null ? message : `${placeOf(at, cell)}: ${message}`,
  );
  const sums = view.rekonsiliasi.map(({ ukuran, key, nama, total, jumlahNode, selisih }) =>
    teksCli("cli.cascade.rekonsiliasi", {
      ukuran: labelOf(ukuran, key, nama),
      total,
      pohon: jumlahNode,
      selisih,
    }),
  );
  return [tree, remarks.join("\n"), sums.join("\n")].filter((part) => part !== "").join("\n\n");
}

function placeOf(at: CellRef, cell: string): string {
  return `${at.file === "" ? "" : `[${at.file}]`}${at.sheet}!${cell}`;
}

function labelOf(ukuran: Rekonsiliasi["ukuran"], key: string, nama: string): string {
  if (ukuran !== "jenisBelanja" && ukuran !== "sumberDana") return ukuran;
  const bagian = teksCli(`cli.cascade.${ukuran}`);
  return key === ""
    ? teksCli("cli.cascade.takRinci", { bagian })
    : teksCli("cli.cascade.rinci", { bagian, nama });
}
