import { teks } from "../../i18n/text.ts";
import { namaSyarat, SYARAT, type FaktaExcel, type NamaSyarat } from "../../sheet/lingkungan.ts";
import {
  baik,
  beriNama,
  gagal,
  perhatian,
  terbaca,
  type ButirLingkungan,
  type Hasil,
} from "./butir.ts";

/** One row of the matrix of requirement sets. */
export interface SyaratView {
  readonly nama: NamaSyarat;
  readonly didukung: boolean;
  readonly wajib: boolean;
  /** What it is for: what is missing without it. */
  readonly guna: string;
}

export function syaratViews({ didukung }: FaktaExcel): readonly SyaratView[] {
  return SYARAT.map((syarat) => {
    const nama = namaSyarat(syarat);
    const guna = teks(`lingkungan.guna.${nama}`);
    return { nama, didukung: didukung.includes(nama), wajib: syarat.wajib, guna };
  });
}

/** Excel itself: which one, what it can do, how it writes numbers. */
export function butirExcel(excel: FaktaExcel): readonly ButirLingkungan[] {
  return beriNama("excel", [
    ["excel", teks("lingkungan.excel"), pengasuh(excel)],
    ["syarat", teks("lingkungan.syarat"), syarat(excel)],
    ["budaya", teks("lingkungan.budaya"), budaya(excel)],
  ]);
}

function pengasuh({ host, platform, versi, bahasa }: FaktaExcel): Hasil {
  const keadaan = teks("lingkungan.excel.isi", { host, platform, versi, bahasa });
  return host === "Excel" ? baik(keadaan) : gagal(keadaan, teks("lingkungan.excel.saran"));
}

function syarat(excel: FaktaExcel): Hasil {
  const kurang = syaratViews(excel).filter(({ didukung }) => !didukung);
  const terbaru = excel.excelApi ?? "–";
  if (kurang.length === 0) return baik(teks("lingkungan.syarat.lengkap", { versi: terbaru }));
  const nama = kurang.map((one) => one.nama).join(", ");
  const keadaan = teks("lingkungan.syarat.kurang", { nama, versi: terbaru });
  return kurang.some(({ wajib }) => wajib)
    ? gagal(keadaan, teks("lingkungan.syarat.saranWajib"))
    : perhatian(keadaan, teks("lingkungan.syarat.saran"));
}

function budaya({ budaya: fakta }: FaktaExcel): Hasil {
  return terbaca(fakta, ({ nama, desimal, ribuan }) => {
    // Excel tells no list separator; with a comma in numbers it cannot be the comma.
    const pemisah = desimal === "," ? ";" : ",";
    const keadaan = teks("lingkungan.budaya.isi", { nama, desimal, ribuan, pemisah });
    if (desimal === ribuan) return gagal(keadaan, teks("lingkungan.budaya.saranSama"));
    if (desimal !== ",") return perhatian(keadaan, teks("lingkungan.budaya.saran", { pemisah }));
    return baik(keadaan);
  });
}
