import { teks } from "../../i18n/text.ts";
import type { FaktaHalaman } from "../../sheet/lingkungan.ts";
import { baik, beriNama, gagal, perhatian, type ButirLingkungan, type Hasil } from "./butir.ts";

/** The pane's page: where it comes from, what was kept from it, what its browser can do. */
export function butirHalaman(halaman: FaktaHalaman): readonly ButirLingkungan[] {
  return beriNama("halaman", [
    ["asal", teks("app.lingkungan.asal"), asal(halaman)],
    ["officeJs", teks("app.lingkungan.officeJs"), officeJs(halaman)],
    ["gagal", teks("app.lingkungan.gagal"), ditolak(halaman)],
    ["pekerja", teks("app.lingkungan.pekerja"), pekerja(halaman)],
    ["penyimpanan", teks("app.lingkungan.penyimpanan"), penyimpanan(halaman)],
  ]);
}

function asal({ asal: origin, fungsi }: FaktaHalaman): Hasil {
  if ("nilai" in fungsi) return baik(teks("app.lingkungan.asal.ya", { asal: origin }));
  return gagal(
    teks("app.lingkungan.asal.tidak", { asal: origin, kode: fungsi.galat }),
    teks("app.lingkungan.asal.saran", { asal: origin }),
  );
}

/** That this is read at all proves that it arrived. */
function officeJs({ officeJs: host }: FaktaHalaman): Hasil {
  return baik(
    host === null
      ? teks("app.lingkungan.officeJs.sendiri")
      : teks("app.lingkungan.officeJs.dari", { host }),
  );
}

function ditolak({ gagal: hosts }: FaktaHalaman): Hasil {
  if (hosts === null) {
    return {
      status: "tidakDiperiksa",
      keadaan: teks("app.lingkungan.gagal.takTahu"),
      saran: teks("app.lingkungan.gagal.saranTakTahu"),
    };
  }
  if (hosts.length === 0) return baik(teks("app.lingkungan.gagal.tidak"));
  return perhatian(
    teks("app.lingkungan.gagal.ya", { host: hosts.join(", ") }),
    teks("app.lingkungan.gagal.saran"),
  );
}

function pekerja({ pekerja: can }: FaktaHalaman): Hasil {
  if (can) return baik(teks("app.lingkungan.pekerja.ya"));
  return perhatian(teks("app.lingkungan.pekerja.tidak"), teks("app.lingkungan.pekerja.saran"));
}

function penyimpanan({ penyimpanan: can }: FaktaHalaman): Hasil {
  if (can) return baik(teks("app.lingkungan.penyimpanan.ya"));
  return perhatian(
    teks("app.lingkungan.penyimpanan.tidak"),
    teks("app.lingkungan.penyimpanan.saran"),
  );
}
