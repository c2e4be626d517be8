import type { CiStatus } from './evidence/outcome.ts';
import { info } from './publish/log.ts';
import { distinct } from './publish/notice.ts';
import type { Publication } from './publish/publish.ts';
import type { Trigger } from './trigger/trigger.ts';

/** A run or commit that is to be reported. */
export type Reportable = Extract<Trigger, { kind: 'run' | 'commit' }>;

/** What became of it: nothing was judged, or it was told. */
export type Reported =
  | { kind: 'skipped'; reason: string; ciStatus: CiStatus | null }
  | ({ kind: 'published' } & Publication);

/** Nothing is judged, and why. */
export const skipped = (reason: string, ciStatus: 'pending' | null = null): Reported => ({
  kind: 'skipped',
  reason,
  ciStatus,
});

/** `again`: the same head, which shows something else now. `newer`: the commit that the comment must speak of. */
export type Round = 'first' | 'again' | 'newer';

/** How often what GitHub shows is told anew when it moves on while Docket writes; after that, others call. */
const mostLooks = 3;

/** Something that is told in a round. */
interface Asked {
  trigger: Reportable;
  round: Round;
}

/**
 * Reports a head, and again what GitHub shows when it moved on in the meantime: whoever writes last tells the truth.
 *
 * @param once reports a run or commit
 * @returns what is told of the head that was asked for.
 * @throws what the first round throws; what it wrote stands, whatever happens in a later one.
 */
export async function inRounds(
  trigger: Reportable,
  once: (trigger: Reportable, round: Round) => Promise<Reported>,
): Promise<Reported> {
  const first: Asked = { trigger, round: 'first' };
  let reported = await once(trigger, 'first');
  let open = leftBy([{ asked: first, reported }]);
  for (let looks = 1; open.length > 0 && looks < mostLooks; looks++) {
    const told: Told[] = [];
    for (const asked of open) {
      const now = await orNull(once(asked.trigger, asked.round));
      told.push({ asked, reported: now });
      if (asked.round === 'again' && now?.kind === 'published') reported = withFirst(now, reported);
    }
    open = leftBy(told);
  }
  return reported;
}

/** What became of something that was told; null: it failed. */
interface Told {
  asked: Asked;
  reported: Reported | null;
}

/** What must be told still: the heads that moved on, and last the newest commit that was seen, whose comment stands. */
function leftBy(told: Told[]): Asked[] {
  const again: Asked[] = [];
  let newer: string | null = null;
  for (const { asked, reported } of told) {
    if (reported?.kind === 'published') {
      newer = reported.movedOn.newer;
      const round = asked.round === 'first' ? 'again' : asked.round;
      if (reported.movedOn.again) again.push({ trigger: asked.trigger, round });
    } else if (reported !== null && asked.trigger.kind === 'commit' && asked.trigger.sha === newer) {
      newer = null;
    }
  }
  return newer === null ? again : [...again, { trigger: { kind: 'commit', sha: newer }, round: 'newer' }];
}

async function orNull(asked: Promise<Reported>): Promise<Reported | null> {
  try {
    return await asked;
  } catch (error) {
    const reason = error instanceof Error ? error.message : error;
    info(`What changed meanwhile is left to the next run: ${reason}`);
    return null;
  }
}

/** What the first round wrote is told beside what the last one says. */
function withFirst<T extends Publication>(last: T, first: Reported): T {
  if (first.kind === 'skipped') return last;
  const commitSha = last.result.commitSha ?? first.result.commitSha;
  const commentUrl = last.commentUrl ?? first.commentUrl;
  const attestationUrl = last.attestationUrl ?? first.attestationUrl;
  const notices = distinct([...first.notices, ...last.notices]);
  return { ...last, result: { ...last.result, commitSha }, commentUrl, attestationUrl, notices };
}
