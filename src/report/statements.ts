import { createHash } from 'node:crypto';
import type { Evidence } from '../evidence/evidence.ts';
import type { Outcome } from '../evidence/outcome.ts';
import type { JobRow } from '../facts/rows.ts';
import type { Assessment } from '../rules/assessment.ts';
import type { Mark } from '../workflow/marks.ts';
import { HOME_PAGE, pageOfVerdict } from './documentation.ts';
import type { Draft } from './report.ts';

/** What is said of some things, in the form of in-toto: https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md */
export interface Statement {
  subjects: { name: string; digest: Record<string, string> }[];
  predicateType: string;
  predicate: Record<string, unknown>;
}

/** https://github.com/in-toto/attestation/blob/main/spec/predicates/test-result.md */
export const TEST_RESULT = 'https://in-toto.io/attestation/test-result/v0.1';
/** https://slsa.dev/spec/v1.0/verification_summary */
export const VERIFICATION_SUMMARY = 'https://slsa.dev/verification_summary/v1';

/** What each outcome is in words of the two predicates; null: it is not final, and nothing is stated. */
const WORDS: Record<Outcome, { result: string; verified: string; levels: string[] } | null> = {
  approved: { result: 'PASSED', verified: 'PASSED', levels: ['DOCKET_APPROVED'] },
  debt: { result: 'WARNED', verified: 'PASSED', levels: ['DOCKET_DEBT'] },
  rerun: { result: 'FAILED', verified: 'FAILED', levels: ['FAILED'] },
  blocked: { result: 'FAILED', verified: 'FAILED', levels: ['FAILED'] },
  pending: null,
};

/** The SHA-256 of a report, as its statements name it. */
export const digestOf = (report: string): string => createHash('sha256').update(report).digest('hex');

/**
 * The verdict as statements about the tested commit and the report: what the checks came to, and whether the change may be
 * merged. The same document makes the same statements.
 *
 * @returns none while the verdict is pending, or for a report that no file holds.
 */
export function statementsOf({ evidence, assessment, report }: Draft): Statement[] {
  const words = WORDS[assessment.verdict.outcome];
  const { path } = evidence.document;
  if (words === null || path === null) return [];
  const subjects: Statement['subjects'] = [
    { name: resourceOf(evidence), digest: { gitCommit: evidence.head.sha } },
    { name: path, digest: { sha256: digestOf(report) } },
  ];
  return [
    { subjects, predicateType: TEST_RESULT, predicate: testResult(evidence, assessment, words.result) },
    {
      subjects,
      predicateType: VERIFICATION_SUMMARY,
      predicate: {
        verifier: { id: HOME_PAGE, version: { docket: evidence.tool.version } },
        resourceUri: resourceOf(evidence),
        policy: { uri: pageOfVerdict(evidence) },
        verificationResult: words.verified,
        verifiedLevels: words.levels,
      },
    },
  ];
}

/** The repository that the report speaks of, as SPDX and SLSA write it. */
const resourceOf = ({ repository: { serverUrl, name } }: Evidence): string => `git+${serverUrl}/${name}`;

/** Tests are here the checks: a leg each, and those of other apps. */
function testResult(evidence: Evidence, assessment: Assessment, result: string): Record<string, unknown> {
  const { repository, head, runs } = evidence;
  const checks = checksOf(assessment);
  const named = (means: Meaning): string[] =>
    checks.filter((check) => check.means === means).map(({ name }) => name);
  const files = [...new Set(runs.flatMap(({ path }) => (path === null ? [] : [path])))].sort();
  return {
    result,
    configuration: files.map((path) => ({
      name: path,
      uri: `${resourceOf(evidence)}@${head.sha}#${path}`,
    })),
    url: `${repository.serverUrl}/${repository.name}/commit/${head.sha}/checks`,
    passedTests: named('passed'),
    warnedTests: named('warned'),
    failedTests: named('failed'),
  };
}

type Meaning = 'passed' | 'warned' | 'failed';

/** What did not run to an end says nothing. */
const MEANINGS: Partial<Record<Mark, Meaning>> = {
  success: 'passed',
  masked: 'warned',
  failure: 'failed',
  timed_out: 'failed',
  startup_failure: 'failed',
};

function checksOf({ inventory, identity }: Assessment): { name: string; means: Meaning | undefined }[] {
  const jobs = inventory.workflows.flatMap(({ workflow, mark, jobs }) =>
    jobs.length === 0
      ? [{ name: workflow, means: MEANINGS[mark] }]
      : jobs.map((job) => ({ name: job.key, means: meaningOf(job) })),
  );
  return [...jobs, ...identity.otherChecks.map(({ name, mark }) => ({ name, means: MEANINGS[mark] }))];
}

/** A job that passed after it had failed passed with a warning. */
function meaningOf({ mark, earlier }: JobRow): Meaning | undefined {
  const means = MEANINGS[mark];
  return means === 'passed' && earlier.some((one) => MEANINGS[one.mark] === 'failed') ? 'warned' : means;
}
