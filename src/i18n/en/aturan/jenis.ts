import type { AturanInggris } from "./aturan-inggris.ts";

/** English of the JENIS rules. */
export const JENIS_EN = {
  "JENIS-01": {
    title: "Salaries outside the sub kegiatan for salaries",
    explanation:
      "Salaries, allowances and additional income of civil servants (5.1.01.01 and 5.1.01.02) are budgeted in the sub kegiatan for salaries. Elsewhere it is usually another account that was meant, such as an honorarium that belongs in 5.1.02.",
    fix: "Check the account code in SIPD. Move salaries and allowances to Penyediaan Gaji dan Tunjangan ASN, or change the account if this expenditure is not salaries.",
    messages: {
      bukanTempatnya:
        "Sub kegiatan {sub:teks} contains {rekening:teks}; the salaries and allowances in it total {jumlah:rupiah}.",
    },
  },
  "JENIS-02": {
    title: "Transfer or contingency expenditure outside the SKPKD",
    explanation:
      "Transfer expenditure (5.4) and contingency expenditure (5.3) are budgeted by the unit that manages regional finance. In another SKPD usually another code was meant.",
    fix: "Change the account to the actual type of expenditure, or move this budget to the SKPKD through BKAD.",
    messages: {
      transfer:
        "Sub kegiatan {sub:teks} of {skpd:teks} contains transfer expenditure {rekening:teks} with {jumlah:rupiah}.",
      tidakTerduga:
        "Sub kegiatan {sub:teks} of {skpd:teks} contains contingency expenditure {rekening:teks} with {jumlah:rupiah}.",
    },
  },
  "JENIS-03": {
    title: "Asset budgeted as goods expenditure",
    explanation:
      "Durable goods with a unit price above the capitalisation threshold are budgeted as capital expenditure (5.2) so that they are recorded as assets. This rule looks at goods with an asset name and a price of Rp2.000.000 or more in 5.1.02.01; the official threshold is in the regional accounting policy.",
    fix: "Compare the unit price with the regional capitalisation threshold. If it is above, propose a move to capital expenditure; if it is to be handed over to the public, use the account for goods to be handed over.",
    messages: {
      aset: "Account {rekening:teks} contains “{barang:teks}” with a unit price of {harga:harga}.",
    },
  },
  "JENIS-04": {
    title: "Capital expenditure for goods to be handed over or consumed",
    explanation:
      "Capital expenditure produces assets owned by the region. Goods to be handed over to the public are budgeted as goods for handover or grants, and consumables as goods expenditure.",
    fix: "Establish who owns the goods after purchase. If it is not the regional government, or if they are consumed, propose a move to account 5.1.02 or 5.1.05.",
    messages: {
      diserahkan:
        "Capital expenditure {rekening:teks} contains “{barang:teks}”, goods to be handed over.",
      habisPakai: "Capital expenditure {rekening:teks} contains “{barang:teks}”, a consumable.",
    },
  },
  "JENIS-05": {
    title: "Recipient of grant or social assistance not named",
    explanation:
      "Planned recipients of grants and social assistance are listed in the annex of the detailed APBD. A line item without a name is hard to match with that annex and with the NPHD.",
    fix: "Write the name of the recipient or its group in the line item, as in the annex of the Perkada on the detailed APBD.",
    messages: {
      tanpaPenerima: "Account {rekening:teks} with {jumlah:rupiah} names no recipient at all.",
    },
  },
  "JENIS-06": {
    title: "Building without design or supervision costs",
    explanation:
      "Construction of a building above Rp200 million usually comes with design and supervision costs. Without them the work is often delayed because drawings or a supervisor are not available.",
    fix: "Make sure that the design exists from last year or is budgeted in another sub kegiatan, and that supervision is available.",
    messages: {
      tanpaKonsultan:
        "Sub kegiatan {sub:teks} contains {rekening:teks} with {jumlah:rupiah} but neither design nor supervision costs.",
    },
  },
  "JENIS-07": {
    title: "Share of personnel expenditure above 30 percent",
    explanation:
      "Regional personnel expenditure is limited to 30 percent of total expenditure, apart from teacher allowances paid from transfers, with a transition until 2027. It is calculated only if the workbook holds the DPA of every SKPD; teacher allowances have not been taken out of this calculation.",
    fix: "Compare with the calculation of BKAD, which takes teacher allowances out, then include it in the transition plan.",
    messages: {
      lebih:
        "Personnel expenditure totals {bagian:rupiah} or {porsi:persen} of total expenditure {dasar:rupiah}; the limit is {batas:persen}.",
    },
  },
  "JENIS-08": {
    title: "Share of public service infrastructure below 40 percent",
    explanation:
      "Expenditure on public service infrastructure is at least 40 percent of expenditure apart from revenue sharing and transfers, with a transition until 2027. Here it is calculated from capital expenditure on buildings and roads (5.2.03, 5.2.04) and their maintenance (5.1.02.03.03, 5.1.02.03.04); the official calculation may be wider.",
    fix: "Compare with the calculation of BKAD by the official categories, then include it in the transition plan.",
    messages: {
      kurang:
        "Infrastructure expenditure totals {bagian:rupiah} or {porsi:persen} of expenditure apart from transfers {dasar:rupiah}; the minimum is {batas:persen}.",
    },
  },
  "JENIS-09": {
    title: "Share of education below 20 percent",
    explanation:
      "The education function is at least 20 percent of regional expenditure. Here it is calculated from sub kegiatan of the education field (1.01) alone; the official calculation also includes the education function of other SKPD.",
    fix: "Compare with the calculation of the education function in the annex of the APBD.",
    messages: {
      kurang:
        "Expenditure of the education field totals {bagian:rupiah} or {porsi:persen} of total expenditure {dasar:rupiah}; the minimum is {batas:persen}.",
    },
  },
} as const satisfies AturanInggris;
