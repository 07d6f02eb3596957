import { parseXml } from "../../host/xlsx/xml.ts";

type Attributes = Readonly<Record<string, string | undefined>>;

/** The order in which files count theme colours differs from that in which the theme lists them. */
const THEME_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

const OFFICE = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
  "0563C1",
  "954F72",
];

/** Excel's first 64 numbered colours. */
const INDEXED = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF " +
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** The theme's palette, by the numbers files use. */
export function readTheme(bytes: Uint8Array, part: string): string[] {
  const found = new Map<string, string>();
  let slot: string | null = null;
  parseXml(bytes, part, {
    open(name, attributes) {
      if (THEME_ORDER.includes(name)) slot = name;
      const color =
        name === "srgbClr" ? attributes.val : name === "sysClr" ? attributes.lastClr : undefined;
      if (slot !== null && color !== undefined && !found.has(slot)) found.set(slot, color);
    },
    close(name) {
      if (name === slot) slot = null;
    },
  });
  return THEME_ORDER.map((name, i) => found.get(name) ?? OFFICE[i] ?? "000000");
}

/** `<color rgb|theme|indexed tint>` as `#RRGGBB`; null for automatic. */
export function colorOf(attributes: Attributes, theme: readonly string[]): string | null {
  const { rgb, theme: slot, indexed, tint } = attributes;
  const named =
    slot === undefined
      ? indexed === undefined
        ? undefined
        : INDEXED[Number(indexed)]
      : theme[Number(slot)];
  const hex = rgb?.slice(-6) ?? named;
  if (hex === undefined || !/^[0-9a-f]{6}$/i.test(hex)) return null;
  return tinted(hex, Number(tint ?? 0));
}

/** Towards white for a positive tint, towards black for a negative one. */
function tinted(hex: string, tint: number): string {
  const parts = [0, 2, 4].map((at) => {
    const value = parseInt(hex.slice(at, at + 2), 16);
    const mixed = tint < 0 ? value * (1 + tint) : value + (255 - value) * tint;
    return Math.round(Math.min(255, Math.max(0, mixed)))
      .toString(16)
      .padStart(2, "0");
  });
  return `#${parts.join("").toUpperCase()}`;
}
