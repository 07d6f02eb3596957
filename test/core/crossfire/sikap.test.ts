import { describe, expect, test } from "vitest";
import { matchSikap, sidikPair, withSikap, type Sikap } from "../../../src/core/crossfire/sikap.ts";
import { buildPosList } from "../../../src/core/model/build-pos.ts";
import { ModelBuilder } from "../../support/pos-builder.ts";

const GIZI = "1.02.02.2.02.15 - Gizi Masyarakat";
const PANGAN = "2.09.03.2.04.02 - Pangan Pekarangan";

type Opsi = Parameters<ModelBuilder["dpa"]>[1];

const book = (lain: Opsi = {}, more: (builder: ModelBuilder) => ModelBuilder = (one) => one) =>
  buildPosList(
    more(
      new ModelBuilder()
        .dpa(GIZI, {
          skpd: "1.02.0.00 - Dinkes",
          pagu: 10,
          rekening: [["5.1.02.01.01.0024 - B", 10]],
          ...lain,
        })
        .dpa(PANGAN, { skpd: "2.09.0.00 - DPKP", pagu: 10 }),
    ).build(),
  );

const [a, b] = book().list;
if (a === undefined || b === undefined) throw new Error("no pos");
const sikap: Sikap = {
  a: a.id,
  b: b.id,
  sidik: sidikPair(a, b),
  sikap: "tolak",
  alasan: "Lain sasaran.",
  oleh: "Bappppeda",
  sejak: "2023-02-06",
};

describe("a decision on a suggestion", () => {
  test("does not depend on which of the two comes first", () => {
    expect(sidikPair(b, a)).toBe(sidikPair(a, b));
  });

  test.each<[string, Opsi, boolean]>([
    ["nothing", {}, true],
    ["the pagu", { pagu: 25 }, true],
    ["the amount of an account", { rekening: [["5.1.02.01.01.0024 - B", 900]] }, true],
    ["the months", { rencana: { 4: 10 } }, true],
    ["the place", { lokasi: "Surian" }, false],
    ["the keluaran", { keluaran: "Jumlah balita" }, false],
    ["the kind of spending", { rekening: [["5.2.02.05.01.0001 - M", 10]] }, false],
  ])("after a change of %s it holds: %s", (_, lain, holds) => {
    const { berlaku, berubah } = matchSikap([sikap], book(lain));
    expect(berlaku.size).toBe(holds ? 1 : 0);
    expect(berubah.size).toBe(holds ? 0 : 1);
  });

  test("writing the pair into the crossfire table does not revive it", () => {
    const joined = book({}, (one) =>
      one.crossfire(GIZI, "Stunting", { lokus: "Surian", sarpras: "Posyandu" }),
    );
    expect(matchSikap([sikap], joined).berlaku.size).toBe(1);
  });

  test("a sub kegiatan that is gone keeps its decision unused", () => {
    const { berlaku, berubah } = matchSikap([{ ...sikap, b: "x|1" }], book());
    expect([berlaku.size, berubah.size]).toEqual([0, 0]);
  });

  test("the last word on a pair counts", () => {
    const list = withSikap([sikap], [{ ...sikap, sikap: "terima" }]);
    expect(list.map((one) => one.sikap)).toEqual(["terima"]);
  });
});
