import { jenis02 } from "../../../../src/core/rules/jenis/jenis-02-skpkd.ts";
import { aRekening, aSubModel } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

const TRANSFER = { kode: "5.4.02.05.01.0001 - Bantuan Keuangan Desa", jumlah: 300 };
const BTT = { kode: "5.3.01.01.01.0001 - BTT", jumlah: 300 };
const BKAD = "5.02.0.00.0.00.01.0000 - Badan Pengelola";

ruleTester(jenis02, {
  valid: [
    { name: "the SKPKD by its bidang", model: aSubModel({ skpd: BKAD, rekening: [TRANSFER] }) },
    {
      name: "the SKPKD by its second bidang",
      model: aSubModel({ skpd: "5.01.5.02.0.00.01.0000 - Badan", rekening: [BTT] }),
    },
    { name: "the SKPKD by name", model: aSubModel({ skpd: "BPKAD", rekening: [TRANSFER] }) },
    {
      name: "the sub kegiatan by code",
      model: aSubModel({ kode: "5.02.02.2.04.0007", skpd: null, rekening: [BTT] }),
    },
    { name: "other spending", model: aSubModel({ rekening: [aRekening()] }) },
    { name: "no money", model: aSubModel({ rekening: [{ ...BTT, jumlah: 0 }] }) },
  ],
  invalid: [
    {
      name: "both at another SKPD",
      model: aSubModel({ rekening: [TRANSFER, BTT] }),
      findings: [{ messageId: "transfer", at: "DPA!R7C1" }, { messageId: "tidakTerduga" }],
    },
  ],
  notChecked: [
    { name: "no accounts", model: aSubModel({}), missing: ["rekening"] },
    {
      name: "neither SKPD nor code",
      model: aSubModel({ kode: "", skpd: null, rekening: [BTT] }),
      missing: ["skpd"],
    },
  ],
});
