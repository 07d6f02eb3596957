import { lengkap12 } from "../../../../src/core/rules/lengkap/lengkap-12-uraian-rincian.ts";
import { rupiah } from "../../../../src/core/rupiah/rupiah.ts";
import { aModel, anItem } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

ruleTester(lengkap12, {
  valid: [
    { name: "its words", model: anItem({}) },
    { name: "its specification", model: anItem({ uraian: "", spesifikasi: "No. 10" }) },
  ],
  invalid: [
    {
      name: "neither",
      model: anItem({ uraian: "-" }),
      findings: [{ messageId: "kosong", data: { jumlah: rupiah(84_000) }, at: "DPA!R8C2" }],
    },
  ],
  notChecked: [
    {
      name: "no DPA",
      model: { ...aModel(), dokumenList: [], subKegiatanList: [] },
      missing: ["dpa"],
    },
  ],
});
