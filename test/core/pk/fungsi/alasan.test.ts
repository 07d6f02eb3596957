import { expect, it } from "vitest";
import { BAGIAN_PUTUSAN } from "../../../../src/core/acceleration/putusan.ts";
import { Pengaturan } from "../../../../src/core/pengaturan/pengaturan.ts";
import { alasan } from "../../../../src/core/pk/fungsi/alasan.ts";
import { evaluate } from "../../../../src/core/pk/evaluate.ts";
import { snapshotOf } from "../../../../src/core/pk/snapshot.ts";
import { EXAMPLE_MODEL, EXAMPLE_SNAPSHOT } from "../example-model.ts";
import { delapanPertanyaan } from "./delapan.ts";

const GIZI = "1.02.02.2.02.0015";
const ALKES = "1.02.05.2.01.0001";
const TANPA_RENCANA = "Tidak diperiksa: rencana per bulan tidak ada di RAK maupun DPA.";
const SUMBER = "Sumber dana tidak tertulis; tahap penyalurannya tidak diperiksa.";
const TIDAK_ADA = { error: "lingkupTidakAda" };

delapanPertanyaan(alasan, {
  banyak: [1, 2],
  works: [
    [[ALKES], TANPA_RENCANA],
    [[ALKES, "Dinkes"], TANPA_RENCANA],
    [[GIZI], SUMBER],
  ],
  column: [[[[ALKES], [null], [GIZI]]], [TANPA_RENCANA, "", SUMBER]],
  blank: [
    [[null], ""],
    [[0], ""],
    [[ALKES, null], TANPA_RENCANA],
  ],
  text: [
    [["Entah"], TIDAK_ADA],
    [[false], TIDAK_ADA],
    [[ALKES, "DPUPR"], { error: "bukanDiSkpd" }],
  ],
  boundary: [
    [["semua"], { error: "lebihDariSatu" }],
    [["Dinkes"], { error: "lebihDariSatu" }],
    [[-1], TIDAK_ADA],
  ],
});

it("says what the room decided, and no longer counts what it set aside", () => {
  const gizi = EXAMPLE_SNAPSHOT.pos.list.find(({ kode }) => kode.text === GIZI);
  const putusan = {
    posId: gizi?.id ?? "",
    rekening: "",
    status: "tidakLayak" as const,
    palingCepat: null,
    alasan: "menunggu juknis pusat",
    oleh: "Asisten I",
    sejak: "2023-03-01",
  };
  const pengaturan = Pengaturan.BAWAAN.with(BAGIAN_PUTUSAN, { putusanList: [putusan] });
  const snapshot = snapshotOf(EXAMPLE_MODEL, { pengaturan });
  expect(evaluate(alasan, [GIZI], { snapshot })).toBe(
    `Diputuskan tidak dimajukan: menunggu juknis pusat (Dikesampingkan) ${SUMBER}`,
  );
});
