/**
 * Belanja of Kabupaten Sumedang's APBD 2023 per jenis, in rupiah: the budget of the sample region equals these to the
 * rupiah. Source: Kementerian Keuangan, DJPK, Portal Data SIKD, APBD 2023 (belanja Rp2.795.322.749.856).
 */
export const APBD_2023: Readonly<Record<string, number>> = {
  "5.1.01": 1_255_084_934_591,
  "5.1.02": 673_184_501_593,
  "5.1.04": 350_000_000,
  "5.1.05": 193_362_870_000,
  "5.1.06": 12_990_030_000,
  "5.2.01": 1_202_500_000,
  "5.2.02": 54_799_095_687,
  "5.2.03": 75_150_624_290,
  "5.2.04": 82_864_099_000,
  "5.2.05": 516_900_000,
  "5.2.06": 3_037_420_000,
  "5.3.01": 13_155_296_795,
  "5.4.01": 30_551_048_900,
  "5.4.02": 399_073_429_000,
};
