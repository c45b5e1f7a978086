/**
 * One object of Excel's model as the bridge sees it: what it answers and what can be done to it.
 * Names are the wire's Pascal case. Whatever is not listed here is answered with `ApiNotFound`.
 */
export interface HostObject {
  /** Class name such as `Worksheet`, for error locations. */
  readonly type: string;
  /** What an instantiation answers besides nothing: an id, so that the client can find it again. */
  readonly identity?: () => Readonly<Record<string, unknown>>;
  readonly get?: Readonly<Record<string, () => unknown>>;
  readonly set?: Readonly<Record<string, (value: unknown) => void>>;
  readonly call?: Readonly<Record<string, (...given: readonly unknown[]) => unknown>>;
  readonly children?: Readonly<Record<string, () => HostObject | null>>;
  /** Present on collections. */
  readonly items?: () => readonly HostObject[];
}

/** What `…OrNullObject` answers when there is nothing. */
export const NULL_OBJECT: HostObject = { type: 'NullObject' };

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'type' in value;
}
