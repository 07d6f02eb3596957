import type { IBorderStyleData } from "@univerjs/presets";
import type { Area } from "../engine/area.ts";
import { readColor, showColor } from "../engine/colors.ts";
import type { StylePatch } from "../engine/pending-styles.ts";
import type { BorderSide, SheetStore } from "../engine/sheet-store.ts";
import { applyStyle } from "../engine/styling.ts";
import { invalidArgument } from "../protocol/errors.ts";
import { HostCollection } from "../protocol/host-object.ts";
import { requireUnprotected } from "./context.ts";
import { StyledAreas } from "./styled-areas.ts";

const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;
type Side = (typeof SIDES)[number];

/** Excel's line styles by the engine's numbers; weight is a separate property in Excel. */
const STYLES: Record<string, number> = {
  None: 0,
  Continuous: 1,
  Dot: 3,
  Dash: 4,
  DashDot: 5,
  DashDotDot: 6,
  Double: 7,
};
const WEIGHTS: Record<string, number> = { Hairline: 2, Thin: 1, Medium: 8, Thick: 13 };

export class RangeBorderCollection extends HostCollection<RangeBorder> {
  readonly className = "RangeBorderCollection";
  readonly #store: SheetStore;
  readonly #areas: readonly Area[];

  constructor(store: SheetStore, areas: readonly Area[]) {
    super();
    this.#store = store;
    this.#areas = areas;
  }

  readonly list = (): readonly RangeBorder[] => SIDES.map((side) => this.getItem(side));

  get count(): number {
    return SIDES.length;
  }

  getItem(side: string): RangeBorder {
    const known = SIDES.find((name) => name === side);
    if (known === undefined) throw invalidArgument();
    return new RangeBorder(this.#store, this.#areas, known);
  }
}

export class RangeBorder extends StyledAreas {
  readonly className = "RangeBorder";
  readonly #side: Side;

  constructor(store: SheetStore, areas: readonly Area[], side: Side) {
    super(store, areas);
    this.#side = side;
  }

  get sideIndex(): string {
    return this.#side;
  }

  get style(): string {
    const line = this.#line?.s ?? 0;
    return Object.keys(STYLES).find((name) => STYLES[name] === line) ?? "Continuous";
  }

  set style(value: string) {
    const line = STYLES[value];
    if (line === undefined) throw invalidArgument();
    this.#draw((old) => (line === 0 ? null : { s: line, cl: old?.cl ?? { rgb: "#000000" } }));
  }

  get color(): string {
    return showColor(this.#line?.cl.rgb, "#000000");
  }

  set color(value: string) {
    const rgb = readColor(value);
    this.#draw((old) => ({ s: old?.s ?? 1, cl: { rgb } }));
  }

  get weight(): string {
    return Object.keys(WEIGHTS).find((name) => WEIGHTS[name] === this.#line?.s) ?? "Thin";
  }

  set weight(value: string) {
    const line = WEIGHTS[value];
    if (line === undefined) throw invalidArgument();
    this.#draw((old) => ({ s: line, cl: old?.cl ?? { rgb: "#000000" } }));
  }

  get #line(): IBorderStyleData | null {
    const [first] = this.areas;
    if (first === undefined) return null;
    const row = this.#side === "EdgeBottom" ? first.bottom : first.top;
    const col = this.#side === "EdgeRight" ? first.right : first.left;
    return this.store.style(row, col).bd?.[KEY[this.#side]] ?? null;
  }

  #draw(of: (old: IBorderStyleData | null) => object | null): void {
    requireUnprotected(this.store);
    const key = KEY[this.#side];
    // Cells with the same line before share what is said of it: the engine's input is put together by identity.
    const patches = new Map<string, StylePatch>();
    const patchAt = (row: number, col: number): StylePatch => {
      const old = this.store.line(row, col, key);
      const name = JSON.stringify(old);
      let patch = patches.get(name);
      if (patch === undefined) patches.set(name, (patch = { bd: { [key]: of(old) } }));
      return patch;
    };
    for (const whole of this.areas)
      for (const a of this.#lines(whole)) applyStyle(this.store, a, patchAt);
  }

  /** The cells on whose edge the line lies. */
  #lines(a: Area): Area[] {
    switch (this.#side) {
      case "EdgeTop":
        return [{ ...a, bottom: a.top }];
      case "EdgeBottom":
        return [{ ...a, top: a.bottom }];
      case "EdgeLeft":
        return [{ ...a, right: a.left }];
      case "EdgeRight":
        return [{ ...a, left: a.right }];
      case "InsideHorizontal":
        return a.top === a.bottom ? [] : [{ ...a, bottom: a.bottom - 1 }];
      case "InsideVertical":
        return a.left === a.right ? [] : [{ ...a, right: a.right - 1 }];
    }
  }
}

const KEY: Record<Side, BorderSide> = {
  EdgeTop: "t",
  EdgeBottom: "b",
  EdgeLeft: "l",
  EdgeRight: "r",
  InsideHorizontal: "b",
  InsideVertical: "r",
};
