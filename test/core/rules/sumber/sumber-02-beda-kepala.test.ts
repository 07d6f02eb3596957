import { sumber02 } from "../../../../src/core/rules/sumber/sumber-02-beda-kepala.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import { aRekening, aSubModel } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

const PAD = "PENDAPATAN ASLI DAERAH (PAD)";

function sub(kepala: string | null, ...sumber: readonly (string | null)[]): Model {
  const kelompok = sumber.map((sumberDana) => ({ jumlah: 100, sumberDana }));
  return aSubModel({ sumberDana: kepala, rekening: [aRekening({ rincian: [], kelompok })] });
}

ruleTester(sumber02, {
  valid: [
    { name: "the same name", model: sub(PAD, "Pendapatan Asli Daerah (PAD)") },
    { name: "the short name", model: sub(PAD, "PAD") },
    { name: "two names of one kind", model: sub("DAU", "Dana Transfer Umum-Dana Alokasi Umum") },
    { name: "one of several", model: sub(`${PAD}\nDAU`, "DAU", PAD) },
  ],
  invalid: [
    {
      name: "another source, twice",
      model: sub(PAD, "DAU", "DAU"),
      findings: [{ messageId: "beda", data: { sumber: "DAU", kepala: PAD }, at: "DPA!R8C8" }],
    },
    {
      name: "another field of the earmarked DAU",
      model: sub(
        "DAU yang Ditentukan Penggunaannya Bidang Kesehatan",
        "DAU yang Ditentukan Penggunaannya Bidang Pendidikan",
      ),
      findings: [{ messageId: "beda" }],
    },
  ],
  notChecked: [
    { name: "nothing at the head", model: sub("", PAD), missing: ["sumberDana"] },
    { name: "nothing below", model: sub(PAD, null), missing: ["sumberDana"] },
  ],
});
