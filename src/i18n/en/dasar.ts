/**
 * English of what bases are stated in, by the Indonesian: practices, how a source was read, rows and columns of forms.
 * Names of laws, decrees and forms are not here: they are cited as they are called.
 */
export const DASAR_EN: Readonly<Record<string, string>> = {
  // Practices.
  "Anggaran kas: pengeluaran sampai suatu bulan tidak melebihi kas sampai bulan itu":
    "Cash budget: spending up to a month does not exceed the cash up to that month",
  "Baris RAK yang sub kegiatan atau rekeningnya tidak dikenal ditolak":
    "RAK rows of an unknown sub kegiatan or account are refused",
  "Belanja bersumber dana tertentu dibayar dari kas sumber dana itu":
    "Spending from an earmarked fund is paid from the cash of that fund",
  "Bulan kosong berarti belum direncanakan, nol berarti tidak ada rencana":
    "A blank month means not planned yet, zero means no plan",
  "Daftar pemeriksaan kelengkapan DPA": "Checklist of a complete DPA",
  "Daftar sumber dana pada SIPD": "List of funds in SIPD",
  "Deviasi lebih dari 10 persen ditandai merah dan disertai kendala":
    "A deviation above 10 percent is marked red and explained",
  "Gaji dan tambahan penghasilan dibayar setiap bulan":
    "Salaries and allowances are paid every month",
  "Harga pada standar harga satuan ditulis dalam rupiah bulat":
    "Standard unit prices are written in whole rupiah",
  "Harga perolehan bangunan mencakup perencanaan dan pengawasan":
    "The cost of a building includes its design and supervision",
  "Jenjang rekening dan program: setiap tingkat adalah jumlah dari tingkat di bawahnya":
    "Levels of accounts and programs: each level is the sum of the level below",
  "Jumlah menurut sumber dana sama dengan pagu": "The sum by funds equals the ceiling",
  "Kebersihan buku kerja": "Tidiness of the workbook",
  "Kode SKPD memuat paling banyak tiga bidang urusan yang diampunya":
    "An SKPD's code holds at most three fields of affairs it is in charge of",
  "Laporan realisasi fisik dan keuangan: fisik kumulatif dari 0 sampai 100 persen":
    "Report of physical and financial realization: cumulative physical progress from 0 to 100 percent",
  "Lembar realisasi: satu baris per sub kegiatan, rekening, dan bulan":
    "Realization sheet: one row per sub kegiatan, account and month",
  "Nilai anggaran tidak boleh kurang dari nol": "Budget amounts are not below zero",
  "PPN per baris ditambahkan pada jumlah baris itu": "A row's VAT is added to the row's sum",
  "Pagu sub kegiatan terhitung satu kali dalam program":
    "A sub kegiatan's ceiling counts once in a program",
  "Pembayaran sesuai prestasi pekerjaan, kecuali uang muka":
    "Payment follows the work done, advance payments apart",
  "Pembayaran terakhir paling lambat satu bulan setelah pekerjaan selesai":
    "The last payment comes at most a month after the work is finished",
  "Pemetaan program crossfire antarperangkat daerah":
    "Mapping of crossfire programs between offices",
  "Penelaahan daftar paket pengadaan terhadap DPA dan anggaran kas":
    "Review of the list of packages against the DPA and the cash budget",
  "Penelaahan laporan realisasi bulanan": "Review of the monthly realization report",
  "Rencana anggaran kas diisi per bulan, bukan kumulatif":
    "The cash budget plan is filled per month, not cumulatively",
  "Rencana anggaran kas disusun per rekening dan jumlah dua belas bulannya sama dengan pagu":
    "The cash budget plan is made per account, and its twelve months add up to the ceiling",
  "Rencana anggaran kas tidak diisi dengan pagu dibagi dua belas":
    "The cash budget plan is not the ceiling divided by twelve",
  "Rencana bulanan tidak boleh kurang dari nol": "Monthly plans are not below zero",
  "Rencana kas tidak menumpuk pada akhir tahun anggaran":
    "The cash plan does not pile up at the end of the budget year",
  "Rumus capaian: naik R / T, turun (2T − R) / T":
    "Formula of achievement: rising R / T, falling (2T − R) / T",
  "SPD satu triwulan sama dengan jumlah AKB triwulan itu":
    "The SPD of a quarter equals the sum of the AKB of that quarter",
  "Satu barang dengan harga yang sama ditulis pada satu rincian":
    "One item at one price is written on one line",
  "Satu baris RAK per sub kegiatan dan rekening": "One RAK row per sub kegiatan and account",
  "Satu hal ditulis pada satu baris": "One thing is written on one row",
  "Satu rekening satu baris dalam satu sub kegiatan": "One row per account within a sub kegiatan",
  "Setiap pagu memiliki sumber dana": "Every ceiling has a fund",
  "Tabel kas tersedia: penerimaan per bulan, satu baris untuk setiap bulan dan sumber":
    "Table of available cash: income per month, one row for each month and source",
  "PermenPANRB 53/2014": "PermenPANRB 53/2014",
  // How a source was read.
  "PP 12/2019 tentang anggaran kas, belum dicocokkan dengan naskah":
    "PP 12/2019 on the cash budget, not yet compared with the text",
  "arahan percepatan daerah tahun 2022; batas 30 % adalah pilihan aturan ini":
    "regional guidance on acceleration of 2022; the limit of 30 % is this rule's choice",
  "baris ganda terhitung dua kali dalam rekapitulasi": "double rows count twice in summaries",
  "batas kapitalisasi diatur kebijakan akuntansi daerah masing-masing":
    "the limit of capitalization is set by each region's accounting policy",
  "bidang DAU dibaca pada ringkasannya, sumber lain dari praktik":
    "fields of the DAU were read in its summary, other funds from practice",
  "cetakan SIPD-RI tahun 2026": "print of SIPD-RI of 2026",
  "cetakan SIPD-RI tahun 2026, semua barisnya cocok":
    "print of SIPD-RI of 2026, all of whose rows agree",
  "cetakan SIPD-RI tahun 2026: kalimatnya sama di kedua tempat":
    "print of SIPD-RI of 2026: the same sentence in both places",
  "daftar SKPD tiga daerah": "lists of SKPD of three regions",
  "daftar kode pada aplikasi daerah; lampiran keputusan belum dicocokkan":
    "list of codes of a regional application; the decree's annex not yet compared",
  "daftar pemeriksaan DPA; belum ada naskah yang dibaca": "checklist of the DPA; no text was read",
  "daftar pemeriksaan reviu DPA; belum ada naskah yang dibaca":
    "checklist of the review of the DPA; no text was read",
  "daftar penerima dalam lampiran penjabaran APBD, belum dicocokkan dengan naskah":
    "list of recipients in the annex of the APBD, not yet compared with the text",
  "daftar sumber dana satu provinsi, 315 nama": "list of funds of one province, 315 names",
  "dasar hitung belum dicocokkan dengan naskah":
    "what it is reckoned on was not yet compared with the text",
  "formulir realisasi fisik dan keuangan satu kabupaten":
    "form of physical and financial realization of one regency",
  "formulir realisasi fisik dan keuangan satu kabupaten; ambangnya dapat berbeda":
    "form of physical and financial realization of one regency; its limit may differ",
  "isi formulir belum dicocokkan dengan naskah":
    "contents of the form not yet compared with the text",
  "kebiasaan reviu APIP": "practice of reviews by APIP",
  "kesepakatan rapat koordinasi": "agreement of the coordination meeting",
  "kolom PPN pada formulir; cetakan yang dibaca hanya memuat PPN 0 %":
    "VAT column of the form; the print that was read only has VAT of 0 %",
  "kunci baris pada perangkat lunak anggaran daerah": "key of rows in regional budget software",
  "kutipan pasal pada tulisan ahli pengadaan": "article quoted in a procurement expert's writing",
  "kutipan pasal tentang SPD; SPD terbit atas DPA, sehingga pagu menjadi batas tertinggi":
    "article on the SPD as quoted; an SPD rests on the DPA, so the ceiling is its upper limit",
  "kutipan pasal; keunikan kode RUP menurut praktik SIRUP":
    "article as quoted; that RUP codes are unique is practice of SIRUP",
  "layar penerbitan SPD pada perangkat lunak keuangan daerah":
    "screen of SPD in regional finance software",
  "naskah spesifikasi sistem anggaran daerah": "specification of a regional budget system",
  "nilai yang tidak terbaca tidak dapat diperiksa": "what cannot be read cannot be checked",
  "nomor bab belum dicocokkan dengan naskah":
    "number of the chapter not yet compared with the text",
  "nomor pasal belum dicocokkan dengan naskah":
    "number of the article not yet compared with the text",
  "penandaan selisih pada perangkat lunak SIPD": "marks of differences in the SIPD software",
  "penandaan sumber dana pada perangkat lunak SIPD": "marks of funds in the SIPD software",
  "pengetahuan umum; belum ada naskah yang dibaca": "common knowledge; no text was read",
  "perangkat lunak SAKIP beberapa daerah": "SAKIP software of several regions",
  "peringatan pada perangkat lunak RAK daerah; batasnya pilihan aturan ini":
    "warning of regional RAK software; the limit is this rule's choice",
  "persentase dari sumber turunan, dasar hitung belum dicocokkan dengan naskah":
    "percentage from a secondary source; what it is reckoned on was not yet compared with the text",
  "petunjuk pada lembar unggah RAK daerah": "instructions on a regional RAK upload sheet",
  "praktik pengadaan; ambang 50 persen menurut uang muka tertinggi yang lazim":
    "procurement practice; the limit of 50 percent follows the highest usual advance payment",
  "praktik pengendalian pembangunan; belum ada naskah yang dibaca":
    "practice of development control; no text was read",
  "praktik penyusunan anggaran kas; belum ada naskah yang dibaca":
    "practice of making cash budgets; no text was read",
  "praktik perbendaharaan; belum ada naskah yang dibaca": "treasury practice; no text was read",
  "praktik reviu dan verifikasi; belum ada naskah yang dibaca":
    "practice of review and verification; no text was read",
  "ringkasan perbandingan kedua Perpres; batas konsultansi dan kuitansi dari ingatan":
    "summary that compares the two Perpres; limits of consultancy and receipts from memory",
  "susunan cetakan DPPA; naskah formulirnya belum dibaca":
    "layout of a printed DPPA; the text of the form was not read",
  "susunan lembar realisasi bulanan yang dibaca": "layout of the monthly realization sheets read",
  "syarat pengajuan DPA pada sistem anggaran daerah":
    "condition for submitting a DPA in a regional budget system",
  "syarat pengesahan pada sistem anggaran daerah":
    "condition for approval in a regional budget system",
  "syarat simpan pada perangkat lunak RAK daerah": "condition for saving in regional RAK software",
  "syarat unggah pada perangkat lunak anggaran daerah":
    "condition for uploading in regional budget software",
  "tabel kode wilayah; lampiran keputusan belum dicocokkan":
    "table of region codes; the decree's annex not yet compared",
  "tarif menurut pengetahuan umum; naskahnya belum dibaca":
    "rate by common knowledge; the text was not read",
  // Bases of the verdicts of acceleration.
  "DAK Fisik: PMK 198/2021 jo. 14/2023; DAU ditentukan penggunaannya: PMK 212/2022":
    "DAK Fisik: PMK 198/2021 jo. 14/2023; earmarked DAU: PMK 212/2022",
  "Daftar kata pengguna": "The user's list of words",
  "Definisi percepatan: menarik rencana TW III/IV ke TW I/II":
    "Definition of acceleration: moving plans of TW III/IV to TW I/II",
  "Gabungan penilaian per rekening": "The verdicts of the accounts together",
  "Hanya sisa pagu yang dapat dimajukan": "Only the rest of the ceiling can be moved forward",
  "Honor dan jasa bulanan dibayar setelah jasa":
    "Monthly fees and services are paid after the service",
  "Jadwal paket yang dikontrak terikat pada kontraknya":
    "The schedule of a contracted package is bound to its contract",
  "Konsultansi pengawasan berlangsung selama pekerjaan fisik":
    "Supervision lasts as long as the works",
  "Pembagian menurut pagu rekening": "Shared out by the accounts' ceilings",
  "Perencanaan mendahului tender pekerjaan fisik": "Design comes before the tender of the works",
  "Permendagri 77/2020 (belanja tidak terduga)": "Permendagri 77/2020 (unforeseen expenditure)",
  "Permendagri 77/2020 (hibah dan bantuan sosial)": "Permendagri 77/2020 (grants and social aid)",
  "Perpres 16/2018 jo. 12/2021 Pasal 22 (pengumuman RUP)":
    "Perpres 16/2018 jo. 12/2021 Pasal 22 (announcement of the RUP)",
  "Pola rencana bulanan": "Pattern of the monthly plan",
  "Putusan pengguna": "The user's decision",
  "Rekening 5.1.01: gaji, tunjangan dan TPP dibayar bulanan":
    "Account 5.1.01: salaries and allowances are paid monthly",
  "Rekening 5.1.03": "Account 5.1.03",
  "Rekening 5.4: ADD, bagi hasil dan bantuan keuangan disalurkan bertahap":
    "Account 5.4: ADD, shared revenue and financial aid are paid in stages",
  "SiLPA ditetapkan setelah pemeriksaan laporan keuangan":
    "The SiLPA is fixed after the audit of the financial report",
  "Syarat pemeriksaan": "Condition for checking",
  "Tabel tahap dana (pengaturan); DAK Fisik: PMK 198/2021 jo. 14/2023":
    "Table of stages of funds (settings); DAK Fisik: PMK 198/2021 jo. 14/2023",
  "Tabel waktu pengadaan (pengaturan); batas metode: Perpres 16/2018 jo. 12/2021":
    "Table of procurement times (settings); limits of methods: Perpres 16/2018 jo. 12/2021",
  "Tagihan dan honor bulanan dibayar setelah pemakaian atau jasa":
    "Monthly bills and fees are paid after use or service",
  "Tagihan dibayar setelah pemakaian": "Bills are paid after use",
  "Tahap pengadaan tanah": "Stages of acquiring land",
  // What a shift of the budget is between.
  "jumlah keseluruhan berubah": "the overall total changed",
  "uraian, volume atau harga dalam satu sub rincian objek":
    "descriptions, volumes or prices within one sub rincian objek",
  "sub rincian objek dalam satu rincian objek": "sub rincian objek within one rincian objek",
  "rincian objek dalam satu objek": "rincian objek within one objek",
  "objek dalam satu jenis": "objek within one jenis",
  "jenis dalam satu kelompok": "jenis within one kelompok",
  kelompok: "kelompok",
  "sub kegiatan": "sub kegiatan",
  kegiatan: "kegiatan",
  program: "program",
  "unit organisasi": "units of an SKPD",
  "organisasi (SKPD)": "SKPD",
  "bulan pada rekening dan sub kegiatan yang sama": "months of the same account and sub kegiatan",
};
