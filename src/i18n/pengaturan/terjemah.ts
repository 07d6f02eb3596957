import type { AnyBagianForm, BidangForm, IsianForm, KolomForm, PilihanForm } from "./form.ts";

/** Says each text of a form another way. Forms share many of their texts, so that they are known by themselves. */
export type Terjemah = (teks: string) => string;

/** A section of the settings with all its texts said another way; values, keys and limits are untouched. */
export function terjemahBagian(form: AnyBagianForm, say: Terjemah): AnyBagianForm {
  const bidang = Object.entries(form.bidang).map(([name, one]) => [name, terjemahBidang(one, say)]);
  return {
    ...form,
    judul: say(form.judul),
    uraian: say(form.uraian),
    bidang: Object.fromEntries(bidang) as AnyBagianForm["bidang"],
  };
}

function terjemahBidang({ label, uraian, syarat, isian }: BidangForm, say: Terjemah): BidangForm {
  return {
    label: say(label),
    uraian: say(uraian),
    syarat: say(syarat),
    isian: terjemahIsian(isian, say),
  };
}

function terjemahIsian(isian: IsianForm, say: Terjemah): IsianForm {
  switch (isian.jenis) {
    case "angka":
      return isian.akhiran === undefined ? isian : { ...isian, akhiran: say(isian.akhiran) };
    case "pilihan":
      return { ...isian, pilihan: terjemahPilihan(isian.pilihan, say) };
    case "kelompok":
      return {
        ...isian,
        anggota: isian.anggota.map((one) => ({ ...one, label: say(one.label) })),
      };
    case "tabel":
      return { ...isian, kolom: isian.kolom.map((one) => terjemahKolom(one, say)) };
    case "teks":
    case "saklar":
      return isian;
  }
}

function terjemahKolom(kolom: KolomForm, say: Terjemah): KolomForm {
  const label = say(kolom.label);
  if (kolom.jenis === "pilihan") {
    return { ...kolom, label, pilihan: terjemahPilihan(kolom.pilihan, say) };
  }
  if (kolom.jenis !== "sandi") return { ...kolom, label };
  return { ...kolom, label, sandi: { ...kolom.sandi, syarat: say(kolom.sandi.syarat) } };
}

function terjemahPilihan(list: readonly PilihanForm[], say: Terjemah): readonly PilihanForm[] {
  return list.map(({ nilai, label }) => ({ nilai, label: say(label) }));
}
