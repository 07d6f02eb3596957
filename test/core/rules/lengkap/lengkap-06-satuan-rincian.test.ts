import { lengkap06 } from "../../../../src/core/rules/lengkap/lengkap-06-satuan-rincian.ts";
import { anItem } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";
import { mapItems, withoutCol } from "../../../support/map-items.ts";

const bare = anItem({ koefisienText: "20", satuan: "" });
const withoutColumn = mapItems(bare, (item) => {
  return { ...item, origin: withoutCol(item.origin, "satuan") };
});

ruleTester(lengkap06, {
  valid: [
    { name: "in its column", model: anItem({ koefisienText: "20" }) },
    { name: "beside the number", model: anItem({ satuan: "" }) },
  ],
  invalid: [
    {
      name: "nowhere",
      model: bare,
      findings: [{ messageId: "kosong", data: { koefisien: "20" }, at: "DPA!R8C4" }],
    },
    {
      name: "a stroke is no unit",
      model: anItem({ koefisienText: "2 x 3", koefisien: 6, satuan: "-" }),
      findings: [{ messageId: "kosong" }],
    },
  ],
  notChecked: [
    {
      name: "no koefisien either",
      model: anItem({ koefisien: null, satuan: "" }),
      missing: ["koefisien"],
    },
    { name: "a list without the column", model: withoutColumn, missing: [] },
  ],
});
