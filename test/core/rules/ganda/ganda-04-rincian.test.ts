import { ganda04 } from "../../../../src/core/rules/ganda/ganda-04-rincian.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import type { RincianSpec } from "../../../../src/core/rules/example-dpa.ts";
import { aKelompok, aRekening, aSubModel } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

function pair(second: RincianSpec, first: RincianSpec = {}): Model {
  return aSubModel({ rekening: [aRekening({ rincian: [first, second] })] });
}

ruleTester(ganda04, {
  valid: [
    { name: "other words", model: pair({ uraian: "Kertas" }) },
    { name: "another specification", model: pair({ spesifikasi: "No. 10" }) },
    { name: "another price", model: pair({ koefisien: 10, harga: 8400 }) },
    { name: "another amount", model: pair({ koefisien: 10, jumlah: 42_000 }) },
    { name: "another unit", model: pair({ satuan: "Pak" }) },
    {
      name: "the same in two groups",
      model: aSubModel({
        rekening: [aRekening({ rincian: [], kelompok: [aKelompok(), aKelompok()] })],
      }),
    },
    { name: "two that are worth nothing", model: pair({ jumlah: 0 }, { jumlah: 0 }) },
  ],
  invalid: [
    {
      name: "twice under an account, in other letters",
      model: pair({ uraian: "ISI  STAPLES" }),
      findings: [{ messageId: "ganda", data: { tempat: "lembar “DPA” baris 8" }, at: "DPA!R9C2" }],
    },
    {
      name: "three times in a group",
      model: aSubModel({
        rekening: [aRekening({ rincian: [], kelompok: [aKelompok({ rincian: [{}, {}, {}] })] })],
      }),
      findings: [{ messageId: "ganda" }, { messageId: "ganda" }],
    },
  ],
  notChecked: [
    {
      name: "no items",
      model: aSubModel({ rekening: [aRekening({ rincian: [] })] }),
      missing: ["rincian"],
    },
  ],
});
