/** The room table: who may import whom under src/. Read by ESLint and by the architecture test. */
export const ROOMS = {
  core: [],
  sheet: ["core"],
  i18n: ["core"],
  solver: ["core"],
  disk: [],
  app: ["core", "sheet", "i18n", "solver"],
  "host/office": ["core", "sheet"],
  "host/xlsx": ["core", "sheet", "disk"],
  functions: ["app", "core", "sheet", "i18n"],
  commands: ["app", "core", "sheet", "i18n"],
  taskpane: ["app", "core", "i18n"],
  cli: ["app", "core", "sheet", "i18n", "solver", "disk"],
  workbench: ["host/xlsx", "sheet", "core"],
};

/** Composition roots: the only files that may choose a host (and wire rooms together). */
export const ROOTS = {
  "src/taskpane/main.tsx": ["host/office", "functions", "commands"],
  "src/taskpane/wire-app.ts": ["host/office", "sheet", "solver"],
  "src/taskpane/read-file.ts": ["host/xlsx"],
  "src/cli/program.ts": ["host/xlsx"],
  "src/cli/open-file.ts": ["host/xlsx"],
};

/** Inside core: a layer may import only layers at or below it. */
export const CORE_LAYERS = [
  ["turns", "text", "rupiah", "kode", "periode", "persen", "rujukan", "pengaturan"],
  ["model"],
  ["crossfire"],
  ["cascade"],
  ["kas", "pengadaan"],
  ["rules", "acceleration"],
  ["pk"],
  ["rapat"],
];
