import { beneathOwnCommits, readSubject, type Subject, UntestedCommit } from './collect/runs/subject.ts';
import type { Docket } from './docket.ts';
import { hasLeft } from './github/sent.ts';
import { info } from './publish/log.ts';
import { type Reportable, type Reported, type Round, skipped } from './rounds.ts';
import { type Context, fullName } from './settings/context.ts';
import { listFirst } from './text/text.ts';
import type { Waiting } from './trigger/wait.ts';

let rest: Promise<typeof import('./report-subject.ts')> | undefined;
let waiting: Promise<typeof import('./waiting.ts')> | undefined;

/** Loads what a head is reported with, most of the code; once. */
export function loadTheRest(): Promise<typeof import('./report-subject.ts')> {
  rest ??= import('./report-subject.ts');
  return rest;
}

/** Loads what decides whether a later call will report the head; once. */
export function loadWaiting(): Promise<typeof import('./waiting.ts')> {
  waiting ??= import('./waiting.ts');
  return waiting;
}

/**
 * Reports a run or commit as GitHub shows it now. What comes next is loaded while GitHub is asked for its runs: for a call
 * that may have to leave the head to a later one that is what decides it, and the rest of the code only when it has not.
 */
export async function report(
  docket: Docket,
  trigger: Reportable,
  round: Round,
  how: 'called' | 'swept' = 'called',
): Promise<Reported> {
  const { github, context, inputs } = docket;
  const isCalled = how === 'called' && trigger.kind === 'commit' && trigger.head !== undefined;
  const mayBeUntested = round !== 'newer' && !isCalled;
  const mayWait = inputs.wait && (context.eventName === 'workflow_run' || isCalled);
  const isOnTop = round === 'newer' || (isCalled && mayBeOwn(context, trigger));
  const reading = (async () => {
    const asked = isOnTop ? await beneathOwn(docket, trigger) : trigger;
    const subject = readSubject(github, context, asked, mayBeUntested).catch((error: unknown) => {
      if (isCalled && error instanceof UntestedCommit) return null;
      throw error;
    });
    return { asked, subject: await subject };
  })();
  await hasLeft(reading);
  const [{ asked, subject }, next] = await Promise.all([reading, mayWait ? loadWaiting() : loadTheRest()]);
  if (subject === null)
    return skipped(`no workflow has run for ${asked.kind === 'commit' ? asked.sha : ''} yet`);
  tellSubject(asked, round, subject);
  const known = { ...docket, context: { ...context, repository: subject.repository } };
  const waiting: Waiting =
    'decideWaiting' in next ? await next.decideWaiting(known, subject, isCalled ? 'called' : round) : GO;
  if (waiting.decision === 'stop') return skipped(`waiting for ${waiting.for.join(', ')}`, 'pending');
  const { reportSubject } = await loadTheRest();
  return reportSubject(known, subject, {
    asked,
    round,
    mayBeUntested,
    isSwept: how === 'swept',
    waitedFor: waiting.for,
  });
}

const GO: Waiting = { decision: 'go', for: [] };

const RUNS_SHOWN = 20;

/** What is reported, and who tested it. */
function tellSubject(trigger: Reportable, round: Round, { sha, runs }: Subject): void {
  if (round !== 'first') info('GitHub has moved on meanwhile, so it is read again.');
  const asked = trigger.kind === 'run' ? `run ${trigger.runId} → ` : '';
  const names = runs.map(({ run }) => `${run.workflow} #${run.number}`);
  const testers =
    names.length === 0 ? 'which no run has tested' : `tested by ${listFirst(names, RUNS_SHOWN)}`;
  info(`Reporting ${asked}commit ${sha.slice(0, 8)}, ${testers}`);
}

/** The newest commit of a pull request may be Docket's own, of which no run says anything. */
async function beneathOwn({ github, context }: Docket, trigger: Reportable): Promise<Reportable> {
  if (trigger.kind !== 'commit') return trigger;
  return { ...trigger, sha: await beneathOwnCommits(github, context, trigger.sha) };
}

/** Whether a review or label was for a commit on which Docket may have put its own; it never commits to a fork. */
function mayBeOwn({ repository }: Context, trigger: Reportable): boolean {
  if (trigger.kind !== 'commit' || !trigger.head?.repository) return false;
  return fullName(trigger.head.repository).toLowerCase() === fullName(repository).toLowerCase();
}
