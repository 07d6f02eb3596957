import type { DpaForm, FormIsi, FormSubKegiatan } from "./form.ts";

/** An error put into the sample on purpose. */
export interface SeededError {
  readonly kind: SeedKind;
  readonly sheet: string;
  readonly cell: string;
  readonly note: string;
}

export type SeedKind =
  | "kode-rekening-rusak"
  | "kode-di-luar-kegiatan"
  | "rincian-salah-hitung"
  | "jumlah-rekening"
  | "jumlah-sub-kegiatan"
  | "jadwal-tidak-sama-pagu"
  | "rak-tidak-sama-total"
  | "rak-negatif"
  | "target-kosong"
  | "lokasi-kosong"
  | "sumber-dana-kosong"
  | "rekening-ganda"
  | "pk-tidak-sama-dpa"
  | "crossfire-kode-tidak-dikenal";

/** A change to the DPA block of one sub kegiatan. */
export interface FormSeed {
  readonly sub: string;
  readonly kind: SeedKind;
  readonly tanda: string;
  readonly note: string;
  readonly ubah: (form: DpaForm, sub: FormSubKegiatan) => DpaForm;
}

/** Replaces the block of a sub kegiatan in its form. */
function ganti(form: DpaForm, old: FormSubKegiatan, next: Partial<FormSubKegiatan>): DpaForm {
  return {
    ...form,
    subKegiatan: form.subKegiatan.map((sub) => (sub === old ? { ...sub, ...next } : sub)),
  };
}

function gantiIsi(sub: FormSubKegiatan, ubah: (isi: FormIsi) => FormIsi): { isi: FormIsi[] } {
  return { isi: sub.isi.map(ubah) };
}

function kosongkan(
  sub: FormSubKegiatan,
  label: string,
  tanda: string,
): Pick<FormSubKegiatan, "kepala"> {
  return {
    kepala: sub.kepala.map((baris) =>
      baris.label === label ? { ...baris, nilai: "", tanda } : baris,
    ),
  };
}

export const FORM_SEEDS: readonly FormSeed[] = [
  {
    sub: "1.06.05.2.02.01",
    kind: "kode-rekening-rusak",
    tanda: "kode rusak",
    note: "Kode rekening 5.1.02.01.01.0025 terketik 5.1.02.O1.01.0025 (huruf O)",
    ubah: (form, sub) =>
      ganti(
        form,
        sub,
        gantiIsi(sub, (isi) =>
          isi.jenis === "rekening" && isi.kode === "5.1.02.01.01.0025"
            ? { ...isi, kode: "5.1.02.O1.01.0025", tanda: "kode rusak" }
            : isi,
        ),
      ),
  },
  {
    sub: "1.02.02.2.02.01",
    kind: "rincian-salah-hitung",
    tanda: "rincian",
    note: "Snack 1400 x Rp51.000 tertulis Rp21.000.000; harga seharusnya Rp15.000",
    ubah: (form, sub) =>
      ganti(
        form,
        sub,
        gantiIsi(sub, (isi) =>
          isi.jenis === "rincian" && isi.uraian === "Snack Rapat"
            ? { ...isi, harga: 51_000, tanda: "rincian" }
            : isi,
        ),
      ),
  },
  {
    sub: "2.16.01.2.08.02",
    kind: "jumlah-rekening",
    tanda: "rekening",
    note: "Jumlah 5.1.02.02.01 lebih Rp10.000.000 dari jumlah rekening di bawahnya",
    ubah: (form, sub) =>
      ganti(
        form,
        sub,
        gantiIsi(sub, (isi) =>
          isi.jenis === "rekening" && isi.kode === "5.1.02.02.01"
            ? { ...isi, jumlah: Number(isi.jumlah) + 10_000_000, tanda: "rekening" }
            : isi,
        ),
      ),
  },
  {
    sub: "3.26.02.2.03.04",
    kind: "jumlah-sub-kegiatan",
    tanda: "sub kegiatan",
    note: "Jumlah Anggaran Sub Kegiatan kurang Rp50.000.000 dari jumlah rekening",
    ubah: (form, sub) =>
      ganti(form, sub, {
        jumlah: {
          ...sub.jumlah,
          nilai: Number(sub.jumlah.nilai) - 50_000_000,
          tanda: "sub kegiatan",
        },
      }),
  },
  {
    sub: "2.22.02.2.01.01",
    kind: "jadwal-tidak-sama-pagu",
    tanda: "jadwal",
    note: "Rencana April kurang Rp25.000.000 sehingga dua belas bulan tidak sama dengan pagu",
    ubah: (form, sub) =>
      ganti(form, sub, {
        jadwal: sub.jadwal && {
          ...sub.jadwal,
          jumlah: { ...sub.jadwal.jumlah, tanda: "jadwal" },
          bulan: sub.jadwal.bulan.map((baris) =>
            baris.label === "April" ? { ...baris, nilai: Number(baris.nilai) - 25_000_000 } : baris,
          ),
        },
      }),
  },
  {
    sub: "1.02.05.2.03.01",
    kind: "target-kosong",
    tanda: "target",
    note: "Keluaran tanpa target dan satuan",
    ubah: (form) => ({
      ...form,
      indikator: {
        ...form.indikator,
        baris: form.indikator.baris.map((baris) =>
          baris.indikator === "Keluaran" ? { ...baris, target: "", tanda: "target" } : baris,
        ),
      },
    }),
  },
  {
    sub: "1.03.10.2.01.11",
    kind: "lokasi-kosong",
    tanda: "lokasi",
    note: "Lokasi sub kegiatan kosong",
    ubah: (form, sub) => ganti(form, sub, kosongkan(sub, "Lokasi", "lokasi")),
  },
  {
    sub: "2.20.02.2.01.01",
    kind: "sumber-dana-kosong",
    tanda: "sumber dana",
    note: "Sumber pendanaan kosong, juga pada kelompok belanja",
    ubah: (form, sub) =>
      ganti(form, sub, {
        ...kosongkan(sub, "Sumber Pendanaan", "sumber dana"),
        ...gantiIsi(sub, (isi) => (isi.jenis === "kelompok" ? { ...isi, sumberDana: null } : isi)),
      }),
  },
  {
    sub: "2.16.03.2.02.07",
    kind: "rekening-ganda",
    tanda: "kode ganda",
    note: "Rekening 5.2.02.10.01.0002 tercetak dua kali: 12 laptop dipecah 8 dan 4",
    ubah: (form, sub) => ganti(form, sub, { isi: gandakan(sub.isi, "5.2.02.10.01.0002") }),
  },
];

/** Splits 12 laptops into 8 and 4 under the same account, so that only the account is double. */
function gandakan(isi: readonly FormIsi[], kode: string): FormIsi[] {
  const start = isi.findIndex((baris) => baris.jenis === "rekening" && baris.kode === kode);
  const block = isi.slice(start, start + 4);
  const bagian = (share: number): FormIsi[] =>
    block.map((baris) => {
      if (!("jumlah" in baris)) return baris;
      const jumlah = (Number(baris.jumlah) * share) / 12;
      return baris.jenis === "rincian"
        ? { ...baris, koefisien: `${share} Unit`, jumlah }
        : { ...baris, jumlah };
    });
  const kedua = bagian(4).map((baris) =>
    baris.jenis === "rekening" ? { ...baris, tanda: "kode ganda" } : baris,
  );
  return [...isi.slice(0, start), ...bagian(8), ...kedua, ...isi.slice(start + 4)];
}
