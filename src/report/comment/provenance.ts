import type { Evidence } from '../../evidence/evidence.ts';
import type { Assessment } from '../../rules/assessment.ts';
import { lastSegment } from '../../text/path.ts';
import { code, type Prose } from '../../text/prose.ts';
import { HOME_PAGE } from '../documentation.ts';
import { type Inline, linked, own, paragraph, phrasing, small } from '../nodes.ts';
import { keep, type Part } from '../parts.ts';

/** Without a milestone nothing is committed: how to name one. Of the step summary, which is for whoever sets Docket up. */
export function notCommitted({ document }: Evidence, { reportUrl }: Links): Part[] {
  if (document.milestone !== null || reportUrl !== null) return [];
  return [
    keep(
      paragraph([
        'No report is committed, because no milestone is named. Start the branch with one (',
        code('m09-…'),
        ') or the title (',
        code('M09: …'),
        "), set the pull request's milestone, or let the input ",
        code('unassigned: pull-request'),
        ' commit reports of pull requests without one.',
      ]),
    ),
  ];
}

/** One small line: report, evidence, commit and attempt, tool. */
export function provenanceLine(evidence: Evidence, assessment: Assessment, links: Links): Part {
  const facts: Inline[][] = [
    ...report(evidence, links),
    ...fullReport(links),
    ...(links.evidenceUrl === null ? [] : [linked([own('evidence')], links.evidenceUrl)]),
    [code(evidence.head.sha.slice(0, 8)), assessment.attempt > 1 ? `, attempt ${assessment.attempt}` : ''],
    linked(phrasing([`Docket ${evidence.tool.version}`]), HOME_PAGE),
  ];
  return keep(small(facts.flatMap((fact, index) => (index === 0 ? fact : [' · ', ...fact]))));
}

function report({ document }: Evidence, { reportUrl }: Links): Inline[][] {
  if (reportUrl === null) return [];
  const name = document.path === null ? 'Report' : `Report ${lastSegment(document.path)}`;
  return [linked(phrasing([name]), reportUrl)];
}

/** Where no report is committed, it stands in the step summary of Docket's run. */
function fullReport({ reportUrl, summaryUrl }: Links): Inline[][] {
  return reportUrl === null && summaryUrl !== undefined ? [linked([own('full report')], summaryUrl)] : [];
}

/**
 * A comment without the address of the step summary that it links to: each run of Docket has one of its own, and that alone
 * is nothing new.
 */
export function withoutSummaryAddress(comment: string): string {
  return comment.replace(/(\[full report\])\([^()\s]*\)/, '$1');
}

/** Where the committed files are (null: nothing is committed), and what else the reader must know. */
export interface Links {
  reportUrl: string | null;
  evidenceUrl: string | null;
  /** The run that shows the report in its step summary. */
  summaryUrl?: string;
  note?: Prose;
}
