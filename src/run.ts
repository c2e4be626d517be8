import { collect } from './collect/collect.ts';
import { nothingToReport } from './collect/nothing.ts';
import { readListens } from './collect/runs/own-workflow.ts';
import { readSubject, type Subject } from './collect/runs/subject.ts';
import { type Context, readContext } from './context.ts';
import { viewOf } from './evidence/view.ts';
import { type ClientOptions, createClient, type GitHub } from './github/client.ts';
import { Deadline } from './github/deadline.ts';
import { isTimeUp } from './github/errors.ts';
import { type Environment, type Inputs, readInputs } from './inputs.ts';
import type { CiStatus } from './judge/decision.ts';
import { finish, finishLate, finishSkipped } from './publish/finish.ts';
import { info, warning } from './publish/log.ts';
import { type Publication, publish } from './publish/publish.ts';
import type { MovedOn } from './publish/verdict.ts';
import { type Trigger, triggerOf } from './trigger/trigger.ts';
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
  if (trigger.kind === 'none') return finishSkipped(trigger.reason);
  const docket = { context, inputs, github: connect(inputs, context, client) };
  try {
    const reported = await report(docket, trigger);
    return reported.kind === 'skipped'
      ? finishSkipped(reported.reason, reported.ciStatus)
      : await finish(inputs, context, reported);
  } catch (error) {
    if (!isTimeUp(error)) throw error;
    return finishLate(inputs);
  }
}

/** What one call of Docket works with. */
export interface Docket {
  context: Context;
  inputs: Inputs;
  github: GitHub;
}

type Reportable = Exclude<Trigger, { kind: 'none' }>;

/** Nothing was judged. */
interface Skipped {
  kind: 'skipped';
  reason: string;
  ciStatus: CiStatus | null;
}

type Reported = Skipped | ({ kind: 'published' } & Publication);

/** How often what GitHub shows is told again when it moves on while Docket writes; after that, others call. */
const mostRounds = 3;

/** Reports a head, and again what it shows when GitHub moved on in the meantime: whoever writes last tells the truth. */
export async function report(docket: Docket, trigger: Reportable): Promise<Reported> {
  let reported = await reportOnce(docket, trigger, 1);
  let movedOn = movedOnAfter(reported);
  for (let round = 2; movedOn !== null && round <= mostRounds; round++) {
    const { again, newer } = movedOn;
    const same = again ? await reportAgain(docket, trigger, round) : null;
    if (same?.kind === 'published') reported = withFirst(same, reported);
    const next = newer === null ? null : await reportAgain(docket, { kind: 'commit', sha: newer }, round);
    movedOn = movedOnAfter(next ?? same);
  }
  return reported;
}

const movedOnAfter = (reported: Reported | null): MovedOn | null =>
  reported?.kind === 'published' ? reported.movedOn : null;

/** What was written before stands, whatever happens now. */
async function reportAgain(docket: Docket, trigger: Reportable, round: number): Promise<Reported | null> {
  try {
    return await reportOnce(docket, trigger, round);
  } catch (error) {
    info(`What changed meanwhile is left to the next run: ${error instanceof Error ? error.message : error}`);
    return null;
  }
}

/** What the first round wrote is told beside what the last one says. */
function withFirst<T extends Publication>(last: T, first: Reported): T {
  if (first.kind === 'skipped') return last;
  const commitSha = last.result.commitSha ?? first.result.commitSha;
  const commentUrl = last.commentUrl ?? first.commentUrl;
  const notices = [...new Set([...first.notices, ...last.notices])];
  return { ...last, result: { ...last.result, commitSha }, commentUrl, notices };
}

async function reportOnce(
  { github, context, inputs }: Docket,
  trigger: Reportable,
  round: number,
): Promise<Reported> {
  const skipped = (reason: string, ciStatus: CiStatus | null = null): Skipped => ({
    kind: 'skipped',
    reason,
    ciStatus,
  });
  const subject = await readSubject(github, context, trigger);
  const waiting = await decideWaiting(github, context, inputs, subject, round);
  if (waiting.decision === 'stop') return skipped(`waiting for ${waiting.for.join(', ')}`, 'pending');

  const collected = await collect(github, context, inputs, subject, version);
  const nothing = nothingToReport(inputs, collected);
  if (nothing !== null) return skipped(nothing);

  const readAgain = (): Promise<Subject> => readSubject(github, context, known(trigger, subject.sha));
  const publishing = {
    github,
    context,
    inputs,
    collectAgain: async () => collect(github, context, inputs, await readAgain(), version),
    listRuns: async () => viewOf((await readAgain()).runs.map((item) => item.run)),
    isLastLook: round > 1,
  };
  return { kind: 'published', ...(await publish(publishing, collected, waiting.for)) };
}

/** The head is known once it was read: then its runs are one request. */
function known(trigger: Reportable, sha: string): Reportable {
  return trigger.kind === 'run' ? { ...trigger, headSha: sha } : trigger;
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
  round: number,
): Promise<Waiting> {
  const siblings = subject.runs.map((item) => item.run);
  // Of a newer head no run asked for us: one that failed is told at once, else the runs that are left will call.
  const asked = subject.run?.run ?? (round > 1 ? (siblings.find(hasFailed) ?? siblings[0]) : undefined);
  const mayWait = inputs.wait && context.eventName === 'workflow_run' && asked !== undefined;
  if (!mayWait || unfinishedSiblings(siblings, asked.id).length === 0) return { decision: 'go', for: [] };
  return waitFor(siblings, asked.id, await readListens(github, context));
}
