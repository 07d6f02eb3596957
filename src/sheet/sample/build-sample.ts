import { DraftPen } from "../draft-pen.ts";
import type { SheetDraft } from "../draft.ts";
import { SKPD_CONTOH } from "./data/region.ts";
import type { DataSkpd } from "./data/types.ts";
import { formKegiatan } from "./dpa-form.ts";
import { drawForm, FORM_WIDTHS } from "./form-draft.ts";
import type { DpaForm } from "./form.ts";
import { hitungSemua, type HitungSub } from "./hitung.ts";
import { lembarRak, lembarRealisasi } from "./lembar-bulanan.ts";
import { lembarKas } from "./lembar-kas.ts";
import { lembarPk } from "./lembar-pk.ts";
import { lembarCrossfire, lembarSkpd } from "./lembar-umum.ts";
import { salahTempat, seedCrossfire, seedPk, seedRak, SUB_SALAH_TEMPAT } from "./seed-tabel.ts";
import { FORM_SEEDS, type FormSeed, type SeededError } from "./seed.ts";
import { drawLembar, type TabelLembar } from "./tabel.ts";

export interface Sample {
  readonly sheets: readonly SheetDraft[];
  /** Empty for the clean sample. */
  readonly seeded: readonly SeededError[];
}

/** The sample workbook of a new user: a made-up slice of a real region; seeded = with one error of each kind. */
export function buildSample({ seeded = false }: { readonly seeded?: boolean } = {}): Sample {
  const skpdList = seeded ? salahTempat(SKPD_CONTOH) : SKPD_CONTOH;
  const subList = hitungSemua(skpdList);
  const errors: SeededError[] = [];
  const seed = (lembar: TabelLembar, put: typeof seedRak): SheetDraft => {
    if (!seeded) return drawLembar(lembar);
    const hasil = put(lembar);
    errors.push(...hasil.seeded);
    return drawLembar(hasil.lembar);
  };
  const dpa = skpdList.map((skpd) => {
    const made = lembarDpa(
      skpd,
      subList.filter((sub) => sub.skpd === skpd),
      seeded ? FORM_SEEDS : [],
    );
    if (seeded) errors.push(...made.errors);
    return made.sheet;
  });
  return {
    sheets: [
      drawLembar(lembarSkpd(skpdList)),
      seed(lembarPk(skpdList, subList), seedPk),
      seed(
        lembarCrossfire(
          subList,
          seeded ? { [SUB_SALAH_TEMPAT.asal]: SUB_SALAH_TEMPAT.menjadi } : {},
        ),
        seedCrossfire,
      ),
      ...dpa,
      seed(lembarRak(subList), seedRak),
      drawLembar(lembarRealisasi(subList)),
      drawLembar(lembarKas(subList)),
    ],
    seeded: errors,
  };
}

function lembarDpa(
  skpd: DataSkpd,
  subList: readonly HitungSub[],
  seeds: readonly FormSeed[],
): { sheet: SheetDraft; errors: SeededError[] } {
  const name = `DPA ${skpd.alias}`;
  const pen = new DraftPen(FORM_WIDTHS);
  const breaks: number[] = [];
  const used: FormSeed[] = [];
  for (const kegiatan of new Set(subList.map((sub) => sub.kegiatan))) {
    let form = formKegiatan(subList.filter((sub) => sub.kegiatan === kegiatan));
    for (const seed of seeds) {
      const sub = form.subKegiatan.find(({ kepala }) =>
        String(kepala[0]?.nilai).startsWith(`${seed.sub} `),
      );
      if (sub === undefined) continue;
      form = seed.ubah(form, sub);
      used.push(seed);
    }
    if (pen.row > 0) breaks.push(pen.row);
    drawForm(pen, tandaiSalahTempat(form), { rincian: "satu-baris" });
    pen.next();
  }
  const errors = used.map(({ kind, tanda, note }): SeededError => ({
    kind,
    sheet: name,
    cell: pen.marks.get(tanda) ?? "",
    note,
  }));
  const salah = pen.marks.get("salah tempat");
  if (salah !== undefined) {
    const note = `Sub kegiatan ${SUB_SALAH_TEMPAT.menjadi} tidak berada di bawah kegiatan 3.27.03.2.02; seharusnya ${SUB_SALAH_TEMPAT.asal}`;
    errors.push({ kind: "kode-di-luar-kegiatan", sheet: name, cell: salah, note });
  }
  return { sheet: pen.draft(name, { print: { landscape: false, breaks } }), errors };
}

function tandaiSalahTempat(form: DpaForm): DpaForm {
  return {
    ...form,
    subKegiatan: form.subKegiatan.map((sub) => ({
      ...sub,
      kepala: sub.kepala.map((baris) =>
        String(baris.nilai).startsWith(`${SUB_SALAH_TEMPAT.menjadi} `)
          ? { ...baris, tanda: "salah tempat" }
          : baris,
      ),
    })),
  };
}
