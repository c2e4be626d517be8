import type { Meter } from '../github/meter.ts';
import { renderSweep, type Sweep, sweepNext, sweepTitle, sweptLine, waitingIn } from '../report/sweep.ts';
import type { Inputs } from '../settings/inputs.ts';
import { plain } from '../text/prose.ts';
import { spent } from './end-of-log.ts';
import * as log from './log.ts';
import type { Notice } from './notice.ts';
import { distinct } from './notice.ts';
import { nothingJudged, writeOutputs, writeSummary } from './runner.ts';

/**
 * Tells the runner the end of a sweep. The outputs speak of all heads together: `pending` where one waits, else `skipped`;
 * number and address only where there is one alone.
 *
 * @param meter what the call cost.
 */
export async function finishSweep(
  { failOn }: Pick<Inputs, 'failOn'>,
  sweep: Sweep,
  notices: readonly Notice[],
  meter: Meter,
): Promise<void> {
  const waiting = waitingIn(sweep);
  for (const one of distinct(notices)) log.tell(one);
  await writeSummary(renderSweep(sweep));
  const [only, ...others] = waiting;
  const next = sweepNext(sweep);
  const title = sweepTitle(sweep);
  writeOutputs({
    ...nothingJudged,
    ...(only !== undefined && { verdict: 'pending', ciStatus: 'pending' }),
    headline: title,
    next: next && plain(next),
    pullRequest: others.length === 0 ? (only?.number ?? null) : null,
    commentUrl: others.length === 0 ? (only?.commentUrl ?? null) : null,
    gaps: waiting.filter(({ state }) => state === 'failed').length,
  });
  for (const row of sweep.rows) log.info(plain(sweptLine(row)));
  log.info(title);
  log.info(`Done: ${spent(meter)}`);
  if (failOn === 'pending' && only !== undefined) log.fail(`Verdict pending: ${title}`);
}
