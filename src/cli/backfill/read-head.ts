import type { Collected } from '../../collect/collect.ts';
import type { Milestone } from '../../collect/repository/milestone.ts';
import { UntestedCommit } from '../../collect/runs/subject.ts';
import { skipReason } from '../../collect/skip-reason.ts';
import { whyNoDocument } from '../../documents/has-document.ts';
import { collectHead } from '../github/collect-head.ts';
import type { Head } from './heads.ts';
import type { Session } from './session.ts';

/** What was read of a head, or why it gives no document. */
export type ReadHead =
  | { kind: 'document'; collected: Collected; milestone: Milestone }
  | { kind: 'none'; why: string };

/** A head is read again where a limit came in between. */
const MOST_TRIES = 3;

/**
 * Reads a head. What was read while GitHub refused to answer is thrown away, and read again when the limit has ended.
 *
 * @param usual requests that a head takes
 * @throws what the client throws, and in one sentence what nothing can be said of.
 */
export async function readHead(session: Session, head: Head, usual: number): Promise<ReadHead> {
  const { pace, waiting } = session;
  for (let tries = 1; ; tries += 1) {
    await waiting.forRoom(usual);
    pace.takeRefusal();
    const read = await settled(readOnce(session, head));
    const refusedUntil = pace.takeRefusal();
    if (refusedUntil !== null && tries < MOST_TRIES) await waiting.until(refusedUntil);
    else if (refusedUntil !== null) throw new Error('GitHub refused requests three times, for a limit');
    else if ('error' in read) throw read.error;
    else return read.value;
  }
}

async function settled<T>(work: Promise<T>): Promise<{ value: T } | { error: unknown }> {
  return work.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
}

async function readOnce({ connect, context, inputs }: Session, { sha }: Head): Promise<ReadHead> {
  try {
    const asked = { trigger: { kind: 'commit' as const, sha }, mayBeUntested: false };
    const collected = await collectHead(connect(), context, inputs, asked, () => undefined);
    const why = skipReason(inputs, collected) ?? whyNoDocument(collected);
    const { milestone } = collected;
    return why !== null || milestone === null
      ? { kind: 'none', why: why ?? '' }
      : { kind: 'document', collected, milestone };
  } catch (error) {
    if (error instanceof UntestedCommit) return { kind: 'none', why: 'none of its runs speaks of a change' };
    throw error;
  }
}
