import { HITUNG } from "./hitung.ts";
import { JADWAL } from "./jadwal.ts";
import { KODE } from "./kode.ts";
import { LENGKAP } from "./lengkap.ts";
import { GANDA, PK, CROSSFIRE, DATA } from "./tabel.ts";
import { runMutation, nameOf } from "./run-mutations.ts";
const t = performance.now();
for (const m of [...KODE, ...JADWAL.slice(-1), ...LENGKAP, ...GANDA, ...PK, ...CROSSFIRE, ...DATA]) {
  let found = 0, clean = 0, none = 0; const ex: string[] = [];
  for (let s = 1; s <= 40; s++) { const r = runMutation(m, s, null); if (!r.at) { none++; continue; } if (r.found) found++; else ex.push("MISS " + s + " " + nameOf(r.at)); if (r.unrelated.length === 0) clean++; else ex.push(`${s} ${nameOf(r.at)}: ` + r.unrelated.join(" | ")); }
  console.log(m.rule, "found", found, "clean", clean, "none", none, ex.slice(0, 3).join("\n    "));
}
console.log(performance.now() - t);
