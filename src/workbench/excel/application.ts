import { HostObject } from "../protocol/host-object.ts";
import type { ExcelContext } from "./context.ts";

const AUTOMATIC = "Automatic";
const CULTURE = "id-ID";
const DECIMAL = ",";
const GROUP = ".";
const SYSTEM = true;

export class Application extends HostObject {
  readonly className = "Application";
  readonly #excel: ExcelContext;

  constructor(excel: ExcelContext) {
    super();
    this.#excel = excel;
  }

  get calculationMode(): string {
    return this.#excel.book.isManual ? "Manual" : AUTOMATIC;
  }

  /** Kept and told, as a file says it; this engine calculates all the same. */
  set calculationMode(mode: string) {
    this.#excel.book.isManual = mode === "Manual";
  }

  get calculationState(): string {
    return this.#excel.book.calculation.pending ? "Pending" : "Done";
  }

  get cultureInfo(): CultureInfo {
    return new CultureInfo();
  }

  get decimalSeparator(): string {
    return DECIMAL;
  }

  get thousandsSeparator(): string {
    return GROUP;
  }

  get useSystemSeparators(): boolean {
    return SYSTEM;
  }

  calculate(): void {
    this.#excel.book.calculation.markEverything();
  }

  /** Both only save drawing and recalculation, which this Excel does once per batch anyway. */
  suspendScreenUpdatingUntilNextSync(): void {
    return undefined;
  }

  suspendApiCalculationUntilNextSync(): void {
    return undefined;
  }
}

class CultureInfo extends HostObject {
  readonly className = "CultureInfo";

  get name(): string {
    return CULTURE;
  }

  get numberFormat(): NumberFormatInfo {
    return new NumberFormatInfo();
  }
}

class NumberFormatInfo extends HostObject {
  readonly className = "NumberFormatInfo";

  get numberDecimalSeparator(): string {
    return DECIMAL;
  }

  get numberGroupSeparator(): string {
    return GROUP;
  }
}
