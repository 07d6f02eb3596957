import { expect, test } from "vitest";
import { hitung04 } from "../../../src/core/rules/hitung/hitung-04-sub-kegiatan.ts";
import { ruleFor } from "../../../src/core/rules/rule.ts";
import { rupiah } from "../../../src/core/rupiah/rupiah.ts";

const meta = {
  ...hitung04.meta,
  messages: { beda: "Selisih {jumlah:rupiah} pada {tempat:teks}.", salahEja: "Selisih {n:rupih}." },
} as const;
const jumlah = rupiah(5);

// What follows is checked by the compiler: each mistake below must be an error of its own.
const mistakes = [
  ruleFor<"subKegiatan">()({
    meta,
    *check() {
      yield { messageId: "beda", data: { jumlah, tempat: "" } };
    },
  }),
  ruleFor<"subKegiatan">()({
    meta,
    // @ts-expect-error a raw number is no Rupiah
    *check() {
      yield { messageId: "beda", data: { jumlah: 5, tempat: "" } };
    },
  }),
  ruleFor<"subKegiatan">()({
    meta,
    // @ts-expect-error a slot is missing
    *check() {
      yield { messageId: "beda", data: { jumlah } };
    },
  }),
  ruleFor<"subKegiatan">()({
    meta,
    // @ts-expect-error no such message
    *check() {
      yield { messageId: "lain", data: {} };
    },
  }),
  ruleFor<"subKegiatan">()({
    meta,
    // @ts-expect-error a misspelt format takes no value
    *check() {
      yield { messageId: "salahEja", data: { n: jumlah } };
    },
  }),
  ruleFor<"subKegiatan">()({
    meta,
    // @ts-expect-error nothing by that name can be missing
    *check() {
      yield { notChecked: "entah" };
    },
  }),
];

test("the compiler refuses each of the mistakes", () => {
  expect(mistakes).toHaveLength(6);
});
