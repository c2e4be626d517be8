import type { Outcome } from '../evidence/outcome.ts';
import type { Judged } from '../facts/facts.ts';
import { laterWords } from '../facts/rows.ts';
import { isOrphaned, stageOf } from '../facts/stage.ts';
import { code, join, type Prose, plain, say } from '../text/prose.ts';
import type { RuledReason } from './rule.ts';

/** The one next step, by outcome: a sentence without its full stop. */
export function nextStep(outcome: Outcome, reasons: RuledReason[], judged: Judged): Prose {
  const remedy = reasons[0]?.remedy ?? null;
  if (remedy === null || outcome === 'approved') return merge(judged);
  if (outcome === 'blocked') return mend(remedy, judged);
  return outcome === 'debt' ? close(remedy, judged) : sentence(remedy);
}

function mend(remedy: Prose, { evidence }: Judged): Prose {
  const stage = stageOf(evidence);
  if (stage === 'closed') return reopened(remedy);
  if (stage === 'merged') return say`${sentence(remedy)}, in a new pull request`;
  if (stage === 'gone' || isOrphaned(evidence))
    return say`${sentence(remedy)}, in a new pull request: the repository of this one is gone`;
  const { number } = evidence.document;
  return number === null ? sentence(remedy) : say`${sentence(remedy)}; the next push is run ${number + 1}`;
}

function close(remedy: Prose, { evidence }: Judged): Prose {
  const stage = stageOf(evidence);
  if (stage === 'closed') return reopened(remedy);
  if (stage === 'merged' || stage === 'gone') return say`Close the debt in a new pull request: ${remedy}`;
  return evidence.head.postMerge ? sentence(remedy) : say`Merge with the debt, or close it first: ${remedy}`;
}

const reopened = (remedy: Prose): Prose => say`If the pull request is opened again: ${remedy}`;

function merge({ evidence, absent, workflows }: Judged): Prose {
  const pull = evidence.pullRequests[0];
  const stage = stageOf(evidence);
  if (evidence.runs.some(({ event }) => event === 'merge_group') && !evidence.head.postMerge)
    return ['The merge queue merges it'];
  if (stage === 'gone') return ['Nothing is left to do: the repository that it came from is gone'];
  if (stage === 'closed') return ['Nothing is left to do while the pull request is closed'];
  if (stage === 'none') return ['Open a pull request'];
  if (stage !== 'open' || pull === undefined) return ['Nothing is left to do for this commit'];
  if (pull.headSha !== evidence.head.sha) return ['Look at the newest commit of the pull request'];
  if (pull.mergeable === 'conflict') return say`Resolve the conflict with ${code(pull.baseBranch)}`;
  if (pull.draft) return ['Mark the pull request as ready for review'];
  const names = workflows.filter(({ mark }) => mark === 'unfinished').map(({ workflow }) => workflow);
  const open = [...new Set(names)].map((name) => code(name));
  const wait = open.length === 0 ? [] : say`, or wait for ${join(open)}`;
  const later = absent.filter(({ why }) => why === 'later');
  return later.length === 0
    ? say`Merge${wait}`
    : say`Merge${wait}; ${join(later.map(laterWords))} will then run`;
}

/** A remedy as a sentence: its first letter in upper case. */
export function sentence(remedy: Prose): Prose {
  const [first, ...rest] = remedy;
  if (typeof first !== 'string' || plain(remedy) === '') return remedy;
  return [first.charAt(0).toUpperCase() + first.slice(1), ...rest];
}
