import type { Evidence } from '../evidence/evidence.ts';
import { checkRunName } from '../evidence/marker.ts';
import { whyRefused } from '../github/errors.ts';
import { renderCheck } from '../report/check.ts';
import { plain } from '../text/prose.ts';
import { publishCheck } from './check-run.ts';
import { linksOf } from './links.ts';
import { type Notice, notice, notWritten } from './notice.ts';
import type { Publishing, ReportResult } from './report.ts';
import { publishStatus } from './status.ts';

/** What became of something that is posted to the head. */
export interface Posted {
  /** It hides what was posted before. */
  isPosted: boolean;
  notices: Notice[];
}

export const nothing: Posted = { isPosted: false, notices: [] };

/** The commit status, where it is wanted. What GitHub refuses is a notice. */
export async function postStatus(
  { github, context, inputs }: Publishing,
  result: ReportResult,
): Promise<Posted> {
  if (!inputs.status) return nothing;
  const { verdict } = result.drafted.assessment;
  const request = {
    sha: result.drafted.evidence.head.sha,
    outcome: verdict.outcome,
    description: plain(verdict.title),
    targetUrl: linksOf(result, [], context).reportUrl,
    known: result.collected.ownStatus,
  };
  try {
    const status = await publishStatus(github, context.repository, request);
    const isForbidden = status.kind === 'forbidden';
    const notices = isForbidden ? [notWritten('No commit status', status.reason, 'statuses: write')] : [];
    return { isPosted: status.kind === 'posted', notices };
  } catch (error) {
    return { isPosted: false, notices: [notice(`No commit status: ${whyRefused(error)}.`)] };
  }
}

/** The check run, where it is wanted. What GitHub refuses is a notice. */
export async function postCheck(
  { github, context, inputs }: Publishing,
  { drafted, ...result }: ReportResult,
  waitingFor: string[],
): Promise<Posted> {
  if (!inputs.check) return nothing;
  const { evidence, assessment } = drafted;
  const links = linksOf({ drafted, ...result }, waitingFor, context);
  const request = {
    sha: evidence.head.sha,
    outcome: assessment.verdict.outcome,
    mayBeRequired: mayRequire(evidence, checkRunName),
    output: renderCheck(evidence, assessment, links),
    detailsUrl: links.reportUrl ?? context.ownRunUrl,
    viewer: result.collected.viewer,
  };
  try {
    const check = await publishCheck(github, context.repository, request);
    const isForbidden = check.kind === 'forbidden';
    const notices = isForbidden ? [notWritten('No check run', check.reason, 'checks: write')] : [];
    return { isPosted: check.kind === 'created' || check.kind === 'updated', notices };
  } catch (error) {
    return { isPosted: false, notices: [notice(`No check run: ${whyRefused(error)}.`)] };
  }
}

/** Whether a rule names a check, or nobody knows. */
function mayRequire({ rules }: Evidence, check: string): boolean {
  if (rules === null || rules.state === 'unreadable') return true;
  return rules.checks.some(({ name }) => name === check);
}
