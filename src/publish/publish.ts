import type { Collected } from '../collect/collect.ts';
import { whyRefused } from '../github/errors.ts';
import { renderSummary } from '../report/summary.ts';
import { plain } from '../text/prose.ts';
import { linksOf } from './links.ts';
import { commentOnAll, noticesOf, urlOf } from './pull-request-comments.ts';
import { type MovedOn, recheck } from './recheck.ts';
import { type Publishing, publishReport, type ReportResult, withoutDocument } from './report.ts';
import { keepRollingPullRequest } from './rolling-pull-request.ts';
import { publishStatus } from './status.ts';

/** All that was written, and what the step still has to say. */
export interface Publication {
  result: ReportResult;
  reportUrl: string | null;
  commentUrl: string | null;
  summary: string;
  notices: string[];
  /** GitHub moved on while Docket wrote; null: what was written is how things stand. */
  movedOn: MovedOn | null;
}

/**
 * Writes the report, then the comment that links to it, then the status, and the pull request of the reports branch. What
 * GitHub refuses is a notice, and the rest follows all the same.
 *
 * @param waitingFor workflows whose end will bring the report: until then only the verdict so far is told.
 * @returns null where there is nothing to tell again, see `publishReport`.
 */
export async function publish(
  publishing: Publishing,
  collected: Collected,
  waitingFor: string[],
): Promise<Publication | null> {
  const result = await reportOn(publishing, collected, waitingFor);
  if (result === null) return null;
  const isDry = publishing.inputs.dryRun;
  const commented = isDry ? [] : await commentOnAll(publishing, result, waitingFor);
  const status = isDry ? null : await postStatus(publishing, result);
  const rolled = isDry ? [] : await rollOn(publishing, result);
  const movedOn = await recheck(publishing, result, commented, status?.isPosted ?? false);
  const links = linksOf(result, waitingFor);
  const { evidence, assessment, report } = result.drafted;
  return {
    result,
    reportUrl: links.reportUrl,
    commentUrl: urlOf(commented),
    summary: renderSummary(evidence, assessment, report, links),
    notices: [...result.notices, ...noticesOf(commented), ...(status?.notices ?? []), ...rolled],
    movedOn,
  };
}

async function reportOn(
  publishing: Publishing,
  collected: Collected,
  waitingFor: string[],
): Promise<ReportResult | null> {
  if (waitingFor.length > 0) return withoutDocument(collected);
  try {
    return await publishReport(publishing, collected);
  } catch (error) {
    const reason = whyRefused(error);
    const notices = [`The report was not committed: ${reason}. The next run of Docket brings it.`];
    return { ...withoutDocument(collected), how: 'failed', notices };
  }
}

/** Where a report lies on the reports branch, a pull request brings it to the default branch. */
async function rollOn({ github, context, inputs }: Publishing, result: ReportResult): Promise<string[]> {
  const { reportsBranch, reportsPullRequest } = inputs;
  const { defaultBranch } = result.collected.head;
  const isWanted = reportsPullRequest && reportsBranch !== defaultBranch;
  if (!isWanted || result.place?.branch !== reportsBranch) return [];
  const hasMoved = result.how === 'committed';
  return keepRollingPullRequest(github, context.repository, { reportsBranch, defaultBranch, hasMoved });
}

/** Null: none is wanted. */
async function postStatus(
  { github, context, inputs }: Publishing,
  result: ReportResult,
): Promise<{ isPosted: boolean; notices: string[] } | null> {
  if (!inputs.status) return null;
  const { verdict } = result.drafted.assessment;
  const request = {
    sha: result.drafted.evidence.head.sha,
    outcome: verdict.outcome,
    description: plain(verdict.title),
    targetUrl: linksOf(result, []).reportUrl,
    known: result.collected.ownStatus,
  };
  try {
    const status = await publishStatus(github, context.repository, request);
    const notices = status.kind === 'forbidden' ? [`No commit status: ${status.reason}.`] : [];
    return { isPosted: status.kind === 'posted', notices };
  } catch (error) {
    return { isPosted: false, notices: [`No commit status: ${whyRefused(error)}.`] };
  }
}
