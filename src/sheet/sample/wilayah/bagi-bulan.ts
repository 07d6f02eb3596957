/** Parts an amount by shares of the months in whole steps; what is left over falls into the last month with a share. */
export function bagiBulan(jumlah: number, jadwal: readonly number[], langkah = 1): number[] {
  const total = jadwal.reduce((sum, bobot) => sum + bobot, 0);
  const bulan = jadwal.map((bobot) =>
    total === 0 ? 0 : Math.floor((jumlah * bobot) / total / langkah) * langkah,
  );
  const akhir = bulanTerakhir(jadwal);
  const terbagi = bulan.reduce((sum, one) => sum + one, 0);
  bulan[akhir] = (bulan[akhir] ?? 0) + jumlah - terbagi;
  return bulan;
}

/** Index of the last month with anything; 0 where there is none. */
export function bulanTerakhir(bulan: readonly number[]): number {
  return bulan.reduce((last, one, index) => (one > 0 ? index : last), 0);
}
