import type { Evidence } from '../evidence/evidence.ts';
import type { AnalysisResult, TestFailure } from '../evidence/results.ts';
import { foundIn } from '../facts/results/result-files.ts';
import type { Assessment } from '../rules/assessment.ts';
import { plain } from '../text/prose.ts';
import { oneLine } from '../text/text.ts';
import { commentBudget, withinBudget } from './budget.ts';
import { commentParts, elsewhere } from './comment/comment.ts';
import type { Links } from './comment/provenance.ts';

/** What a check run shows: the verdict with what the comment says, and notes at lines of files. */
export interface CheckOutput {
  title: string;
  summary: string;
  annotations: CheckAnnotation[];
}

/** Plain text at a line of a file. */
export interface CheckAnnotation {
  path: string;
  line: number;
  level: 'failure' | 'warning' | 'notice';
  /** Tells it from others at the same line. */
  title: string;
  message: string;
}

/** GitHub takes no more in one request. https://docs.github.com/en/rest/checks/runs#create-a-check-run */
export const MOST_ANNOTATIONS = 50;
const TITLE = 140;
const ANNOTATION_TITLE = 120;

/** The check run of a head. */
export function renderCheck(evidence: Evidence, assessment: Assessment, links: Links): CheckOutput {
  // The marker would only make a comment of it.
  const [, ...parts] = commentParts(evidence, assessment, links, '');
  return {
    title: oneLine(plain(assessment.verdict.title), TITLE),
    summary: withinBudget(parts, commentBudget(elsewhere(links))),
    annotations: annotationsOf(evidence),
  };
}

/**
 * Failed tests first, then findings in the files that the change touches: those that were there before are nobody's news.
 * GitHub keeps an annotation for good, so its title names the run's attempt.
 */
function annotationsOf(evidence: Evidence): CheckAnnotation[] {
  const { results, changes } = evidence;
  const changed = new Set(changes.files.map(({ path }) => path));
  const reports = foundIn(evidence, results.tests).filter(({ isUncounted }) => !isUncounted);
  const tests = reports.flatMap(({ result, run }) =>
    result.failures.map((failure) => ofTest(failure, `${run.workflow}, attempt ${run.attempt}`)),
  );
  const findings = foundIn(evidence, results.analyses).flatMap(({ result, run }) =>
    result.findings
      .filter(({ path }) => path !== null && changed.has(path))
      .map((finding) => ofFinding(finding, result, `${run.workflow}, attempt ${run.attempt}`)),
  );
  const placed = [...tests, ...findings].flatMap(({ path, line, ...rest }) =>
    path !== null && line !== null && line > 0 && isInRepository(path) ? [{ ...rest, path, line }] : [],
  );
  return distinct(placed.sort((a, b) => weightOf(a) - weightOf(b))).slice(0, MOST_ANNOTATIONS);
}

type Unplaced = Omit<CheckAnnotation, 'path' | 'line'> & { path: string | null; line: number | null };

function ofTest({ suite, name, file, line, outcome, message }: TestFailure, where: string): Unplaced {
  const isFlaky = outcome === 'flaky';
  const test = suite === '' ? name : `${suite} › ${name}`;
  return {
    path: file,
    line,
    level: isFlaky ? 'warning' : 'failure',
    title: oneLine(`${isFlaky ? 'Flaky test' : 'Failed test'}: ${test} (${where})`, ANNOTATION_TITLE),
    message: message ?? test,
  };
}

const LEVELS = { error: 'failure', warning: 'warning', note: 'notice' } as const;

function ofFinding(
  { rule, level, message, path, line }: AnalysisResult['findings'][number],
  { tools }: AnalysisResult,
  where: string,
): Unplaced {
  const by = [...tools, ...(rule === null ? [] : [rule])].join(': ');
  const title = oneLine(`${by === '' ? 'Finding' : by} (${where})`, ANNOTATION_TITLE);
  return { path, line, level: LEVELS[level], title, message };
}

/** What a tool wrote of a file elsewhere (`/usr/lib/…`, `C:\…`) is no place here. */
const isInRepository = (path: string): boolean =>
  /^[^/\\:]/.test(path) && !/^[a-z][a-z\d+.-]*:/i.test(path) && !path.split(/[\\/]/).includes('..');

const weightOf = ({ level }: CheckAnnotation): number => ['failure', 'warning', 'notice'].indexOf(level);

function distinct(annotations: CheckAnnotation[]): CheckAnnotation[] {
  const byKey = new Map(annotations.map((one) => [annotationKey(one), one]));
  return [...byKey.values()];
}

/** What tells annotations of a check run apart. */
export const annotationKey = ({ path, line, title }: Pick<CheckAnnotation, 'path' | 'line' | 'title'>) =>
  JSON.stringify([path, line, title]);
