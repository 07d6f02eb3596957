import { measureRegion } from "./test/bench/region.ts";
import { textTable } from "./src/cli/table.ts";
console.log(textTable(["work", "size", "time", "budget"], measureRegion(), { right: [2, 3] }));
