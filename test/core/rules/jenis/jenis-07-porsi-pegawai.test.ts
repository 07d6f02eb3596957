import { jenis07 } from "../../../../src/core/rules/jenis/jenis-07-porsi-pegawai.ts";
import { contohDaerah } from "../../../../src/core/rules/jenis/porsi.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import { aModel } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

const ISI = { pendidikan: 20, pegawai: 30, jalan: 25, lain: 10, transfer: 15 };

function daerah(isi: Partial<typeof ISI> = {}): Model {
  return contohDaerah({ ...ISI, ...isi });
}

ruleTester(jenis07, {
  valid: [{ name: "exactly the limit", model: daerah() }],
  invalid: [
    {
      name: "beyond the limit",
      model: daerah({ pegawai: 31 }),
      findings: [{ messageId: "lebih", data: { batas: 0.3 } }],
    },
  ],
  notChecked: [
    { name: "no SKPD table", model: aModel(), missing: ["daftarSkpd"] },
    {
      name: "no transfer: the SKPKD is not here",
      model: { ...daerah(), subKegiatanList: daerah().subKegiatanList.slice(0, -1) },
      missing: ["seluruhDaerah"],
    },
    {
      name: "one SKPD of the table without a DPA",
      model: { ...daerah(), subKegiatanList: daerah().subKegiatanList.slice(1) },
      missing: ["seluruhDaerah"],
    },
  ],
});
