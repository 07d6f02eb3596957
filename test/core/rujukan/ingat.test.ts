import { expect, test } from "vitest";
import { parseKode } from "../../../src/core/kode/kode.ts";
import { ingatJawaban } from "../../../src/core/rujukan/ingat.ts";
import type { JawabanRujukan } from "../../../src/core/rujukan/rujukan.ts";

function counting(): { jawab: ReturnType<typeof ingatJawaban>; asked: string[] } {
  const asked: string[] = [];
  const jawab = ingatJawaban((kode, tahun): JawabanRujukan => {
    asked.push(`${kode.text} ${tahun}`);
    return { status: tahun === 2026 ? "tidakDicakup" : "tidakDikenal" };
  });
  return { jawab, asked };
}

test("each code and year is worked out once; widths are different codes", () => {
  const { jawab, asked } = counting();
  for (let times = 0; times < 2; times += 1) {
    expect(jawab(parseKode("1.02")!, 2026).status).toBe("tidakDicakup");
    expect(jawab(parseKode("1.02")!, null).status).toBe("tidakDikenal");
    expect(jawab(parseKode("1.2")!, null).status).toBe("tidakDikenal");
  }
  expect(asked).toEqual(["1.02 2026", "1.02 null", "1.2 null"]);
});

test("more codes than are kept still get their answers", () => {
  const { jawab } = counting();
  const wrong = Array.from({ length: 25_000 }, (_, n) => n).filter((n) => {
    const tahun = n % 2 === 0 ? 2026 : null;
    const { status } = jawab(parseKode(`5.1.${n}`)!, tahun);
    return status !== (tahun === 2026 ? "tidakDicakup" : "tidakDikenal");
  });
  expect(wrong).toEqual([]);
});
