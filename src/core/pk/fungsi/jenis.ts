import { NAMA_JENIS_BELANJA } from "../../kode/jenis-belanja.ts";
import { jenisBelanjaOf } from "../../kode/kode-rekening.ts";
import { ERRORS_KODE, isRekening, kodeDari, PARAM_KODE } from "../kode-arg.ts";
import { fail, isFxError, na, type FunctionDef } from "../spec.ts";

const ERRORS = {
  ...ERRORS_KODE,
  bukanRekening: na(
    "“{isi}” bukan kode rekening belanja (5.1 sampai 5.4) sampai tingkat jenis.",
    "“{isi}” is no account of belanja (5.1 to 5.4) down to the level of jenis.",
  ),
} as const;

/** PK.JENIS: name of the jenis belanja of an account. */
export const jenis: FunctionDef = {
  spec: {
    id: "JENIS",
    summary: {
      id: "Nama jenis belanja dari kode rekening.",
      en: "Name of the jenis belanja (kind of spending) of an account.",
    },
    description: [
      {
        id: "Jenis belanja adalah tingkat ketiga kode rekening (5.1.02 = Belanja Barang dan Jasa), menurut Permendagri 90 Tahun 2019 dan pemutakhirannya.",
        en: "The jenis belanja is the third level of an account (5.1.02 = goods and services), by Permendagri 90/2019 and its updates.",
      },
    ],
    params: [PARAM_KODE],
    returns: { type: "any", description: { id: "Nama jenis belanja.", en: "The name." } },
    stream: false,
    elementwise: true,
    errors: ERRORS,
    examples: [
      {
        formula: '=PK.JENIS("5.1.02.01.01.0024")',
        args: ["5.1.02.01.01.0024"],
        result: "Belanja Barang dan Jasa",
      },
      {
        formula: '=PK.JENIS("5.2.04")',
        args: ["5.2.04"],
        result: "Belanja Modal Jalan, Jaringan, dan Irigasi",
      },
      { formula: '=PK.JENIS("")', args: [""], result: "" },
      { formula: '=PK.JENIS("5.1")', args: ["5.1"], result: { error: "bukanRekening" } },
      { formula: '=PK.JENIS("pegawai")', args: ["pegawai"], result: { error: "bukanKode" } },
    ],
  },
  compute: ([cell = null]) => {
    const kode = kodeDari(cell);
    if (kode === "" || isFxError(kode)) return kode;
    const key = isRekening(kode) ? jenisBelanjaOf(kode) : null;
    const nama = key === null ? undefined : NAMA_JENIS_BELANJA[key];
    return nama ?? fail(ERRORS, "bukanRekening", { isi: kode.text });
  },
};
