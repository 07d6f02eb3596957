import { kode06 } from "../../../../src/core/rules/kode/kode-06-tingkat.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";
import type { Model } from "../../../../src/core/model/model.ts";

function tree(kode: string, ...children: string[]): Model {
  const rekening = [
    { kode, jumlah: 1, children: children.map((child) => ({ kode: child, jumlah: 1 })) },
  ];
  return modelOf({ dokumen: [{ sub: [{ rekening }] }] });
}

function sub(kode: string): Model {
  return modelOf({ rak: [{ sub: kode }] });
}

ruleTester(kode06, {
  valid: [
    { name: "one level down", model: tree("5.1.02.01.01", "5.1.02.01.001.00024") },
    { name: "penunjang with six parts", model: sub("X.XX.01.2.01.0001") },
  ],
  invalid: [
    {
      name: "two levels down",
      model: tree("5.1.02.01", "5.1.02.01.01.0024"),
      findings: [{ messageId: "lompat", data: { n: 6, tingkatInduk: 4 }, at: "DPA!R8C1" }],
    },
    {
      name: "a sheet that leaves a level out has one cause",
      model: tree("5.1.02", "5.1.02.01.01", "5.1.02.02.01"),
      findings: [{ messageId: "lompat" }, { messageId: "lompat", follows: true }],
    },
    {
      name: "a penunjang kegiatan in place of a sub kegiatan",
      model: sub("X.XX.01.2.01"),
      findings: [{ messageId: "penunjang", data: { n: 5, seharusnya: 6 } }],
    },
  ],
  notChecked: [
    {
      name: "an account outside its parent",
      model: tree("5.1.02", "5.2.02.01.01"),
      missing: ["induk"],
    },
    { name: "an unreadable account", model: tree("5.1.02", "5.1.02.O1"), missing: ["kode"] },
    { name: "codes in numbers are KODE-02's", model: sub("2.21.02.2.01"), missing: [] },
  ],
});
