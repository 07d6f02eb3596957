import { kode02 } from "../../../../src/core/rules/kode/kode-02-induk.ts";
import type { DokumenSpec, RekeningSpec } from "../../../../src/core/rules/example-dpa.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

function dokumen(spec: DokumenSpec): Model {
  return modelOf({ dokumen: [spec] });
}

function tree(kode: string, child: string): Model {
  const rekening: RekeningSpec[] = [{ kode, jumlah: 1, children: [{ kode: child, jumlah: 1 }] }];
  return dokumen({ sub: [{ rekening }] });
}

ruleTester(kode02, {
  valid: [
    { name: "program, kegiatan and sub kegiatan in line", model: dokumen({ sub: [{}] }) },
    { name: "an account under its parent", model: tree("5.1.02", "5.1.02.01") },
    {
      name: "under its parent in another spelling",
      model: tree("5.1.02.01.01", "5.1.02.01.001.00024"),
    },
  ],
  invalid: [
    {
      name: "a sub kegiatan of another kegiatan",
      model: dokumen({ sub: [{ kode: "2.21.02.2.02.0001 - Lain" }] }),
      findings: [
        {
          messageId: "luarInduk",
          data: { induk: "2.21.02.2.01", peranInduk: "kegiatan" },
          at: "DPA!R6C1",
        },
      ],
    },
    {
      name: "a kegiatan of another program",
      model: dokumen({ kegiatan: "2.21.03.2.01 - Lain" }),
      findings: [{ messageId: "luarInduk", data: { peran: "kegiatan" } }],
    },
    {
      name: "modal under operasi",
      model: tree("5.1.02", "5.2.02.05"),
      findings: [{ messageId: "luarInduk", data: { peran: "rekening" } }],
    },
    {
      name: "an account as its own parent",
      model: tree("5.1.02", "5.1.02"),
      findings: [{ messageId: "luarInduk" }],
    },
    {
      name: "a kegiatan where a sub kegiatan is due",
      model: dokumen({ sub: [{ kode: "2.21.02.2.01 - Kegiatan" }] }),
      findings: [{ messageId: "tingkat", data: { n: 5, seharusnya: 6 } }],
    },
  ],
  notChecked: [
    {
      name: "penunjang codes with X",
      model: dokumen({ program: "X.XX.01 - A", kegiatan: "X.XX.01.2.01 - B", sub: [] }),
      missing: ["kode"],
    },
    {
      name: "a parent with X",
      model: dokumen({
        program: null,
        kegiatan: null,
        sub: [{ kegiatan: "X.XX.01.2.01 - B", kode: "2.21.01.2.01.0001" }],
      }),
      missing: ["induk", "kode"],
    },
  ],
});
