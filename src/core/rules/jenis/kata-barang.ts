import { buatPencariFrasa, type Frasa } from "../../text/frasa.ts";

/** What goes with an asset without being one, and services around it. */
const BUKAN_ASET = [
  "Tinta",
  "Toner",
  "Catridge",
  "Cartridge",
  "Pita",
  "Kertas",
  "Tas",
  "Baterai",
  "Baterei",
  "Kabel",
  "Charger",
  "Adaptor",
  "Suku Cadang",
  "Sparepart",
  "Spare Part",
  "Service",
  "Servis",
  "Sewa",
  "Jasa",
  "Pemeliharaan",
  "Perbaikan",
  "Instalasi",
  "Aksesoris",
  "Ban",
  "Oli",
  "BBM",
  "Pelumas",
  "Stiker",
  "Freon",
  "Lampu",
  "Bracket",
  "Sarung",
  "Cover",
];

/** Things that are bought as assets. Editable default; source: practice, account names of Kepmendagri 050-5889/2021. */
const ASET = [
  "Laptop",
  "Notebook",
  "Komputer",
  "Personal Computer",
  "PC",
  "Printer",
  "Scanner",
  "Proyektor",
  "LCD Projector",
  "Server",
  "Router",
  "Kamera",
  "Drone",
  "Televisi",
  "Smart TV",
  "AC Split",
  "Air Conditioner",
  "Lemari",
  "Filing Cabinet",
  "Meja Kerja",
  "Kursi Kerja",
  "Sofa",
  "Genset",
  "Mobil",
  "Sepeda Motor",
  "Kulkas",
  "Mesin Fotocopy",
];

export const cariAset = buatPencariFrasa(ASET.map((frasa): Frasa => ({ frasa })));
export const cariBukanAset = buatPencariFrasa(BUKAN_ASET.map((frasa) => ({ frasa })));

/** Goods that end with another owner: then the spending is goods to hand over, or hibah. */
export const cariDiserahkan = buatPencariFrasa(
  [
    "Diserahkan kepada",
    "Dihibahkan",
    "Hibah kepada",
    "Bantuan kepada Masyarakat",
    "Bantuan untuk Masyarakat",
    "Bantuan kepada Kelompok",
    "Dijual kepada",
  ].map((frasa) => ({ frasa })),
);

/** Goods that are used up. */
export const cariHabisPakai = buatPencariFrasa(
  [
    "Alat Tulis Kantor",
    "ATK",
    "Kertas HVS",
    "Tinta Printer",
    "Toner",
    "Snack",
    "Makan Siang",
    "Makanan dan Minuman",
    "Nasi Kotak",
    "Konsumsi Rapat",
    "Bahan Bakar Minyak",
    "Perjalanan Dinas",
    "Materai",
    "Meterai",
    "Fotokopi",
  ].map((frasa) => ({ frasa })),
);
