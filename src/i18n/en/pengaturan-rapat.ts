/** Texts of the forms of the meeting and its papers by the Indonesian ones. */
export const EN_PENGATURAN_RAPAT: Readonly<Record<string, string>> = {
  "Bagian pagu yang terserap sampai akhir triwulan. Bawaan 15 % dan 50 % (BPKAD Sumedang, Mei 2023), 70 % (praktik), 96 % (Bupati Sumedang, Januari 2023).":
    "Share of the ceiling absorbed by the end of the quarter. Default 15 % and 50 % (BPKAD Sumedang, May 2023), 70 % (practice), 96 % (Bupati of Sumedang, January 2023).",
  "Batas lampu, kontrak kritis, target serapan, dan banyaknya butir agenda.":
    "Limits of the lights, critical contracts, targets of absorption, and number of agenda items.",
  "Batas merah deviasi": "Red limit of deviation",
  "Batas rencana awal dan lanjut": "Limit of early and late plan",
  "Bawaan Sekretaris Daerah (praktik).": "Default Sekretaris Daerah (practice).",
  "Butir agenda per Asisten": "Agenda items per Asisten",
  "Di atas nama notulis.": "Above the name of the minute taker.",
  "Dipisah titik koma; satu baris untuk setiap peserta pada notulen.":
    "Separated by semicolons; one row for each participant in the minutes.",
  "Isi bilangan bulat 1 sampai 20.": "Enter a whole number from 1 to 20.",
  "Isi bilangan bulat 1 sampai 500.": "Enter a whole number from 1 to 500.",
  "Isi empat persen, masing-masing 0 sampai 100.": "Enter four percentages, each 0 to 100.",
  "Isi paling panjang 1.000 huruf.": "Enter at most 1.000 letters.",
  "Isi tetap PK Bahan Rapat dan PK Notulen. Kop dan tempat surat mengikuti bagian Surat dan lembar pergeseran.":
    "Fixed contents of PK Bahan Rapat and PK Notulen. Letterhead and place follow the part Letter and sheets of shifts.",
  "Jabatan notulis": "Position of the minute taker",
  "Jabatan pimpinan": "Position of the chair",
  "Judul kedua lembar.": "Title of both sheets.",
  "Kontrak kritis, rencana awal": "Critical contract, early plan",
  "Kontrak kritis, rencana lanjut": "Critical contract, late plan",
  "Langkah per jenis": "Steps per type",
  "Lembar rapat": "Sheets of the meeting",
  "NIP notulis": "NIP of the minute taker",
  "NIP penanda tangan": "NIP of the signatory",
  "Nama rapat": "Name of the meeting",
  Notulis: "Minute taker",
  "Paling banyak sekian butir; selebihnya dihitung. Bawaan 5.":
    "At most so many items; the rest is counted. Default 5.",
  "Paling banyak sekian langkah dari setiap jenis pada Bahan Rapat; selebihnya dihitung. Bawaan 10.":
    "At most so many steps of each type in Bahan Rapat; the rest is counted. Default 10.",
  "Paling banyak sekian usulan pada Bahan Rapat, menurut rupiah terbesar. Bawaan 20.":
    "At most so many proposals in Bahan Rapat, by the largest amount. Default 20.",
  "Pekerjaan konstruksi yang tertinggal lebih dari sekian poin selama rencananya di bawah batas berikut. Bawaan 10 poin (praktik, mengikuti Permen PU 07/PRT/M/2011).":
    "Construction works behind by more than so many points while their plan is below the following limit. Default 10 points (practice, after Permen PU 07/PRT/M/2011).",
  Peserta: "Participants",
  "Pimpinan rapat": "Chair of the meeting",
  Rapat: "Meeting",
  "Rencana kumulatif yang memisahkan kedua batas di atas. Bawaan 70 %.":
    "Cumulative plan that separates the two limits above. Default 70 %.",
  "Target serapan per triwulan": "Target of absorption per quarter",
  "Tempat rapat": "Place of the meeting",
  "Tertinggal lebih dari sekian poin = kritis; sampai dengan batas ini = tertinggal; 0 poin atau lebih cepat = sesuai. Berlaku di panel, cascading, dan semua lembar. Bawaan 10 poin (praktik laporan RFK).":
    "Behind by more than so many points = critical; down to this limit = behind; 0 points or ahead = on plan. Applies in the pane, in cascading and on all sheets. Default 10 points (practice of RFK reports).",
  "Usulan percepatan": "Proposals of acceleration",
  "Yang menandatangani Bahan Rapat. Bawaan Kepala Bagian Administrasi Pembangunan (praktik).":
    "Who signs Bahan Rapat. Default Kepala Bagian Administrasi Pembangunan (practice).",
  "Yang tertinggal lebih dari sekian poin sejak batas berikut. Bawaan 5 poin.":
    "Those behind by more than so many points from the following limit. Default 5 points.",
  baris: "rows",
  butir: "items",
};
