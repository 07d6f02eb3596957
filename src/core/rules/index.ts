import type { AnyRule } from "./rule.ts";

export const RULES: readonly AnyRule[] = [];
