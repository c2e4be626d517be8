import { collect } from './collect/collect.ts';
import { nothingToReport } from './collect/nothing.ts';
import { readListens } from './collect/runs/own-workflow.ts';
import { readSubject, type Subject } from './collect/runs/subject.ts';
import { type Context, readContext } from './context.ts';
import { type ClientOptions, createClient, type GitHub } from './github/client.ts';
import { type Environment, type Inputs, readInputs } from './inputs.ts';
import { finish, finishSkipped } from './publish/finish.ts';
import { warning } from './publish/log.ts';
import { publish } from './publish/publish.ts';
import { triggerOf } from './trigger/trigger.ts';
import { unfinishedSiblings, type Waiting, waitFor } from './trigger/wait.ts';
import { version } from './version.ts';

/**
 * The whole story: what is reported, whether a later run will do it, what happened, what it means, and who is told.
 *
 * @throws in one sentence what cannot be done; nothing is written then.
 */
export async function run(env: Environment, client: Partial<ClientOptions> = {}): Promise<void> {
  const inputs = readInputs(env);
  const started = readContext(env);
  const trigger = triggerOf(started, inputs);
  if (trigger.kind === 'none') return finishSkipped(trigger.reason);

  const github = connect(inputs, started, client);
  const subject = await readSubject(github, started, trigger);
  const context = { ...started, repository: subject.repository };
  const waiting = await decideWaiting(github, context, inputs, subject);
  if (waiting.decision === 'stop') return finishSkipped(`waiting for ${waiting.for.join(', ')}`, 'pending');

  const collected = await collect(github, context, inputs, subject, version);
  const nothing = nothingToReport(inputs, collected);
  if (nothing !== null) return finishSkipped(nothing);

  const collectAgain = async () =>
    collect(github, context, inputs, await readSubject(github, context, trigger), version);
  const publishing = { github, context, inputs, collectAgain };
  await finish(inputs, context, await publish(publishing, collected, waiting.for));
}

function connect(inputs: Inputs, context: Context, client: Partial<ClientOptions>): GitHub {
  return createClient(inputs.token, {
    apiUrl: context.apiUrl,
    graphqlUrl: context.graphqlUrl,
    userAgent: `docket/${version}`,
    warn: warning,
    ...client,
  });
}

/** Docket's own file is read only when a sibling still runs: the waiting path costs two requests. */
async function decideWaiting(
  github: GitHub,
  context: Context,
  inputs: Inputs,
  { run: asked, runs }: Subject,
): Promise<Waiting> {
  const siblings = runs.map((item) => item.run);
  const mayWait = inputs.wait && context.eventName === 'workflow_run' && asked !== null;
  if (!mayWait || unfinishedSiblings(siblings, asked.run.id).length === 0) return { decision: 'go', for: [] };
  return waitFor(siblings, asked.run.id, await readListens(github, context));
}
