import { type ArgumentInfo, type ObjectPath, PathType } from './BatchRequest';
import { HostError } from './HostError';
import { type HostObject, isHostObject, NULL_OBJECT } from './HostObject';
import type { BatchHost } from './BatchHost';

/** The objects that one batch names, each looked up (or created) once and in order of use. */
export class ObjectPaths {
  private readonly found = new Map<number, HostObject>();

  constructor(
    private readonly paths: Readonly<Record<string, ObjectPath>>,
    private readonly host: BatchHost,
  ) {}

  resolve(id: number): HostObject {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.paths[String(id)];
    if (path === undefined) throw new HostError('InvalidObjectPath', `path ${id}`);
    const object = this.find(path);
    this.found.set(id, object);
    return object;
  }

  /** Arguments with the objects that they refer to put in their places. */
  readArguments(info: ArgumentInfo | undefined): readonly unknown[] {
    const given = info?.Arguments ?? [];
    const referenced = info?.ReferencedObjectPathIds;
    if (!referenced) return given;
    return given.map((value, index) => {
      const id = referenced[index];
      return typeof id === 'number' && id !== 0 ? this.resolve(id) : value;
    });
  }

  private find(path: ObjectPath): HostObject {
    switch (path.ObjectPathType) {
      case PathType.global:
        return this.host.root;
      case PathType.method:
        return this.invoke(this.parentOf(path), path.Name, path.ArgumentInfo);
      case PathType.indexer:
        return this.invoke(this.parentOf(path), 'GetItem', path.ArgumentInfo);
      case PathType.property:
        return this.childOf(this.parentOf(path), path.Name);
      case PathType.reference:
        return this.host.references.find(path.Name);
      case PathType.nullObject:
        return NULL_OBJECT;
      default:
        throw new HostError('ApiNotFound', `new ${path.Name}`);
    }
  }

  private parentOf(path: ObjectPath): HostObject {
    return this.resolve(path.ParentObjectPathId ?? 0);
  }

  private invoke(parent: HostObject, name: string, info: ArgumentInfo | undefined): HostObject {
    if (parent === NULL_OBJECT) return NULL_OBJECT;
    const result = methodOf(parent, name, this.host)(...this.readArguments(info));
    if (result === null) return NULL_OBJECT;
    if (!isHostObject(result)) throw new HostError('ApiNotFound', `${parent.type}.${name}`);
    return result;
  }

  private childOf(parent: HostObject, name: string): HostObject {
    if (parent === NULL_OBJECT) return NULL_OBJECT;
    const child = parent.children?.[name];
    if (child === undefined) throw new HostError('ApiNotFound', `${parent.type}.${name}`);
    this.host.requireSet(parent.type, name);
    return child() ?? NULL_OBJECT;
  }
}

/** Calls that only look; every other one changes the workbook. */
const HARMLESS = /^(Get|_|Select$|Activate$|Suspend)/;

export function methodOf(
  object: HostObject,
  name: string,
  host: BatchHost,
): (...given: readonly unknown[]) => unknown {
  if (object === NULL_OBJECT) throw new HostError('ItemNotFound', `null object.${name}`);
  const method = object.call?.[name];
  if (method === undefined) throw new HostError('ApiNotFound', `${object.type}.${name}`);
  host.requireSet(object.type, name);
  if (!HARMLESS.test(name)) host.requireWritable(`${object.type}.${name}`);
  return method;
}
