import type { Nullable } from "@univerjs/presets";
import type {
  ArrayValueObject,
  BaseValueObject,
  ErrorType,
} from "@univerjs/presets/preset-sheets-core";
import type { ValueClasses } from "../engine/kit.ts";
import type { CellValue } from "./results.ts";
import { isNone } from "../engine/none.ts";

/** An argument as the engine holds it, in plain values: blanks null, errors as their text. */
export function fromEngine(value: BaseValueObject): unknown {
  if (!value.isArray()) return plain(value);
  const rows = (value as unknown as Pick<ArrayValueObject, "getArrayValue">).getArrayValue();
  return rows.map((row) => row.map(plain));
}

function plain(value: Nullable<BaseValueObject>): unknown {
  if (isNone(value) || value.isNull()) return null;
  return value.isLambda() ? "#VALUE!" : value.getValue();
}

/** A result, without the engine's own reading of text: "5.1" from a function stays text. */
export function toEngine(classes: ValueClasses, value: CellValue | CellValue[][]): BaseValueObject {
  if (!Array.isArray(value)) return one(classes, value);
  return classes.ArrayValueObject.create({
    calculateValueList: value.map((row) => row.map((cell) => one(classes, cell))),
    rowCount: value.length,
    columnCount: value[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function one(classes: ValueClasses, value: CellValue): BaseValueObject {
  if (typeof value === "number") return classes.NumberValueObject.create(value);
  if (typeof value === "boolean") return classes.BooleanValueObject.create(value);
  if (/^#(VALUE!|N\/A|NUM!|DIV\/0!|NULL!|REF!|NAME\?)$/.test(value)) {
    return classes.ErrorValueObject.create(value as ErrorType);
  }
  return classes.StringValueObject.create(value);
}
