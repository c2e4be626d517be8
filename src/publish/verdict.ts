import type { PullRequestOverview } from '../collect/overview/overview.ts';
import type { Repository } from '../context.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { commentMarker } from '../evidence/marker.ts';
import { compareViews, viewOf } from '../evidence/view.ts';
import type { GitHub } from '../github/client.ts';
import { whyRefused } from '../github/errors.ts';
import { renderComment } from '../report/comment.ts';
import {
  type CommentRequest,
  type CommentResult,
  hasMovedOn,
  mendComment,
  newerThan,
  publishComment,
} from './comment.ts';
import { linksOf } from './links.ts';
import { type Look, lookAt, toLook } from './look.ts';
import { withPermission } from './permission.ts';
import type { Publishing, ReportResult } from './report.ts';

/** More open pull requests with the same head than this are named in the report only. */
const mostComments = 5;

/** What must be told still: the same head, which shows something else now; another commit of the pull request. */
export interface MovedOn {
  again: boolean;
  newer: string | null;
}

/** One pull request: what was asked for, and what became of it. */
export interface Commented {
  request: CommentRequest;
  result: CommentResult | { kind: 'failed'; reason: string };
}

/**
 * Puts the verdict on the pull requests of the head, five at most. A comment that cannot be written is told, and the next
 * run makes it.
 *
 * @param waitingFor workflows that will bring the report; empty: this is it.
 */
export async function commentOnAll(
  publishing: Publishing,
  result: ReportResult,
  waitingFor: string[],
): Promise<Commented[]> {
  const { github, context } = publishing;
  const { viewer, pulls } = result.collected;
  const commented: Commented[] = [];
  for (const item of pulls.slice(0, mostComments)) {
    const seen =
      item === pulls[0] && result.look
        ? await toLook(github, context.repository, item.pull.number, viewer, result.look)
        : null;
    commented.push(await commentOn(publishing, requestFor(publishing, result, item, waitingFor), seen));
  }
  return commented;
}

/** The address of the first comment; null: there is none. */
export function urlOf(commented: Commented[]): string | null {
  const urls = commented.map(({ result }) => ('url' in result ? result.url : null));
  return urls.find((url) => url !== null) ?? null;
}

/** Why comments are missing. */
export function noticesOf(commented: Commented[]): string[] {
  return commented.flatMap(({ request, result }) => {
    if (!('reason' in result)) return [];
    const reason = withPermission(result.reason, 'pull-requests: write');
    return [`No comment on #${request.pull.number}: ${reason}.`];
  });
}

function requestFor(
  { inputs, isLastLook }: Publishing,
  result: ReportResult,
  { pull }: PullRequestOverview,
  waitingFor: string[],
): CommentRequest {
  const { evidence, assessment } = result.drafted;
  const marker = commentMarker({ headSha: evidence.head.sha, view: viewOf(evidence.runs) });
  return {
    pull,
    body: renderComment(evidence, assessment, linksOf(result, waitingFor), marker),
    isNewestHead: !result.collected.head.older,
    ownCommit: result.commitSha,
    isLastLook,
    newsAt: newsAt(evidence),
    isNews: result.how === 'committed',
    mode: inputs.comment,
    outcome: assessment.verdict.outcome,
    previousOutcome: evidence.document.earlier.at(-1)?.outcome ?? null,
    viewer: result.collected.viewer,
  };
}

/** The last instant of which the runs tell. */
function newsAt({ runs }: Evidence): string {
  const instants = runs.flatMap(({ createdAt, startedAt, jobs }) => [
    createdAt,
    startedAt,
    ...jobs.flatMap((job) => [job.startedAt ?? '', job.completedAt ?? '']),
  ]);
  return instants.sort().at(-1) ?? '';
}

async function commentOn(
  { github, context }: Publishing,
  request: CommentRequest,
  seen: Look | null,
): Promise<Commented> {
  try {
    return { request, result: await publishComment(github, context.repository, request, seen) };
  } catch (error) {
    return { request, result: { kind: 'failed', reason: whyRefused(error) } };
  }
}

/**
 * Looks at pull requests and runs after something was written: another writer may have been at work at the same time,
 * and whoever writes last makes sure that what stands there is true. Comments that a race left are mended here.
 *
 * @param isStatusPosted a commit status was posted, which hides the one before it.
 * @returns what moved on since the evidence was read.
 */
export async function keepTrue(
  publishing: Publishing,
  { collected }: ReportResult,
  commented: Commented[],
  isStatusPosted: boolean,
): Promise<MovedOn | null> {
  if (commented.some(({ result }) => result.kind === 'outdated')) return { again: true, newer: null };
  const written = commented.filter(({ result }) => ['created', 'updated'].includes(result.kind));
  if (written.length === 0 && !isStatusPosted) return null;
  const { github, context } = publishing;
  const isAlone = !isStatusPosted && !mayHaveOverwritten(publishing, written);
  const looks = Promise.all(written.map((entry) => lookAndMend(github, context.repository, entry)));
  // Whoever had to mend something was not alone.
  const listing = isAlone
    ? looks.then((seen) => (seen.some(({ isMended }) => isMended) ? publishing.listRuns() : collected.listed))
    : publishing.listRuns();
  const seen = await unlessRefused(Promise.all([listing, looks]));
  if (seen === null) return null;
  const [listed, last] = seen;
  const pairs = written.map(({ request }, index) => [request, last[index]!.look] as const);
  const newer = pairs.map((pair) => newerThan(...pair)).find((sha) => sha !== null) ?? null;
  const runs = compareViews(listed, collected.listed);
  const again = pairs.some((pair) => hasMovedOn(...pair)) || runs === 'more' || runs === 'mixed';
  return again || newer !== null ? { again, newer } : null;
}

/** What stands there in the end, and whether something had to be mended. */
interface Seen {
  look: Look;
  isMended: boolean;
}

const mostMends = 3;

/** Looks at what stands there, and again after each thing that had to be mended. */
async function lookAndMend(github: GitHub, repository: Repository, entry: Commented): Promise<Seen> {
  const { request } = entry;
  for (let mends = 0; ; mends++) {
    const look = await lookAt(github, repository, request.pull.number, request.viewer);
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
