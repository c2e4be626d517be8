import type { PullRequestOverview } from '../collect/repository/pulls-in-overview.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { commentMarker } from '../evidence/marker.ts';
import { viewOf } from '../evidence/view.ts';
import { whyRefused } from '../github/errors.ts';
import { renderComment } from '../report/comment/comment.ts';
import { type CommentRequest, type CommentResult, publishComment } from './comment.ts';
import { linksOf } from './links.ts';
import { type Notice, notWritten } from './notice.ts';
import { type Look, toLook } from './pull-request-look.ts';
import type { Publishing, ReportResult } from './report.ts';

/** More open pull requests with the same head than this are named in the report only. */
const mostComments = 5;

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
export function noticesOf(commented: Commented[]): Notice[] {
  return commented.flatMap(({ request, result }) => {
    if (!('reason' in result)) return [];
    return [notWritten(`No comment on #${request.pull.number}`, result.reason, 'pull-requests: write')];
  });
}

function requestFor(
  { context, inputs, isLastLook }: Publishing,
  result: ReportResult,
  { pull }: PullRequestOverview,
  waitingFor: string[],
): CommentRequest {
  const { evidence, assessment } = result.drafted;
  const marker = commentMarker({ headSha: evidence.head.sha, view: viewOf(evidence.runs) });
  return {
    pull,
    body: renderComment(evidence, assessment, linksOf(result, waitingFor, context), marker),
    isNewestHead: !result.collected.head.older,
    ownCommit: result.commitSha,
    isLastLook,
    newsAt: newsAt(evidence) ?? result.collected.committedAt ?? '',
    isNews: result.how === 'committed',
    mode: inputs.comment,
    outcome: assessment.verdict.outcome,
    previousOutcome: evidence.document.earlier.at(-1)?.outcome ?? null,
    viewer: result.collected.viewer,
  };
}

/** The last instant of which the runs tell; null: there is none. */
function newsAt({ runs }: Evidence): string | null {
  const instants = runs.flatMap(({ startedAt, jobs }) => [
    startedAt,
    ...jobs.flatMap((job) => [job.startedAt ?? '', job.completedAt ?? '']),
  ]);
  return instants.sort().at(-1) || null;
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
