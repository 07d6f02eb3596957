import { jadwal11 } from "../../../../src/core/rules/jadwal/jadwal-11-rak-sub-kegiatan.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import type { SubSpec } from "../../../../src/core/rules/example-dpa.ts";
import { rupiah } from "../../../../src/core/rupiah/rupiah.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

const KODE = "2.21.02.2.01.0005";

/** Two rows of RAK, Rp150 each. */
function model(sub: SubSpec, totals: readonly (number | null)[] = [150, 150]): Model {
  const rak = totals.map((total, index) => {
    return { sub: KODE, rekening: `5.1.02.01.01.000${index + 1}`, total };
  });
  return modelOf({ dokumen: [{ sub: [{ kode: KODE, ...sub }] }], rak });
}

const JENIS = [{ kode: "5.1.02", jumlah: 300 }];
const lost = modelOf({
  dokumen: [
    { sub: [{ kode: KODE, pagu: 300, rekening: [{ kode: "5.1.02.01.01.0001", jumlah: 300 }] }] },
  ],
  rak: [
    { sub: KODE, rekening: "5.1.02.01.01.0001", total: 150 },
    { sub: KODE, rekening: "Belanja Alat", total: 149 },
  ],
});

ruleTester(jadwal11, {
  valid: [
    { name: "a DPA by jenis", model: model({ pagu: 300, rekening: JENIS }), boundary: true },
    { name: "a DPA without accounts", model: model({ pagu: 300 }) },
    { name: "a list without pagu", model: model({ pagu: null, rekening: JENIS }) },
  ],
  invalid: [
    {
      name: "one rupiah off",
      model: model({ pagu: 301 }),
      findings: [
        { messageId: "beda", data: { n: 2, rak: rupiah(300), selisih: rupiah(1) }, at: "RAK!R5C2" },
      ],
    },
    {
      name: "a row that lost its account",
      model: lost,
      findings: [{ messageId: "beda", data: { selisih: rupiah(1) } }],
    },
  ],
  notChecked: [
    {
      name: "every account can be compared: nothing to add",
      model: model({
        pagu: 9,
        rekening: [
          { kode: "5.1.02.01.01.0001", jumlah: 1 },
          { kode: "5.1.02.01.01.0002", jumlah: 8 },
        ],
      }),
      missing: [],
    },
    {
      name: "another sub kegiatan",
      model: model({ kode: "2.21.02.2.01.0006", pagu: 300 }),
      missing: [`dpaSubKegiatan:${KODE}`],
    },
    { name: "no pagu", model: model({ pagu: null }), missing: ["pagu"] },
    { name: "no amounts", model: model({ pagu: 300 }, [null, null]), missing: ["rencana"] },
    {
      name: "no code",
      model: modelOf({ dokumen: [{ sub: [{}] }], rak: [{ sub: "Layanan", total: 1 }] }),
      missing: ["kode"],
    },
  ],
});
