import type { Book } from "../engine/book.ts";
import type { Change } from "../engine/changes.ts";
import type { ExcelContext } from "../excel/context.ts";
import { Workbook } from "../excel/workbook.ts";
import { Batch } from "./batch.ts";
import { apiNotFound, ExcelError, requestTooLarge, responseTooLarge } from "./errors.ts";
import { EventHub, WORKBOOK } from "./events.ts";
import type { HostObject } from "./host-object.ts";
import { Stats } from "./stats.ts";
import { actionsDone, failed, type Fault, type Trouble } from "./trouble.ts";
import { type Action, MESSAGE, type Request, type RequestBody, type ResponseBody } from "./wire.ts";

/** Excel on the web refuses more in either direction. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** What `OfficeExtension.HostBridge.init` takes; the library fills in `onMessageFromHost`. */
export interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

/** Excel behind the client library: one workbook, one add-in. */
export class ExcelHost {
  readonly stats = new Stats();
  readonly bridge: Bridge;
  readonly #book: Book;
  readonly #root: HostObject;
  readonly #events: EventHub;
  readonly #references = new Map<string, HostObject>();
  readonly #faults: Fault[] = [];
  #trouble: Trouble | null = null;
  #nextReference = 1;
  #last: Promise<void> = Promise.resolve();

  constructor(book: Book) {
    this.#book = book;
    this.bridge = { sendMessageToHost: (text) => this.#receive(text) };
    this.#events = new EventHub((text) =>
      queueMicrotask(() => this.bridge.onMessageFromHost?.(text)),
    );
    const excel: ExcelContext = { book, events: this.#events, stats: this.stats };
    this.#root = new Workbook(excel);
    book.onChange((change) => this.#announce(change));
  }

  /** The next batch fails with this; several are used up in order. */
  fail(fault: Fault): void {
    this.#faults.push(fault);
  }

  /** From now on this is asked before each request what shall go wrong with it; null = nothing more. */
  meet(trouble: Trouble | null): void {
    this.#trouble = trouble;
  }

  #receive(text: string): void {
    const request = JSON.parse(text) as Request;
    if (request.type !== MESSAGE.request) return;
    // Batches run one after the other, whatever the add-in starts at once.
    this.#last = this.#last.then(() => this.#serve(request, text));
  }

  async #serve(request: Request, text: string): Promise<void> {
    const body = (
      typeof request.message.body === "string"
        ? JSON.parse(request.message.body)
        : request.message.body
    ) as RequestBody;
    this.#count(body, text);
    this.#events.hold();
    let reply: string;
    try {
      reply = await this.#reply(request, body, text);
    } catch (failure) {
      const refused =
        failure instanceof ExcelError
          ? failure
          : new ExcelError("GeneralException", String(failure), 500);
      reply = respond(request.id, refused.httpStatus, {
        error: { code: refused.code, message: refused.message },
      });
    }
    this.stats.responseBytes += reply.length;
    this.stats.largestMessage = Math.max(this.stats.largestMessage, text.length, reply.length);
    this.bridge.onMessageFromHost?.(reply);
    this.#events.release();
  }

  async #reply(request: Request, body: RequestBody, text: string): Promise<string> {
    if (!request.message.url.startsWith("ProcessQuery")) throw apiNotFound(request.message.url);
    if (tooLarge(text)) throw requestTooLarge();
    const fault = isCleanup(body.Actions) ? null : await this.#faultFor(body, text);
    const result = fault === null ? await this.#run(body) : await this.#fail(body, fault);
    await this.#book.calculation.settle();
    const reply = respond(request.id, 200, result);
    if (tooLarge(reply)) throw responseTooLarge();
    return reply;
  }

  async #faultFor({ Actions: actions }: RequestBody, text: string): Promise<Fault | null> {
    const batch = { actions: actions.length, bytes: text.length };
    return this.#faults.shift() ?? (await this.#trouble?.(batch)) ?? null;
  }

  /** Does what is still done of a request that fails; an error of its own comes first. */
  async #fail(body: RequestBody, fault: Fault): Promise<ResponseBody> {
    const done = actionsDone(body.Actions, fault);
    if (done.length === 0) return failed(fault);
    const result = await this.#run({ ...body, Actions: done });
    return result.Error === null
      ? failed(fault, Math.min(done.length, body.Actions.length - 1))
      : result;
  }

  #run(body: RequestBody): Promise<ResponseBody> {
    const target = {
      root: this.#root,
      references: this.#references,
      newReferenceId: () => `ref-${this.#nextReference++}`,
      settle: () => this.#book.calculation.settle(),
    };
    return new Batch(target, body).run();
  }

  #count(body: RequestBody, text: string): void {
    if (isCleanup(body.Actions)) {
      this.stats.cleanups++;
      return;
    }
    this.stats.requests++;
    this.stats.actions += body.Actions.length;
    this.stats.requestBytes += text.length;
  }

  #announce(change: Change): void {
    const { sheetId: worksheetId } = change;
    const both = [WORKBOOK, worksheetId];
    const source = "Local";
    switch (change.kind) {
      case "cells": {
        const { address, changeType } = change;
        const triggerSource = change.byAddin ? "ThisLocalAddin" : "Unknown";
        this.#events.raise("dataChanged", both, {
          worksheetId,
          address,
          changeType,
          source,
          triggerSource,
          referenceId: `${worksheetId}!${address}`,
        });
        return;
      }
      case "selection":
        this.#events.raise("selectionChanged", both, { worksheetId, address: change.address });
        return;
      case "calculated":
        this.#events.raise("calculated", both, { worksheetId, address: change.address });
        return;
      case "visibility": {
        const [before, after] = [change.before, change.after].map((is) =>
          is ? "Visible" : "Hidden",
        );
        const args = { worksheetId, visibilityBefore: before, visibilityAfter: after, source };
        this.#events.raise("visibilityChanged", both, args);
        return;
      }
      case "renamed": {
        const { before: nameBefore, after: nameAfter } = change;
        this.#events.raise("nameChanged", both, { worksheetId, nameBefore, nameAfter, source });
        return;
      }
      default:
        this.#events.raise(change.kind, both, { worksheetId, source });
    }
  }
}

/** The library lets go of kept objects in requests of its own at the end of `Excel.run`. */
function isCleanup(actions: readonly Action[]): boolean {
  const calls = actions.filter((action) => action.ActionType !== 1);
  return calls.length > 0 && calls.every((action) => action.Name === "_RemoveReference");
}

function tooLarge(text: string): boolean {
  if (text.length * 3 < PAYLOAD_LIMIT) return false;
  return text.length > PAYLOAD_LIMIT || new TextEncoder().encode(text).length > PAYLOAD_LIMIT;
}

function respond(id: number, statusCode: number, body: object): string {
  return JSON.stringify({ id, type: MESSAGE.response, message: { statusCode, headers: {}, body } });
}
