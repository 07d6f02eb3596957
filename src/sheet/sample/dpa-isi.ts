import type { DataRincian } from "./data/types.ts";
import type { FormIsi, FormRincian } from "./form.ts";
import { faktorOf, jumlahRincian, nama, satuanOf, type HitungSub } from "./hitung.ts";

/** The rincian table of a sub kegiatan: account tree in code order, under each account its group and items. */
export function isiTabel(sub: HitungSub): FormIsi[] {
  const totals = new Map<string, number>();
  for (const { data, jumlah } of sub.rekening) {
    const parts = data.kode.split(".");
    for (let level = 1; level <= parts.length; level++) {
      const kode = parts.slice(0, level).join(".");
      totals.set(kode, (totals.get(kode) ?? 0) + jumlah);
    }
  }
  const kodes = [...totals.keys()].sort();
  return kodes.flatMap((kode) => {
    const baris: FormIsi = {
      jenis: "rekening",
      kode,
      uraian: nama(kode),
      jumlah: totals.get(kode) ?? 0,
    };
    const leaf = sub.rekening.find(({ data }) => data.kode === kode);
    if (leaf === undefined) return [baris];
    return [
      baris,
      {
        jenis: "kelompok",
        uraian: leaf.data.kelompok,
        sumberDana: sub.data.sumberDana,
        jumlah: leaf.jumlah,
      },
      { jenis: "keterangan", uraian: nama(kode), jumlah: leaf.jumlah },
      ...leaf.data.rincian.map(isiRincian),
    ];
  });
}

export function isiRincian(rincian: DataRincian): FormRincian {
  const [uraian, spesifikasi, koefisien, harga, ppn] = rincian;
  if (!(faktorOf(koefisien) > 0)) throw new Error(`unreadable koefisien: ${koefisien}`);
  return {
    jenis: "rincian",
    uraian,
    spesifikasi,
    koefisien,
    satuan: satuanOf(koefisien),
    harga,
    ppn: (ppn ?? 0) / 100,
    jumlah: jumlahRincian(rincian),
  };
}
