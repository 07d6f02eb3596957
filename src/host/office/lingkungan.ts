import { HostError } from "../../sheet/host-error.ts";
import {
  namaSyarat,
  SYARAT,
  type FaktaExcel,
  type Syarat,
  type Terbaca,
} from "../../sheet/lingkungan.ts";
import { excelRun } from "./run.ts";

/** ExcelApi 1.1 to this one are asked for, to name the newest. */
const NEWEST = 30;

/**
 * What Excel tells of itself and of the open workbook. Nothing is written. Each part is asked for by itself: one that an
 * Excel does not know hides no other.
 */
export async function bacaExcel(): Promise<FaktaExcel> {
  const { diagnostics, displayLanguage } = Office.context;
  return {
    host: String(diagnostics.host),
    platform: String(diagnostics.platform),
    versi: diagnostics.version,
    bahasa: displayLanguage,
    didukung: SYARAT.filter(isSupported).map(namaSyarat),
    excelApi: newestExcelApi(),
    budaya: await readBudaya(),
    hitung: await read(async (context) => {
      const { application } = context.workbook;
      application.load("calculationMode");
      await context.sync();
      return application.calculationMode;
    }),
    hanyaBaca: await read(async (context) => {
      context.workbook.load("readOnly");
      await context.sync();
      return context.workbook.readOnly;
    }),
    strukturDilindungi: await read(async (context) => {
      const { protection } = context.workbook;
      protection.load("protected");
      await context.sync();
      return protection.protected;
    }),
  };
}

function readBudaya(): Promise<FaktaExcel["budaya"]> {
  return read(async (context) => {
    const { cultureInfo } = context.workbook.application;
    cultureInfo.load("name");
    cultureInfo.numberFormat.load("numberDecimalSeparator,numberGroupSeparator");
    await context.sync();
    const { numberDecimalSeparator, numberGroupSeparator } = cultureInfo.numberFormat;
    return {
      nama: cultureInfo.name,
      desimal: numberDecimalSeparator,
      ribuan: numberGroupSeparator,
    };
  });
}

/** A refusal by Excel is an answer too; its code says which. */
async function read<T>(
  question: (context: Excel.RequestContext) => Promise<T>,
): Promise<Terbaca<T>> {
  try {
    return { nilai: await excelRun(question) };
  } catch (error) {
    if (error instanceof HostError) return { galat: error.code };
    return { galat: error instanceof Error ? error.name : "Error" };
  }
}

/** Excel on the web had the events of 1.17 before they became a requirement set of every Excel. */
function isSupported({ nama, versi }: Syarat): boolean {
  const { requirements } = Office.context;
  if (requirements.isSetSupported(nama, versi)) return true;
  return versi === "1.17" && requirements.isSetSupported("ExcelApiOnline", "1.1");
}

function newestExcelApi(): string | null {
  for (let minor = NEWEST; minor >= 1; minor -= 1) {
    if (Office.context.requirements.isSetSupported("ExcelApi", `1.${minor}`)) return `1.${minor}`;
  }
  return null;
}
