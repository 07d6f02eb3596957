import { byId } from "./dom.ts";

/** The line above the grid: one sentence, or nothing. */
export function say(text: string | null): void {
  const line = byId("message", HTMLElement);
  line.textContent = text ?? "";
  line.hidden = text === null;
}

export const NOT_CONNECTED =
  "Tombol ini belum dihubungkan oleh add-in. Tunggu panel selesai dimuat, lalu coba lagi.";
export const NO_MANIFEST =
  "manifest.xml tidak dapat dibaca, sehingga pita dan panel add-in tidak tersedia.";
export const ACTION_FAILED = "Tombol ini gagal dijalankan oleh add-in.";
