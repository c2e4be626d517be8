import { Budget } from './collect/budget.ts';
import { Gaps, type Reading } from './collect/reading/reading.ts';
import { type LikelyHead, likelyHeads, SweepFacts } from './collect/sweep/likely.ts';
import { listOpenHeads, type OpenHead, type OpenHeads } from './collect/sweep/open-heads.ts';
import { oldest, type PassedOver, passedOver } from './collect/sweep/passed-over.ts';
import { isTimeUp, whyRefused } from './github/errors.ts';
import { info } from './publish/log.ts';
import { type Notice, notice } from './publish/notice.ts';
import { readToldBefore, type ToldBefore } from './publish/told-heads.ts';
import { type Sweep, type SweptRow, waitsFor } from './report/sweep.ts';
import { inRounds, type Reportable, type Reported, type Round } from './rounds.ts';
import type { Inputs } from './settings/inputs.ts';
import type { Prose } from './text/prose.ts';
import { redact } from './text/redact.ts';
import { count } from './text/text.ts';

/** More heads than these are not reported by one sweep: each costs what a report does. */
const MOST_TOLD = 10;
/** Of more heads than these it is not even asked whether something should have run: two queries for each twenty. */
const AT_ONCE = 20;
const MOST_LOOKED_AT = 100;

/** Reports one head as any other that was asked for. */
type Report = (trigger: Reportable, round: Round) => Promise<Reported>;

/** What a sweep works with. */
type Sweeping = Pick<Reading, 'github' | 'context' | 'inputs'>;

/** What a sweep found and did, and what the page of the run tells besides. */
export interface Swept {
  sweep: Sweep;
  notices: Notice[];
}

/**
 * Looks through the open pull requests for heads that CI never ran for, newest first, and reports those that were not told.
 *
 * @param report with comment and status alone
 * @throws in one sentence where the pull requests or their runs cannot be seen.
 */
export async function sweepHeads(sweeping: Sweeping, report: Report): Promise<Swept> {
  const now = Date.now();
  const listed = await listOpenHeads(sweeping.github, sweeping.context.repository, oldest(now));
  const own = sweeping.context.ownWorkflow?.path ?? null;
  const reasons = listed.heads.map((head) => passedOver(head, now, own));
  const open = oneEach(listed.heads.filter((_, index) => reasons[index] === null));
  const are = `${count(listed.total, 'pull request')} ${listed.total === 1 ? 'is' : 'are'} open`;
  info(`${are}, and for ${open.length} of them no run of CI is known`);

  const { rows, quiet, notices } = await tellAll(sweeping, report, open, listed);
  const alone = leftAlone([...reasons, ...quiet], listed.total - listed.heads.length);
  return { sweep: { rows, total: listed.total, leftAlone: alone }, notices };
}

/** Tells one head after the other, as far as time and bound reach; the others are named. */
async function tellAll(
  sweeping: Sweeping,
  report: Report,
  open: readonly OpenHead[],
  listed: OpenHeads,
): Promise<{ rows: SweptRow[]; quiet: 'quiet'[]; notices: Notice[] }> {
  const rows: SweptRow[] = [];
  const quiet: 'quiet'[] = [];
  const notices: Notice[] = [];
  let reported = 0;
  const once: Report = (head, round) => {
    if (round === 'first') reported += 1;
    return report(head, round);
  };
  try {
    for await (const found of lookThrough(sweeping, open.slice(0, MOST_LOOKED_AT), listed)) {
      if (reported === MOST_TOLD) break;
      const row = found === null ? null : await rowFor(sweeping, once, found, notices);
      if (row === null) quiet.push('quiet');
      else rows.push(row);
    }
  } catch (error) {
    notices.push(notice(`${whyEnded(error, sweeping.inputs)}: the rest is left to the next sweep.`));
  }
  const left = open.slice(rows.length + quiet.length);
  return { rows: [...rows, ...left.map((head) => rowOf({ head, why: null }, 'next'))], quiet, notices };
}

/** @throws what is no answer of GitHub's. */
function whyEnded(error: unknown, { timeoutMinutes }: Inputs): string {
  return isTimeUp(error)
    ? `GitHub did not answer within the ${timeoutMinutes} minutes of the input "timeout-minutes"`
    : `Not all open pull requests were looked at (${whyRefused(error)})`;
}

/** A head that something should have run for, and whether that was told. */
interface Found {
  likely: LikelyHead;
  before: ToldBefore | null;
}

/** Looks at some heads at once, and gives one after the other; null: nothing should have run for it. */
async function* lookThrough(
  { github, context, inputs }: Sweeping,
  open: readonly OpenHead[],
  { viewer, defaultBranch }: OpenHeads,
): AsyncGenerator<Found | null> {
  const reading: Reading = { github, context, inputs, gaps: new Gaps(), budget: new Budget() };
  const facts = new SweepFacts(reading);
  for (let from = 0; from < open.length; from += AT_ONCE) {
    const some = open.slice(from, from + AT_ONCE);
    const likely = await likelyHeads(reading, facts, some, defaultBranch);
    const before =
      likely.length === 0
        ? new Map<number, ToldBefore>()
        : await readToldBefore(github, context.repository, inputs, likely, viewer);
    for (const { number } of some) {
      const one = likely.find(({ head }) => head.number === number);
      yield one === undefined ? null : { likely: one, before: before.get(number) ?? null };
    }
  }
}

/** @returns null where a closer look finds nothing to tell. */
async function rowFor(
  { inputs }: Sweeping,
  report: Report,
  { likely, before }: Found,
  notices: Notice[],
): Promise<SweptRow | null> {
  if (inputs.comment === 'never' && !inputs.status && !inputs.check) return rowOf(likely, 'silent');
  if (before !== null) return rowOf(likely, before === 'told' ? 'told before' : 'deleted');
  try {
    const { sha, from } = likely.head;
    const reported = await inRounds({ kind: 'commit', sha, head: from }, report);
    if (reported.kind === 'skipped') return null;
    notices.push(...reported.notices);
    const { headline } = reported.result.drafted.assessment.verdict;
    const row = rowOf(likely, inputs.dryRun ? 'would be told' : 'told', headline);
    const isMissing = reported.commentUrl === null && !inputs.dryRun && inputs.comment !== 'never';
    const [first] = reported.notices;
    return isMissing
      ? { ...row, state: 'failed', note: first?.text ?? null }
      : { ...row, commentUrl: reported.commentUrl };
  } catch (error) {
    if (isTimeUp(error)) throw error;
    return { ...rowOf(likely, 'failed'), note: whyRefused(error) };
  }
}

function rowOf({ head, why }: LikelyHead, state: SweptRow['state'], reason?: Prose): SweptRow {
  const { number, title, url, sha } = head;
  return {
    number,
    title: redact(title),
    url,
    sha,
    state,
    reason: reason ?? (why === null ? null : waitsFor(why, head.baseBranch)),
    note: null,
    commentUrl: null,
  };
}

/** Of pull requests with the same head one: the comment reaches the others. */
function oneEach(heads: readonly OpenHead[]): OpenHead[] {
  return heads.filter(({ sha }, index) => heads.findIndex((other) => other.sha === sha) === index);
}

/** How many are left alone, and why. */
function leftAlone(reasons: readonly (PassedOver | 'quiet' | null)[], unlisted: number): Sweep['leftAlone'] {
  const numbers: Sweep['leftAlone'] = unlisted > 0 ? { unlisted } : {};
  for (const reason of reasons) if (reason !== null) numbers[reason] = (numbers[reason] ?? 0) + 1;
  return numbers;
}
