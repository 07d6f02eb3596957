import type { AturanInggris } from "./aturan-inggris.ts";

/** English of the CROSSFIRE rules. */
export const CROSSFIRE_EN = {
  "CROSSFIRE-01": {
    title: "Crossfire sub kegiatan not recognised",
    explanation:
      "A crossfire program runs only if the sub kegiatan that support it have a budget. With a code that does not exist, the ceiling and progress of the program are not counted.",
    fix: "Correct the sub kegiatan code in the crossfire table, or add the DPA of that sub kegiatan to the workbook.",
    messages: {
      tidakDikenal:
        "Sub kegiatan {sub:teks} in crossfire program “{tema:teks}” is in neither the DPA nor the RAK.",
    },
  },
  "CROSSFIRE-02": {
    title: "Crossfire theme without a single lead SKPD",
    explanation:
      "Each theme is led by one SKPD, which reports its progress to the Asisten; other SKPD support it. Without a lead, or with two, it is unclear who answers in the meeting.",
    fix: "Name one SKPD as Pengampu in the role column and write the other SKPD as Pendukung.",
    messages: {
      tanpa: "Theme “{tema:teks}” has no lead SKPD.",
      ganda:
        "Theme “{tema:teks}” has a second lead, {skpd:teks}; the first lead is on {tempat:teks}.",
    },
  },
  "CROSSFIRE-03": {
    title: "Crossfire theme with one SKPD",
    explanation:
      "Crossfire brings together the work of several SKPD on the same theme. A theme with one SKPD is a program of that SKPD, not crossfire.",
    fix: "Add sub kegiatan of other SKPD that support this theme, or merge this theme with another.",
    messages: {
      satu: "Theme “{tema:teks}” has only {n:angka} rows, all of one SKPD: {skpd:teks}.",
    },
  },
  "CROSSFIRE-04": {
    title: "Crossfire locus not recognised",
    explanation:
      "The locus brings together the work of several SKPD in the same kecamatan and desa. With a wrong name, this work appears not to meet other work in that place.",
    fix: "Write the names of kecamatan and desa as in the area list of Kabupaten Sumedang.",
    messages: {
      tidakDikenal:
        "The locus of sub kegiatan {sub:teks} names {nama:teks}, which is neither a kecamatan nor a desa of this kabupaten.",
      luarKecamatan:
        "The locus of sub kegiatan {sub:teks} names desa {nama:teks}, which is not in Kecamatan {kecamatan:teks}.",
    },
  },
  "CROSSFIRE-05": {
    title: "SKPD in the crossfire table does not own the sub kegiatan",
    explanation:
      "The ceiling and progress of a crossfire row are taken from the DPA of the SKPD written there. If the sub kegiatan belongs to another SKPD, the row has no ceiling.",
    fix: "Correct the SKPD or the sub kegiatan code of this row as in the DPA.",
    messages: {
      skpdLain:
        "Sub kegiatan {sub:teks} in theme “{tema:teks}” is written under {skpd:teks}, while its DPA belongs to {pemilik:teks}.",
    },
  },
  "CROSSFIRE-06": {
    title: "Crossfire Asisten not in the SKPD list",
    explanation:
      "Cascading places themes under their Asisten by name. A name that differs from the SKPD list forms a separate Asisten without any SKPD.",
    fix: "Use the same Asisten name in the crossfire table as in the SKPD list.",
    messages: {
      tidakDikenal: "Asisten “{asisten:teks}” of theme “{tema:teks}” is not in the SKPD list.",
    },
  },
  "CROSSFIRE-07": {
    title: "Crossfire theme under two Asisten",
    explanation:
      "Each theme is discussed in the meeting of one Asisten. A theme written under two Asisten is split in the cascading and discussed twice.",
    fix: "Write the same Asisten in every row of this theme, or give the themes different names if they are indeed two.",
    messages: {
      beda: "Theme “{tema:teks}” is written under “{asisten:teks}”, while on {tempat:teks} it is under “{pertama:teks}”.",
    },
  },
  "CROSSFIRE-08": {
    title: "Member of a crossfire theme never runs at the same time as the others",
    explanation:
      "Crossfire brings work together in the same place and time. Work that is never planned in the same month as another SKPD gives no mutual support in the field.",
    fix: "Discuss its timing with the other SKPD of this theme; if it can be brought forward, see the acceleration proposals.",
    messages: {
      tidakBertemu:
        "Sub kegiatan {sub:teks} is planned in {bulan:teks}, while the other SKPD of theme “{tema:teks}” are planned in {lain:teks}.",
    },
  },
  "CROSSFIRE-09": {
    title: "Crossfire weights of the sub kegiatan do not total 100",
    explanation:
      "Weights divide the ceiling of a sub kegiatan among the themes it supports. A total other than 100 percent is still divided in proportion, so the share of each theme differs from what is written.",
    fix: "Adjust the weights of this sub kegiatan in all its themes until they total 100, or leave all of them blank to divide equally.",
    messages: {
      beda: "The weights of sub kegiatan {sub:teks} in {n:angka} themes total {jumlah:persen}, not 100 %.",
      negatif: "The weight of sub kegiatan {sub:teks} in theme “{tema:teks}” is below zero.",
      sebagian:
        "The weight of sub kegiatan {sub:teks} in theme “{tema:teks}” is blank, while its other themes have one.",
    },
  },
  "CROSSFIRE-10": {
    title: "Crossfire locus or facilities blank",
    explanation:
      "Work of different SKPD is matched by locus, facilities, activity and expenditure type. With a blank column, one of these measures cannot be assessed.",
    fix: "Enter the locus (kecamatan or desa) and the facilities this sub kegiatan uses.",
    messages: {
      lokus: "The locus of sub kegiatan {sub:teks} in theme “{tema:teks}” is blank.",
      sarpras: "The facilities of sub kegiatan {sub:teks} in theme “{tema:teks}” are blank.",
    },
  },
  "CROSSFIRE-11": {
    title: "Crossfire theme names almost the same",
    explanation:
      "Themes are recognised by name. One theme in two spellings counts as two themes, each without part of its members.",
    fix: "Use one name if it is one theme. If there are two, make their names more distinct.",
    messages: {
      serupa: "Theme “{tema:teks}” is almost the same as theme “{lain:teks}” on {tempat:teks}.",
    },
  },
} as const satisfies AturanInggris;
