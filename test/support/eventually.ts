import { vi } from "vitest";

/** Waits until a check holds. The limit is only against hanging: on a busy machine a second is soon over. */
export function eventually(check: () => unknown): Promise<unknown> {
  return vi.waitFor(check, { timeout: 60_000, interval: 20 });
}
