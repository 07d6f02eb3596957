import { editedFile, fresh, ScaffoldError, type Plan, type Repository } from "./plan.ts";

const RULES = "src/core/rules";

export interface RuleRequest {
  /** `LENGKAP-16`. */
  readonly id: string;
  /** Of the file's name: `satuan-keluaran`. */
  readonly slug: string;
  /** As users read it. */
  readonly title: string;
}

/** A rule with its test and its English: a draft that runs only when asked for by name, until its author says so. */
export function planRule(repository: Repository, { id, slug, title }: RuleRequest): Plan {
  const match = /^([A-Z]+)-(\d{2})$/.exec(id);
  if (match === null) throw new ScaffoldError(`A rule is called FAMILY-NN, not "${id}".`);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) {
    throw new ScaffoldError(`A file is called in small letters and hyphens, not "${slug}".`);
  }
  const [, family = "", number = ""] = match;
  const folder = folderOf(repository, family);
  const prefix = `${family.toLowerCase()}-${number}-`;
  const taken = repository.list(`${RULES}/${folder}`).find((file) => file.startsWith(prefix));
  if (taken !== undefined) throw new ScaffoldError(`${id} is taken by ${taken}.`);
  const name = `${family.toLowerCase()}${number}`;
  const file = `${prefix}${slug}`;
  return new Map([
    fresh(repository, `${RULES}/${folder}/${file}.ts`, ruleText({ id, name, title })),
    fresh(
      repository,
      `test/core/rules/${folder}/${file}.test.ts`,
      testText({ name, path: `${folder}/${file}` }),
    ),
    editedFile(repository, `src/i18n/en/aturan/${folder}.ts`, [
      { before: "} as const satisfies AturanInggris", text: englishText(id) },
    ]),
  ]);
}

/** Where the family's rules stand: its own name, but for some. */
function folderOf({ list }: Repository, family: string): string {
  const folders = list(RULES).filter((name) => !name.endsWith(".ts"));
  const isHome = (folder: string): boolean =>
    list(`${RULES}/${folder}`).some((file) =>
      new RegExp(`^${family.toLowerCase()}-\\d{2}-`).test(file),
    );
  const found = folders.find(isHome);
  if (found === undefined) throw new ScaffoldError(`There is no family ${family}.`);
  return found;
}

const ruleText = (rule: { id: string; name: string; title: string }): string =>
  `import { contohSub } from "../example.ts";
import { ruleFor } from "../rule.ts";
import { FORMULIR_DPA } from "../sumber.ts";
import { sebutKode } from "../text.ts";
import { cellOf } from "../../model/origin.ts";

/** ${rule.id}: GANTI: what the rule holds, in one sentence. */
export const ${rule.name} = ruleFor<"subKegiatan">()({
  meta: {
    id: ${JSON.stringify(rule.id)},
    title: ${JSON.stringify(rule.title)},
    // Runs only when asked for by name. Take this line away when the rule is what it should be.
    draft: true,
    severity: "warning",
    scope: "subKegiatan",
    needs: ["dpa"],
    legalBasis: [{ ...FORMULIR_DPA, pasal: "GANTI: baris formulir atau pasal" }],
    effective: { from: 2021 },
    explanation: "GANTI: mengapa hal ini penting, satu atau dua kalimat.",
    fix: "GANTI: apa yang dilakukan, dan di mana.",
    messages: {
      ragu: "Sumber dana sub kegiatan {sub:teks} memuat tanda tanya.",
    },
    examples: {
      valid: [{ uraian: "Sumber dana pasti.", model: contohSub({ sumberDana: "PAD" }) }],
      invalid: [{ uraian: "Sumber dana ragu.", model: contohSub({ sumberDana: "PAD?" }) }],
    },
  },
  *check({ kode, sumberDana, origin }) {
    if (sumberDana === null) return yield { notChecked: "sumberDana" };
    if (!sumberDana.includes("?")) return;
    const at = cellOf(origin, "sumberDana");
    yield { messageId: "ragu", data: { sub: sebutKode(kode) }, at };
  },
});
`;

const testText = ({ name, path }: { name: string; path: string }): string =>
  `import { ${name} } from "../../../../src/core/rules/${path}.ts";
import { aSubModel } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

ruleTester(${name}, {
  valid: [{ name: "a source", model: aSubModel({ sumberDana: "PAD" }) }],
  invalid: [
    {
      name: "a doubtful source",
      model: aSubModel({ sumberDana: "PAD?" }),
      findings: [{ messageId: "ragu" }],
    },
  ],
  notChecked: [
    { name: "no such line", model: aSubModel({ sumberDana: null }), missing: ["sumberDana"] },
  ],
});
`;

const englishText = (id: string): string =>
  `  ${JSON.stringify(id)}: {
    title: "GANTI: the title in English",
    explanation: "GANTI: why it matters.",
    fix: "GANTI: what to do.",
    messages: { ragu: "The funding source of sub kegiatan {sub:teks} holds a question mark." },
  },
`;
