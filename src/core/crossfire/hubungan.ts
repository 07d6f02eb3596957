import { ISTILAH, type Istilah } from "./istilah.ts";

/** Two terms whose works serve one matter, each its part. */
export interface Hubungan {
  readonly a: Istilah;
  readonly b: Istilah;
  /** kuat = one hardly works without the other; sedang = one supports the other. */
  readonly kuat: boolean;
  /** The matter, by which groups are named. */
  readonly isu: string;
  /** Why, in words that stand in a sentence. */
  readonly alasan: string;
}

type Baris = readonly [a: Istilah, b: Istilah, kuat: "kuat" | "sedang", alasan: string];

/**
 * Matters that several SKPD work at together, and how their works meet. Who belongs to stunting follows the specific
 * and sensitive interventions of Perpres 72/2021, to kemiskinan ekstrem the strategies of Inpres 4/2022; the others
 * follow the themes of the regency's meetings and the tasks of the offices (practice, open to change). A pair that is
 * not here is not related, however near its words seem.
 */
const ISU = {
  "stunting dan gizi": [
    ["gizi", "ibuAnak", "kuat", "gizi ibu dan anak ditangani bersama"],
    ["gizi", "panganKeluarga", "kuat", "pangan keluarga yang beragam memperbaiki gizi"],
    ["gizi", "cadanganPangan", "sedang", "cadangan pangan menjaga gizi keluarga rawan pangan"],
    ["gizi", "sanitasi", "sedang", "sanitasi yang layak mencegah gizi buruk"],
    ["gizi", "airMinum", "sedang", "air minum yang aman mencegah gizi buruk"],
    ["gizi", "paud", "sedang", "PAUD menjangkau anak sasaran gizi"],
    ["gizi", "remaja", "sedang", "remaja putri adalah sasaran hulu gizi"],
    ["gizi", "keluargaBerencana", "sedang", "pengaturan kehamilan menurunkan risiko stunting"],
    ["gizi", "ketahananKeluarga", "sedang", "keluarga didampingi memenuhi gizi anak"],
    ["imunisasi", "ibuAnak", "kuat", "bayi dan balita yang sama"],
    ["imunisasi", "gizi", "sedang", "bayi dan balita yang sama di posyandu"],
    ["imunisasi", "paud", "sedang", "anak yang sama di posyandu dan PAUD"],
    ["imunisasi", "kesehatanSekolah", "sedang", "imunisasi anak sekolah"],
    ["ibuAnak", "keluargaBerencana", "kuat", "jarak kehamilan menentukan kesehatan ibu dan anak"],
    ["ibuAnak", "ketahananKeluarga", "sedang", "keluarga ibu dan balita didampingi bersama"],
    ["ibuAnak", "sanitasi", "sedang", "sanitasi melindungi kesehatan ibu dan anak"],
    ["ibuAnak", "airMinum", "sedang", "air minum melindungi kesehatan ibu dan anak"],
    ["ibuAnak", "panganKeluarga", "sedang", "pangan keluarga bagi ibu dan balita"],
    ["ibuAnak", "cadanganPangan", "sedang", "cadangan pangan bagi ibu dan balita"],
    ["ibuAnak", "paud", "sedang", "anak yang sama di posyandu dan PAUD"],
    ["ibuAnak", "remaja", "sedang", "calon pengantin adalah calon ibu"],
    ["keluargaBerencana", "ketahananKeluarga", "sedang", "keluarga sasaran yang sama"],
    ["keluargaBerencana", "remaja", "kuat", "remaja disiapkan untuk keluarga berencana"],
  ],
  kemiskinan: [
    ["miskin", "bantuanSosial", "kuat", "data keluarga miskin menentukan penerima bantuan"],
    ["miskin", "pilarSosial", "kuat", "pendamping sosial mendata keluarga miskin"],
    ["miskin", "rumahLayak", "kuat", "data keluarga miskin menentukan penerima perbaikan rumah"],
    ["miskin", "cadanganPangan", "sedang", "cadangan pangan bagi keluarga miskin"],
    ["miskin", "pelatihanKerja", "sedang", "pelatihan kerja bagi keluarga miskin"],
    ["miskin", "usahaMikro", "sedang", "usaha mikro bagi keluarga miskin"],
    ["miskin", "ekonomiDesa", "sedang", "ekonomi desa menyerap keluarga miskin"],
    ["bantuanSosial", "usahaMikro", "sedang", "bantuan sosial diteruskan dengan usaha"],
    ["bantuanSosial", "cadanganPangan", "sedang", "bantuan pangan bagi penerima bantuan sosial"],
    ["bantuanSosial", "disabilitas", "kuat", "penyandang disabilitas penerima bantuan"],
    ["bantuanSosial", "lansia", "kuat", "lanjut usia penerima bantuan"],
    ["bantuanSosial", "pilarSosial", "kuat", "pendamping sosial menyalurkan bantuan"],
    ["masalahSosial", "pilarSosial", "kuat", "pendamping sosial menangani masalah sosial"],
    ["pilarSosial", "kesejahteraanSosial", "sedang", "kebijakan dan pendamping sosial"],
    ["rumahLayak", "pilarSosial", "sedang", "pendamping sosial mendampingi warga"],
  ],
  "usaha rakyat": [
    ["usahaMikro", "koperasi", "kuat", "pelaku usaha mikro adalah anggota koperasi"],
    ["usahaMikro", "industriKecil", "kuat", "pelaku usaha yang sama"],
    ["usahaMikro", "ekonomiKreatif", "kuat", "pelaku kreatif adalah usaha mikro"],
    ["usahaMikro", "izinUsaha", "kuat", "izin usaha mikro melalui layanan berusaha"],
    ["usahaMikro", "ekonomiDesa", "sedang", "usaha warga desa"],
    ["usahaMikro", "pasar", "sedang", "pedagang pasar adalah usaha mikro"],
    ["usahaMikro", "pelatihanKerja", "sedang", "lulusan pelatihan menjadi wirausaha"],
    ["koperasi", "ekonomiDesa", "sedang", "lembaga ekonomi rakyat di desa"],
    ["koperasi", "industriKecil", "sedang", "koperasi pelaku industri kecil"],
    ["industriKecil", "ekonomiKreatif", "sedang", "produk kreatif industri kecil"],
    ["industriKecil", "pelatihanKerja", "sedang", "tenaga terampil bagi industri kecil"],
  ],
  pariwisata: [
    ["wisata", "ekonomiKreatif", "kuat", "promosi wisata dan produk kreatif"],
    ["wisata", "destinasi", "kuat", "destinasi dan promosinya"],
    ["wisata", "usahaWisata", "kuat", "usaha pariwisata dan promosinya"],
    ["destinasi", "budaya", "sedang", "objek budaya adalah daya tarik wisata"],
    ["destinasi", "ekonomiKreatif", "kuat", "produk kreatif dijual di destinasi"],
    ["destinasi", "usahaWisata", "kuat", "usaha di destinasi"],
    ["destinasi", "jalan", "sedang", "jalan menuju destinasi"],
    ["destinasi", "angkutan", "sedang", "angkutan menuju destinasi"],
    ["destinasi", "ekonomiDesa", "sedang", "usaha desa di destinasi"],
    ["destinasi", "usahaMikro", "sedang", "usaha mikro di destinasi"],
    ["usahaWisata", "usahaMikro", "sedang", "usaha mikro di tempat wisata"],
    ["usahaWisata", "ekonomiKreatif", "sedang", "produk kreatif di tempat wisata"],
  ],
  pertanian: [
    ["tani", "irigasi", "kuat", "petani adalah pemakai air irigasi"],
    ["tani", "jalanTani", "kuat", "jalan usaha tani dipakai kelompok tani"],
    ["tani", "pupuk", "kuat", "sarana pertanian bagi kelompok tani"],
    ["jalanTani", "pupuk", "sedang", "akses dan sarana petani yang sama"],
    ["jalanTani", "jalan", "sedang", "jalan usaha tani bersambung ke jalan kabupaten"],
    ["jalanTani", "irigasi", "sedang", "prasarana lahan yang sama"],
    ["irigasi", "sumberDayaAir", "kuat", "air baku bagi irigasi"],
    ["irigasiTambak", "budidayaIkan", "kuat", "tambak yang sama"],
    ["irigasi", "budidayaIkan", "sedang", "air irigasi bagi kolam ikan"],
    ["irigasi", "pupuk", "sedang", "air dan sarana lahan yang sama"],
    ["tani", "panganKeluarga", "sedang", "penyuluh mendampingi pekarangan keluarga"],
    ["tani", "sumberDayaAir", "sedang", "air baku bagi lahan pertanian"],
  ],
  "harga dan cadangan pangan": [
    ["cadanganPangan", "hargaPokok", "kuat", "cadangan menjaga harga pangan"],
    ["hargaPokok", "pasar", "kuat", "harga dipantau di pasar rakyat"],
    ["hargaPokok", "panganKeluarga", "sedang", "pasokan bagi konsumsi keluarga"],
    ["panganKeluarga", "budidayaIkan", "sedang", "ikan sumber protein keluarga"],
    ["budidayaIkan", "ikan", "sedang", "produksi dan pengolahan ikan"],
  ],
  "peternakan dan kesehatan hewan": [
    ["ternak", "kesehatanHewan", "kuat", "ternak yang sama"],
    ["kesehatanHewan", "wabah", "kuat", "penyakit hewan yang menular kepada manusia"],
    ["kesehatanHewan", "zoonosis", "kuat", "penyakit hewan yang menular kepada manusia"],
    ["zoonosis", "wabah", "kuat", "kewaspadaan terhadap penyakit dari hewan"],
  ],
  bencana: [
    ["bencana", "rumahKorban", "kuat", "korban bencana yang sama"],
    ["bencana", "banjir", "sedang", "pengendali banjir mengurangi risiko bencana"],
    ["banjir", "drainase", "kuat", "drainase dan pengendali banjir"],
    ["bencana", "penyelamatan", "kuat", "korban bencana diselamatkan bersama"],
    ["rumahKorban", "penyelamatan", "sedang", "korban bencana yang sama"],
    ["kebakaran", "penyelamatan", "kuat", "pemadaman dan penyelamatan"],
  ],
  "lingkungan bersih": [
    ["sampah", "lingkunganHidup", "sedang", "sampah merusak lingkungan"],
    ["sampah", "pencemaran", "kuat", "sampah mencemari lingkungan"],
    ["pencemaran", "lingkunganHidup", "kuat", "pencemaran merusak lingkungan"],
    ["sampah", "sanitasi", "sedang", "sanitasi dan sampah permukiman"],
    ["sampah", "rumahLayak", "sedang", "kumuh karena sampah"],
    ["sampah", "drainase", "sedang", "sampah menyumbat saluran"],
    ["pencemaran", "sanitasi", "sedang", "air limbah mencemari lingkungan"],
  ],
  "permukiman layak": [
    ["rumahLayak", "sanitasi", "kuat", "rumah layak memiliki sanitasi"],
    ["rumahLayak", "airMinum", "kuat", "rumah layak memiliki air minum"],
    ["rumahLayak", "drainase", "sedang", "drainase adalah ukuran permukiman layak"],
    ["sanitasi", "airMinum", "kuat", "air minum dan sanitasi satu layanan"],
    ["airMinum", "sumberDayaAir", "kuat", "air baku bagi air minum"],
    ["tataRuang", "penggunaanTanah", "kuat", "penggunaan tanah mengikuti tata ruang"],
  ],
  "perempuan dan anak": [
    ["perempuan", "lindungAnak", "kuat", "perlindungan perempuan dan anak"],
    ["perempuan", "korbanKekerasan", "kuat", "perempuan korban kekerasan"],
    ["lindungAnak", "korbanKekerasan", "kuat", "anak korban kekerasan"],
    ["lindungAnak", "anakTerlantar", "kuat", "anak yang memerlukan perlindungan"],
    ["lindungAnak", "ketahananKeluarga", "kuat", "keluarga melindungi anak"],
    ["lindungAnak", "satuanPendidikan", "sedang", "sekolah ramah anak"],
    ["lindungAnak", "remaja", "sedang", "remaja adalah anak yang dilindungi"],
  ],
  "sekolah sehat": [
    ["pesertaDidik", "kesehatanSekolah", "kuat", "kesehatan peserta didik"],
    ["literasi", "perpustakaanSekolah", "kuat", "perpustakaan sekolah menumbuhkan literasi"],
    ["literasi", "pustaka", "sedang", "perpustakaan menumbuhkan literasi"],
    ["sekolah", "narkotika", "sedang", "sekolah bebas narkotika"],
    ["kesehatanSekolah", "narkotika", "sedang", "deteksi dini di UKS"],
  ],
  "lapangan kerja": [
    ["pelatihanKerja", "investasi", "sedang", "investasi membuka lapangan kerja"],
    ["pelatihanKerja", "penempatanKerja", "kuat", "lulusan pelatihan ditempatkan"],
    ["penempatanKerja", "investasi", "sedang", "investasi membuka lapangan kerja"],
    ["investasi", "industri", "sedang", "investasi membangun industri"],
  ],
  "iklim usaha": [
    ["investasi", "izinUsaha", "kuat", "izin berusaha bagi penanam modal"],
    ["investasi", "izinLingkungan", "sedang", "izin lingkungan bagi penanam modal"],
    ["industri", "izinUsaha", "sedang", "izin berusaha bagi industri"],
  ],
  "layanan digital": [
    ["digital", "sistemInformasi", "sedang", "satu landasan aplikasi pemerintah"],
  ],
  "penyakit dan wabah": [
    ["penyakit", "wabah", "kuat", "kewaspadaan terhadap penyakit menular"],
    ["penyakit", "sanitasi", "sedang", "sanitasi mencegah penyakit menular"],
    ["faskes", "obat", "sedang", "obat bagi fasilitas kesehatan"],
  ],
  pemuda: [
    ["pemuda", "narkotika", "kuat", "pemuda bebas narkotika"],
    ["remaja", "narkotika", "kuat", "remaja bebas narkotika"],
    ["pemuda", "olahraga", "kuat", "pemuda dan olahraga"],
    ["pemuda", "remaja", "sedang", "remaja dan pemuda"],
  ],
} as const satisfies Readonly<Record<string, readonly Baris[]>>;

