import { beneathOwnCommits, readSubject, UntestedCommit } from './collect/runs/subject.ts';
import type { Docket } from './docket.ts';
import { hasLeft } from './github/sent.ts';
import { type Reportable, type Reported, type Round, skipped } from './rounds.ts';
import { type Context, fullName } from './settings/context.ts';

let rest: Promise<typeof import('./report-subject.ts')> | undefined;

/** Loads what follows the runs of the head, most of the code; once. */
export function loadTheRest(): Promise<typeof import('./report-subject.ts')> {
  rest ??= import('./report-subject.ts');
  return rest;
}

/** Reports a run or commit as GitHub shows it now. The rest of the code is loaded while GitHub is asked for its runs. */
export async function report(
  docket: Docket,
  trigger: Reportable,
  round: Round,
  how: 'called' | 'swept' = 'called',
): Promise<Reported> {
  const { github, context } = docket;
  const isCalled = how === 'called' && trigger.kind === 'commit' && trigger.head !== undefined;
  const mayBeUntested = round !== 'newer' && !isCalled;
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
  const [{ asked, subject }, { reportSubject }] = await Promise.all([reading, loadTheRest()]);
  if (subject === null)
    return skipped(`no workflow has run for ${asked.kind === 'commit' ? asked.sha : ''} yet`);
  return reportSubject(docket, subject, { asked, round, mayBeUntested, isCalled, isSwept: how === 'swept' });
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
