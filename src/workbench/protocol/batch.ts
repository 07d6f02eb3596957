import { apiNotFound, ExcelError, invalidArgument, itemNotFound } from "./errors.ts";
import { apiName, callMember, HostObject, readMember, writeMember } from "./host-object.ts";
import { query } from "./query.ts";
import {
  ACTION,
  PATH,
  type Action,
  type ArgumentInfo,
  type ObjectPath,
  type RequestBody,
  type ResponseBody,
} from "./wire.ts";

/** What a batch needs of the workbook it runs against. */
export interface BatchTarget {
  readonly root: HostObject;
  /** Objects the client keeps between batches. */
  readonly references: Map<string, HostObject>;
  newReferenceId(): string;
  /** Called before results are read, so that formulas show what the batch wrote. */
  settle(): Promise<void>;
}

/** Runs one request's actions in order; what was done before a failing action stays done. */
export class Batch {
  readonly #target: BatchTarget;
  readonly #body: RequestBody;
  readonly #objects = new Map<number, HostObject | null>();
  readonly #kept = new Map<number, string>();
  readonly #response: ResponseBody = { Error: null, Results: [], TraceIds: [] };

  constructor(target: BatchTarget, body: RequestBody) {
    this.#target = target;
    this.#body = body;
  }

  async run(): Promise<ResponseBody> {
    const actions = this.#body.Actions;
    for (const [index, action] of actions.entries()) {
      try {
        await this.#act(action);
      } catch (failure) {
        if (!(failure instanceof ExcelError)) throw failure;
        this.#response.Error = {
          Code: failure.code,
          Message: failure.message,
          Location: this.#location(action),
          ActionIndex: index,
          HttpStatusCode: failure.httpStatus,
        };
        break;
      }
    }
    return this.#response;
  }

  async #act(action: Action): Promise<void> {
    const results = this.#response.Results;
    if (action.ActionType === ACTION.trace) {
      this.#response.TraceIds.push(action.Id);
      results.push({ ActionId: action.Id, Value: null });
      return;
    }
    const object = this.#resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        results.push({
          ActionId: action.Id,
          Value: object === null ? null : this.#handle(object, action),
        });
        return;
      case ACTION.query:
        await this.#target.settle();
        results.push({
          ActionId: action.Id,
          Value: object === null ? null : query(object, action.QueryInfo),
        });
        return;
      case ACTION.method:
        results.push({ ActionId: action.Id, Value: this.#call(object, action) });
        return;
      case ACTION.set:
        if (object === null) throw itemNotFound();
        writeMember(object, apiName(action.Name), this.#arguments(action.ArgumentInfo)[0]);
        return;
      default:
        throw apiNotFound(`action type ${action.ActionType} ${action.Name}`);
    }
  }

  #handle(object: HostObject, action: Action): Record<string, string> {
    const reference = this.#kept.get(action.ObjectPathId);
    return { ...object.identity, ...(reference === undefined ? {} : { _ReferenceId: reference }) };
  }

  #call(object: HostObject | null, action: Action): unknown {
    if (action.Name === "_KeepReference" && object === null) return null;
    if (object === null) throw itemNotFound();
    if (action.Name === "_KeepReference") {
      const id = this.#target.newReferenceId();
      this.#target.references.set(id, object);
      this.#kept.set(action.ObjectPathId, id);
      return null;
    }
    if (action.Name === "_RemoveReference") {
      this.#target.references.delete(String(action.ArgumentInfo?.Arguments?.[0]));
      return null;
    }
    return callMember(object, apiName(action.Name), this.#arguments(action.ArgumentInfo)) ?? null;
  }

  #resolve(id: number): HostObject | null {
    const known = this.#objects.get(id);
    if (known !== undefined) return known;
    const path = this.#body.ObjectPaths[String(id)];
    if (path === undefined) throw new ExcelError("InvalidObjectPath", "Unknown object path.");
    const object = this.#follow(path);
    this.#objects.set(id, object);
    return object;
  }

  #follow(path: ObjectPath): HostObject | null {
    if (path.ObjectPathType === PATH.root) return this.#target.root;
    if (path.ObjectPathType === PATH.nothing) return null;
    if (path.ObjectPathType === PATH.reference) {
      const kept = this.#target.references.get(path.Name);
      if (kept === undefined) throw itemNotFound();
      return kept;
    }
    if (path.ObjectPathType === PATH.newObject) throw apiNotFound(path.Name);
    const parent =
      path.ParentObjectPathId === undefined ? null : this.#resolve(path.ParentObjectPathId);
    if (parent === null) return null;
    return asObject(this.#step(parent, path), parent, path);
  }

  #step(parent: HostObject, path: ObjectPath): unknown {
    const args = this.#arguments(path.ArgumentInfo);
    if (path.ObjectPathType === PATH.method) return callMember(parent, apiName(path.Name), args);
    if (path.ObjectPathType === PATH.property) return readMember(parent, apiName(path.Name));
    if (path.ObjectPathType === PATH.indexer) return callMember(parent, "getItem", args);
    throw apiNotFound(`path type ${path.ObjectPathType}`);
  }

  /** Arguments that are objects come as path ids; the list beside them says which. */
  #arguments(info: ArgumentInfo | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((given, i) => {
      const reference = references?.[i];
      if (reference === undefined || reference === 0) return given;
      if (typeof reference !== "number") throw invalidArgument();
      return this.#resolve(reference);
    });
  }

  #location(action: Action): string {
    const path = this.#body.ObjectPaths[String(action.ObjectPathId)];
    return [path?.Name, action.Name].filter((name) => name !== undefined && name !== "").join(".");
  }
}

function asObject(value: unknown, parent: HostObject, path: ObjectPath): HostObject | null {
  if (value === null || value instanceof HostObject) return value;
  throw apiNotFound(`${parent.className}.${apiName(path.Name)} as an object`);
}
