import type { ButirPola } from "./pola-jenis.ts";

/** Pay of civil servants and PPPK. */
export const GAJI: readonly ButirPola[] = [
  ...(
    [
      ["01", 420],
      ["02", 42],
      ["03", 12],
      ["04", 60],
      ["05", 8],
      ["06", 26],
      ["07", 2],
      ["08", 0.1],
      ["09", 24],
      ["10", 1],
      ["11", 3],
    ] as const
  ).flatMap(([objek, bobot]): readonly ButirPola[] => [
    [`5.1.01.01.${objek}.0001`, bobot, "gaji"],
    [`5.1.01.01.${objek}.0002`, bobot * 0.16, "gaji"],
  ]),
  ["5.1.01.02.01.0001", 120, "rata"],
  ["5.1.01.02.03.0001", 18, "rata"],
  ["5.1.01.02.05.0001", 60, "rata"],
  ["5.1.01.03.07.0001", 4, "rata"],
];

/** Allowances of teachers, paid by quarter. */
export const GURU: readonly ButirPola[] = [
  ["5.1.01.03.03.0001", 330, "triwulanan"],
  ["5.1.01.03.05.0001", 10, "triwulanan"],
];

/** Pay of the DPRD. */
export const DPRD: readonly ButirPola[] = (
  [
    ["01", 12],
    ["02", 1],
    ["03", 1],
    ["04", 1],
    ["05", 14],
    ["06", 2],
    ["08", 60],
    ["09", 16],
    ["10", 3],
    ["11", 0.1],
    ["12", 1],
  ] as const
).map(([objek, bobot]): ButirPola => [`5.1.01.04.${objek}.0001`, bobot, "rata"]);

/** Pay of Bupati and Wakil Bupati. */
export const KDH: readonly ButirPola[] = (
  [
    ["01", 3],
    ["02", 0.3],
    ["03", 5],
    ["04", 0.2],
    ["05", 0.2],
    ["06", 0.1],
    ["07", 0.2],
  ] as const
).map(([objek, bobot]): ButirPola => [`5.1.01.05.${objek}.0001`, bobot, "gaji"]);
