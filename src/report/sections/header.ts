import type { Evidence } from '../../evidence/evidence.ts';
import type { Assessment } from '../../rules/assessment.ts';
import { code } from '../../text/prose.ts';
import { shortened, withShortNames } from '../list.ts';
import { outcomeEmoji } from '../marks.ts';
import { heading, type Inline, keyLines, linked, own, sentence } from '../nodes.ts';
import { keep, type Part } from '../parts.ts';

const NEXT = 1000;

/**
 * Title and header lines: date, branch, pull request, trigger, the attempt when there was more than one, the outcome with
 * the next step, and links to what readers look for.
 *
 * @param headings of the sections that the report has, as they stand there
 */
export function header(evidence: Evidence, assessment: Assessment, headings: string[]): Part {
  const { outcome, title: line, next } = assessment.verdict;
  return keep(
    heading(1, [title(evidence, assessment)]),
    keyLines([
      ['Date', [assessment.date ?? 'UNKNOWN']],
      ['Branch', evidence.head.branch === null ? ['UNKNOWN'] : [code(evidence.head.branch)]],
      ['PR', pullRequests(evidence)],
      ['Trigger', withPullRequestLinks(assessment.trigger, evidence)],
      ...attempt(assessment),
      ['Outcome', [`${outcomeEmoji(outcome)} `, ...withShortNames(line)]],
      ['Next step', sentence(shortened(withShortNames(next), NEXT))],
      ['Jump to', jumps(headings)],
    ]),
  );
}

function title(evidence: Evidence, assessment: Assessment): string {
  const { milestone, number } = evidence.document;
  const run = number === null ? 'CI Run' : `CI Run ${number}`;
  return `${milestone === null ? '' : `${milestone} `}${run} — ${assessment.title}`;
}

function pullRequests(evidence: Evidence): Inline[] {
  if (evidence.pullRequests.length > 0) {
    return evidence.pullRequests.flatMap((pull, index) => [
      ...(index === 0 ? [] : [', ']),
      ...linked([own(`#${pull.number}`)], pull.url),
    ]);
  }
  return [evidence.gaps.some((gap) => gap.about === 'pull request') ? 'UNKNOWN' : 'none'];
}

/** The number of one of our pull requests in the trigger's text leads to it. */
function withPullRequestLinks(trigger: string, evidence: Evidence): Inline[] {
  return trigger.split(/(#\d+)/).flatMap((piece): Inline[] => {
    const pull = evidence.pullRequests.find(({ number }) => piece === `#${number}`);
    return pull === undefined ? [piece] : linked([own(piece)], pull.url);
  });
}

function attempt(assessment: Assessment): [string, Inline[]][] {
  return assessment.attempt > 1 ? [['Attempt', [String(assessment.attempt)]]] : [];
}

/** What the links are called, and how the headings that they lead to begin, without their numbers. */
const JUMPS = [
  ['Verdict', 'Verdict'],
  ['Failures', 'Failure Analysis'],
  ['Tests', 'A) Tests'],
  ['Delta', 'Step 3'],
] as const;

function jumps(headings: string[]): Inline[] {
  const links = JUMPS.flatMap(([name, start]) => {
    const heading = headings.find((one) => one.replace(/^\d+\. /, '').startsWith(start));
    return heading === undefined ? [] : [linked([own(name)], `#${slug(heading)}`)];
  });
  return links.flatMap((link, index) => [...(index === 0 ? [] : [' · ']), ...link]);
}

/** The anchor that GitHub gives a heading: lower case, without punctuation, a hyphen for each space. */
const slug = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
