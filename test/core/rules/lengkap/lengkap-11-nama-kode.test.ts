import { lengkap11 } from "../../../../src/core/rules/lengkap/lengkap-11-nama-kode.ts";
import { aRekening, aSubModel, modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

const NAMELESS = "5.1.02.01.01.0024";

ruleTester(lengkap11, {
  valid: [{ name: "code and name", model: aSubModel({ rekening: [aRekening()] }) }],
  invalid: [
    {
      name: "an account twice: one to act on",
      model: aSubModel({
        rekening: [aRekening({ kode: NAMELESS }), aRekening({ kode: NAMELESS })],
      }),
      findings: [
        { messageId: "kosong", data: { peran: "rekening", kode: NAMELESS }, at: "DPA!R7C2" },
        { messageId: "kosong", follows: true },
      ],
    },
    {
      name: "a sub kegiatan",
      model: aSubModel({ kode: "2.21.02.2.01.0005" }),
      findings: [{ messageId: "kosong", data: { peran: "sub kegiatan" }, at: "DPA!R6C1" }],
    },
  ],
  notChecked: [
    {
      name: "a code that cannot be read",
      model: aSubModel({ kode: "2.21.0x", rekening: [aRekening({ kode: "5.1.x" })] }),
      missing: ["kode"],
    },
    {
      name: "a document without codes of its own",
      model: modelOf({ dokumen: [{ sub: [] }] }),
      missing: [],
    },
  ],
});
