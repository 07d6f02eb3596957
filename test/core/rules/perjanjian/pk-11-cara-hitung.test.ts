import { pk11 } from "../../../../src/core/rules/perjanjian/pk-11-cara-hitung.ts";
import type { PkIndikator } from "../../../../src/core/model/tables.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

function takDikenal(kata: NonNullable<PkIndikator["takDikenal"]>): Model {
  return modelOf({ indikator: [{ takDikenal: kata }] });
}

ruleTester(pk11, {
  valid: [
    { name: "all words known", model: takDikenal({}) },
    { name: "turun", model: modelOf({ indikator: [{ polaritas: "turun" }] }) },
  ],
  invalid: [
    {
      name: "an unknown polaritas",
      model: takDikenal({ polaritas: "miring" }),
      findings: [{ messageId: "polaritas", data: { kata: "miring", dipakai: "naik" } }],
    },
    {
      name: "an unknown formula",
      model: takDikenal({ rumus: "lihat lampiran" }),
      findings: [{ messageId: "rumus", data: { kata: "lihat lampiran" } }],
    },
    {
      name: "an unknown akumulasi",
      model: takDikenal({ akumulasi: "bulanan" }),
      findings: [{ messageId: "akumulasi", data: { kata: "bulanan", dipakai: "akhir" } }],
    },
  ],
});
