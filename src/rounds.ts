import type { CiStatus } from './evidence/outcome.ts';
import type { MovedOn } from './publish/keep-true.ts';
import { info } from './publish/log.ts';
import type { Publication } from './publish/publish.ts';
import type { Trigger } from './trigger/trigger.ts';

/** A run or commit that is to be reported. */
export type Reportable = Exclude<Trigger, { kind: 'none' }>;

/** What became of it: nothing was judged, or it was told. */
export type Reported =
  | { kind: 'skipped'; reason: string; ciStatus: CiStatus | null }
  | ({ kind: 'published' } & Publication);

/** `again`: the same head, which shows something else now. `newer`: the commit that the comment must speak of. */
export type Round = 'first' | 'again' | 'newer';

/** How often what GitHub shows is told anew when it moves on while Docket writes; after that, others call. */
const mostRounds = 3;

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
  let reported = await once(trigger, 'first');
  let movedOn = movedOnAfter(reported);
  for (let count = 1; movedOn !== null && count < mostRounds; count++) {
    const { again, newer } = movedOn;
    const same = again ? await orNull(once(trigger, 'again')) : null;
    if (same?.kind === 'published') reported = withFirst(same, reported);
    const next = newer === null ? null : await orNull(once({ kind: 'commit', sha: newer }, 'newer'));
    movedOn = movedOnAfter(next ?? same);
  }
  return reported;
}

const movedOnAfter = (reported: Reported | null): MovedOn | null =>
  reported?.kind === 'published' ? reported.movedOn : null;

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
  const notices = [...new Set([...first.notices, ...last.notices])];
  return { ...last, result: { ...last.result, commitSha }, commentUrl, notices };
}
