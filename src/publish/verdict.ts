import type { PullRequestOverview } from '../collect/overview/overview.ts';
import { readText } from '../collect/reading/text.ts';
import { draftOf } from '../draft.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { commentMarker } from '../evidence/marker.ts';
import { parseEvidence, UnreadableEvidence } from '../evidence/serialize.ts';
import { compareViews, viewOf } from '../evidence/view.ts';
import { isRequestFailure } from '../github/errors.ts';
import { renderComment } from '../report/comment.ts';
import { type CommentResult, publishComment } from './comment.ts';
import type { FileAt } from './comments.ts';
import { linksOf } from './links.ts';
import type { Publishing, ReportResult } from './report.ts';

/** More open pull requests with the same head than this are named in the report only. */
const mostComments = 5;

/** How the verdict is told. */
export interface Telling {
  /** Workflows that will bring the report; empty: this is it. */
  waitingFor: string[];
  /** GitHub was read again because a comment saw something that we did not. */
  isSecondLook: boolean;
}

export interface Told {
  /** The first pull request's comment. */
  url: string | null;
  /** A comment saw something that we did not, and the other way round: it was left, read GitHub again. */
  isMixed: boolean;
  notices: string[];
}

/**
 * Puts the verdict on the pull requests of the head.
 *
 */
export async function publishVerdict(
  publishing: Publishing,
  result: ReportResult,
  { waitingFor, isSecondLook }: Telling,
): Promise<Told> {
  const { pulls } = result.collected;
  const results: CommentResult[] = [];
  for (const item of pulls.slice(0, mostComments)) {
    results.push(await commentOn(publishing, result, item, { waitingFor, isSecondLook }));
  }
  const isMixed = results.some(({ kind }) => kind === 'mixed');
  if (!isMixed && waitingFor.length === 0) await followTheDocument(publishing, result, results);
  const url = results.map((item) => ('url' in item ? item.url : null)).find((item) => item !== null);
  const notices = results.flatMap((item, index) =>
    item.kind === 'forbidden' ? [`No comment on #${pulls[index]?.pull.number}: ${item.reason}.`] : [],
  );
  return { url: url ?? null, isMixed, notices };
}

async function commentOn(
  { github, context, inputs }: Publishing,
  result: ReportResult,
  item: PullRequestOverview,
  { waitingFor, isSecondLook }: Telling,
): Promise<CommentResult> {
  const { evidence, assessment } = result.drafted;
  const isOnly = result.collected.pulls.length === 1;
  const marker = commentMarker({ headSha: evidence.head.sha, view: viewOf(evidence.runs) });
  return publishComment(github, context.repository, {
    pullNumber: item.pull.number,
    body: renderComment(evidence, assessment, linksOf(result, waitingFor), marker),
    isNewestHead: !result.collected.head.older,
    mergeCommit: item.pull.mergeCommit,
    isSecondLook,
    contentChanged: result.how !== 'unchanged',
    mode: inputs.comment,
    outcome: assessment.verdict.outcome,
    previousOutcome: evidence.document.earlier.at(-1)?.outcome ?? null,
    known: item.comments,
    // What was committed counts as it stands after the last comment.
    alongside: isOnly ? fileAt(result) : null,
  });
}

/**
 * Another call may have committed while we commented. The committed Evidence decides: when it saw more, the comment
 * is written from it.
 */
async function followTheDocument(
  publishing: Publishing,
  result: ReportResult,
  results: CommentResult[],
): Promise<void> {
  const { drafted, collected } = result;
  const wrote = results.some(({ kind }) => kind === 'created' || kind === 'updated');
  const file = fileAt(result);
  if (!wrote || file === null) return;
  const [first] = results;
  const seen = first?.kind === 'created' ? first.alongside : null;
  const committed = await readCommitted(publishing, file, seen);
  if (committed === null || committed.head.sha !== drafted.evidence.head.sha) return;
  if (compareViews(viewOf(committed.runs), viewOf(drafted.evidence.runs)) !== 'more') return;
  const newer: ReportResult = { ...result, drafted: draftOf(committed) };
  for (const item of collected.pulls.slice(0, mostComments)) {
    await commentOn(publishing, newer, { ...item, comments: null }, { waitingFor: [], isSecondLook: false });
  }
}

/** The committed Evidence, where another call may be at work: a head with one run is reported by one call. */
function fileAt({ place, drafted, how }: ReportResult): FileAt | null {
  if (place === null || how === 'planned' || drafted.evidence.runs.length < 2) return null;
  return { branch: place.branch, path: place.evidencePath };
}

async function readCommitted(
  { github, context }: Publishing,
  { path, branch }: FileAt,
  seen: string | null,
): Promise<Evidence | null> {
  try {
    return parseEvidence(seen ?? (await readText(github, context.repository, path, branch)));
  } catch (error) {
    // It was only a second look: what cannot be read now is looked at by the next call.
    if (isRequestFailure(error) || error instanceof UnreadableEvidence) return null;
    throw error;
  }
}
