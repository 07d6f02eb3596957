import { jenis03 } from "../../../../src/core/rules/jenis/jenis-03-barang-bernilai-modal.ts";
import type { RekeningSpec, RincianSpec } from "../../../../src/core/rules/example-dpa.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import { aRekening, aSubModel } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

const LAPTOP: RincianSpec = { uraian: "Laptop", harga: 12_000_000 };

function barang(rincian: RincianSpec, rekening: Partial<RekeningSpec> = {}): Model {
  return aSubModel({ rekening: [aRekening({ rincian: [rincian], ...rekening })] });
}

ruleTester(jenis03, {
  valid: [
    { name: "cheap", model: barang({ ...LAPTOP, harga: 1_999_999 }) },
    { name: "what goes with it", model: barang({ ...LAPTOP, uraian: "Tas Laptop" }) },
    { name: "no asset", model: barang({ uraian: "Kain batik", harga: 5_000_000 }) },
    { name: "a word inside a word", model: barang({ uraian: "Pencetakan", harga: 5_000_000 }) },
  ],
  invalid: [
    {
      name: "an asset at the limit, named in the specification",
      model: barang({ uraian: "Peralatan", spesifikasi: "Printer A3", harga: 2_000_000 }),
      findings: [
        {
          messageId: "aset",
          data: { barang: "Peralatan Printer A3", harga: 2_000_000 },
          at: "DPA!R8C2",
        },
      ],
    },
    {
      name: "two in one account, one in a group",
      model: barang(LAPTOP, { kelompok: [{ jumlah: 1, rincian: [LAPTOP] }] }),
      findings: [{ messageId: "aset" }, { messageId: "aset", follows: true }],
    },
  ],
  notChecked: [
    { name: "no items", model: barang(LAPTOP, { rincian: [] }), missing: ["rincian"] },
    {
      name: "goods to hand over",
      model: barang(LAPTOP, {
        kode: "5.1.02.01.01.0039 - Barang untuk Dijual/Diserahkan kepada Masyarakat",
      }),
      missing: [],
    },
    {
      name: "below the limit by account",
      model: barang(LAPTOP, { kode: "5.1.02.01.04.0001 - Aset Tetap" }),
      missing: [],
    },
    { name: "rent", model: barang(LAPTOP, { kode: "5.1.02.02.04.0001 - Sewa" }), missing: [] },
  ],
});
