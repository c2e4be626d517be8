import { readListening } from './collect/runs/own-workflow.ts';
import type { Subject } from './collect/runs/subject.ts';
import type { Docket } from './docket.ts';
import type { Round } from './rounds.ts';
import { hasFailed, unfinishedSiblings, type Waiting, waitFor } from './trigger/wait.ts';

/**
 * Decides whether a later call will report the head. Docket's own file is read only when a sibling still runs: the waiting
 * path costs two requests.
 */
export async function decideWaiting(
  { github, context }: Pick<Docket, 'github' | 'context'>,
  subject: Subject,
  round: Round | 'called',
): Promise<Waiting> {
  const siblings = subject.runs.map((item) => item.run);
  // Of a newer head no run asked for us: one that failed is told at once, else the runs that are left will call.
  const left = round === 'newer' ? siblings[0]?.id : round === 'called' ? NO_RUN : undefined;
  const asked =
    subject.run?.run.id ?? (left === undefined ? undefined : (siblings.find(hasFailed)?.id ?? left));
  if (asked === undefined || unfinishedSiblings(siblings, asked).length === 0)
    return { decision: 'go', for: [] };
  const listening = await readListening(github, context, subject.runs);
  return waitFor(listening.runs, asked, listening.listens);
}

/** A review or label calls for no run: all of them may call Docket still. */
const NO_RUN = 0;
