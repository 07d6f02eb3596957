import { teks } from "../../i18n/text.ts";
import type { FaktaHalaman } from "../../sheet/lingkungan.ts";
import { baik, beriNama, gagal, perhatian, type ButirLingkungan, type Hasil } from "./butir.ts";

/** The pane's page: where it comes from, what was kept from it, what its browser can do. */
export function butirHalaman(halaman: FaktaHalaman): readonly ButirLingkungan[] {
  return beriNama("halaman", [
    ["asal", teks("lingkungan.asal"), asal(halaman)],
    ["officeJs", teks("lingkungan.officeJs"), officeJs(halaman)],
    ["gagal", teks("lingkungan.gagal"), ditolak(halaman)],
    ["pekerja", teks("lingkungan.pekerja"), pekerja(halaman)],
    ["penyimpanan", teks("lingkungan.penyimpanan"), penyimpanan(halaman)],
  ]);
}

function asal({ asal: origin, fungsi }: FaktaHalaman): Hasil {
  if ("nilai" in fungsi) return baik(teks("lingkungan.asal.ya", { asal: origin }));
  return gagal(
    teks("lingkungan.asal.tidak", { asal: origin, kode: fungsi.galat }),
    teks("lingkungan.asal.saran", { asal: origin }),
  );
}

/** That this is read at all proves that it arrived. */
function officeJs({ officeJs: host }: FaktaHalaman): Hasil {
  return baik(
    host === null
      ? teks("lingkungan.officeJs.sendiri")
      : teks("lingkungan.officeJs.dari", { host }),
  );
}

function ditolak({ gagal: hosts }: FaktaHalaman): Hasil {
  if (hosts === null) {
    return {
      status: "tidakDiperiksa",
      keadaan: teks("lingkungan.gagal.takTahu"),
      saran: teks("lingkungan.gagal.saranTakTahu"),
    };
  }
  if (hosts.length === 0) return baik(teks("lingkungan.gagal.tidak"));
  return perhatian(
    teks("lingkungan.gagal.ya", { host: hosts.join(", ") }),
    teks("lingkungan.gagal.saran"),
  );
}

function pekerja({ pekerja: can }: FaktaHalaman): Hasil {
  if (can) return baik(teks("lingkungan.pekerja.ya"));
  return perhatian(teks("lingkungan.pekerja.tidak"), teks("lingkungan.pekerja.saran"));
}

function penyimpanan({ penyimpanan: can }: FaktaHalaman): Hasil {
  if (can) return baik(teks("lingkungan.penyimpanan.ya"));
  return perhatian(teks("lingkungan.penyimpanan.tidak"), teks("lingkungan.penyimpanan.saran"));
}
