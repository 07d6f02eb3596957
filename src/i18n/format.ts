/** Numbers as sentences print them; they live in core, because functions speak in whole sentences too. */
export * from "../core/text/format.ts";
