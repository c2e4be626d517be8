import type { Evidence } from '../evidence/evidence.ts';
import type { Failure } from '../facts/sections.ts';
import type { Assessment, Reason } from '../rules/assessment.ts';
import { type Prose, plain } from '../text/prose.ts';
import type { AssessmentData, VerdictData } from './assessment-data.ts';

/**
 * The assessment as data, for the scripts and agents of later steps: what the first glance of the comment says, without its
 * Markdown. All texts are plain, and may hold words of strangers.
 */
export function assessmentFile(
  evidence: Evidence,
  assessment: Assessment,
  addresses: Pick<AssessmentData, 'reportUrl' | 'commentUrl'>,
): AssessmentData {
  const { document, gaps } = evidence;
  const { measured, checks } = assessment;
  const { verdict, failures, ...about } = verdictData(evidence, assessment);
  return {
    ...about,
    milestone: document.milestone,
    runNumber: document.number,
    ...addresses,
    verdict,
    failures,
    checks,
    tests: measured.tests,
    coverage: measured.coverage,
    gaps,
  };
}

/** The part of it that says what is wrong, and of which commit. */
export function verdictData(evidence: Evidence, { verdict, failures }: Assessment): VerdictData {
  return {
    version: 1,
    tool: evidence.tool,
    repository: evidence.repository.name,
    commit: evidence.head.sha,
    pullRequest: evidence.pullRequests[0]?.number ?? null,
    verdict: {
      outcome: verdict.outcome,
      label: verdict.label,
      ciStatus: verdict.ciStatus,
      headline: plain(verdict.title),
      next: plain(verdict.next),
      reasons: verdict.reasons.map(reason),
      notes: verdict.notes.map(plain),
    },
    failures: failures.map(failure),
  };
}

function reason({ rule, outcome, text, remedy, url }: Reason): VerdictData['verdict']['reasons'][number] {
  return { rule, outcome, text: plain(text), remedy: plainOrNull(remedy), url };
}

function failure({
  workflow,
  job,
  step,
  url,
  blocking,
  onBase,
  tests,
  ...rest
}: Failure): VerdictData['failures'][number] {
  return {
    workflow,
    job,
    step,
    url,
    classification: rest.classification,
    whose: plainOrNull(rest.whose),
    inScope: rest.inScope,
    onBase,
    blocking,
    note: plainOrNull(rest.note),
    lines: rest.lines,
    annotations: rest.annotations.map(plain),
    tests: { total: tests.total, first: tests.lines.map(plain), cases: tests.cases.slice(0, MOST_CASES) },
  };
}

/** Failed tests of a failure. */
const MOST_CASES = 10;

const plainOrNull = (prose: Prose | null): string | null => (prose === null ? null : plain(prose));
