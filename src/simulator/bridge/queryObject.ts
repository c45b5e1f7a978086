import type { QueryInfo } from './BatchRequest';
import { HostError } from './HostError';
import { type HostObject, NULL_OBJECT } from './HostObject';

/** Answers a `load`: the named properties, nested ones by path, of an object or of all items. */
export function queryObject(object: HostObject, query: QueryInfo): unknown {
  const wanted = [...(query.Select ?? []), ...(query.Expand ?? [])].map((path) =>
    path.split('/').filter((step) => step !== ''),
  );
  return answer(object, wanted, query);
}

function answer(
  object: HostObject,
  wanted: readonly (readonly string[])[],
  query: QueryInfo = {},
): unknown {
  if (object === NULL_OBJECT) return null;
  if (object.items === undefined) return answerOne(object, wanted);
  const skip = query.Skip ?? 0;
  const items = object.items().slice(skip, query.Top ? skip + query.Top : undefined);
  return { _Items: items.map((item) => answerOne(item, wanted)) };
}

function answerOne(
  object: HostObject,
  wanted: readonly (readonly string[])[],
): Record<string, unknown> {
  const result: Record<string, unknown> = { ...object.identity?.() };
  const nested = new Map<string, (readonly string[])[]>();
  for (const [first, ...rest] of wanted) {
    if (first === undefined || first === '*') continue;
    const name = toWireName(first);
    const read = object.get?.[name];
    if (read !== undefined) result[name] = read();
    else nested.set(name, [...(nested.get(name) ?? []), rest]);
  }
  if (wanted.every(([first]) => first === undefined || first === '*')) readAll(object, result);
  for (const [name, paths] of nested) result[name] = answerChild(object, name, paths);
  return result;
}

function answerChild(
  object: HostObject,
  name: string,
  paths: readonly (readonly string[])[],
): unknown {
  const child = object.children?.[name];
  if (child === undefined) throw new HostError('ApiNotFound', `${object.type}.${name}`);
  const found = child();
  return found === null ? null : answer(found, paths);
}

function readAll(object: HostObject, result: Record<string, unknown>): void {
  for (const [name, read] of Object.entries(object.get ?? {})) result[name] = read();
}

/** The client sends names as the caller typed them; the wire's own names begin with a capital. */
function toWireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
