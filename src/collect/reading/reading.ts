import { type Gap, inOrder } from '../../evidence/gap.ts';
import type { GitHub } from '../../github/client.ts';
import { hasStatus, isGraphqlFailure, isRequestFailure, reasonOf } from '../../github/errors.ts';
import type { Context } from '../../settings/context.ts';
import type { Inputs } from '../../settings/inputs.ts';
import { redact } from '../../text/redact.ts';
import type { Budget } from '../budget.ts';

/** What the phases of collecting share. */
export interface Reading {
  github: GitHub;
  context: Context;
  inputs: Inputs;
  gaps: Gaps;
  /** What may still be asked for. */
  budget: Budget;
}

/** Collects what could not be read while the rest of the evidence is gathered. */
export class Gaps {
  readonly list: Gap[] = [];

  add(about: Gap['about'], text: string): void {
    const shown = redact(text);
    if (!this.list.some((gap) => gap.about === about && gap.text === shown))
      this.list.push({ about, text: shown });
  }

  /** In an order that does not tell which request was answered first. */
  sorted(): Gap[] {
    return inOrder(this.list);
  }

  /**
   * Waits for a read that the report can do without. A request that fails becomes a gap, naming the permission when
   * that is what was missing; every other error is ours and passes through.
   *
   * @returns the answer, or null when it could not be read.
   */
  async optional<T>(
    read: Promise<T>,
    gap: { about: Gap['about']; what: string; permission: string },
  ): Promise<T | null> {
    try {
      return await read;
    } catch (error) {
      const { reason, isForbidden } = failureOf(error);
      const mend = isForbidden ? `; it needs the permission \`${gap.permission}\`` : '';
      this.add(gap.about, `${gap.what} could not be read (${reason})${mend}.`);
      return null;
    }
  }
}

/** @throws what is no answer of GitHub. */
function failureOf(error: unknown): { reason: string; isForbidden: boolean } {
  if (isRequestFailure(error)) {
    const isLimit = /rate limit/i.test(error.message);
    return { reason: reasonOf(error), isForbidden: !isLimit && hasStatus(error, 403, 404) };
  }
  if (!isGraphqlFailure(error)) throw error;
  const [first] = error.errors;
  return { reason: first?.message ?? '', isForbidden: first?.type === 'FORBIDDEN' };
}

/**
 * Works through a list, a few at a time.
 *
 * @returns what the work gave for each item, in the order of the list.
 */
export async function mapAtOnce<T, R>(
  items: readonly T[],
  atOnce: number,
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  const left = items.entries();
  const lane = async () => {
    for (const [index, item] of left) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return results;
}

/**
 * Works on items, some at once, and gives what became of them in their order. No further one is begun before the first of
 * those that are under way is taken, so that never more results than that are kept.
 */
export async function* takenInOrder<T, R>(
  items: readonly T[],
  atOnce: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const begin = (item: T): Promise<R> => inBackground(work(item));
  const underWay = items.slice(0, atOnce).map(begin);
  for (const next of [...items.slice(atOnce), ...underWay.map(() => null)]) {
    const result = await underWay.shift()!;
    if (next !== null) underWay.push(begin(next as T));
    yield result;
  }
}

/** A read that is waited for later: until then its failure is not to end the process. */
export function inBackground<T>(read: Promise<T>): Promise<T> {
  read.catch(() => null);
  return read;
}
