// What Docket reads of an event. It is the first thing that is read at all, so no library is loaded for it.

/** A value in the event, and where it stands. */
export interface Part {
  value: unknown;
  path: string;
}

/** What is missing in the event, or not as GitHub sends it. */
export class UnreadableEvent extends Error {
  constructor(path: string) {
    super(`"${path || 'the payload'}" is missing or not as GitHub sends it`);
  }
}

/**
 * A member of an object.
 *
 * @throws {UnreadableEvent} when there is no object.
 */
export function member({ value, path }: Part, name: string): Part {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new UnreadableEvent(path);
  return {
    value: (value as Record<string, unknown>)[name],
    path: path === '' ? name : `${path}.${name}`,
  };
}

/** @throws {UnreadableEvent} when it is no text, or none of this form. */
export function textIn({ value, path }: Part, form?: RegExp): string {
  if (typeof value === 'string' && (form === undefined || form.test(value))) return value;
  throw new UnreadableEvent(path);
}

/** @throws {UnreadableEvent} when it is no whole number. */
export function wholeIn({ value, path }: Part): number {
  if (Number.isSafeInteger(value)) return value as number;
  throw new UnreadableEvent(path);
}

/** Null where nothing stands. */
export function orNull<T>(part: Part, read: (part: Part) => T): T | null {
  return part.value === undefined || part.value === null ? null : read(part);
}
