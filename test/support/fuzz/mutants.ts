import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeDraft } from "../../../src/host/xlsx/write-draft.ts";
import { buildSample } from "../../../src/sheet/sample/build-sample.ts";
import { pick, pickWeighted, seeded, type Random } from "../faults/random.ts";

/** A workbook file that somebody made or broke so as to harm its reader. */
export interface Mutant {
  readonly kind: string;
  readonly bytes: Uint8Array;
}

type Parts = Map<string, Uint8Array>;
type Make = (parts: Parts, random: Random) => Uint8Array;

const BOOK = "xl/workbook.xml";
const LINKS = "xl/_rels/workbook.xml.rels";
const STRINGS = "xl/sharedStrings.xml";
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

let sample: Uint8Array | null = null;

/** A workbook of the product's own, with every kind of sheet. */
function sampleBytes(): Uint8Array {
  return (sample ??= writeDraft(buildSample().sheets, {
    title: "contoh",
    created: "2026-01-01T00:00:00Z",
  }));
}

const zipped = (parts: Parts): Uint8Array => zipSync(Object.fromEntries(parts), { level: 1 });
const int = (random: Random, end: number): number => Math.floor(random() * end);
const sheetsOf = (parts: Parts): string[] => [...parts.keys()].filter((name) => SHEET.test(name));

/** Changes the text of a part; of a sheet at random when none is named. */
function rewrite(
  parts: Parts,
  random: Random,
  change: (xml: string) => string,
  part?: string,
): Uint8Array {
  const name = part ?? pick(random, sheetsOf(parts)) ?? BOOK;
  parts.set(name, strToU8(change(strFromU8(parts.get(name) ?? new Uint8Array()))));
  return zipped(parts);
}

const inData =
  (rows: string) =>
  (xml: string): string =>
    xml
      .replace(/<sheetData>/, `<sheetData>${rows}`)
      .replace("<sheetData/>", `<sheetData>${rows}</sheetData>`);
const onlyData =
  (rows: string) =>
  (xml: string): string =>
    xml.replace(/<sheetData>.*<\/sheetData>/s, `<sheetData>${rows}</sheetData>`);
const many = (count: number, of: (nth: number) => string): string =>
  Array.from({ length: count }, (_, nth) => of(nth)).join("");
const cell = (value: string, type = ""): string =>
  `<row r="1"><c r="A1"${type}><v>${value}</v></c></row>`;

/** Offsets of the directory entries of a zip. */
function entries(bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: number[] = [];
  for (let at = 0; at < bytes.length - 46; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) found.push(at);
  }
  return found;
}

