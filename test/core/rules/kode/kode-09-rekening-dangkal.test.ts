import { kode09 } from "../../../../src/core/rules/kode/kode-09-rekening-dangkal.ts";
import type { RekeningSpec } from "../../../../src/core/rules/example-dpa.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";
import type { Model } from "../../../../src/core/model/model.ts";

function account(spec: Partial<RekeningSpec>): Model {
  const rekening = [{ kode: "5.1.02.01.01.0024", jumlah: 84_000, ...spec }];
  return modelOf({ dokumen: [{ sub: [{ rekening }] }] });
}

ruleTester(kode09, {
  valid: [
    { name: "items at the lowest level", model: account({ rincian: [{}] }) },
    {
      name: "a tree down to the lowest level",
      model: account({
        kode: "5.1.02.01.01",
        children: [{ kode: "5.1.02.01.01.0024", jumlah: 84_000, kelompok: [{ jumlah: 84_000 }] }],
      }),
    },
  ],
  invalid: [
    {
      name: "items one level above",
      model: account({ kode: "5.1.02.01.01", rincian: [{}] }),
      findings: [{ messageId: "dangkal", data: { n: 5, seharusnya: 6 }, at: "DPA!R7C1" }],
    },
    {
      name: "a group far above",
      model: account({ kode: "5.1", kelompok: [{ jumlah: 84_000 }] }),
      findings: [{ messageId: "dangkal", data: { n: 2 } }],
    },
  ],
  notChecked: [
    { name: "no items", model: account({}), missing: [] },
    { name: "unreadable", model: account({ kode: "5.1.02.O1", rincian: [{}] }), missing: ["kode"] },
  ],
});
