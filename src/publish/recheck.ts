import { compareViews } from '../evidence/view.ts';
import type { GitHub } from '../github/client.ts';
import { whyRefused } from '../github/errors.ts';
import type { Repository } from '../settings/context.ts';
import { hasMovedOn, mendComment, newerThan } from './comment.ts';
import type { Commented } from './pull-request-comments.ts';
import { type Look, lookAt, toLook } from './pull-request-look.ts';
import type { Publishing, ReportResult } from './report.ts';

/** What must be told still: the same head, which shows something else now; another commit of the pull request. */
export interface MovedOn {
  again: boolean;
  newer: string | null;
}

/** What was written is how things stand. */
const settled: MovedOn = { again: false, newer: null };

/**
 * Looks at pull requests and runs after something was written: another writer may have been at work at the same time,
 * and whoever writes last makes sure that what stands there is true. Comments that a race left are mended here.
 *
 * @param isStatusPosted a commit status was posted, which hides the one before it.
 * @returns what moved on since the evidence was read.
 */
export async function recheck(
  publishing: Publishing,
  { collected }: ReportResult,
  commented: Commented[],
  isStatusPosted: boolean,
): Promise<MovedOn> {
  if (commented.some(({ result }) => result.kind === 'outdated')) return { again: true, newer: null };
  const written = commented.filter(({ result }) => ['created', 'updated'].includes(result.kind));
  if (written.length === 0 && !isStatusPosted) return settled;
  const { github, context } = publishing;
  const isAlone = !isStatusPosted && !mayHaveOverwritten(publishing, written);
  const looks = Promise.all(written.map((entry) => lookAndMend(github, context.repository, entry)));
  // Whoever had to mend something was not alone; nor, perhaps, where a person took a comment away.
  const wasAlone = ({ isMended, look }: Seen): boolean => !isMended && look.deletedAt === null;
  const listing = isAlone
    ? looks.then((seen) => (seen.every(wasAlone) ? collected.listed : publishing.listRuns()))
    : publishing.listRuns();
  const seen = await unlessRefused(Promise.all([listing, looks]));
  if (seen === null) return settled;
  const [listed, last] = seen;
  const pairs = written.map(({ request }, index) => [request, last[index]!.look] as const);
  const newer = pairs.map((pair) => newerThan(...pair)).find((sha) => sha !== null) ?? null;
  const runs = compareViews(listed, collected.listed);
  const again = pairs.some((pair) => hasMovedOn(...pair)) || runs === 'more' || runs === 'mixed';
  return { again, newer };
}

/** What stands there in the end, and whether something had to be mended. */
interface Seen {
  look: Look;
  isMended: boolean;
}

const mostMends = 3;

/**
 * Looks at what stands there, and again after each thing that had to be mended. What the answer to our own write showed is
 * such a look.
 */
async function lookAndMend(github: GitHub, repository: Repository, entry: Commented): Promise<Seen> {
  const { request } = entry;
  const { number } = request.pull;
  for (let mends = 0; ; mends++) {
    const seen = 'seen' in entry.result ? entry.result.seen : null;
    const look =
      seen === null
        ? await lookAt(github, repository, number, request.viewer)
        : await toLook(github, repository, number, request.viewer, seen);
    const mended = mends < mostMends ? await mendComment(github, repository, request, look) : null;
    if (mended === null) return { look, isMended: mends > 0 };
    entry.result = mended;
  }
}

/** Beside a comment that was just made that of another writer shows; an edit leaves nothing of the text before. */
function mayHaveOverwritten({ inputs }: Publishing, written: Commented[]): boolean {
  return inputs.comment !== 'always' || written.some(({ result }) => result.kind === 'updated');
}

/** It was only a second look: what cannot be seen now is seen by the next call. */
async function unlessRefused<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    whyRefused(error);
    return null;
  }
}
