import type { Collected } from '../collect/collect.ts';
import { whyRefused } from '../github/errors.ts';
import { renderSummary } from '../report/summary.ts';
import { attestReport, unattested } from './attest.ts';
import { linksOf } from './links.ts';
import { type Notice, notice } from './notice.ts';
import { nothing, postCheck, postStatus } from './on-head.ts';
import { commentOnAll, noticesOf, urlOf } from './pull-request-comments.ts';
import { type MovedOn, recheck } from './recheck.ts';
import { type Publishing, publishReport, type ReportResult, sweptOnly, withoutDocument } from './report.ts';
import { keepRollingPullRequest } from './rolling-pull-request.ts';

/** All that was written, and what the step still has to say. */
export interface Publication {
  result: ReportResult;
  reportUrl: string | null;
  commentUrl: string | null;
  attestationUrl: string | null;
  summary: string;
  notices: Notice[];
  /** Where GitHub moved on while Docket wrote. */
  movedOn: MovedOn;
}

/**
 * Writes the report, then the comment that links to it, then the status, and the pull request of the reports branch. The
 * verdict is signed last, where it is not told anew. What GitHub refuses is a notice, and the rest follows all the same.
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
  const status = isDry ? nothing : await postStatus(publishing, result);
  const check = isDry ? nothing : await postCheck(publishing, result, waitingFor);
  const rolled = isDry ? [] : await rollOn(publishing, result);
  const movedOn = await recheck(publishing, result, commented, status.isPosted || check.isPosted);
  const attested = isDry || movedOn.again ? unattested : await attestReport(publishing, result);
  const links = linksOf(result, waitingFor, publishing.context);
  const { evidence, assessment, report } = result.drafted;
  return {
    result,
    reportUrl: links.reportUrl,
    commentUrl: urlOf(commented),
    attestationUrl: attested.url,
    summary: renderSummary(evidence, assessment, report, links),
    notices: [
      ...[...result.notices, ...noticesOf(commented), ...status.notices, ...check.notices],
      ...[...rolled, ...attested.notices],
    ],
    movedOn,
  };
}

async function reportOn(
  publishing: Publishing,
  collected: Collected,
  waitingFor: string[],
): Promise<ReportResult | null> {
  if (publishing.isSwept && !publishing.isNewer) return sweptOnly(collected);
  if (waitingFor.length > 0) return withoutDocument(collected);
  try {
    return await publishReport(publishing, collected);
  } catch (error) {
    const reason = whyRefused(error);
    const notices = [notice(`The report was not committed: ${reason}. The next run of Docket brings it.`)];
    return { ...withoutDocument(collected), how: 'failed', notices };
  }
}

/** Where a report lies on the reports branch, a pull request brings it to the default branch. */
async function rollOn({ github, context, inputs }: Publishing, result: ReportResult): Promise<Notice[]> {
  const { reportsBranch, reportsPullRequest } = inputs;
  const { defaultBranch } = result.collected.head;
  const isWanted = reportsPullRequest && reportsBranch !== defaultBranch;
  if (!isWanted || result.place?.branch !== reportsBranch) return [];
  const hasMoved = result.how === 'committed';
  return keepRollingPullRequest(github, context.repository, { reportsBranch, defaultBranch, hasMoved });
}
