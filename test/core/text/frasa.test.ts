import { describe, expect, it } from "vitest";
import { buatPencariFrasa, memuatFrasa } from "../../../src/core/text/frasa.ts";

describe("memuatFrasa", () => {
  it("matches whole words in any case and punctuation, never parts of words", () => {
    expect(memuatFrasa("Peringatan HUT-RI ke 78", "hut ri")).toBe(true);
    expect(memuatFrasa("Rehabilitasi Hutan Rakyat", "HUT")).toBe(false);
    expect(memuatFrasa("Belanja", "")).toBe(false);
  });
});

describe("buatPencariFrasa", () => {
  it("does not count a word inside an exempt phrase", () => {
    const find = buatPencariFrasa([{ frasa: "natal", kecuali: ["ante natal"] }]);
    expect(find("Pelayanan Ante-Natal Care")).toBeNull();
    expect(find("Perayaan Natal")?.frasa).toBe("natal");
    expect(find("Ante Natal dan Perayaan Natal")?.frasa).toBe("natal");
  });
});
