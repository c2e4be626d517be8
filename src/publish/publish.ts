import type { Collected } from '../collect/collect.ts';
import { plain } from '../judge/prose.ts';
import { renderSummary } from '../report/summary.ts';
import { linksOf } from './links.ts';
import { type Publishing, publishReport, type ReportResult, withoutDocument } from './report.ts';
import { keepRollingPullRequest } from './rolling-pull-request.ts';
import { publishStatus } from './status.ts';
import { publishVerdict, type Telling, type Told } from './verdict.ts';

/** All that was written, and what the step still has to say. */
export interface Publication {
  result: ReportResult;
  reportUrl: string | null;
  commentUrl: string | null;
  summary: string;
  notices: string[];
}

/**
 * Writes the report, then the comment that links to it, then the status, last the pull request of the reports branch.
 *
 * @param waitingFor workflows whose end will bring the report: until then only the verdict so far is told.
 */
export async function publish(
  publishing: Publishing,
  collected: Collected,
  waitingFor: string[],
): Promise<Publication> {
  const first = await reportAndTell(publishing, collected, { waitingFor, isSecondLook: false });
  const { result, told } = first.told.isMixed
    ? await reportAndTell(publishing, await publishing.collectAgain(), { waitingFor, isSecondLook: true })
    : first;
  const refused = [...(await postStatus(publishing, result)), ...(await rollOn(publishing, result))];
  const links = linksOf(result, waitingFor);
  const { evidence, assessment, report } = result.drafted;
  return {
    result,
    reportUrl: links.reportUrl,
    commentUrl: told.url,
    summary: renderSummary(evidence, assessment, report, links),
    notices: [...result.notices, ...told.notices, ...refused],
  };
}

async function reportAndTell(
  publishing: Publishing,
  collected: Collected,
  telling: Telling,
): Promise<{ result: ReportResult; told: Told }> {
  const isPartial = telling.waitingFor.length > 0;
  const result = isPartial ? withoutDocument(collected) : await publishReport(publishing, collected);
  if (publishing.inputs.dryRun) return { result, told: { url: null, isMixed: false, notices: [] } };
  return { result, told: await publishVerdict(publishing, result, telling) };
}

/** Where a report lies on the reports branch, a pull request brings it to the default branch. */
async function rollOn({ github, context, inputs }: Publishing, result: ReportResult): Promise<string[]> {
  const { reportsBranch, reportsPullRequest, dryRun } = inputs;
  const { defaultBranch } = result.collected.head;
  const isWanted = reportsPullRequest && !dryRun && reportsBranch !== defaultBranch;
  if (!isWanted || result.place?.branch !== reportsBranch) return [];
  const hasMoved = result.how === 'committed';
  return keepRollingPullRequest(github, context.repository, { reportsBranch, defaultBranch, hasMoved });
}

async function postStatus({ github, context, inputs }: Publishing, result: ReportResult): Promise<string[]> {
  if (!inputs.status || inputs.dryRun) return [];
  const { verdict } = result.drafted.assessment;
  const status = await publishStatus(github, context.repository, {
    sha: result.drafted.evidence.head.sha,
    outcome: verdict.outcome,
    description: `${verdict.label}: ${plain(verdict.headline)}`,
    targetUrl: linksOf(result, []).reportUrl,
    known: result.collected.ownStatus,
  });
  return status.kind === 'forbidden' ? [`No commit status: ${status.reason}.`] : [];
}
