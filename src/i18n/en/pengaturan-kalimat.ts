/** Sentences of the settings' forms by the Indonesian ones. */
export const EN_PENGATURAN_KALIMAT: Readonly<Record<string, string>> = {
  "Anggota satu tema di satu lokus mulai pada triwulan yang sama.":
    "Members of one theme at one locus start in the same quarter.",
  "Bagian benda yang sama mulai nilai ini berarti bertemu. Bawaan 34 %.":
    "A share of common things from this value means that they meet. Default 34 %.",
  "Bagian bulan yang sama mulai nilai ini berarti bertemu. Bawaan 20 %.":
    "A share of common months from this value means that they meet. Default 20 %.",
  "Bagian pagu yang direncanakan terserap sampai akhir setiap triwulan. Bawaan 15 %, 50 %, 70 %, 96 % (angka 2023; TW III praktik).":
    "Share of the ceiling planned to be absorbed by the end of each quarter. Default 15 %, 50 %, 70 %, 96 % (figures of 2023; Q3 practice).",
  "Baris kedua kop. Kosong = SKPD kegiatan yang bergeser, bila hanya satu.":
    "Second line of the letterhead. Empty = SKPD of the kegiatan shifted, if there is only one.",
  "Baris ketiga kop.": "Third line of the letterhead.",
  "Baris pertama kop.": "First line of the letterhead.",
  "Batas rupiah setiap cara pengadaan menurut tahun anggaran.":
    "Limit in rupiah of each procurement method by budget year.",
  "Bawaan PPKD.": "Default PPKD.",
  "Bawaan Pengguna Anggaran.": "Default Pengguna Anggaran.",
  "Bawaan Sekretaris Daerah selaku Ketua TAPD (praktik surat permohonan).":
    "Default Sekretaris Daerah as chair of the TAPD (practice of letters of request).",
  "Berlaku untuk semua halaman dan fungsi PK di buku kerja ini.":
    "Apply to all pages and PK functions of this workbook.",
  "Bobot dan ambang pencocokan sub kegiatan antar-SKPD.":
    "Weights and thresholds for matching sub kegiatan between SKPD.",
  "Bulan dan bagian kumulatif sumber dana bertahap yang sudah masuk. Baris dengan tahun terbaru yang sudah berlaku dipakai; tahap yang tidak ada di sini dianggap belum diketahui.":
    "Month and cumulative share received of a funding source that comes in stages. The row with the latest year in force is used; a stage not listed here counts as not known.",
  "Calon sumber untuk yang belum ditanggung kas atau APBD; selalu di luar pagu.":
    "Possible sources for what cash or APBD does not cover yet; always outside the ceiling.",
  "Capaian satu indikator ditampilkan paling tinggi sebesar ini; nilai tanpa batas tetap tercantum di sampingnya. Bawaan tanpa batas.":
    "The achievement of one indicator is shown at most at this value; the value without limit stands beside it. Default without limit.",
  "Capaian tepat pada batas termasuk predikat di bawahnya; yang di bawah semua batas memakai predikat terendah. Bawaan: sebutan Permendagri 86/2017 (praktik: batas > 90, > 75, > 65, > 50 %).":
    "An achievement exactly at a limit belongs to the grade below; one below all limits takes the lowest grade. Default: grades of Permendagri 86/2017 (practice: limits > 90, > 75, > 65, > 50 %).",
  "Cara menilai indikator PK. Nilai tanpa batas selalu tetap dapat dilihat.":
    "How PK indicators are assessed. The value without limit always remains visible.",
  "Di bawah ini kedua kegiatan bukan satu perkara. Bawaan 45 %.":
    "Below this the two kegiatan are not one matter. Default 45 %.",
  "Di dalam rata-rata tertimbang satu indikator dihitung paling tinggi sebesar ini, dan paling rendah 0 %. Bawaan 100 % (praktik).":
    "In a weighted average one indicator counts at most this value, and at least 0 %. Default 100 % (practice).",
  "Dipakai bila lembar PK tidak menyebut rumusnya. (2T − R) ÷ T: PermenPANRB 8/2021 hlm. 100 (1 + (1 − R ÷ T)); LKjIP Maluku Tengah 2021. T ÷ R: Perangkat lunak SAKIP beberapa daerah; tidak terdefinisi pada R = 0.":
    "Used if the PK sheet does not state the formula. (2T − R) ÷ T: PermenPANRB 8/2021 p. 100 (1 + (1 − R ÷ T)); LKjIP Maluku Tengah 2021. T ÷ R: SAKIP software of several regions; not defined at R = 0.",
  "Hari kalender dari dokumen lengkap sampai kontrak, dan dari kontrak sampai pembayaran pertama. Praktik; pastikan ke Bagian Pengadaan Barang/Jasa. Baris dengan tahun terbaru yang sudah berlaku dipakai.":
    "Calendar days from complete documents to the contract, and from the contract to the first payment. Practice; confirm with the Bagian Pengadaan Barang/Jasa. The row with the latest year in force is used.",
  "Hari kalender sesudah akhir bulan yang dinilai. Bawaan 0; 14 = pertengahan bulan berikutnya.":
    "Calendar days after the end of the month assessed. Default 0; 14 = middle of the next month.",
  "Isi 0 sampai 10.": "Enter 0 to 10.",
  "Isi 0 sampai 100 persen yang tidak turun dari TW I ke TW IV.":
    "Enter 0 to 100 per cent, not falling from Q1 to Q4.",
  "Isi 0 sampai 100 persen.": "Enter 0 to 100 per cent.",
  "Isi 0 sampai 100.": "Enter 0 to 100.",
  "Isi 1 sampai 12 baris, masing-masing dengan sebutan dan batas yang berbeda.":
    "Enter 1 to 12 rows, each with a grade and a limit of its own.",
  "Isi bilangan bulat 0 sampai 90.": "Enter a whole number from 0 to 90.",
  "Isi bilangan bulat 1 sampai 12.": "Enter a whole number from 1 to 12.",
  "Isi bilangan bulat 1 sampai 2.000.": "Enter a whole number from 1 to 2.000.",
  "Isi bilangan bulat 2 sampai 12.": "Enter a whole number from 2 to 12.",
  "Isi metode yang dikenal, hari 0 sampai 400, dan tahun 2000 sampai 2099.":
    "Enter a known method, days 0 to 400, and a year 2000 to 2099.",
  "Isi nama sumber dan tahun 2000 sampai 2099; paling banyak 50 baris.":
    "Enter a name of the source and a year 2000 to 2099; at most 50 rows.",
  "Isi nama tahap, bulan dan persen yang naik (misalnya April 25 %; Juli 70 %), dan tahun 2000 sampai 2099.":
    "Enter a name of the stage, months and rising per cent (for example April 25 %; July 70 %), and a year 2000 to 2099.",
  "Isi paling panjang 160 huruf.": "Enter at most 160 letters.",
  "Isi persen 100 sampai 1.000.": "Enter per cent from 100 to 1.000.",
  "Isi rupiah bulat 0 sampai 1.000.000.": "Enter whole rupiah from 0 to 1.000.000.",
  "Isi rupiah bulat dan tahun 2000 sampai 2099.": "Enter whole rupiah and a year 2000 to 2099.",
  "Isi setiap baris; paling banyak 300 baris.": "Fill in every row; at most 300 rows.",
  "Jarak dari nilai tengah yang masih dianggap sama besar. Bawaan 25 %.":
    "Distance from the median that still counts as equal. Default 25 %.",
  "Kegiatan dengan kata ini terikat tanggalnya (HUT RI, Hari Jadi, PPDB, musim tanam). Bulan = bulan lazimnya; Berpindah bila setiap tahun lain atau berulang. Praktik.":
    "Kegiatan with these words are bound to a date (HUT RI, Hari Jadi, PPDB, planting season). Month = the usual month; Moves if it differs from year to year or recurs. Practice.",
  "Kemiripan kata mulai nilai ini berarti pekerjaan yang sama. Bawaan 80 %.":
    "A similarity of words from this value means the same work. Default 80 %.",
  "Kemiripan profil belanja mulai nilai ini berarti bertemu. Bawaan 30 %.":
    "A similarity of expenditure from this value means that they meet. Default 30 %.",
  "Kolom Untuk: kata-kata kegiatan yang cocok, dipisah koma; * = kegiatan apa pun. Semua isi bawaan adalah praktik.":
    "Column For: words of matching kegiatan, separated by commas; * = any kegiatan. All default contents are practice.",
  "Konsultan dengan kata ini mengikuti pekerjaan fisiknya. Praktik.":
    "Consultants with these words follow their physical work. Practice.",
  "Kop, tujuan, dan penanda tangan lembar PK Pergeseran, PK Jadwal, dan PK Surat.":
    "Letterhead, addressee and signatory of the sheets PK Pergeseran, PK Jadwal and PK Surat.",
  "Kosong = tidak dicetak.": "Empty = not printed.",
  "Kosong = titik-titik untuk diisi tangan.": "Empty = dots to be filled in by hand.",
  "Kriteria, waktu, dan tujuan rencana percepatan TW III/IV ke TW I/II.":
    "Criteria, times and aims of the plan that accelerates Q3/Q4 into Q1/Q2.",
  "Mulai nilai aktivitas ini pasangan diusulkan walaupun lokus dan sarprasnya belum bertemu. Bawaan 70 %.":
    "From this value of activity a pair is proposed although locus and facilities do not meet yet. Default 70 %.",
  "Nilai satu rupiah kelompok yang bertemu.": "Value of one rupiah of a group that meets.",
  "Nilai satu rupiah menuju target serapan.":
    "Value of one rupiah towards the target of absorption.",
  "Nilai satu rupiah strategis yang selesai pada tenggat.":
    "Value of one strategic rupiah completed by the deadline.",
  "Nilai satu rupiah-bulan yang maju menurut tandanya; 1 = seperti belanja lain, beberapa tanda dijumlahkan kelebihannya. Tanda yang baru usulan dari kata tidak menambah. Praktik.":
    "Value of one rupiah-month brought forward by its tag; 1 = as other expenditure, the excess of several tags is added up. A tag only proposed from words adds nothing. Practice.",
  "Paling banyak sekian usulan dengan skor tertinggi.":
    "At most so many proposals with the highest score.",
  "Pasangan ditampilkan mulai skor ini. Bawaan 50 %.":
    "Pairs are shown from this score. Default 50 %.",
  "Pekerjaan strategis dan crossfire selesai paling lambat bulan ini. Bawaan Agustus (sebelum September).":
    "Strategic and crossfire works end in this month at the latest. Default August (before September).",
  "Pekerjaan strategis selesai pada bulan tenggat.":
    "Strategic works end by the month of the deadline.",
  "Perbandingan terhadap bobot lain; dimensi yang tidak disebut tidak dihitung. Praktik.":
    "In proportion to the other weights; a dimension not stated is not counted. Practice.",
  "Pilih Februari sampai Desember.": "Choose February to December.",
  "Pilih Januari sampai Desember.": "Choose January to December.",
  "Pilih otomatis atau salah satu bulan.": "Choose automatic or one of the months.",
  "Pilih salah satu batas.": "Choose one of the limits.",
  "Pilih salah satu rumus.": "Choose one of the formulas.",
  "Pilih salah satu.": "Choose one.",
  "Pilih ya atau tidak.": "Choose yes or no.",
  "Pisahkan kata dengan titik koma.": "Separate words with semicolons.",
  "Realisasi dihitung sampai dengan bulan ini. Otomatis = bulan terakhir yang memuat realisasi.":
    "Actuals are counted up to and including this month. Automatic = the last month with actuals.",
  "Rekening dengan kata ini dibayar setiap bulan. Praktik.":
    "Accounts with these words are paid every month. Practice.",
  "Rekening ini, dan yang di bawahnya, dibayar setiap bulan. Nama rekening: Kepmendagri 050-5889/2021.":
    "These accounts, and those below them, are paid every month. Names of accounts: Kepmendagri 050-5889/2021.",
  "Rencana dianggap belanja bulanan bila sedikitnya sekian bulan terisi. Praktik.":
    "A plan counts as monthly expenditure if at least so many months are filled. Practice.",
  "Rencana juga memindahkan bagian yang masih punya syarat.":
    "The plan also moves parts that still have conditions.",
  "Rencana mulai bulan ini dapat dimajukan. Bawaan Juli (TW III).":
    "Plans from this month can be brought forward. Default July (Q3).",
  "Satu tempat meliputi yang lain mulai nilai ini. Bawaan 40 %.":
    "One locus covers the other from this value. Default 40 %.",
  "Sebagaimana dicetak, misalnya 6 Maret 2023. Kosong = titik-titik untuk diisi tangan.":
    "As printed, for example 6 Maret 2023. Empty = dots to be filled in by hand.",
  "Selisih antara jumlah tertulis dan penjumlahan bagiannya. Bawaan Rp0.":
    "Difference between a written total and the sum of its parts. Default Rp0.",
  "Selisih koefisien × harga terhadap jumlah yang masih dianggap pembulatan. Bawaan Rp1 (praktik).":
    "Difference of coefficient × price from the amount that still counts as rounding. Default Rp1 (practice).",
  "Serapan rencana mencapai target sampai akhir setiap triwulan (15 %, 50 %, 70 %: angka 2023 dan praktik).":
    "Planned absorption reaches the target by the end of each quarter (15 %, 50 %, 70 %: figures of 2023 and practice).",
  "Setiap rekening boleh maju sendiri; bawaan satu sub kegiatan maju sebagai satu blok.":
    "Each account may move by itself; by default a sub kegiatan moves as one block.",
  "Sumber dana dengan kata ini masuk bertahap atau menunggu audit. Tahap = nama pada tabel Tahap penyaluran; kosong = tahapnya tidak diketahui.":
    "Funding sources with these words come in stages or wait for the audit. Stage = a name in the table of disbursement stages; empty = the stage is not known.",
  "Tanda strategis, stunting, kemiskinan, atau ekonomi yang diusulkan dari kata. Praktik.":
    "Tags strategic, stunting, poverty or economy that are proposed from words. Practice.",
  "Tempat surat dibuat.": "Place where the letter is made.",
  "Tulis bulan dan persen kumulatif yang naik, misalnya April 25 %; Juli 70 %.":
    "Write months and rising cumulative per cent, for example April 25 %; July 70 %.",
  "… dan sedikitnya sekian bulan di antaranya hampir sama besar.":
    "… and at least so many of these months are nearly equal.",
};
