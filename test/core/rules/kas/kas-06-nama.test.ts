import { kas06 } from "../../../../src/core/rules/kas/kas-06-nama.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import type { KasSpec } from "../../../../src/core/rules/example-tables.ts";
import type { ModelSpec } from "../../../../src/core/rules/example.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

const SKPD = [{ kode: "1.06.0.00.0.00.01.0000", nama: "Dinas Sosial", alias: "Dinsos" }];

function model(kas: Partial<KasSpec>, more: ModelSpec = {}): Model {
  const skpd = "1.06.0.00.0.00.01.0000 - Dinas Sosial";
  const sub = { skpd, pagu: 100, sumberDana: "PENDAPATAN ASLI DAERAH (PAD)", bulan: [100] };
  return modelOf({
    dokumen: [{ skpd, sub: [sub] }],
    kas: [{ bulan: 1, jumlah: 100, ...kas }],
    ...more,
  });
}

ruleTester(kas06, {
  valid: [
    { name: "its alias", model: model({ skpd: "Dinsos" }, { skpd: SKPD }) },
    { name: "its code", model: model({ skpd: "1.06.0.00.0.00.01.0000" }) },
    { name: "an SKPD of which nothing else is here", model: model({ skpd: "Inspektorat" }) },
    { name: "the source within a longer name", model: model({ sumberDana: "PAD" }) },
    {
      name: "a known source that no plan of this workbook uses",
      model: model({ sumberDana: "DAU" }),
    },
  ],
  invalid: [
    {
      name: "an SKPD that the list lacks",
      model: model({ skpd: "Kantor Pasar" }, { skpd: SKPD }),
      findings: [{ messageId: "skpd", data: { nama: "Kantor Pasar" }, at: "Kas!R5C4" }],
    },
    {
      name: "an SKPD with a slip",
      model: model({ skpd: "Dinas Sosal" }),
      findings: [{ messageId: "skpdMirip", data: { nama: "Dinas Sosal", lain: "Dinas Sosial" } }],
    },
    {
      name: "no such source, on two rows",
      model: model(
        {},
        {
          kas: [
            { bulan: 1, jumlah: 100, sumberDana: "Kas kecil" },
            { bulan: 2, jumlah: 100, sumberDana: "Kas kecil" },
          ],
        },
      ),
      findings: [
        { messageId: "sumber", data: { nama: "Kas kecil" }, at: "Kas!R5C3" },
        { messageId: "sumber", follows: true },
      ],
    },
    {
      name: "a source with a slip",
      model: model({ sumberDana: "PENDAPATAN ASLI DAERA" }),
      findings: [{ messageId: "sumberMirip", data: { lain: "PENDAPATAN ASLI DAERAH (PAD)" } }],
    },
  ],
  notChecked: [
    {
      name: "no plan",
      model: modelOf({ kas: [{ bulan: 1, jumlah: 1 }] }),
      missing: ["dpaAtauRak"],
    },
  ],
});
