import { ganda02 } from "../../../../src/core/rules/ganda/ganda-02-rekening-rak.ts";
import type { RakSpec } from "../../../../src/core/rules/example-tables.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import { rupiah } from "../../../../src/core/rupiah/rupiah.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

function rak(...rows: readonly Partial<RakSpec>[]): Model {
  const base = { sub: "2.21.02.2.01.0005", rekening: "5.1.02.01.01.0024", total: 300 };
  return modelOf({ rak: rows.map((row) => ({ ...base, ...row })) });
}

const elsewhere = rak({}, {});
const [first, second] = elsewhere.rakList;
const moved = {
  ...elsewhere,
  rakList: [
    first!,
    { ...second!, origin: { ...second!.origin, at: { file: "", sheet: "RAK Perubahan" } } },
  ],
};

ruleTester(ganda02, {
  valid: [
    { name: "two accounts", model: rak({}, { rekening: "5.1.02.01.01.0025" }) },
    { name: "two sub kegiatan", model: rak({}, { sub: "2.21.02.2.01.0006" }) },
    { name: "two SKPD", model: rak({ skpd: "Kecamatan Wado" }, { skpd: "Kecamatan Tomo" }) },
    { name: "another version on another sheet", model: moved },
  ],
  invalid: [
    {
      name: "the same account twice",
      model: rak({}, { rekening: "5.1.02.01.001.00024", total: null, bulan: [7] }),
      findings: [
        { messageId: "ganda", data: { jumlah: rupiah(7), pertama: rupiah(300) }, at: "RAK!R6C3" },
      ],
    },
    {
      name: "a sub kegiatan twice",
      model: rak({ rekening: null }, { rekening: null }),
      findings: [{ messageId: "ganda", at: "RAK!R6C2" }],
    },
  ],
  notChecked: [{ name: "an unreadable code", model: rak({ sub: "?" }), missing: ["kode"] }],
});
