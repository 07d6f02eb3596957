/** Parts an amount by shares of the months in whole steps; what is left over falls into the last month with a share. */
export function bagiBulan(jumlah: number, jadwal: readonly number[], langkah = 1): number[] {
  const total = jadwal.reduce((sum, bobot) => sum + bobot, 0);
  const bulan = jadwal.map((bobot) =>
    total === 0 ? 0 : Math.floor((jumlah * bobot) / total / langkah) * langkah,
  );
  const akhir = Math.max(
    0,
    jadwal.findLastIndex((bobot) => bobot > 0),
  );
  const terbagi = bulan.reduce((sum, one) => sum + one, 0);
  bulan[akhir] = (bulan[akhir] ?? 0) + jumlah - terbagi;
  return bulan;
}
