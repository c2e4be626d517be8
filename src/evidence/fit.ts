import type { Evidence } from './evidence.ts';
import type { EssentialLines } from './excerpts.ts';
import {
  annotationsGone,
  type Drop,
  definitionsGone,
  dropDefinitions,
  dropFailureAnnotations,
  dropLines,
  dropRemarks,
  dropSteps,
  linesGone,
  stepsGone,
} from './fit-biggest.ts';
import {
  reachGone,
  reachSteps,
  resultSteps,
  resultsGone,
  suiteSteps,
  suitesGone,
  testNamesGone,
  testNamesStep,
  workflowCommentsGone,
  workflowCommentsStep,
} from './fit-whole.ts';
import { MOST_BYTES } from './serialize.ts';
import { sizesInFile } from './size.ts';

/** Room for the sentence that tells what was left out. */
const gapBytes = 400;

/**
 * Brings Evidence under a size: first the ids of tests and the suites go, which only later heads are compared with,
 * then the passed steps of passed jobs, biggest jobs first, then annotations that are no failures, then who imports and
 * who owns what is changed, then lines of logs, then the definitions of changed files, the longest lists first, then
 * the comments of workflow files, then annotations of failures, last findings, the coverage of changed files and
 * messages of failed tests. What the verdict needs always stays: steps that did not succeed, jobs that hide a failure
 * with their steps, and the line of a log that says what kind of failure it was. What went is told in a gap about
 * `size`. Judge and render what this returns, so that the committed file gives the same report again.
 *
 * @param essential chooses what stays of the lines of a log
 * @param reserved bytes that are left free for what is added later
 * @param sizeInFile of `sizesInFile`: one that has measured much of the Evidence already saves time
 * @returns the Evidence itself when it fits. When everything that may go is gone it can still be larger: then it is packed.
 */
export function fitToSize(
  evidence: Evidence,
  essential: EssentialLines,
  maxBytes: number = MOST_BYTES,
  reserved = 0,
  sizeInFile = sizesInFile(),
): Evidence {
  const excess = (value: Evidence): number => sizeInFile(value) + reserved - maxBytes;
  let over = excess(evidence);
  if (over <= 0) return evidence;
  let fitted = evidence;
  for (const drop of dropsWith(essential)) {
    // What a drop leaves in place of what went takes room, too: then a little more goes.
    while (over + gapBytes > 0) {
      const next = drop(fitted, over + gapBytes);
      const left = next === fitted ? over : excess(next);
      if (left >= over) break;
      [fitted, over] = [next, left];
    }
  }
  return fitted === evidence ? evidence : tellSize(evidence, fitted, maxBytes);
}

/** In the order in which they go. */
const dropsWith = (essential: EssentialLines): readonly Drop[] => [
  ...suiteSteps,
  dropSteps,
  dropRemarks,
  ...reachSteps,
  dropLines(essential),
  dropDefinitions,
  workflowCommentsStep,
  dropFailureAnnotations,
  ...resultSteps,
  testNamesStep,
];

/** What went, in words, in the order in which it is told. */
const GONE: readonly ((before: Evidence, after: Evidence) => string[])[] = [
  (before, after) => suitesGone(before.results, after.results),
  stepsGone,
  annotationsGone,
  linesGone,
  definitionsGone,
  workflowCommentsGone,
  reachGone,
  (before, after) => resultsGone(before.results, after.results),
  testNamesGone,
];

/** Adds the gap that counts what is gone, in place of an earlier one. */
function tellSize(before: Evidence, after: Evidence, maxBytes: number): Evidence {
  const gone = GONE.flatMap((words) => words(before, after));
  const text = `Left out to keep the Evidence under ${Math.round(maxBytes / 1000)} kB: ${listed(gone)}; GitHub shows them as long as it keeps the runs and the pull request.`;
  return { ...after, gaps: [...after.gaps.filter((gap) => gap.about !== 'size'), { about: 'size', text }] };
}

function listed(parts: string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')}, and ${parts.at(-1)}`;
}
