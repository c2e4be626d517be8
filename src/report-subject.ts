import { type Collected, collect } from './collect/collect.ts';
import { readListening } from './collect/runs/own-workflow.ts';
import { readSubject, type Subject } from './collect/runs/subject.ts';
import { skipReason } from './collect/skip-reason.ts';
import type { Docket } from './docket.ts';
import { viewOf } from './evidence/view.ts';
import { info } from './publish/log.ts';
import { publish } from './publish/publish.ts';
import { type Reportable, type Reported, type Round, skipped } from './rounds.ts';
import { waitsForCi } from './rules/waits.ts';
import { tellRead, tellSubject } from './story.ts';
import { hasFailed, unfinishedSiblings, type Waiting, waitFor } from './trigger/wait.ts';
import { version } from './version.ts';

export { finish } from './publish/finish.ts';

/** How a head came to be reported. */
export interface Asked {
  asked: Reportable;
  round: Round;
  /** No run has to speak of it. */
  mayBeUntested: boolean;
  /** A review or label asked, no run. */
  isCalled: boolean;
  /** A sweep found it. */
  isSwept: boolean;
}

/** Reports a head whose runs are known: what happened, what it means, and who is told. */
export async function reportSubject(
  docket: Docket,
  subject: Subject,
  { asked, round, mayBeUntested, isCalled, isSwept }: Asked,
): Promise<Reported> {
  const { github, inputs, meter } = docket;
  const context = { ...docket.context, repository: subject.repository };
  tellSubject(asked, round, subject);
  const waiting = await decideWaiting({ ...docket, context }, subject, isCalled ? 'called' : round);
  if (waiting.decision === 'stop') return skipped(`waiting for ${waiting.for.join(', ')}`, 'pending');

  // The head is known now: its runs are one request.
  const known = asked.kind === 'run' ? { ...asked, headSha: subject.sha } : asked;
  const readAgain = (): Promise<Subject> => readSubject(github, context, known, mayBeUntested);
  const collectAgain = async (): Promise<Collected> =>
    collect(github, context, inputs, await readAgain(), version, info);

  const first = await collect(github, context, inputs, subject, version, info);
  const collected = first.isTorn ? await collectAgain() : first;
  const reason = skipReason(inputs, collected);
  if (reason !== null) return skipped(reason);
  if (isSwept && round === 'first' && !waitsForCi(collected.evidence))
    return skipped('nothing that should have run is missing');
  tellRead(collected, meter);

  const publishing = {
    github,
    context,
    inputs,
    collectAgain,
    listRuns: async () => viewOf((await readAgain()).runs.map((item) => item.run)),
    isLastLook: round !== 'first',
    isSwept,
    isNewer: round === 'newer' || (isSwept && round === 'again'),
  };
  const published = await publish(publishing, collected, waiting.for);
  return published ? { kind: 'published', ...published } : skipped('its own call has not come yet');
}

/** Docket's own file is read only when a sibling still runs: the waiting path costs two requests. */
async function decideWaiting(
  { github, context, inputs }: Docket,
  subject: Subject,
  round: Round | 'called',
): Promise<Waiting> {
  const siblings = subject.runs.map((item) => item.run);
  // Of a newer head no run asked for us: one that failed is told at once, else the runs that are left will call.
  const left = round === 'newer' ? siblings[0]?.id : round === 'called' ? NO_RUN : undefined;
  const asked =
    subject.run?.run.id ?? (left === undefined ? undefined : (siblings.find(hasFailed)?.id ?? left));
  const mayWait = inputs.wait && (context.eventName === 'workflow_run' || round === 'called');
  if (!mayWait || asked === undefined || unfinishedSiblings(siblings, asked).length === 0)
    return { decision: 'go', for: [] };
  const listening = await readListening(github, context, subject.runs);
  return waitFor(listening.runs, asked, listening.listens);
}

/** A review or label calls for no run: all of them may call Docket still. */
const NO_RUN = 0;
