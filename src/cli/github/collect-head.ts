import { type Collected, collect } from '../../collect/collect.ts';
import { readSubject } from '../../collect/runs/subject.ts';
import type { GitHub } from '../../github/client.ts';
import type { Context } from '../../settings/context.ts';
import type { Inputs } from '../../settings/inputs.ts';
import type { Trigger } from '../../trigger/trigger.ts';
import { version } from '../../version.ts';

/** A run or commit that is asked for. */
export interface AskedHead {
  trigger: Extract<Trigger, { kind: 'run' | 'commit' }>;
  /** No run has to tell of a commit that is the head of a pull request. */
  mayBeUntested: boolean;
}

/**
 * Reads a head as the action does: once more where its pull request moved meanwhile.
 *
 * @throws what the client throws, and in one sentence what nothing can be said of.
 */
export async function collectHead(
  github: GitHub,
  context: Context,
  inputs: Inputs,
  { trigger, mayBeUntested }: AskedHead,
  tell: (progress: string) => void,
): Promise<Collected> {
  const readOnce = async (): Promise<Collected> => {
    const subject = await readSubject(github, context, trigger, mayBeUntested);
    return collect(github, { ...context, repository: subject.repository }, inputs, subject, version, tell);
  };
  const first = await readOnce();
  return first.isTorn ? readOnce() : first;
}
