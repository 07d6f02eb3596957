import { apiNotFound } from "./errors.ts";

/**
 * An Excel object as the client library may address it. What stands on a subclass's prototype,
 * by Excel's own names, is the whole API; own fields and #private members are ours.
 */
export abstract class HostObject {
  /** Excel's class name, for error messages. */
  abstract readonly className: string;

  /** What the client needs to find this object again in a later batch. */
  readonly identity: Readonly<Record<string, string>> | null = null;
}

/** A collection answers a query with its items. */
export abstract class HostCollection<T extends HostObject> extends HostObject {
  abstract readonly list: () => readonly T[];
}

/** `GetUsedRange` on the wire is `getUsedRange` in the API; internal names keep their underscore. */
export function apiName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

export function findMember(target: HostObject, name: string): PropertyDescriptor | null {
  let proto = Object.getPrototypeOf(target) as object;
  while (proto !== HostObject.prototype && proto !== HostCollection.prototype) {
    const found = Object.getOwnPropertyDescriptor(proto, name);
    if (found !== undefined && name !== "constructor") return found;
    proto = Object.getPrototypeOf(proto) as object;
  }
  return null;
}

export function readMember(target: HostObject, name: string): unknown {
  if (typeof findMember(target, name)?.get !== "function") {
    throw apiNotFound(`${target.className}.${name}`);
  }
  return Reflect.get(target, name) as unknown;
}

export function writeMember(target: HostObject, name: string, value: unknown): void {
  if (typeof findMember(target, name)?.set !== "function") {
    throw apiNotFound(`${target.className}.${name} (set)`);
  }
  Reflect.set(target, name, value);
}

export function callMember(target: HostObject, name: string, args: readonly unknown[]): unknown {
  const method: unknown = findMember(target, name)?.value;
  if (typeof method !== "function") throw apiNotFound(`${target.className}.${name}()`);
  return Reflect.apply(method as (...given: unknown[]) => unknown, target, args);
}

/** The names a `load()` without a list reads: every readable property. */
export function scalarNames(target: HostObject): string[] {
  const names: string[] = [];
  let proto = Object.getPrototypeOf(target) as object;
  while (proto !== HostObject.prototype && proto !== HostCollection.prototype) {
    for (const [name, found] of Object.entries(Object.getOwnPropertyDescriptors(proto))) {
      if (found.get !== undefined) names.push(name);
    }
    proto = Object.getPrototypeOf(proto) as object;
  }
  return names;
}
