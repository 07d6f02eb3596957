import type { Model } from "../model/model.ts";
import type { Origin } from "../model/origin.ts";
import type { Rupiah } from "../rupiah/rupiah.ts";
import type { Pending } from "./examiner.ts";
import { findRekening, type RekeningPlace } from "./rekening-place.ts";
import {
  akunKey,
  barisKey,
  jadwalKey,
  kodeKey,
  nilaiKey,
  selKey,
  tertulisKey,
} from "./root-keys.ts";
import { selBaris } from "./pos-keys.ts";
import type { Severity } from "./rule.ts";
import type { KodeTertulis } from "./subject.ts";
import { amountOf, paguOf } from "./sum-parts.ts";
import { normalNama } from "./text.ts";

/** A violation with its place in the order of findings. */
export interface Numbered {
  readonly item: Pending;
  readonly id: string;
}

/**
 * Index of the root of each finding; a root's own index is its own. What explains a finding, in this order: a
 * difference below it that is off by the opposite, a suspect that another finding causes (the first in sheet order),
 * the first of equal findings. No finding explains itself, not even through others.
 */
export function linkFindings(model: Model, list: readonly Numbered[]): readonly number[] {
  const parent = list.map((_, index) => index);
  const parentOf = (index: number): number => parent[index] ?? index;
  const rootOf = (index: number): number => {
    let root = index;
    while (parentOf(root) !== root) root = parentOf(root);
    // Every finding on the way now hangs under the root directly: the next question is short.
    for (let at = index; at !== root;) {
      const next = parentOf(at);
      parent[at] = root;
      at = next;
    }
    return root;
  };
  const hang = (index: number, under: number | undefined): boolean => {
    if (under === undefined || rootOf(under) === index) return false;
    parent[index] = under;
    return true;
  };

  const byId = new Map(list.map(({ id }, index) => [id, index]));
  const keys = new KeyMaker(model);
  const causedBy = new Map<string, number>();
  const gravest = new Map<string, number>();
  const firstAlike = new Map<string, number>();
  list.forEach(({ item }, index) => {
    for (const key of keys.causes(item)) if (!causedBy.has(key)) causedBy.set(key, index);
    const alike = alikeKey(item);
    if (alike !== null && !firstAlike.has(alike)) firstAlike.set(alike, index);
    if (item.scope !== "kode") return;
    const cell = selKey(item.at);
    const known = list[gravest.get(cell) ?? -1];
    if (known === undefined || RANK[severityOf(known.item)] < RANK[severityOf(item)]) {
      gravest.set(cell, index);
    }
  });

  list.forEach(({ item }, index) => {
    if (item.cause !== null && hang(index, byId.get(item.cause.id))) return;
    // Whatever is said of a code, the gravest word on that cell explains the others.
    if (item.scope === "kode" && hang(index, gravest.get(selKey(item.at)))) return;
    for (const key of keys.suspects(item)) {
      const first = causedBy.get(key);
      if (first !== index && hang(index, first)) return;
    }
    const alike = alikeKey(item);
    if (alike !== null) hang(index, firstAlike.get(alike));
  });
  return list.map((_, index) => rootOf(index));
}

const RANK: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

function severityOf({ rule }: Pending): Severity {
  return rule.meta.severity;
}

function alikeKey({ rule, violation }: Pending): string | null {
  const { sameAs, messageId } = violation;
  return sameAs === undefined ? null : `${rule.meta.id}\n${messageId}\n${sameAs}`;
}

/**
 * The keys a rule states, and those that follow from what it looked at: a wrong code spoils its cell,
 * comparisons by its name, and sums that are off by the account's amount; an unreadable cell spoils the sums of
 * its record.
 */
class KeyMaker {
  private readonly place: RekeningPlace;

  constructor(model: Model) {
    this.place = findRekening(model);
  }

  causes(item: Pending): readonly string[] {
    const stated = item.violation.causes ?? [];
    if (item.scope === "lembar") return [...stated, selKey(item.at)];
    if (isTentangRencana(item)) {
      return [...stated, jadwalKey((item.subject as { readonly origin: Origin }).origin)];
    }
    if (item.scope !== "kode") return stated;
    const tertulis = item.subject as KodeTertulis;
    const keys = [...stated, selKey(item.at), tertulisKey(tertulis)];
    // A doubt about a code (a warning) is no reason to look for its consequences.
    if (severityOf(item) !== "error") return keys;
    if (tertulis.peran === "subKegiatan" && tertulis.nama !== "") {
      keys.push(kodeKey("nama", normalNama(tertulis.nama)));
    }
    const found = this.place(tertulis.origin);
    const jumlah = found?.rekening && amountOf(found.rekening);
    if (found?.rekening && typeof jumlah === "number") {
      keys.push(nilaiKey(barisKey(found.sub.origin), jumlah));
    }
    if (found?.rekening) keys.push(akunKey(found.sub.origin));
    const pagu = found && tertulis.peran === "subKegiatan" ? paguOf(found.sub) : null;
    if (found !== undefined && pagu !== null) keys.push(nilaiKey(barisKey(found.sub.origin), pagu));
    return keys;
  }

  suspects(item: Pending): readonly string[] {
    const keys = [...(item.violation.suspects ?? [])];
    const { selisih } = item.violation;
    if (selisih === undefined) return keys;
    keys.push(...this.amountKeys(item, selisih));
    keys.push(...cellKeys(item.subject));
    return keys;
  }

  private amountKeys({ scope, subject }: Pending, selisih: Rupiah): readonly string[] {
    if (scope === "dokumen" && "subKegiatanList" in subject) {
      const subs = subject.subKegiatanList as readonly { readonly origin: Origin }[];
      return subs.map(({ origin }) => nilaiKey(barisKey(origin), selisih));
    }
    const sub = "origin" in subject ? this.place(subject.origin as Origin)?.sub : undefined;
    return sub === undefined ? [] : [nilaiKey(barisKey(sub.origin), selisih)];
  }
}

/** Every cell of a record and of its monthly plan. */
function cellKeys(subject: object): readonly string[] {
  const origins = [subject, "rencana" in subject ? subject.rencana : null].flatMap((part) =>
    typeof part === "object" && part !== null && "origin" in part ? [part.origin as Origin] : [],
  );
  return origins.flatMap(selBaris);
}

/** More than a remark on the months of a plan. */
function isTentangRencana(item: Pending): boolean {
  return (item.scope === "jadwal" || item.scope === "rakRow") && severityOf(item) !== "info";
}
