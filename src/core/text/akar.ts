/**
 * Root words of government Indonesian, as they occur in the names of programs, kegiatan, sub kegiatan, outputs and
 * places of work. The stemmer accepts what it strips down to when it is one of these; other words get light rules.
 */
export const AKAR: ReadonlySet<string> = new Set(
  `ada adat administrasi ahli air ajar aju akibat akses aksi aktif aktivitas alat alam alih alir aman anak
  ancam angkat angkut anggar anggota antar aparat apotek arah arsip aset asing asuh atas atlet atur awas ayom
  badan bagi bahan bahas baik baku balai balita banding bangun banjir bantu baru basis batas bawa bayar
  bayi beasiswa beda beban bebas bedah bekal beli belanja benah bencana benih bentuk beras beri bersih
  bibit bidan bidang bimbing bina biaya bisnis boga bongkar buah budaya budi budidaya buku bumi bungkus buruh
  buat camat cacat cadang cagar cair cakup calon campur capai cari catat cegah cekam cepat cerdas cermat cetak
  cipta cukup daerah daftar dagang damping dampak dana danau dapat dapur darat darurat dasar data datang daya
  debit dekat desa destinasi didik difabel digital dini dokumen dorong dosis drainase dukung duga ekonomi embung
  empu entas evaluasi fasilitas fakir fisik gabung gagal gaji ganda ganggu gampong gawai gedung gelar gempa
  gendong gerak gender gigi gila gizi gudang guna guru habis hadap hadir halal hama hamil harga hasil hemat
  hewan hias hibah hidup hijau hilir himpun hindar hubung huni hukum hujan hutan ibadah ibu identifikasi identitas
  ikan ikat iklim imunisasi indah indek industri informasi inovasi insan inspeksi integrasi investasi irigasi isi
  istri izin jadi jaga jajah jalan jalin jamin jangkau jaring jasa jejak jelajah jembatan jenis jual
  jumlah juru kabupaten kader kaji kali kampung kandang kantin kantor kapasitas kapal karang karir karya kasih
  kasus kawal  kayu kebun kelola keliling kelompok  keluarga kembang kemas kemah kenal kendali
  kendara kenyang kepala kerja keras kering kesah keset ketua khusus kios kirim klinik koleksi komoditas kompetensi
  kontrasepsi kontak kontrol koordinasi koperasi korban kota kreatif krisis kuat kualitas kuasa kuliah kulit
  kumpul kumuh kunjung kurang kurus lacak ladang lahan lahir laju laku lampu lancar langgan langgar langka
  lanjut lansia lapak lapang lapor larang latih laut lawan layak layan lelang lembaga lengkap lepas lestari
  liar libat limbah lindung lingkung lingkungan listrik logistik lokasi longsor luar luas lulus lumbung lunas
  lurah mahir main makam makan maju mampu mandiri mangrove manfaat manusia masalah masak masuk masyarakat mati
  media mesin mental menu menengah merek mikro milik minat minum miskin mitra mitigasi modal modern mohon mukim
  mula muda mudah muka musyawarah mutu naik nafas nelayan niaga nikah nilai obat objek olah olahraga operasi
  orang organisasi pabrik padam padat pajak pakai pakan paket paksa paliatif panas pandu pangan panen panti
  pantai pantau papan pariwisata parkir partisipasi pasang pasar pasien pasok patuh paud peduli pegang pegawai
  pekarangan pelihara pelosok peluang pemerintah pemuda pendek  pengaruh pensiun penuh perah peran
  perangkat perempuan periksa perintah perkara perlu  pesan peserta pestisida pilih pimpin pinjam
  pindah politik pola pondok posyandu potensi potong prasarana prestasi produk produksi produktivitas profesi
  promosi prosedur proses puskesmas pukul pulang pulih pupuk puri pusat pustaka puyuh ragam rakyat ramah ramal
  rancang rangka rangsang rapat rapi rata rawan rawat registrasi rehabilitasi remaja rencana rendah rentan resiko
  respon retribusi reka riset risiko ritel ruang rujuk rumah rumput rusak sadar sahabat sakit saji salur salahguna tenagakerja sama
  sampah sampel sampul sanitasi sapu sarana saring sasar satu satuan sawah seberang sebar sedia segar sehat
  sejahtera sekolah selam selamat selaras selenggara seleksi sembuh semai seni sengketa sensus senjata sepeda
  serah serang serap seragam sertifikat sewa siaga siap sidang sifat simpan singkat sinkronisasi sistem siswa
  situ situs sosial sosialisasi standar statistik stunting strategi studi suami suara subsidi sudah suluh sulit
  sumber sumur sungai sunting surat survei susu susun susul swadaya taat tahan tahu tambak tambah tampung tampil
  tanah tanam tanda tandang tangan tanggap tanggul tanggulang tangkap tangkar tani tara tarik tata tatap
  tebang tegak teknologi teliti telantar tembak tempat tempuh temu tenaga tengah tepat tera terampil terap terbit
  tertib tetap ternak timbang timbun tindak tinggal tinggi tingkat tipu titik toko tolong tonton transaksi
  transmigrasi transportasi tuju tular tugas tulis tumbuh tunjang tunjuk turun tutup uang ubah uji ukur ulang
  umum unggas unggul ungsi unit untung upah urus urusan usaha usia usul utama utang utilitas vaksin veteriner
  vokasi waduk wadah waris warga warung wabah wakil wajib wilayah wirausaha wisata yatim zakat zona zoonosis
  budaya cinta dusun ekosistem elektronik energi fosil gapoktan gotong royong inklusi jamur jagung kakao kambing
  kedelai kopi kurikulum lele literasi madrasah mangga mebel naskah napza narkotika padi pasca  pesantren
  posko puncak rabies rekreasi relawan ruas sapi sekretariat sirkuit tahura teh tebu telur tembakau tinja toilet
  trotoar ubi ulama umkm unik vektor wanita widya`
    .trim()
    .split(/\s+/),
);
