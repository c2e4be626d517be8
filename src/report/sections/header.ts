import type { Evidence } from '../../evidence/evidence.ts';
import type { Assessment } from '../../rules/assessment.ts';
import { code } from '../../text/prose.ts';
import { heading, type Inline, keyLines, linked, own } from '../nodes.ts';
import { keep, type Part } from '../parts.ts';

/** Title and header lines: date, branch, pull request, trigger, and the attempt when there was more than one. */
export function header(evidence: Evidence, assessment: Assessment): Part {
  return keep(
    heading(1, [title(evidence, assessment)]),
    keyLines([
      ['Date', [assessment.date ?? 'UNKNOWN']],
      ['Branch', evidence.head.branch === null ? ['UNKNOWN'] : [code(evidence.head.branch)]],
      ['PR', pullRequests(evidence)],
      ['Trigger', withPullRequestLinks(assessment.trigger, evidence)],
      ...attempt(assessment),
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
