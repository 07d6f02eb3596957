import { MESSAGE } from "./wire.ts";

/** Numbers the client library gives its events. */
export const EVENT = {
  dataChanged: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  nameChanged: 25,
  visibilityChanged: 26,
} as const;

export type EventName = keyof typeof EVENT;

const RICH_API_EVENT = 65_536;
export const WORKBOOK = "Workbook";

/** Who listens to what; events of a batch go out after its response, as in Excel. */
export class EventHub {
  enabled = true;
  readonly #listeners = new Map<string, number>();
  readonly #send: (text: string) => void;
  #held: string[] | null = null;
  #sequence = 0;

  constructor(send: (text: string) => void) {
    this.#send = send;
  }

  register(event: EventName, target: string): void {
    const key = `${EVENT[event]}|${target}`;
    this.#listeners.set(key, (this.#listeners.get(key) ?? 0) + 1);
  }

  unregister(event: EventName, target: string): void {
    this.#listeners.delete(`${EVENT[event]}|${target}`);
  }

  raise(event: EventName, targets: readonly string[], args: object): void {
    if (!this.enabled) return;
    for (const target of targets) {
      if (!this.#listeners.has(`${EVENT[event]}|${target}`)) continue;
      const entry = [RICH_API_EVENT, EVENT[event], target, JSON.stringify(args), ++this.#sequence];
      const text = JSON.stringify({ type: MESSAGE.event, message: { entries: [entry] } });
      if (this.#held === null) this.#send(text);
      else this.#held.push(text);
    }
  }

  hold(): void {
    this.#held ??= [];
  }

  release(): void {
    const held = this.#held ?? [];
    this.#held = null;
    for (const text of held) this.#send(text);
  }
}
