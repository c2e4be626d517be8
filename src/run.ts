import type { Docket } from './docket.ts';
import { type ClientOptions, createClient, type GitHub } from './github/client.ts';
import { Deadline } from './github/deadline.ts';
import { isTimeUp } from './github/errors.ts';
import { Meter } from './github/meter.ts';
import { loadTheRest, report } from './head.ts';
import { finishLate, finishSkipped } from './publish/finish-early.ts';
import { info, warning } from './publish/log.ts';
import { inRounds } from './rounds.ts';
import { type Context, fullName, readContext } from './settings/context.ts';
import { type Environment, type Inputs, readInputs } from './settings/inputs.ts';
import { triggerOf } from './trigger/trigger.ts';
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
    if (reported.kind === 'skipped') return finishSkipped(reported.reason, reported.ciStatus);
    const { finish } = await loadTheRest();
    await finish(inputs, context, reported, meter);
  } catch (error) {
    if (!isTimeUp(error)) throw error;
    return finishLate(inputs);
  }
}

/** Tells the open pull requests that CI never ran for; each head is reported like one that was asked for. */
async function sweep(docket: Docket): Promise<void> {
  const { sweepHeads } = await import('./sweep.ts');
  const { sweep, notices } = await sweepHeads(docket, (head, round) => report(docket, head, round, 'swept'));
  const { finishSweep } = await import('./publish/finish-sweep.ts');
  await finishSweep(docket.inputs, sweep, notices, docket.meter);
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
