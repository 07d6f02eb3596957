import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { openXlsx } from "../../../src/host/xlsx/workbook.ts";
import { catatanXml, CATATAN_NAMESPACE } from "../../../src/sheet/memory/catatan-xml.ts";
import { HEAD, relationships, zip, type Parts } from "./build.ts";
import { RICH, richBytes } from "./rich.ts";

const texts = (bytes: Uint8Array): Parts =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]),
  );

/** The rich workbook with custom XML parts of these contents. */
function withItems(...items: readonly string[]): Uint8Array {
  const rels = RICH["xl/_rels/workbook.xml.rels"] ?? "";
  const links = items.map(
    (_, i) =>
      `<Relationship Id="rIdx${i}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item${i + 1}.xml"/>`,
  );
  return zip({
    ...RICH,
    "xl/_rels/workbook.xml.rels": rels.replace(
      "</Relationships>",
      `${links.join("")}</Relationships>`,
    ),
    ...Object.fromEntries(items.map((xml, i) => [`customXml/item${i + 1}.xml`, xml])),
    "customXml/_rels/item1.xml.rels": relationships([]),
  });
}

describe("the memory of a file", () => {
  it("is one part with its properties; the others stay byte for byte", async () => {
    const book = openXlsx(richBytes(), "b.xlsx");
    await book.apply([{ type: "remember", key: "asOf", value: "2" }]);
    await book.apply([{ type: "remember", key: "abaikan", value: "{}" }]);
    const parts = texts(book.toBytes());
    const added = Object.keys(parts).filter((name) => !(name in RICH));
    expect(added.sort()).toEqual([
      "customXml/_rels/item1.xml.rels",
      "customXml/item1.xml",
      "customXml/itemProps1.xml",
    ]);
    expect(parts["customXml/item1.xml"]).toBe(
      HEAD +
        catatanXml(
          new Map([
            ["asOf", "2"],
            ["abaikan", "{}"],
          ]),
        ),
    );
    expect(parts["[Content_Types].xml"]).toContain("customXmlProperties+xml");
    expect(parts["[Content_Types].xml"]).toContain(
      'PartName="/customXml/item1.xml" ContentType="application/xml"',
    );
    expect(parts["customXml/itemProps1.xml"]).toContain(`ds:uri="${CATATAN_NAMESPACE}"`);
    const touched = ["[Content_Types].xml", "xl/_rels/workbook.xml.rels"];
    for (const [name, text] of Object.entries(RICH))
      if (!touched.includes(name)) expect(parts[name], name).toBe(text);
  });

  it("leaves nothing behind when all is forgotten", async () => {
    const book = openXlsx(richBytes(), "b.xlsx");
    await book.apply([{ type: "remember", key: "asOf", value: "2" }]);
    await book.apply([{ type: "remember", key: "asOf", value: null }]);
    expect(texts(book.toBytes())).toEqual(RICH);
  });

  it("takes the next free part beside those of others", async () => {
    const other = '<a xmlns="urn:lain"/>';
    const book = openXlsx(withItems(other), "b.xlsx");
    await book.apply([{ type: "remember", key: "asOf", value: "2" }]);
    const parts = texts(book.toBytes());
    expect(parts["customXml/item1.xml"]).toBe(other);
    expect(parts["customXml/item2.xml"]).toContain('kunci="asOf"');
  });

  it("that is broken is empty, and is written anew", async () => {
    const broken = `<catatan xmlns="${CATATAN_NAMESPACE}"><entri kunci="asOf">2`;
    const book = openXlsx(withItems(broken), "b.xlsx");
    expect(await book.recall()).toEqual(new Map());
    await book.apply([{ type: "remember", key: "asOf", value: "3" }]);
    expect(await openXlsx(book.toBytes(), "b.xlsx").recall()).toEqual(new Map([["asOf", "3"]]));
    expect(
      Object.keys(texts(book.toBytes())).filter((name) => name.includes("customXml/item")),
    ).toEqual(["customXml/item1.xml"]);
  });

  it("in several parts becomes one", async () => {
    const parts = [
      new Map([["a", "1"]]),
      new Map([
        ["a", "2"],
        ["b", "3"],
      ]),
    ].map(catatanXml);
    const book = openXlsx(withItems(...parts), "b.xlsx");
    expect(await book.recall()).toEqual(
      new Map([
        ["a", "1"],
        ["b", "3"],
      ]),
    );
    await book.apply([{ type: "remember", key: "c", value: "4" }]);
    const files = Object.keys(texts(book.toBytes())).filter((name) =>
      /customXml\/item\d/.test(name),
    );
    expect(files).toEqual(["customXml/item1.xml"]);
    expect(await book.recall()).toEqual(
      new Map([
        ["a", "1"],
        ["b", "3"],
        ["c", "4"],
      ]),
    );
  });
});
