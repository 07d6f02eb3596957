import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openXlsx } from "../../src/host/xlsx/workbook.ts";
import { writeDraft } from "../../src/host/xlsx/write-draft.ts";
import type { DraftCell, SheetDraft } from "../../src/sheet/draft.ts";
import { KUNCI_PENGATURAN } from "../../src/sheet/memory/pengaturan.ts";
import { buildSample } from "../../src/sheet/sample/build-sample.ts";
import { lembarJahat, TeksJahat } from "./teks-jahat.ts";

/** Turns what follows around: an amount behind it would read from its end. */
const BALIK = "\u202e";

/** What a page might run, follow, or be broken by. */
const ISI = [
  '<img src=x onerror="window.diserang=1">',
  "<script>window.diserang=1</script>",
  '"><svg onload="window.diserang=1">',
  "<iframe src=javascript:parent.diserang=1></iframe>",
  "javascript:alert(1)",
  "{{constructor.constructor('window.diserang=1')()}}",
  `${BALIK}000.000.1pR`,
  "\u2067\u202d12",
  "A\u0007\u001b[31mB",
  "panjang".repeat(400),
  "<a href=javascript:alert(1)>",
] as const;

/** Where a link of a stranger's file may lead; the last only away. */
const SASARAN = [
  "javascript:top.diserang=1",
  " JavaScript:top.diserang=1",
  "java\tscript:top.diserang=1",
  "vbscript:diserang(1)",
  "data:text/html,&lt;script&gt;top.diserang=1&lt;/script&gt;",
  "file:///etc/passwd",
  "https://jahat.example/",
] as const;

/** The sheet of links, its rows from the top: each of `SASARAN`, each as a formula, and one within the sheet. */
export const TAUTAN = "Tautan";
export const BARIS_TAUTAN = 2 * SASARAN.length;
/** Cell to which the link in the row behind them leads, which only looks like an address. */
export const TUJUAN = { row: 20, col: 1 } as const;

const PENGATURAN = {
  versi: 1,
  bagian: {
    rapatLembar: { namaRapat: `⟦p⟧ ${ISI[0]}`, pimpinan: ISI[1], tempat: ISI[2], jabatan: ISI[4] },
    percepatanSurat: { pemerintah: ISI[3], kepada: `=HYPERLINK("${SASARAN[0]}")`, nama: ISI[6] },
    percepatan: { kataTanggal: [{ frasa: `a ${ISI[0]}`, kecuali: [], bulan: 3 }] },
  },
} as const;

/** A workbook of a stranger's: texts, links, formulas and settings that a page might run or follow. */
export async function bukuJahat(): Promise<Uint8Array> {
  const sheets = lembarJahat(
    buildSample({ seeded: true }).sheets,
    new TeksJahat(3, [""], ISI),
    0.4,
  );
  const info = { title: "Uji", created: "2023-01-02T00:00:00Z" };
  const book = openXlsx(withLinks(writeDraft([tautan(), ...sheets], info)), "jahat.xlsx");
  const value = JSON.stringify(PENGATURAN);
  await book.apply([{ type: "remember", key: KUNCI_PENGATURAN, value }]);
  return book.toBytes();
}

function tautan(): SheetDraft {
  const texts = SASARAN.map((_, nth): DraftCell => ({ value: `klik ${nth}` }));
  const formulas = SASARAN.map((target, nth): DraftCell => {
    const address = target.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/"/g, '""');
    return { value: `rumus ${nth}`, formula: `HYPERLINK("${address}","rumus ${nth}")` };
  });
  const rows = [...texts, ...formulas, { value: "di sini" }].map((cell) => [cell]);
  return { name: TAUTAN, rows, merges: [], widths: [30], heights: {} };
}

/** Hangs links on the cells: one a row on the sheet of links, over the whole table on every other. */
function withLinks(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const sheets = Object.keys(parts).filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name));
  const added = sheets.map((name, nth): readonly [string, Uint8Array][] => {
    const xml = strFromU8(parts[name] ?? new Uint8Array());
    const isOwn = name.endsWith("/sheet1.xml");
    const ref = (row: number): string => (isOwn ? `A${row + 1}` : "A1:J60");
    const targets = isOwn ? SASARAN : [SASARAN[nth % SASARAN.length] ?? SASARAN[0]];
    const within = isOwn ? `<hyperlink ref="A${BARIS_TAUTAN + 1}" location="${TAUTAN}!B21"/>` : "";
    const links = targets.map((_, row) => `<hyperlink ref="${ref(row)}" r:id="j${row}"/>`);
    const list = `<hyperlinks xmlns:r="${RELATIONS}">${links.join("")}${within}</hyperlinks>`;
    const relations = targets.map(
      (target, row) =>
        `<Relationship Id="j${row}" Type="${RELATIONS}/hyperlink" Target="${target.replace(/\t/g, "&#9;")}" TargetMode="External"/>`,
    );
    return [
      [name, strToU8(xml.replace("<pageMargins", `${list}<pageMargins`))],
      [
        name.replace("worksheets/", "worksheets/_rels/") + ".rels",
        strToU8(`<Relationships xmlns="${PACKAGE}">${relations.join("")}</Relationships>`),
      ],
    ];
  });
  return zipSync({ ...parts, ...Object.fromEntries(added.flat()) });
}

const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
