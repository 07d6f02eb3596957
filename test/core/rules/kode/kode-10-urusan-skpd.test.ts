import { kode10 } from "../../../../src/core/rules/kode/kode-10-urusan-skpd.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";
import type { Model } from "../../../../src/core/model/model.ts";

function sub(skpd: string | null, ...kode: string[]): Model {
  const subs = kode.map((one) => ({ kode: one }));
  return modelOf({ dokumen: [{ skpd, program: null, kegiatan: null, sub: subs }] });
}

const KOMINFO = "2.16.2.20.2.21.02.0000 - Dinas Komunikasi dan Informatika";

ruleTester(kode10, {
  valid: [
    { name: "the first bidang", model: sub(KOMINFO, "2.16.02.2.01.0001") },
    { name: "the third bidang", model: sub(KOMINFO, "2.21.02.2.01.0005") },
    { name: "penunjang of its own bidang", model: sub(KOMINFO, "2.16.01.2.01.0001") },
    { name: "penunjang of no bidang", model: sub(KOMINFO, "X.XX.01.2.01.0001") },
    {
      name: "one bidang only",
      model: sub("7.01.0.00.0.00.01.0000 - Kecamatan Wado", "7.01.02.2.01.0001"),
    },
  ],
  invalid: [
    {
      name: "another bidang",
      model: sub(KOMINFO, "1.02.02.2.01.0014"),
      findings: [
        { messageId: "luar", data: { bidang: "1.02", daftar: "2.16, 2.20, 2.21" }, at: "DPA!R6C1" },
      ],
    },
    {
      name: "penunjang of another bidang",
      model: sub("1.02.0.00.0.00.01.0000 - Dinas Kesehatan", "2.16.01.2.01.0001"),
      findings: [{ messageId: "luar", data: { daftar: "1.02" } }],
    },
    {
      name: "two of the same bidang have one cause",
      model: sub(KOMINFO, "1.02.02.2.01.0014", "1.02.02.2.01.0015"),
      findings: [{ messageId: "luar" }, { messageId: "luar", follows: true }],
    },
  ],
  notChecked: [
    { name: "no SKPD", model: sub(null, "1.02.02.2.01.0014"), missing: ["skpd"] },
    {
      name: "an SKPD by name",
      model: sub("Dinas Kesehatan", "1.02.02.2.01.0014"),
      missing: ["skpd"],
    },
    {
      name: "a broken SKPD code",
      model: sub("4.02.0.00.0.00.1..0000 - Set", "1.02.02.2.01.0014"),
      missing: ["skpd"],
    },
    { name: "no code", model: sub(KOMINFO, "tanpa kode"), missing: ["kode"] },
  ],
});
