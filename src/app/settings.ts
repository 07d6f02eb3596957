import { teks } from "../i18n/text.ts";
import type { BagianPengaturan } from "../core/pengaturan/bagian.ts";
import type { Pengaturan } from "../core/pengaturan/pengaturan.ts";
import type { AnyBagianForm, IsianForm } from "../i18n/pengaturan/form.ts";
import { formPengaturan } from "../i18n/pengaturan/index.ts";
import { AppError } from "./app-error.ts";

/** A field of the settings with its value now and by default. */
export interface BidangView {
  readonly bidang: string;
  readonly label: string;
  readonly uraian: string;
  readonly syarat: string;
  readonly isian: IsianForm;
  readonly nilai: unknown;
  readonly bawaan: unknown;
  readonly isDiubah: boolean;
}

export interface BagianView {
  readonly bagian: string;
  readonly judul: string;
  readonly uraian: string;
  readonly bidang: readonly BidangView[];
}

export interface SettingRequest {
  readonly bagian: string;
  readonly bidang: string;
  /** Undefined = back to the default. */
  readonly nilai: unknown;
}

/** A change that was understood, ready to be kept. */
export interface SettingChange {
  readonly bagian: BagianPengaturan<object>;
  readonly ubah: object;
}

type Baca = (value: unknown) => unknown;

/** Every section with its values. */
export function settingViews(
  pengaturan: Pengaturan,
  forms: readonly AnyBagianForm[] = formPengaturan(),
): readonly BagianView[] {
  return forms.map(({ bagian, judul, uraian, bidang }) => {
    const values = new Map<string, unknown>(Object.entries(pengaturan.of(bagian)));
    const defaults = new Map<string, unknown>(Object.entries(bagian.bawaan));
    return {
      bagian: bagian.kunci,
      judul,
      uraian,
      bidang: Object.entries(bidang).map(([name, form]) => {
        const nilai = values.get(name);
        const bawaan = defaults.get(name);
        const isDiubah = JSON.stringify(nilai) !== JSON.stringify(bawaan);
        return { bidang: name, ...form, nilai, bawaan, isDiubah };
      }),
    };
  });
}

/**
 * Reads a request as the stored settings would be read: what comes back later is what was meant.
 * @throws AppError `input` naming the field and what it must be
 */
export function readSetting(
  { bagian: kunci, bidang: name, nilai }: SettingRequest,
  forms: readonly AnyBagianForm[] = formPengaturan(),
): SettingChange {
  const form = forms.find(({ bagian }) => bagian.kunci === kunci);
  const bidang = new Map(Object.entries(form?.bidang ?? {})).get(name);
  if (form === undefined || bidang === undefined) {
    throw new AppError("input", teks("app.pengaturan.tidakDikenal", { nama: `${kunci}.${name}` }));
  }
  const { bagian } = form;
  const readers = new Map(Object.entries(bagian.bidang as Readonly<Record<string, Baca>>));
  const defaults = new Map<string, unknown>(Object.entries(bagian.bawaan));
  const value = nilai === undefined ? defaults.get(name) : readers.get(name)?.(nilai);
  if (value === undefined) {
    throw new AppError(
      "input",
      teks("app.pengaturan.belumDisimpan", { nama: bidang.label, syarat: bidang.syarat }),
    );
  }
  return { bagian, ubah: { [name]: value } };
}
