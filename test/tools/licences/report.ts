import type { Shipped } from "./shipped.ts";

/** The notices that their licences ask to be handed out with the code. */
export function notices(list: readonly Shipped[]): string {
  const parts = list.map(({ name, version, licence, text, homepage }) => {
    const head = [`${name} ${version}`, `Lisensi: ${licence}`, homepage].filter(
      (line) => line !== "",
    );
    return `${head.join("\n")}\n\n${text === "" ? `(Teks lisensi ${licence} sebagaimana diterbitkan SPDX.)` : text}\n`;
  });
  const title = "Selaras PK memuat kode dari paket-paket berikut.\n";
  return [title, ...parts].join(`\n${"-".repeat(72)}\n\n`);
}

/** A CycloneDX 1.5 list of what is in the product, the same for the same packages. */
export function sbom(product: { name: string; version: string }, list: readonly Shipped[]): string {
  const component = ({ name, version, licence }: Shipped): object => ({
    type: "library",
    "bom-ref": purl(name, version),
    name,
    version,
    purl: purl(name, version),
    licenses: [/\s/.test(licence) ? { expression: licence } : { license: { id: licence } }],
  });
  const root = purl(product.name, product.version);
  const bom = {
    $schema: "http://cyclonedx.org/schema/bom-1.5.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.5",
    version: 1,
    metadata: {
      component: {
        type: "application",
        "bom-ref": root,
        name: product.name,
        version: product.version,
        purl: root,
        licenses: [{ license: { id: "MIT" } }],
      },
    },
    components: list.map(component),
    dependencies: [{ ref: root, dependsOn: list.map(({ name, version }) => purl(name, version)) }],
  };
  return `${JSON.stringify(bom, null, 2)}\n`;
}

const purl = (name: string, version: string): string =>
  `pkg:npm/${name.replace("@", "%40")}@${version}`;
