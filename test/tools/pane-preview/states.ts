import type { Page } from "playwright-core";

type Step = (page: Page) => Promise<unknown>;
const click =
  (selector: string, nth = 0): Step =>
  (page) =>
    page.locator(selector).nth(nth).click();

/** A state of the pane: which scenario and view the address opens, and what is then done. */
export interface PaneState {
  readonly name: string;
  readonly hash: string;
  readonly steps?: readonly Step[];
}

const press =
  (name: string | RegExp): Step =>
  (page) =>
    page.getByRole("button", { name }).first().click();

const recordDecision: Step = async (page) => {
  await press("Keputusan baru")(page);
  await page.getByLabel("Keputusan", { exact: true }).fill("Tambah dua tim lapangan.");
  await page.locator(".pk-rapat-form").getByRole("button", { name: "Catat keputusan" }).click();
  await page.locator(".pk-rapat-form").waitFor({ state: "detached" });
};

/** Every view in each state that differs in what it shows. */
export const STATES: readonly PaneState[] = [
  { name: "beranda", hash: "full/beranda" },
  { name: "beranda-kosong", hash: "empty/beranda" },
  { name: "periksa-awal", hash: "full/periksa" },
  { name: "periksa", hash: "full/periksa/run" },
  {
    name: "periksa-rincian",
    hash: "full/periksa/run",
    steps: [click(".pk-chevron"), click(".pk-finding-main", 1)],
  },
  {
    name: "periksa-akhir",
    hash: "clean/periksa/run",
    steps: [click("summary", 0), click("summary", 1)],
  },
  { name: "periksa-kosong", hash: "empty/periksa/run" },
  {
    name: "periksa-banyak",
    hash: "many/periksa/run",
    steps: [click('[aria-label="Temuan sebelumnya"]')],
  },
  {
    name: "periksa-daftar",
    hash: "full/periksa/run",
    steps: [
      click(".pk-fold"),
      (page) => page.locator(".pk-filters").evaluate((filters) => filters.scrollIntoView()),
    ],
  },
  {
    name: "periksa-aturan",
    hash: "full/periksa/run",
    steps: [
      (page) => page.locator(".pk-filters select").selectOption("aturan"),
      (page) => page.locator(".pk-filters").evaluate((filters) => filters.scrollIntoView()),
    ],
  },
  {
    name: "periksa-abaikan",
    hash: "full/periksa/run",
    steps: [
      click(".pk-chevron"),
      (page) => page.getByRole("button", { name: "Abaikan…" }).click(),
      (page) => page.locator("dialog .ms-Button--primary").click(),
      (page) => page.getByText("Alasan perlu diisi.").waitFor(),
    ],
  },
  {
    name: "periksa-diabaikan",
    hash: "full/periksa/run",
    steps: [
      click(".pk-chevron"),
      (page) => page.getByRole("button", { name: "Abaikan…" }).click(),
      (page) => page.locator("dialog textarea").fill("Sesuai berita acara pergeseran."),
      (page) => page.locator("dialog input[type=text]").fill("Sekretaris"),
      (page) => page.locator("dialog input[type=date]").fill("2099-12-31"),
      (page) => page.locator("dialog .ms-Button--primary").click(),
      (page) => page.locator("#pk-ignored summary").click(),
      (page) => page.locator(".pk-check input").click(),
      (page) => page.locator("#pk-ignored").evaluate((list) => list.scrollIntoView()),
    ],
  },
  {
    name: "periksa-saran",
    hash: "full/periksa/run",
    steps: [
      click(".pk-chevron"),
      (page) => page.getByRole("button", { name: /Terapkan semua/ }).click(),
    ],
  },
  {
    name: "periksa-urung",
    hash: "full/periksa/run",
    steps: [
      click(".pk-chevron"),
      (page) => page.getByRole("button", { name: /Terapkan semua/ }).click(),
      (page) => page.locator("dialog .ms-Button--primary").click(),
      (page) => page.getByRole("button", { name: "Urungkan" }).waitFor(),
    ],
  },
  { name: "lembar", hash: "full/lembar" },
  { name: "fungsi", hash: "full/fungsi" },
  {
    name: "fungsi-telusur",
    hash: "full/fungsi",
    steps: [
      (page) => page.getByRole("button", { name: "Telusuri sel terpilih" }).click(),
      (page) => page.getByText("12 bagian lain").waitFor(),
      click("summary", 1),
    ],
  },
  {
    name: "fungsi-timpa",
    hash: "full/beranda",
    steps: [
      click(".pk-insert"),
      click(".pk-insert"),
      (page) => page.getByText("Sel sudah terisi").waitFor(),
    ],
  },
  {
    name: "lembar-ubah",
    hash: "full/lembar",
    steps: [
      (page) => page.getByRole("button", { name: "Betulkan lembar RAK" }).click(),
      (page) => page.locator(".pk-correct select").selectOption("kas"),
    ],
  },
  { name: "lembar-kosong", hash: "empty/lembar" },
  { name: "periksa-proses", hash: "slow/periksa/run" },
  { name: "periksa-galat", hash: "failing/periksa/run" },
  { name: "cascading", hash: "full/cascading" },
  {
    name: "cascading-cari",
    hash: "full/cascading",
    steps: [(page) => page.locator("input[role=searchbox]").fill("ibu hamil")],
  },
  {
    name: "cascading-saring",
    hash: "full/cascading",
    steps: [
      (page) => page.getByRole("button", { name: "Saring" }).click(),
      click(".pk-status-filter button", 2),
    ],
  },
  {
    name: "cascading-rinci",
    hash: "full/cascading",
    steps: [
      click("[data-level=skpd]"),
      (page) => page.locator("[role=row][tabindex='0']").press(" "),
    ],
  },
  { name: "cascading-kosong", hash: "empty/cascading" },
  {
    name: "cascading-dalam",
    hash: "many/cascading",
    steps: [
      (page) => page.locator("select").selectOption("subKegiatan"),
      (page) => page.locator("[role=row][tabindex='0']").press("End"),
    ],
  },
  { name: "crossfire-tema", hash: "full/cascading", steps: [click("[data-key=tema]")] },
  {
    name: "crossfire-tema-buka",
    hash: "full/cascading",
    steps: [
      click("[data-key=tema]"),
      async (page) => {
        const theme = page.locator(".pk-theme summary").first();
        if (await theme.isVisible()) await theme.click();
        else await page.locator(".pk-matrix td[data-filled=pengampu]").first().click();
      },
    ],
  },
  {
    name: "crossfire-matriks",
    hash: "full/cascading",
    steps: [
      click("[data-key=tema]"),
      (page) => page.getByRole("button", { name: "Matriks" }).click(),
      (page) => page.locator(".pk-matrix td[data-filled=dimensi]").nth(1).click(),
    ],
  },
  {
    name: "crossfire-saran",
    hash: "full/cascading",
    steps: [
      click("[data-key=saran]"),
      click(".pk-suggestion-deeds button"),
      click("[data-row-main]"),
    ],
  },
  {
    name: "crossfire-gabung",
    hash: "full/cascading",
    steps: [
      click("[data-key=saran]"),
      (page) => page.getByRole("button", { name: "Gabung ke tema…" }).first().click(),
    ],
  },
  {
    name: "cascading-rekening",
    hash: "full/cascading",
    steps: [
      (page) => page.locator("select").first().selectOption("subKegiatan"),
      (page) => page.locator("[data-level=subKegiatan] .pk-tree-toggle").first().click(),
      (page) => page.locator("[data-level=rekening]").first().click(),
    ],
  },
  { name: "percepatan-awal", hash: "full/percepatan" },
  { name: "percepatan", hash: "full/percepatan/run", steps: [click(".pk-chevron")] },
  {
    name: "percepatan-kas",
    hash: "full/percepatan/run",
    steps: [(page) => page.locator(".pk-body").evaluate((body) => body.scrollTo(0, 9e9))],
  },
  {
    name: "percepatan-tanpakas",
    hash: "clean/percepatan/run",
    steps: [(page) => page.locator("#pk-cash").scrollIntoViewIfNeeded()],
  },
  {
    name: "bersihkan",
    hash: "full/bersihkan",
    steps: [click(".ms-Checkbox"), click(".ms-Button--primary")],
  },
  { name: "bantuan", hash: "full/bantuan" },
  { name: "rapat-awal", hash: "full/rapat" },
  { name: "rapat", hash: "full/rapat/run", steps: [click(".pk-rapat-skpd summary")] },
  { name: "rapat-langkah", hash: "full/rapat/run", steps: [press("Langkah")] },
  { name: "rapat-agenda", hash: "full/rapat/run", steps: [press("Agenda")] },
  {
    name: "rapat-formulir",
    hash: "full/rapat/run",
    steps: [press("Agenda"), press(/^Putuskan/)],
  },
  {
    name: "rapat-keputusan",
    hash: "full/rapat/run",
    steps: [
      recordDecision,
      (page) => page.getByRole("button", { name: "Keputusan", exact: true }).click(),
    ],
  },
  { name: "rapat-presentasi", hash: "full/rapat/run", steps: [press("Presentasi")] },
  {
    name: "rapat-tertutup",
    hash: "full/rapat/run",
    steps: [press("Tulis Notulen"), press("Tutup rapat")],
  },
  { name: "rapat-proses", hash: "slow/rapat/run" },
  { name: "rapat-galat", hash: "failing/rapat/run" },
  { name: "cascading-proses", hash: "slow/cascading/run" },
  { name: "cascading-galat", hash: "failing/cascading/run" },
  { name: "percepatan-proses", hash: "slow/percepatan/run" },
  { name: "percepatan-galat", hash: "failing/percepatan/run" },
  { name: "percepatan-kosong", hash: "empty/percepatan/run" },
  { name: "lembar-galat", hash: "failing/lembar/run" },
  { name: "fungsi-kosong", hash: "empty/fungsi" },
  { name: "pengaturan", hash: "full/pengaturan" },
  { name: "pengaturan-galat", hash: "failing/pengaturan/run" },
  { name: "lingkungan", hash: "full/lingkungan/run" },
  { name: "lingkungan-galat", hash: "failing/lingkungan/run" },
  { name: "bersihkan-galat", hash: "failing/bersihkan", steps: [click(".ms-Button--primary")] },
  // In English: texts of other lengths.
  { name: "en-beranda", hash: "full/beranda//en" },
  { name: "en-periksa", hash: "full/periksa/run/en", steps: [click(".pk-chevron")] },
  { name: "en-cascading", hash: "full/cascading//en" },
  { name: "en-crossfire", hash: "full/cascading//en", steps: [click("[data-key=saran]")] },
  { name: "en-percepatan", hash: "full/percepatan/run/en", steps: [click(".pk-chevron")] },
  { name: "en-rapat", hash: "full/rapat/run/en" },
  { name: "en-rapat-formulir", hash: "full/rapat/run/en", steps: [click(".ms-Button--primary")] },
  { name: "en-lembar", hash: "full/lembar//en" },
  { name: "en-fungsi", hash: "full/fungsi//en" },
  { name: "en-pengaturan", hash: "full/pengaturan//en" },
  { name: "en-lingkungan", hash: "full/lingkungan/run/en" },
  { name: "en-bersihkan", hash: "full/bersihkan//en" },
  { name: "en-bantuan", hash: "full/bantuan//en" },
];
