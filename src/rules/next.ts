import type { Evidence } from '../evidence/evidence.ts';
import type { Outcome } from '../evidence/outcome.ts';
import type { Facts } from '../facts/facts.ts';
import { isOrphaned, stageOf } from '../facts/stage.ts';
import { code, join, type Prose, plain, say, sentence } from '../text/prose.ts';
import type { Action } from './assessment.ts';
import type { Finding, Left, Reason } from './rule.ts';

/**
 * The one next step, by outcome: a sentence without its full stop.
 *
 * @param reasons the reasons, the worst first
 * @param findings all that the rules found
 */
export function nextStep(outcome: Outcome, reasons: Reason[], findings: Finding[], facts: Facts): Prose {
  const remedy = reasons[0]?.remedy ?? null;
  if (remedy === null || outcome === 'approved') return merge(findings, facts);
  if (outcome === 'blocked') return fix(remedy, facts);
  return outcome === 'debt' ? resolve(remedy, facts) : sentence(remedy);
}

function fix(remedy: Prose, { evidence }: Facts): Prose {
  const stage = stageOf(evidence);
  if (stage === 'closed') return reopened(remedy);
  if (stage === 'merged') return say`${sentence(remedy)}, in a new pull request`;
  if (stage === 'gone' || isOrphaned(evidence))
    return say`${sentence(remedy)}, in a new pull request: the repository of this one is gone`;
  return sentence(remedy);
}

function resolve(remedy: Prose, { evidence }: Facts): Prose {
  const stage = stageOf(evidence);
  if (stage === 'closed') return reopened(remedy);
  if (stage === 'merged' || stage === 'gone') return say`In a new pull request: ${remedy}`;
  return evidence.head.postMerge
    ? sentence(remedy)
    : say`Merge as it is, or resolve the warning first: ${remedy}`;
}

const reopened = (remedy: Prose): Prose => say`If the pull request is opened again: ${remedy}`;

function merge(findings: Finding[], { evidence, workflows }: Facts): Prose {
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
  const later = findings.flatMap(leftOf).flatMap((one) => ('runs' in one ? [one.runs] : []));
  return later.length === 0 ? say`Merge${wait}` : say`Merge${wait}. ${join(later)} will then run`;
}

/**
 * What is left to do, each action once: the remedies of the verdict's reasons, approvals that jobs wait for, workflows
 * that run after the merge, and workflows that Docket should listen to.
 *
 * @param reasons the reasons, the worst first
 * @param findings all that the rules found
 */
export function actions(reasons: Reason[], findings: Finding[], { evidence }: Facts): Action[] {
  const { config, document, pullRequests } = evidence;
  const author = pullRequests[0]?.author ?? null;
  const owner = config.owner ?? author ?? 'UNKNOWN';
  const milestone = document.milestone ?? 'unassigned';
  const here = evidence.head.postMerge ? 'base branch' : 'this pull request';
  const left = findings.flatMap(leftOf);
  const of = (scope: Left['scope']) => left.filter((action) => action.scope === scope);
  const all = [
    ...remedies(evidence, reasons, here),
    ...of('here').map((action) => ({ ...action, scope: here })),
    ...of('after the merge'),
    ...of('repository'),
  ];
  const texts = all.map(({ text }) => plain(text));
  return all
    .filter((_, index) => texts.indexOf(texts[index]!) === index)
    .map(({ text, scope }) => ({ action: text, owner, scope, milestone }));
}

function leftOf(finding: Finding): Left[] {
  return finding.status === 'new' || finding.action === undefined ? [] : [finding.action];
}

/** What is wrong with a merged change is fixed in another one; of a closed one nothing is. */
function remedies(evidence: Evidence, reasons: Reason[], here: string): { text: Prose; scope: string }[] {
  const stage = stageOf(evidence);
  const isOver = stage === 'merged' || stage === 'gone' || isOrphaned(evidence);
  return reasons.flatMap(({ remedy, outcome }) => {
    const isWrong = outcome === 'blocked' || outcome === 'debt';
    if (remedy === null || (stage === 'closed' && isWrong)) return [];
    return [{ text: sentence(remedy), scope: isOver && isWrong ? 'a new pull request' : here }];
  });
}
