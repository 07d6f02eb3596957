import { hitung03 } from "../../../../src/core/rules/hitung/hitung-03-rekening.ts";
import { rupiah } from "../../../../src/core/rupiah/rupiah.ts";
import type { RekeningSpec } from "../../../../src/core/rules/example-dpa.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import { aKelompok, aRekening, aSubModel } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

function account(rekening: RekeningSpec): Model {
  return aSubModel({ rekening: [rekening] });
}

function above(jumlah: number, children: readonly RekeningSpec[]): RekeningSpec {
  return aRekening({ kode: "5.1.02.01.01", jumlah, rincian: [], children });
}

ruleTester(hitung03, {
  valid: [
    { name: "items", model: account(aRekening()), boundary: true },
    { name: "a group", model: account(aRekening({ kelompok: [aKelompok()], rincian: [] })) },
    { name: "two levels", model: account(above(84_000, [aRekening()])) },
  ],
  invalid: [
    {
      name: "less than its items",
      model: account(aRekening({ jumlah: 48_000 })),
      findings: [{ messageId: "beda", data: { selisih: rupiah(36_000) }, at: "DPA!R7C7" }],
    },
    {
      name: "a wrong account makes the one above wrong too",
      model: account(above(84_000, [aRekening({ jumlah: 94_000 })])),
      findings: [{ messageId: "beda", follows: true }, { messageId: "beda" }],
    },
    {
      name: "two wrong accounts together make the one above wrong",
      model: account(
        above(168_000, [aRekening({ jumlah: 94_000 }), aRekening({ jumlah: 85_000 })]),
      ),
      findings: [
        { messageId: "beda", follows: true },
        { messageId: "beda" },
        { messageId: "beda" },
      ],
    },
    {
      name: "a second fault of another size stands alone",
      model: account(above(80_000, [aRekening({ jumlah: 94_000 })])),
      findings: [{ messageId: "beda" }, { messageId: "beda" }],
    },
  ],
  notChecked: [
    {
      name: "a list of accounts only",
      model: account(aRekening({ rincian: [] })),
      missing: ["rincian"],
    },
    { name: "no amount", model: account(aRekening({ jumlah: null })), missing: ["jumlah"] },
  ],
});