const MUTATIONS: readonly (readonly [readonly [kind: string, make: Make], weight: number])[] = [
  [
    [
      "bytes flipped",
      (parts, random) => {
        const bytes = Uint8Array.from(zipped(parts));
        for (let nth = 0; nth <= int(random, 20); nth += 1)
          bytes[int(random, bytes.length)] = int(random, 256);
        return bytes;
      },
    ],
    20,
  ],
  [["cut off", (parts, random) => zipped(parts).subarray(0, int(random, 100_000))], 4],
  [
    [
      "xml letters changed",
      (parts, random) => {
        const name = pick(random, [...parts.keys()]) ?? BOOK;
        const bytes = Uint8Array.from(parts.get(name) ?? []);
        for (let nth = 0; nth <= int(random, 6); nth += 1)
          bytes[int(random, bytes.length)] = int(random, 256);
        parts.set(name, bytes);
        return zipped(parts);
      },
    ],
    15,
  ],
  [
    [
      "attributes changed",
      (parts, random) => {
        const values = [
          "-1",
          "1e999",
          "NaN",
          "99999999999",
          "A1:XFD1048576",
          "ZZZZ9999999",
          "",
          "'",
          "../../x",
          "0.5",
        ];
        const wanted = int(random, 400);
        let nth = 0;
        return rewrite(
          parts,
          random,
          (xml) =>
            xml.replace(/="[^"]*"/g, (own) =>
              nth++ % 400 === wanted ? `="${pick(random, values) ?? ""}"` : own,
            ),
          random() < 0.3
            ? pick(
                random,
                [...parts.keys()].filter((name) => name.endsWith(".xml") || name.endsWith(".rels")),
              )
            : undefined,
        );
      },
    ],
    15,
  ],
  [
    [
      "elements lost or doubled",
      (parts, random) => {
        const wanted = int(random, 300);
        let nth = 0;
        return rewrite(parts, random, (xml) =>
          xml.replace(/<[^>]+>/g, (tag) =>
            nth++ % 300 !== wanted ? tag : random() < 0.5 ? "" : tag + tag,
          ),
        );
      },
    ],
    8,
  ],
  [
    [
      "part lost",
      (parts, random) => {
        parts.delete(pick(random, [...parts.keys()]) ?? "");
        return zipped(parts);
      },
    ],
    4,
  ],
  [
    [
      "zip bomb, declared",
      (parts, random) => rewrite(parts, random, inData(" ".repeat(40_000_000))),
    ],
    0.4,
  ],
  [
    [
      "zip bomb, undeclared",
      (parts, random) => {
        const bytes = Uint8Array.from(rewrite(parts, random, inData(" ".repeat(20_000_000))));
        const view = new DataView(bytes.buffer);
        for (const at of entries(bytes)) {
          if (view.getUint32(at + 24, true) > 10_000_000)
            view.setUint32(at + 24, int(random, 100_000), true);
        }
        return bytes;
      },
    ],
    0.4,
  ],
  [
    [
      "deep xml",
      (parts, random) => rewrite(parts, random, inData("<a>".repeat(10 ** (2 + int(random, 5))))),
    ],
    1,
  ],
  [
    [
      "one element of many attributes",
      (parts, random) =>
        rewrite(
          parts,
          random,
          inData(`<row ${many(10 ** (2 + int(random, 4)), (n) => `a${n}="1" `)}/>`),
        ),
    ],
    1,
  ],
  [
    [
      "huge dimensions",
      (parts, random) =>
        rewrite(parts, random, (xml) =>
          onlyData(
            '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
          )(xml).replace(/<dimension[^>]*>/, '<dimension ref="A1:XFD1048576"/>'),
        ),
    ],
    1,
  ],
  [
    [
      "wide and long",
      (parts, random) => {
        const rows = many(
          10 ** (2 + int(random, 3)),
          (n) =>
            `<row r="${n + 1}"><c r="A${n + 1}"><v>1</v></c><c r="XFD${n + 1}"><v>1</v></c></row>`,
        );
        for (const name of sheetsOf(parts).slice(1)) rewrite(parts, random, onlyData(rows), name);
        return zipped(parts);
      },
    ],
    0.6,
  ],
  [
    [
      "shared string bomb",
      (parts, random) => {
        const text =
          random() < 0.5
            ? many(300_000, () => "<si><t>aaaaaaaaaaaaaaa</t></si>")
            : `<si><t>${"a".repeat(8_000_000)}</t></si>`;
        parts.set(STRINGS, strToU8(`<sst ${MAIN}>${text}</sst>`));
        linkStrings(parts);
        const rows = many(
          20_000,
          (n) => `<row r="${n + 1}"><c r="A${n + 1}" t="s"><v>0</v></c></row>`,
        );
        return rewrite(parts, random, onlyData(rows));
      },
    ],
    0.6,
  ],
  [
    [
      "index out of range",
      (parts, random) =>
        rewrite(
          parts,
          random,
          inData(cell(pick(random, ["999999", "-1", "1e9", "x", ""]) ?? "", ' t="s"')),
        ),
    ],
    2,
  ],
  [
    [
      "wrong relationships",
      (parts, random) => {
        const targets = [
          "../../../../etc/passwd",
          "/etc/passwd",
          "workbook.xml",
          "..\\..\\x.xml",
          "//host/share/x.xml",
          "file:///etc/passwd",
          "worksheets/none.xml",
          "_rels/workbook.xml.rels",
          "%2e%2e/%2e%2e/x",
          "",
        ];
        const change = (xml: string): string =>
          xml.replace(/Target="[^"]*"/, `Target="${pick(random, targets) ?? ""}"`);
        return rewrite(parts, random, change, random() < 0.3 ? "_rels/.rels" : LINKS);
      },
    ],
    4,
  ],
  [
    [
      "external sheet",
      (parts, random) =>
        rewrite(
          parts,
          random,
          (xml) => xml.replace("<Relationship ", '<Relationship TargetMode="External" '),
          LINKS,
        ),
    ],
    1,
  ],
  [
    [
      "one part for every sheet",
      (parts, random) =>
        rewrite(
          parts,
          random,
          (xml) => xml.replace(/worksheets\/[^"]+/g, "worksheets/sheet1.xml"),
          LINKS,
        ),
    ],
    1,
  ],
  [
    [
      "cyclic styles",
      (parts, random) =>
        rewrite(
          parts,
          random,
          (xml) =>
            xml
              .replace(/xfId="\d+"/g, () => `xfId="${int(random, 99)}"`)
              .replace(
                /(font|fill|border|numFmt)Id="\d+"/g,
                (_, name: string) => `${name}Id="${pick(random, [0, 999_999, -1]) ?? 0}"`,
              )
              .replace(
                "</cellXfs>",
                `${'<xf numFmtId="0" xfId="0"/>'.repeat(10 ** int(random, 6))}</cellXfs>`,
              ),
          "xl/styles.xml",
        ),
    ],
    2,
  ],
  [
    [
      "entities",
      (parts, random) => {
        const laughs = many(9, (n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`);
        const doctype =
          random() < 0.5
            ? `<!DOCTYPE x [<!ENTITY l0 "ha">${laughs}]>`
            : '<!DOCTYPE x [<!ENTITY l9 SYSTEM "file:///etc/passwd">]>';
        const part = random() < 0.3 ? BOOK : undefined;
        return rewrite(
          parts,
          random,
          (xml) =>
            xml
              .replace(/<(worksheet|workbook)/, `${doctype}<$1`)
              .replace("<sheetData>", `<sheetData>${cell("&l9;", ' t="str"')}`),
          part,
        );
      },
    ],
    2,
  ],
  [
    [
      "parts twice",
      (parts, random) => {
        const [one = "", other = ""] = sheetsOf(parts);
        const bytes = Uint8Array.from(zipped(parts));
        if (one.length !== other.length) return bytes;
        const [from, to] = [strToU8(other), strToU8(one)];
        for (
          let at = bytes.indexOf(from[0] ?? 0);
          at >= 0;
          at = bytes.indexOf(from[0] ?? 0, at + 1)
        ) {
          if (from.every((byte, nth) => bytes[at + nth] === byte) && random() < 0.8)
            bytes.set(to, at);
        }
        return bytes;
      },
    ],
    1.5,
  ],
  [
    [
      "strange part names",
      (parts, random) => {
        for (const name of [
          "../../jahat.xml",
          "/mutlak.xml",
          "C:\\x.xml",
          "a".repeat(60_000),
          "xl\u202egnp.exe",
        ])
          if (random() < 0.5) parts.set(name, strToU8("<x/>"));
        return zipped(parts);
      },
    ],
    1,
  ],
  [
    [
      "very many parts",
      (parts, random) => {
        for (let n = 0; n < 10 ** (3 + int(random, 2)) * 2; n += 1)
          parts.set(`x/${n}`, new Uint8Array());
        return zipped(parts);
      },
    ],
    0.5,
  ],
  [
    [
      "not UTF-8",
      (parts, random) => {
        const name = pick(random, sheetsOf(parts)) ?? BOOK;
        const xml = strFromU8(parts.get(name) ?? new Uint8Array());
        const wide = Buffer.from(xml, "utf16le");
        const choice = pick(random, [
          wide,
          Buffer.concat([Buffer.from([0xff, 0xfe]), wide]),
          Buffer.from(
            xml.replace("<sheetData>", `<sheetData>${cell("\u00ff\u00fe", ' t="str"')}`),
            "latin1",
          ),
          Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(xml)]),
        ]);
        parts.set(name, choice ?? wide);
        return zipped(parts);
      },
    ],
    2,
  ],
  [
    [
      "very many merged cells",
      (parts, random) =>
        rewrite(parts, random, (xml) => {
          const count = 10 ** (3 + int(random, 3)) * (1 + int(random, 9));
          const list = many(count, (n) => `<mergeCell ref="A${n + 1}:B${n + 1}"/>`);
          return xml
            .replace(/<mergeCells.*<\/mergeCells>/s, "")
            .replace("</sheetData>", `</sheetData><mergeCells>${list}</mergeCells>`);
        }),
    ],
    0.8,
  ],
  [
    [
      "overlapping merged cells",
      (parts, random) =>
        rewrite(parts, random, (xml) =>
          xml.replace(
            "</sheetData>",
            `</sheetData><mergeCells>${many(500, (n) => `<mergeCell ref="A1:${String.fromCharCode(66 + (n % 20))}${n + 2}"/>`)}</mergeCells>`,
          ),
        ),
    ],
    0.5,
  ],
  [
    [
      "very many sheets",
      (parts, random) =>
        rewrite(
          parts,
          random,
          (xml) =>
            xml.replace(
              "</sheets>",
              `${many(10 ** (2 + int(random, 4)), (n) => `<sheet name="S${n}" sheetId="${n + 99}" r:id="rId1"/>`)}</sheets>`,
            ),
          BOOK,
        ),
    ],
    1,
  ],
  [
    [
      "enormous numbers",
      (parts, random) =>
        rewrite(
          parts,
          random,
          inData(
            cell(
              pick(random, [
                "1e999",
                "-1e308",
                "9".repeat(400),
                "NaN",
                "Infinity",
                "0x10",
                "1e-320",
              ]) ?? "",
            ),
          ),
        ),
    ],
    2,
  ],
  [
    [
      "formula of a megabyte",
      (parts, random) =>
        rewrite(
          parts,
          random,
          inData(
            `<row r="1"><c r="A1"><f>${pick(random, ["1+", "SUM(", "A1:"])?.repeat(300_000) ?? ""}1</f><v>1</v></c></row>`,
          ),
        ),
    ],
    0.8,
  ],
  [
    [
      "text of megabytes",
      (parts, random) =>
        rewrite(
          parts,
          random,
          inData(
            `<row r="1"><c r="A1" t="inlineStr"><is><t>${"x".repeat(10 ** (4 + int(random, 4)))}</t></is></c></row>`,
          ),
        ),
    ],
    0.8,
  ],
  [
    [
      "every other row hidden",
      (parts, random) =>
        rewrite(
          parts,
          random,
          inData(many(10 ** (3 + int(random, 3)), (n) => `<row r="${n * 2 + 1}" hidden="1"/>`)),
        ),
    ],
    0.6,
  ],
  [
    [
      "control and bidi letters",
      (parts, random) =>
        rewrite(parts, random, inData(cell("_x0000__x000D_\u202e\u2066=1+1", ' t="str"'))),
    ],
    1,
  ],
  [
    [
      "custom xml",
      (parts, random) => {
        const count = 10 ** int(random, 4);
        const links = many(
          count,
          (n) =>
            `<Relationship Id="rIdc${n}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item${n}.xml"/>`,
        );
        for (let n = 0; n < count; n += 1)
          parts.set(
            `customXml/item${n}.xml`,
            strToU8(
              `<catatan xmlns="urn:selaras-pk:catatan:1"><entri kunci="langkah">${pick(random, ["{", "[]", "&#x0;", "x".repeat(5000)]) ?? ""}</entri></catatan`,
            ),
          );
        return rewrite(
          parts,
          random,
          (xml) => xml.replace("</Relationships>", `${links}</Relationships>`),
          LINKS,
        );
      },
    ],
    1,
  ],
];

function linkStrings(parts: Parts): void {
  const xml = strFromU8(parts.get(LINKS) ?? new Uint8Array());
  if (xml.includes("sharedStrings")) return;
  const link =
    '<Relationship Id="rIdStrings" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/>';
  parts.set(LINKS, strToU8(xml.replace("</Relationships>", `${link}</Relationships>`)));
}

/** The file of a seed, always the same. */
export function mutant(seed: number): Mutant {
  const random = seeded(seed);
  const [kind, make] = pickWeighted(random, MUTATIONS);
  return { kind, bytes: make(new Map(Object.entries(unzipSync(sampleBytes()))), random) };
}
