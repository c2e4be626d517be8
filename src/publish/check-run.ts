import { checkRunId, checkRunName } from '../evidence/marker.ts';
import type { Outcome } from '../evidence/outcome.ts';
import type { GitHub } from '../github/client.ts';
import { allPages } from '../github/pages.ts';
import { annotationKey, type CheckAnnotation, type CheckOutput } from '../report/check.ts';
import { withoutSummaryAddress } from '../report/comment/provenance.ts';
import type { Repository } from '../settings/context.ts';
import { readFailure } from './write-failure.ts';

export interface CheckRequest {
  /** The tested head. */
  sha: string;
  outcome: Outcome;
  /** A rule requires the check, or may. */
  mayBeRequired: boolean;
  output: CheckOutput;
  /** Where the details are; null: nowhere else. */
  detailsUrl: string | null;
  /** The account of the token: its check runs alone can be changed. */
  viewer: string;
}

export type CheckResult =
  | { kind: 'created' | 'updated' | 'unchanged' }
  /** The token may not write check runs, or is a person's, who has none. */
  | { kind: 'forbidden'; reason: string };

type Conclusion = 'success' | 'failure' | 'neutral' | 'action_required';

/**
 * How the check ends. What may be merged is a success, as in the commit status. What is not decided is neutral, so that no
 * cross stands there for CI that still runs; but GitHub takes neutral for passed, so where a rule may require the check it asks
 * for an action.
 */
export function conclusionFor(outcome: Outcome, mayBeRequired: boolean): Conclusion {
  if (outcome === 'approved' || outcome === 'debt') return 'success';
  if (outcome === 'blocked') return 'failure';
  return mayBeRequired ? 'action_required' : 'neutral';
}

const tries = 3;

/**
 * Brings the verdict onto the head as a check run: made once, then changed. A lost answer is followed by a look at what is
 * there, never by a blind second one.
 * https://docs.github.com/en/rest/checks/runs#create-a-check-run
 *
 * @throws limits, and server errors that stay.
 */
export async function publishCheck(
  github: GitHub,
  repository: Repository,
  request: CheckRequest,
): Promise<CheckResult> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await write(github, repository, request);
    } catch (error) {
      const failure = readFailure(error);
      if (failure.kind === 'refused') return { kind: 'forbidden', reason: failure.reason };
      if (failure.kind !== 'unclear' || attempt === tries) throw error;
    }
  }
}

async function write(github: GitHub, repository: Repository, request: CheckRequest): Promise<CheckResult> {
  const { owner, name: repo } = repository;
  const { sha, detailsUrl, output } = request;
  const own = await ownRuns(github, repository, request);
  if (own.length === 0) {
    await github.rest.checks.create({
      owner,
      repo,
      name: checkRunName,
      head_sha: sha,
      external_id: checkRunId,
      ...changesFor(request, output.annotations),
      ...(detailsUrl !== null && { details_url: detailsUrl }),
    });
    return { kind: 'created' };
  }
  // A race can have made one more, which nobody can take away: then both say the same.
  const changed = [];
  for (const run of own) changed.push(await update(github, repository, request, run));
  return { kind: changed.includes(true) ? 'updated' : 'unchanged' };
}

type CheckRun = Awaited<ReturnType<GitHub['rest']['checks']['listForRef']>>['data']['check_runs'][number];

/** The newest ones of our account with our mark. */
async function ownRuns(
  github: GitHub,
  { owner, name: repo }: Repository,
  { sha, viewer }: CheckRequest,
): Promise<CheckRun[]> {
  const query = { owner, repo, ref: sha, check_name: checkRunName, filter: 'latest' as const, per_page: 100 };
  const { data } = await github.rest.checks.listForRef(query);
  return data.check_runs.filter(
    ({ external_id, app }) => external_id === checkRunId && `${app?.slug}[bot]` === viewer,
  );
}

/** @returns whether something was to be changed. */
async function update(
  github: GitHub,
  repository: Repository,
  request: CheckRequest,
  run: CheckRun,
): Promise<boolean> {
  const { owner, name: repo } = repository;
  const fresh = await withoutKnown(github, repository, request.output.annotations, run);
  if (fresh.length === 0 && saysTheSame(request, run)) return false;
  await github.rest.checks.update({ owner, repo, check_run_id: run.id, ...changesFor(request, fresh) });
  return true;
}

function saysTheSame({ outcome, mayBeRequired, output }: CheckRequest, run: CheckRun): boolean {
  const plain = (summary: string): string =>
    withoutSummaryAddress(summary).replaceAll('\r\n', '\n').trimEnd();
  return (
    run.conclusion === conclusionFor(outcome, mayBeRequired) &&
    run.output.title === output.title &&
    plain(run.output.summary ?? '') === plain(output.summary)
  );
}

function changesFor({ outcome, mayBeRequired, output }: CheckRequest, annotations: CheckAnnotation[]) {
  return {
    status: 'completed' as const,
    conclusion: conclusionFor(outcome, mayBeRequired),
    output: {
      title: output.title,
      summary: output.summary,
      annotations: annotations.map(({ path, line, level, title, message }) => ({
        path,
        start_line: line,
        end_line: line,
        annotation_level: level,
        title,
        message,
      })),
    },
  };
}

/** GitHub adds the annotations of an update to those that are there. */
async function withoutKnown(
  github: GitHub,
  { owner, name: repo }: Repository,
  annotations: CheckAnnotation[],
  { id, output }: CheckRun,
): Promise<CheckAnnotation[]> {
  if (annotations.length === 0 || output.annotations_count === 0) return annotations;
  const query = { owner, repo, check_run_id: id, per_page: 100 };
  const pages = await allPages((page) => github.rest.checks.listAnnotations({ ...query, page }));
  const known = new Set(
    pages
      .flat()
      .map(({ path, start_line: line, title }) => annotationKey({ path, line, title: title ?? '' })),
  );
  return annotations.filter((one) => !known.has(annotationKey(one)));
}
