import {
  ActionType,
  type BatchAction,
  type BatchReply,
  type BatchRequest,
  type BatchResult,
} from './BatchRequest';
import type { BatchHost } from './BatchHost';
import { HostError } from './HostError';
import { type HostObject, NULL_OBJECT } from './HostObject';
import type { References } from './References';
import { methodOf, ObjectPaths } from './ObjectPaths';
import { queryObject } from './queryObject';

/** Runs the actions of a batch in order; what ran before a failing action stays done. */
export function runBatch(request: BatchRequest, host: BatchHost): BatchReply {
  const paths = new ObjectPaths(request.ObjectPaths, host);
  const results: BatchResult[] = [];
  const traces: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      host.check(index, request.Actions.length);
      if (action.ActionType === ActionType.trace) {
        traces.push(action.Id);
        results.push({ ActionId: action.Id, Value: null });
      } else runAction(action, paths, host, results);
    } catch (cause) {
      if (!(cause instanceof HostError)) throw cause;
      return {
        Error: {
          Code: cause.code,
          Message: cause.message,
          ActionIndex: index,
          Location: cause.location,
          HttpStatusCode: 400,
        },
        Results: results,
        ProcessedResults: null,
        TraceIds: traces,
      };
    }
  }
  return { Error: null, Results: results, ProcessedResults: null, TraceIds: traces };
}

function runAction(
  action: BatchAction,
  paths: ObjectPaths,
  host: BatchHost,
  results: BatchResult[],
): void {
  const { references } = host;
  const object = paths.resolve(action.ObjectPathId);
  const given = paths.readArguments(action.ArgumentInfo);
  switch (action.ActionType) {
    case ActionType.instantiate:
      results.push({ ActionId: action.Id, Value: instantiate(object, references) });
      return;
    case ActionType.query:
      results.push({ ActionId: action.Id, Value: queryObject(object, action.QueryInfo ?? {}) });
      return;
    case ActionType.method:
      runMethod(action, object, given, host, results);
      return;
    case ActionType.setProperty:
      host.requireSet(object.type, action.Name);
      host.requireWritable(`${object.type}.${action.Name}`);
      setterOf(object, action.Name)(given[0]);
      return;
    case ActionType.ensureUnchanged:
      return;
    default:
      throw new HostError('ApiNotFound', `action ${action.ActionType}`);
  }
}

function instantiate(object: HostObject, references: References): unknown {
  if (object === NULL_OBJECT) return null;
  const reference = references.nameOf(object);
  return {
    ...object.identity?.(),
    ...(reference === undefined ? {} : { _ReferenceId: reference }),
  };
}

function runMethod(
  action: BatchAction,
  object: HostObject,
  given: readonly unknown[],
  host: BatchHost,
  results: BatchResult[],
): void {
  const { references } = host;
  if (action.Name === '_KeepReference') references.keep(object);
  else if (action.Name === '_RemoveReference') references.release(String(given[0]));
  else {
    const value = methodOf(object, action.Name, host)(...given);
    if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
  }
}

function setterOf(object: HostObject, name: string): (value: unknown) => void {
  if (object === NULL_OBJECT) throw new HostError('ItemNotFound', `null object.${name}`);
  const set = object.set?.[name];
  if (set === undefined) throw new HostError('ApiNotFound', `${object.type}.${name}`);
  return set;
}
