import { jenis01 } from "../../../../src/core/rules/jenis/jenis-01-gaji.ts";
import { rupiah } from "../../../../src/core/rupiah/rupiah.ts";
import { aSubModel } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

const GAJI = { kode: "5.1.01.01.01.0001 - Gaji Pokok", jumlah: 300 };
const TPP = { kode: "5.1.01.02.01.0001 - TPP", jumlah: 200 };
const HONOR = { kode: "5.1.01.03.07.0001 - Honorarium pengelola keuangan", jumlah: 50 };

ruleTester(jenis01, {
  valid: [
    { name: "by code, no name", model: aSubModel({ kode: "2.21.01.2.02.0001", rekening: [GAJI] }) },
    {
      name: "by name",
      model: aSubModel({ kode: "5.02.02.2.04.01 - Pembayaran Gaji PPPK", rekening: [GAJI, TPP] }),
    },
    { name: "honor of finance officers anywhere", model: aSubModel({ rekening: [HONOR] }) },
    { name: "no money", model: aSubModel({ rekening: [{ ...GAJI, jumlah: 0 }] }) },
  ],
  invalid: [
    {
      name: "pay in another sub kegiatan, once for all its accounts",
      model: aSubModel({ rekening: [HONOR, GAJI, TPP] }),
      findings: [{ messageId: "bukanTempatnya", data: { jumlah: rupiah(500) }, at: "DPA!R8C1" }],
    },
  ],
  notChecked: [
    { name: "no accounts", model: aSubModel({}), missing: ["rekening"] },
    {
      name: "only the jenis is known",
      model: aSubModel({ rekening: [{ kode: "5.1.01", jumlah: 9 }] }),
      missing: ["rekening"],
    },
    {
      name: "neither code nor name",
      model: aSubModel({ kode: "", rekening: [GAJI] }),
      missing: ["kode"],
    },
    {
      name: "no amount",
      model: aSubModel({ rekening: [{ ...GAJI, jumlah: null }] }),
      missing: ["jumlah"],
    },
  ],
});