/** A matter several SKPD work at, as sentences name it. */
export type Isu = keyof typeof ISU;

/** Why two terms are related. */
export type AlasanHubungan = (typeof ISU)[Isu][number][3];

const BARIS_ISU: Readonly<Record<string, readonly Baris[]>> = ISU;

export const HUBUNGAN_LIST: readonly Hubungan[] = Object.entries(BARIS_ISU).flatMap(([isu, list]) =>
  list.map(([a, b, kuat, alasan]) => ({ a, b, kuat: kuat === "kuat", isu, alasan })),
);

const BY_TERM: ReadonlyMap<Istilah, readonly (readonly [Istilah, Hubungan])[]> = indexHubungan();

function indexHubungan(): ReadonlyMap<Istilah, readonly (readonly [Istilah, Hubungan])[]> {
  const index = new Map<Istilah, (readonly [Istilah, Hubungan])[]>();
  const put = (from: Istilah, to: Istilah, hubungan: Hubungan): void => {
    const list = index.get(from);
    if (list === undefined) index.set(from, [[to, hubungan]]);
    else list.push([to, hubungan]);
  };
  for (const hubungan of HUBUNGAN_LIST) {
    put(hubungan.a, hubungan.b, hubungan);
    put(hubungan.b, hubungan.a, hubungan);
  }
  return index;
}

/** Terms that a term is related to, with how. */
export function hubunganDari(istilah: Istilah): readonly (readonly [Istilah, Hubungan])[] {
  return BY_TERM.get(istilah) ?? [];
}

/** The matter a term belongs to: that of its first relation, else the term itself in words. */
export function isuOf(istilah: Istilah): string {
  return BY_TERM.get(istilah)?.[0]?.[1].isu ?? ISTILAH[istilah][0].replace("=", "");
}
