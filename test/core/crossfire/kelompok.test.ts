import { describe, expect, test } from "vitest";
import { kelompokOf } from "../../../src/core/crossfire/kelompok.ts";
import { suggestMatches } from "../../../src/core/crossfire/suggest-matches.ts";
import { temaListOf } from "../../../src/core/crossfire/tema.ts";
import { buildPosList } from "../../../src/core/model/build-pos.ts";
import { ModelBuilder } from "../../support/pos-builder.ts";
import { RUJUKAN } from "../../support/rujukan.ts";

const gazetir = (text: string) => RUJUKAN.wilayah(text);
const GIZI = "1.02.02.2.02.15 - Pengelolaan Pelayanan Kesehatan Gizi Masyarakat";
const BALITA = "1.02.02.2.02.03 - Pengelolaan Pelayanan Kesehatan Balita";
const PANGAN = "2.09.03.2.04.02 - Penyediaan Pangan Berbasis Sumber Daya Lokal di Pekarangan";
const AIR = "1.03.03.2.01.05 - Peningkatan SPAM Jaringan Perpipaan";
const JALAN = "1.03.10.2.01.08 - Rehabilitasi Jalan";

function wilayah(lokasi: Readonly<Record<string, string>>, tema: readonly string[] = []) {
  const skpd: Readonly<Record<string, string>> = {
    [GIZI]: "1.02.0.00 - Dinkes",
    [BALITA]: "1.02.0.00 - Dinkes",
    [PANGAN]: "2.09.0.00 - DPKP",
    [AIR]: "1.03.0.00 - DPUTR",
    [JALAN]: "1.03.0.00 - DPUTR",
  };
  let builder = new ModelBuilder();
  for (const [kode, tempat] of Object.entries(lokasi)) {
    builder = builder.dpa(kode, { skpd: skpd[kode] ?? "", pagu: 1, lokasi: tempat });
  }
  for (const kode of tema) {
    const name = (skpd[kode] ?? "").split(" - ")[1] ?? "";
    builder = builder.crossfire(kode, "Cegah Stunting", { skpd: name, lokus: lokasi[kode] ?? "" });
  }
  const index = buildPosList(builder.build());
  const { pairs } = suggestMatches(index, { gazetir });
  return kelompokOf(index, temaListOf(index), pairs, gazetir);
}

const SURIAN = "Kecamatan Surian";

describe("groups across SKPD", () => {
  test("one matter at one kecamatan makes a group, named after both", () => {
    const [group, ...rest] = wilayah({
      [GIZI]: SURIAN,
      [PANGAN]: SURIAN,
      [AIR]: SURIAN,
      [JALAN]: SURIAN,
    });
    expect(rest).toEqual([]);
    expect([group?.dasar, group?.nama, group?.lokus?.nama]).toEqual([
      "isu",
      "stunting dan gizi",
      "Surian",
    ]);
    expect(new Set(group?.anggota.map(({ nama }) => nama))).toEqual(
      new Set([GIZI, PANGAN, AIR].map((kode) => kode.split(" - ")[1])),
    );
  });

  test("apart in place they make none, and two alone are a pair, not a group", () => {
    expect(
      wilayah({ [GIZI]: SURIAN, [PANGAN]: "Kecamatan Wado", [AIR]: "Kecamatan Tomo" }),
    ).toEqual([]);
    expect(wilayah({ [GIZI]: SURIAN, [AIR]: SURIAN })).toEqual([]);
  });

  test("a theme gets the sub kegiatan that fit its members", () => {
    const [group] = wilayah({ [GIZI]: SURIAN, [PANGAN]: SURIAN, [AIR]: SURIAN }, [GIZI, PANGAN]);
    expect([group?.dasar, group?.nama]).toEqual(["tema", "Cegah Stunting"]);
    expect(group?.calon).toHaveLength(1);
    expect(
      group?.anggota.filter(({ id }) => group.calon.includes(id)).map(({ nama }) => nama),
    ).toEqual(["Peningkatan SPAM Jaringan Perpipaan"]);
  });

  test("works one theme has already are proposed to nobody", () => {
    const members = { [GIZI]: SURIAN, [PANGAN]: SURIAN, [AIR]: SURIAN };
    expect(wilayah(members, Object.keys(members))).toEqual([]);
  });
});
