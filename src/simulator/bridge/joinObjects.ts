import type { HostObject } from './HostObject';

/** Several objects of a kind as one: setters and calls reach all of them, getters answer what is
 * the same in all, or `null`. */
export function joinObjects(objects: readonly HostObject[]): HostObject {
  const [first] = objects;
  if (!first) throw new Error('no objects to join');
  const each = <T>(read: (object: HostObject) => Readonly<Record<string, T>> | undefined) =>
    mapFields(read(first) ?? {}, (name) => objects.flatMap((object) => read(object)?.[name] ?? []));
  return {
    type: first.type,
    get: mapFields(
      each(({ get }) => get),
      (_, getters) => () => {
        const [one, ...others] = getters.map((get) => get());
        return others.every((other) => other === one) ? one : null;
      },
    ),
    set: mapFields(
      each(({ set }) => set),
      (_, setters) => (value: unknown) => setters.forEach((set) => set(value)),
    ),
    call: mapFields(
      each(({ call }) => call),
      (_, calls) =>
        (...given: readonly unknown[]) =>
          calls.forEach((call) => call(...given)),
    ),
    children: mapFields(
      each(({ children }) => children),
      (_, children) => () => joinObjects(children.flatMap((child) => child() ?? [])),
    ),
  };
}

function mapFields<T, U>(
  record: Readonly<Record<string, T>>,
  map: (name: string, value: T) => U,
): Record<string, U> {
  return Object.fromEntries(
    Object.entries(record).map(([name, value]) => [name, map(name, value)]),
  );
}
