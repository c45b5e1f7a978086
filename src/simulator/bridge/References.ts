import { HostError } from './HostError';
import type { HostObject } from './HostObject';

/** Objects that the client asked to keep beyond a batch: tracked proxies, until it lets them go. */
export class References {
  private readonly kept = new Map<string, HostObject>();
  private readonly names = new Map<HostObject, string>();
  private last = 0;

  get alive(): number {
    return this.kept.size;
  }

  keep(object: HostObject): void {
    if (this.names.has(object)) return;
    this.last += 1;
    const name = `reference-${this.last}`;
    this.kept.set(name, object);
    this.names.set(object, name);
  }

  nameOf(object: HostObject): string | undefined {
    return this.names.get(object);
  }

  find(name: string): HostObject {
    const object = this.kept.get(name);
    if (object === undefined) throw new HostError('InvalidObjectPath', name);
    return object;
  }

  release(name: string): void {
    const object = this.kept.get(name);
    if (object === undefined) return;
    this.kept.delete(name);
    this.names.delete(object);
  }
}
