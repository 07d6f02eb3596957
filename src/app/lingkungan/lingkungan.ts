import { teks } from "../../i18n/text.ts";
import { HostError } from "../../sheet/host-error.ts";
import type { SheetInfo } from "../../sheet/host.ts";
import type { FaktaExcel, FaktaHalaman, Terbaca } from "../../sheet/lingkungan.ts";
import type { WorkbookSession } from "../session.ts";
import { VERSI } from "../versi.ts";
import { butirBuku } from "./butir-buku.ts";
import { butirExcel, syaratViews, type SyaratView } from "./butir-excel.ts";
import { butirFungsi } from "./butir-fungsi.ts";
import { butirHalaman } from "./butir-halaman.ts";
import type { ButirLingkungan, StatusLingkungan } from "./butir.ts";
import { hitungGalatNama } from "./galat-nama.ts";

export type { FaktaHalaman };

/** Where the self-test asks; composition roots have it. */
export interface SumberLingkungan {
  /** Waits its turn among all work against Excel. */
  readonly excel: () => Promise<FaktaExcel>;
  readonly halaman: () => Promise<FaktaHalaman>;
  /** Live calls of PK functions that Excel has made and not cancelled. */
  readonly panggilan: () => number;
}

/** The self-test's answer. */
export interface LingkunganView {
  /** Version of the product. */
  readonly versi: string;
  readonly ringkas: string;
  /** The worst of the checks; `baik` only where all are. */
  readonly status: StatusLingkungan;
  readonly butir: readonly ButirLingkungan[];
  readonly syarat: readonly SyaratView[];
}

const TERBURUK: readonly StatusLingkungan[] = ["gagal", "perhatian", "tidakDiperiksa", "baik"];

/**
 * Looks at Excel, the page and the open workbook; writes nothing, and sends nothing anywhere. What cannot be read hides
 * nothing else.
 */
export async function periksaLingkungan(
  session: WorkbookSession,
  sumber: SumberLingkungan,
): Promise<LingkunganView> {
  const [excel, halaman] = await Promise.all([session.exclusive(sumber.excel), sumber.halaman()]);
  const lembar = await terbaca(() => session.exclusive(() => session.host.listSheets()));
  const catatan = await terbaca(async () =>
    sizeOf(await session.exclusive(() => session.recalled())),
  );
  const galatNama = await terbaca(() => galatNamaOf(session, lembar));
  const butir = [
    ...butirExcel(excel),
    ...butirBuku(excel, { lembar, catatan }),
    ...butirFungsi(halaman, { panggilan: sumber.panggilan(), galatNama }),
    ...butirHalaman(halaman),
  ];
  return {
    versi: VERSI,
    ringkas: ringkas(butir),
    status: TERBURUK.find((one) => butir.some(({ status }) => status === one)) ?? "tidakDiperiksa",
    butir,
    syarat: syaratViews(excel),
  };
}

async function terbaca<T>(read: () => Promise<T>): Promise<Terbaca<T>> {
  try {
    return { nilai: await read() };
  } catch (error) {
    if (error instanceof HostError) return { galat: error.code };
    return { galat: error instanceof Error ? error.name : "Error" };
  }
}

async function galatNamaOf(
  session: WorkbookSession,
  lembar: Terbaca<readonly SheetInfo[]>,
): Promise<number> {
  await session.load();
  const names = "nilai" in lembar ? lembar.nilai.map(({ name }) => name) : [];
  const grids = names.flatMap((name) => session.grid(name) ?? []);
  return session.exclusive(() => hitungGalatNama(session.host, grids));
}

/** As the part's XML counts it, but for its few tags. */
function sizeOf(memory: ReadonlyMap<string, string>): number {
  return [...memory].reduce((sum, [key, value]) => sum + key.length + value.length, 0);
}

function ringkas(butir: readonly ButirLingkungan[]): string {
  const count = (status: StatusLingkungan): number =>
    butir.filter((one) => one.status === status).length;
  return teks("lingkungan.ringkas", {
    baik: count("baik"),
    perhatian: count("perhatian"),
    rusak: count("gagal"),
    tidak: count("tidakDiperiksa"),
  });
}
