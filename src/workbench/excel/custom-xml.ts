import { SaxesParser } from "saxes";
import { invalidArgument, itemNotFound } from "../protocol/errors.ts";
import { HostCollection, HostObject } from "../protocol/host-object.ts";
import type { ExcelContext } from "./context.ts";

/** Custom XML parts of the workbook: all of them, or those of one namespace. */
abstract class PartList extends HostCollection<CustomXmlPart> {
  protected readonly excel: ExcelContext;

  constructor(excel: ExcelContext) {
    super();
    this.excel = excel;
  }

  abstract override readonly list: () => readonly CustomXmlPart[];

  protected parts(): CustomXmlPart[] {
    return [...this.excel.book.customXml.keys()].map((id) => new CustomXmlPart(this.excel, id));
  }

  getCount(): number {
    return this.list().length;
  }

  getItem(id: string): CustomXmlPart {
    const found = this.getItemOrNullObject(id);
    if (found === null) throw itemNotFound();
    return found;
  }

  getItemOrNullObject(id: string): CustomXmlPart | null {
    return this.list().find((part) => part.id === id) ?? null;
  }
}

export class CustomXmlPartCollection extends PartList {
  readonly className = "CustomXmlPartCollection";
  readonly list = (): readonly CustomXmlPart[] => this.parts();

  add(xml: string): CustomXmlPart {
    namespaceOf(xml);
    return new CustomXmlPart(this.excel, this.excel.book.addCustomXml(xml));
  }

  getByNamespace(namespace: string): CustomXmlPartScopedCollection {
    return new CustomXmlPartScopedCollection(this.excel, namespace);
  }
}

export class CustomXmlPartScopedCollection extends PartList {
  readonly className = "CustomXmlPartScopedCollection";
  readonly #namespace: string;

  constructor(excel: ExcelContext, namespace: string) {
    super(excel);
    this.#namespace = namespace;
  }

  readonly list = (): readonly CustomXmlPart[] =>
    this.parts().filter((part) => part.namespaceUri === this.#namespace);

  getOnlyItem(): CustomXmlPart {
    const found = this.getOnlyItemOrNullObject();
    if (found === null) throw itemNotFound();
    return found;
  }

  getOnlyItemOrNullObject(): CustomXmlPart | null {
    const [first, ...others] = this.list();
    return others.length > 0 ? null : (first ?? null);
  }
}

export class CustomXmlPart extends HostObject {
  readonly className = "CustomXmlPart";
  readonly #excel: ExcelContext;
  readonly #id: string;
  override readonly identity: Readonly<Record<string, string>>;

  constructor(excel: ExcelContext, id: string) {
    super();
    this.#excel = excel;
    this.#id = id;
    this.identity = { Id: id };
  }

  get id(): string {
    return this.#id;
  }

  get namespaceUri(): string {
    return namespaceOf(this.getXml());
  }

  getXml(): string {
    const xml = this.#excel.book.customXml.get(this.#id);
    if (xml === undefined) throw itemNotFound();
    return xml;
  }

  setXml(xml: string): void {
    namespaceOf(xml);
    this.#excel.book.customXml.set(this.#id, xml);
  }

  delete(): void {
    this.#excel.book.customXml.delete(this.#id);
  }
}

/** Namespace of the root element; Excel refuses what is not well-formed. */
function namespaceOf(xml: string): string {
  const found: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", () => {
    throw invalidArgument();
  });
  parser.on("opentag", ({ uri }) => void found.push(uri));
  parser.write(xml).close();
  return found[0] ?? "";
}
