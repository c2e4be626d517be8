import { type Collected, collect } from './collect/collect.ts';
import { readListening } from './collect/runs/own-workflow.ts';
import { beneathOwnCommits, readSubject, type Subject, UntestedCommit } from './collect/runs/subject.ts';
import { skipReason } from './collect/skip-reason.ts';
import { viewOf } from './evidence/view.ts';
import { type ClientOptions, createClient, type GitHub } from './github/client.ts';
import { Deadline } from './github/deadline.ts';
import { isTimeUp } from './github/errors.ts';
import { Meter } from './github/meter.ts';
import { finish, finishLate, finishSkipped } from './publish/finish.ts';
import { finishSweep } from './publish/finish-sweep.ts';
import { info, warning } from './publish/log.ts';
import { publish } from './publish/publish.ts';
import { inRounds, type Reportable, type Reported, type Round } from './rounds.ts';
import { waitsForCi } from './rules/waits.ts';
import { type Context, fullName, readContext } from './settings/context.ts';
import { type Environment, type Inputs, readInputs } from './settings/inputs.ts';
import { spent, tellRead, tellSubject } from './story.ts';
import { sweepHeads } from './sweep.ts';
import { triggerOf } from './trigger/trigger.ts';
import { hasFailed, unfinishedSiblings, type Waiting, waitFor } from './trigger/wait.ts';
import { version } from './version.ts';

/**
 * The whole story: what is reported, whether a later run will do it, what happened, what it means, and who is told.
 *
 * @throws in one sentence what cannot be done; nothing is written then.
 */
export async function run(env: Environment, client: Partial<ClientOptions> = {}): Promise<void> {
  const inputs = readInputs(env);
  const context = readContext(env);
  const trigger = triggerOf(context, inputs);
  info(`Docket ${version} in ${fullName(context.repository)}`);
  if (trigger.kind === 'none') return finishSkipped(trigger.reason);
  const meter = new Meter();
  const docket = { context, inputs, meter, github: connect(inputs, context, { meter, ...client }) };
  try {
    if (trigger.kind === 'sweep') return await sweep(docket);
    const reported = await inRounds(trigger, (subject, round) => report(docket, subject, round));
    return reported.kind === 'skipped'
      ? finishSkipped(reported.reason, reported.ciStatus)
      : await finish(inputs, context, reported, spent(meter));
  } catch (error) {
    if (!isTimeUp(error)) throw error;
    return finishLate(inputs);
  }
}

/** What a call of Docket works with. */
interface Docket {
  context: Context;
  inputs: Inputs;
  github: GitHub;
  meter: Meter;
}

/** Tells the open pull requests that CI never ran for; each head is reported like one that was asked for. */
async function sweep(docket: Docket): Promise<void> {
  const { sweep, notices } = await sweepHeads(docket, (head, round) => report(docket, head, round, 'swept'));
  await finishSweep(docket.inputs, sweep, notices, spent(docket.meter));
}

/** The newest commit of a pull request may be Docket's own, of which no run says anything. */
async function beneathOwn(github: GitHub, context: Context, trigger: Reportable): Promise<Reportable> {
  if (trigger.kind !== 'commit') return trigger;
  return { ...trigger, sha: await beneathOwnCommits(github, context, trigger.sha) };
}

/** Whether a review or label was for a commit on which Docket may have put its own; it never commits to a fork. */
function mayBeOwn({ repository }: Context, trigger: Reportable): boolean {
  if (trigger.kind !== 'commit' || !trigger.head?.repository) return false;
  return fullName(trigger.head.repository).toLowerCase() === fullName(repository).toLowerCase();
}

/** Reports a run or commit as GitHub shows it now. */
async function report(
  { github, context: started, inputs, meter }: Docket,
  trigger: Reportable,
  round: Round,
  how: 'called' | 'swept' = 'called',
): Promise<Reported> {
  const isCalled = how === 'called' && trigger.kind === 'commit' && trigger.head !== undefined;
  const mayBeUntested = round !== 'newer' && !isCalled;
  const asked =
    round === 'newer' || (isCalled && mayBeOwn(started, trigger))
      ? await beneathOwn(github, started, trigger)
      : trigger;
  const subject = await readSubject(github, started, asked, mayBeUntested).catch((error: unknown) => {
    if (isCalled && error instanceof UntestedCommit) return null;
    throw error;
  });
  if (subject === null)
    return skipped(`no workflow has run for ${asked.kind === 'commit' ? asked.sha : ''} yet`);
  const context = { ...started, repository: subject.repository };
  tellSubject(asked, round, subject);
  const waiting = await decideWaiting(github, context, inputs, subject, isCalled ? 'called' : round);
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
  const isSwept = how === 'swept';
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

function skipped(reason: string, ciStatus: 'pending' | null = null): Reported {
  return { kind: 'skipped', reason, ciStatus };
}

function connect(inputs: Inputs, context: Context, client: Partial<ClientOptions>): GitHub {
  return createClient(inputs.token, {
    apiUrl: context.apiUrl,
    graphqlUrl: context.graphqlUrl,
    userAgent: `docket/${version}`,
    warn: warning,
    deadline: new Deadline(inputs.timeoutMinutes),
    ...client,
  });
}

/** Docket's own file is read only when a sibling still runs: the waiting path costs two requests. */
async function decideWaiting(
  github: GitHub,
  context: Context,
  inputs: Inputs,
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
