import { hasKnownExtension } from '../../diff/paths.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { failureAnnotations } from '../checks/annotated.ts';
import type { JudgedJob } from '../checks/judged-job.ts';
import { foundIn } from '../results/result-files.ts';
import type { ToldCases } from '../results/test-reports.ts';
import { failedKind } from './failing-tests.ts';
import { linesOf } from './failure-class.ts';

const MOST_PLACES = 200;

/** Where runners check a repository out; the rest of the path is the repository's. */
const workspace =
  /^(?:(?:\/home\/runner\/work|\/Users\/runner\/work|\/__w|\/?[a-z]:?\/a|\/a)\/[^/]+\/[^/]+|\/github\/workspace|\/workspace|\.)\//i;

/** Code of others: a failure that passes through it is not about it. */
const foreign = /(?:^|\/)(?:node_modules|site-packages|dist-packages|\.cargo|\.gradle|\.m2|vendor\/bundle)\//;

/**
 * The files that a failure names, as the repository's paths where they can be told: those of its failed tests, its
 * annotations, the lines of its log, and where a gate failed the errors in SARIF logs of its run.
 */
export function failingPlaces(evidence: Evidence, judged: JudgedJob, tests: ToldCases): string[] {
  const named = [
    ...tests.cases.map(({ failure }) => failure.file ?? ''),
    ...failureAnnotations(judged.job).map(({ path }) => path ?? ''),
    ...findingsOf(evidence, judged),
    ...linesOf(judged).flatMap(pathsInLine),
  ];
  const places = named.map(toPlace).filter((path) => path !== null);
  return [...new Set(places)].slice(0, MOST_PLACES);
}

function findingsOf(evidence: Evidence, judged: JudgedJob): string[] {
  if (!['lint', 'security', 'types'].includes(failedKind(judged))) return [];
  return foundIn(evidence, evidence.results.analyses)
    .filter(({ run }) => run.id === judged.run.id)
    .flatMap(({ result }) => result.findings.filter(({ level }) => level === 'error'))
    .map(({ path }) => path ?? '');
}

/** Words that look like files: `src/a.ts` of `at run (src/a.ts:3:7)`. */
function pathsInLine(line: string): string[] {
  return line.split(/[\s"'`()<>[\]{},;:=|…]+/).filter((word) => hasKnownExtension(word));
}

/** Null for what lies outside of the repository. */
function toPlace(path: string): string | null {
  const inside = path.replaceAll('\\', '/').replace(workspace, '');
  return inside === '' || inside.startsWith('/') || inside.startsWith('..') || foreign.test(inside)
    ? null
    : inside;
}
