import { afterAll, expect, vi } from "vitest";
import { bahasaKini, bahasaPanel } from "../../src/i18n/bahasa.ts";

const PAGE = ["window", "document", "navigator", "localStorage"];
const environment = { ...process.env };

/** Names of environment variables that are no longer as they were; their values are nobody's business. */
function changedEnvironment(): string[] {
  const names = new Set([...Object.keys(environment), ...Object.keys(process.env)]);
  return [...names].filter((name) => environment[name] !== process.env[name]);
}

/** What files that share their modules must leave as they found it. */
const surroundings = () => ({
  languages: [bahasaPanel(), bahasaKini()],
  isClockFake: vi.isFakeTimers(),
  folder: process.cwd(),
  environment: changedEnvironment(),
  page: PAGE.map((name) => Object.getOwnPropertyDescriptor(globalThis, name)?.value as unknown),
});

const found = surroundings();

afterAll(() => {
  expect(surroundings()).toEqual(found);
});
