import type { AturanInggris } from "./aturan-inggris.ts";

/** English of the LENGKAP rules. */
export const LENGKAP_EN = {
  "LENGKAP-01": {
    title: "Output indicator blank",
    explanation:
      "Without a measure, target and unit of output, the achievement of the kegiatan cannot be measured or linked to the Perjanjian Kinerja.",
    fix: "Complete the measure, target figure and unit in SIPD as in the nomenclature, then copy the DPA again.",
    messages: {
      tanpaKeluaran: "Document {dokumen:teks} has no output row in its indicator table.",
      tolokUkur: "The output in document {dokumen:teks} has no measure.",
      target: "Output “{tolokUkur:teks}” has no target.",
      targetTanpaAngka:
        "The target of output “{tolokUkur:teks}” is written as “{target:teks}”, without a number.",
      satuan:
        "The target of output “{tolokUkur:teks}” is written as “{target:teks}”, without a unit.",
    },
  },
  "LENGKAP-02": {
    title: "Location blank",
    explanation:
      "The location is the basis for matching locus across SKPD and for supervising work in the field.",
    fix: "Enter the location in SIPD, at least the kabupaten; for physical works or community work down to kecamatan or desa.",
    messages: { kosong: "Sub kegiatan {sub:teks} states no location." },
  },
  "LENGKAP-03": {
    title: "Funding source blank",
    explanation:
      "The funding source decides when money is available and what it may be used for. Without it, cash by source and the conditions of DAK or DAU cannot be checked.",
    fix: "Enter the funding source of the sub kegiatan or of its expenditure groups in SIPD, then copy the DPA again.",
    messages: {
      kosong: "Sub kegiatan {sub:teks} states no funding source.",
      sebagian:
        "Account {rekening:teks} in sub kegiatan {sub:teks} states no funding source, while other accounts do.",
    },
  },
  "LENGKAP-04": {
    title: "Output of the sub kegiatan blank",
    explanation:
      "The output states what this ceiling produces. Without it, physical progress and achievement have no measure.",
    fix: "Enter the output of the sub kegiatan in SIPD as in the nomenclature, then copy the DPA again.",
    messages: { kosong: "Sub kegiatan {sub:teks} states no output." },
  },
  "LENGKAP-05": {
    title: "Output target zero or negative",
    explanation:
      "A ceiling produces something, so its output target is above zero. With a target of zero, the achievement cannot be calculated.",
    fix: "Enter the output target in SIPD with the quantity this ceiling will produce.",
    messages: {
      target: "The target of output “{tolokUkur:teks}” is written as “{target:teks}”.",
    },
  },
  "LENGKAP-06": {
    title: "Unit of the line item blank",
    explanation:
      "Without a unit, volume and price cannot be compared with the price standard or billed at payment.",
    fix: "Enter the unit of this line item as in SIPD, for example Kotak, Orang / Hari, or Paket.",
    messages: {
      kosong:
        "Line item “{uraian:teks}” states no unit; its coefficient is written as “{koefisien:teks}”.",
    },
  },
  "LENGKAP-07": {
    title: "Target group blank",
    explanation:
      "The target group states who benefits. Without it, objectives cannot be combined across SKPD.",
    fix: "Enter the target group in SIPD, for example the public, students, or certain SKPD.",
    messages: { kosong: "Sub kegiatan {sub:teks} states no target group." },
  },
  "LENGKAP-08": {
    title: "Time of work blank or reversed",
    explanation:
      "The time of work bounds the cash plan and decides whether the work can be brought forward.",
    fix: "Enter the time of work in SIPD with its first and last month, for example Mulai Januari Sampai Desember.",
    messages: {
      kosong: "Sub kegiatan {sub:teks} states no readable time of work.",
      terbalik:
        "The time of work of sub kegiatan {sub:teks} is written from {mulai:teks} to {selesai:teks}, ending before it begins.",
    },
  },
  "LENGKAP-09": {
    title: "Approval details of the DPA incomplete",
    explanation:
      "A DPA is in force once approved. Without its number, date and officials, this document cannot serve as the basis of an SPD. In the DPA of the SKPKD, the PPKD is the head of the SKPKD itself, so one name is enough.",
    fix: "Complete the details in SIPD, or copy the approved DPA again.",
    messages: { kurang: "Document {dokumen:teks} does not yet state {kurang:teks}." },
  },
  "LENGKAP-10": {
    title: "Location of physical works not detailed",
    explanation:
      "Buildings, roads and irrigation stand in a certain place. Without kecamatan or desa, the work cannot be supervised or combined with other work at the same locus.",
    fix: "Enter the location in SIPD down to the kecamatan or desa of the works.",
    messages: {
      umum: "Sub kegiatan {sub:teks} contains physical works of {jumlah:rupiah}, but its location is only “{lokasi:teks}”.",
    },
  },
  "LENGKAP-11": {
    title: "Name beside the code blank",
    explanation:
      "The name beside a code is the easiest way to find a mistyped code. Without it, a wrong code goes unseen.",
    fix: "Enter the name as in the nomenclature, or copy the row again from SIPD.",
    messages: { kosong: "Code of {peran:teks} {kode:teks} is not followed by its name." },
  },
  "LENGKAP-12": {
    title: "Description of the line item blank",
    explanation:
      "Without a description it is unknown which goods or services are bought, so the price and account cannot be checked.",
    fix: "Enter the description of this line item as in SIPD, or delete the row if it is left from a copy.",
    messages: {
      kosong: "A line item of {jumlah:rupiah} states neither description nor specification.",
    },
  },
  "LENGKAP-13": {
    title: "Equipment without specification",
    explanation:
      "Equipment and machinery are bought by specification. Without it, the price cannot be compared with the price standard and the package is not ready for procurement.",
    fix: "Enter the specification of the goods in SIPD as in the price standard.",
    messages: {
      kosong: "Capital line item “{uraian:teks}” with {jumlah:rupiah} states no specification.",
    },
  },
  "LENGKAP-14": {
    title: "Output of the sub kegiatan without target",
    explanation:
      "The figure and unit of an output are written only in the indicator table. An output worded differently from the table has no target.",
    fix: "Word the output of the sub kegiatan as in the measure of the indicator table, or add its output row in SIPD.",
    messages: {
      tanpaTarget:
        "The output of sub kegiatan {sub:teks}, “{keluaran:teks}”, is not in the output rows of the indicator table.",
    },
  },
  "LENGKAP-15": {
    title: "Achievement or outcome indicator incomplete",
    explanation:
      "Achievement and outcome link the kegiatan to the objectives of the program. Without measure and target, the link cannot be measured.",
    fix: "Complete the measures and targets of achievement and outcome in SIPD as in the Renja.",
    messages: {
      tolokUkur: "Row {jenis:teks} in document {dokumen:teks} states no measure.",
      target: "Row {jenis:teks} “{tolokUkur:teks}” states no target.",
    },
  },
} as const satisfies AturanInggris;
