import type { Judged } from '../facts/facts.ts';
import { laterWords } from '../facts/rows.ts';
import { isOrphaned, stageOf } from '../facts/stage.ts';
import { code, type Prose, plain, say } from '../text/prose.ts';
import type { Action, Reason, Verdict } from './decision.ts';
import { sentence } from './next.ts';
import { unlistedRuns, waitingJobs } from './open-checks.ts';

/**
 * What is left to do, each action once: the remedies of the verdict's reasons, approvals that jobs wait for, workflows
 * that run after the merge, and workflows that Docket should listen to.
 */
export function actions(judged: Judged, { reasons }: Verdict): Action[] {
  const { config, document, pullRequests } = judged.evidence;
  const author = pullRequests[0]?.author ?? null;
  const owner = config.owner ?? author ?? 'UNKNOWN';
  const milestone = document.milestone ?? 'unassigned';
  const here = judged.evidence.head.postMerge ? 'base branch' : 'this pull request';
  const all: [Prose, string][] = [
    ...remedies(judged, reasons, here),
    ...approvals(judged).map((action): [Prose, string] => [action, here]),
    ...afterMerge(judged).map((action): [Prose, string] => [action, 'after the merge']),
    ...unlisted(judged).map((action): [Prose, string] => [action, 'repository']),
  ];
  const texts = all.map(([action]) => plain(action));
  return all
    .filter((_, index) => texts.indexOf(texts[index]!) === index)
    .map(([action, scope]) => ({ action, owner, scope, milestone }));
}

/** What is wrong with a merged change is mended in another one; of a closed one nothing is. */
function remedies({ evidence }: Judged, reasons: Reason[], here: string): [Prose, string][] {
  const stage = stageOf(evidence);
  const isOver = stage === 'merged' || stage === 'gone' || isOrphaned(evidence);
  return reasons.flatMap(({ remedy, outcome }): [Prose, string][] => {
    const isWrong = outcome === 'blocked' || outcome === 'debt';
    if (remedy === null || (stage === 'closed' && isWrong)) return [];
    return [[sentence(remedy), isOver && isWrong ? 'a new pull request' : here]];
  });
}

function approvals(judged: Judged): Prose[] {
  return waitingJobs(judged).map(({ row, definition }) => {
    const environment = definition?.environment;
    return say`Approve or reject ${code(row.name)}${environment === undefined ? [] : say` for ${code(environment)}`}`;
  });
}

function afterMerge({ evidence, absent }: Judged): Prose[] {
  const pull = evidence.pullRequests[0];
  if (evidence.head.postMerge || pull?.state !== 'open') return [];
  return absent
    .filter(({ why }) => why === 'later')
    .map((workflow) => say`Confirm ${laterWords(workflow)} after the merge`);
}

function unlisted(judged: Judged): Prose[] {
  return unlistedRuns(judged).map(
    ({ workflow }) => say`List ${code(workflow)} under ${code('workflow_run')} of Docket's workflow`,
  );
}
