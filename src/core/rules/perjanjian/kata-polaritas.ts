import { buatPencariFrasa } from "../../text/frasa.ts";

const daftar = (text: string): { frasa: string }[] =>
  text.split(",").map((frasa) => ({ frasa: frasa.trim() }));

/** Things of which fewer is better. Editable default; source: indicators of RPJMD and LKjIP. */
const cariBuruk = buatPencariFrasa(
  daftar(
    "angka kemiskinan, tingkat kemiskinan, persentase kemiskinan, penduduk miskin, kemiskinan ekstrem, prevalensi, " +
      "stunting, pengangguran, angka kematian, kematian ibu, kematian bayi, kematian balita, angka kesakitan, gini, " +
      "putus sekolah, kawasan kumuh, permukiman kumuh, angka kriminalitas, jumlah pelanggaran, angka kecelakaan, " +
      "buta aksara, gizi buruk, wasting, underweight, indeks ketimpangan, rawan pangan, indeks risiko bencana, " +
      "desa tertinggal, jumlah pengaduan, jumlah temuan",
  ),
);

/** Words that turn it into the work done about it, of which more is better. */
const cariHasil = buatPencariFrasa(
  daftar(
    "penurunan, menurun, menurunnya, berkurang, berkurangnya, pengurangan, ditangani, tertangani, penanganan, penerima, " +
      "menerima, mendapat, mendapatkan, memperoleh, dilayani, pelayanan, layanan, terlayani, tervalidasi, diselesaikan, " +
      "penyelesaian, terselesaikan, tindak lanjut, ditindaklanjuti, dibina, pembinaan, diberdayakan, pemberdayaan, " +
      "dilatih, pelatihan, terkendali, pengendalian, pencegahan, dicegah, bebas, tanpa, cakupan, intervensi, terdata, " +
      "kader, dokumen, laporan, bantuan, terentaskan, pengentasan, rehabilitasi, sosialisasi, tanggap, deteksi, " +
      "skrining, diperiksa, ditemukan, yang, kontrasepsi, tersalurkan, dibantu, desa siaga, perbaikan, ditata, penataan",
  ),
);

/** Whether the words of an indicator measure something bad itself. */
export function isMakinRendahMakinBaik(indikator: string): boolean {
  return cariBuruk(indikator) !== null && cariHasil(indikator) === null;
}
