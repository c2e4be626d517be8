import type { JobDefinition } from '../../evidence/workflow.ts';
import { code, join, say } from '../../text/prose.ts';
import { looksAtNeeds } from '../workflows/passed-on.ts';
import { lostAnswer } from './aggregator-answer.ts';
import { checksIn } from './checks.ts';
import { type Enforcement, isEnforced } from './enforced.ts';
import { type JobPair, jobName, workflowName } from './pairs.ts';
import { isNever } from './replaced.ts';
import type { Weakening } from './weakening.ts';

/** What a job that passes on how others ended no longer waits for, or no longer sees when they fail. */
export function weakenedAggregators(asked: Enforcement, pair: JobPair, pairs: JobPair[]): Weakening[] {
  const { file, before, after } = pair;
  if (after === null || !before.steps.some(looksAtNeeds)) return [];
  return [
    ...lostAlways(pair, after),
    ...lostNeeds(asked, pair, after, pairs),
    ...lostAnswer(asked, pair, after, closure(file.after?.workflow.jobs ?? [], after)),
  ];
}

const ALWAYS = /\balways\(\)|!\s*cancelled\(\)|\bfailure\(\)/;

/** Without it the aggregator is skipped when a job fails, and GitHub lets a skipped job pass. */
function lostAlways({ file, before }: JobPair, after: JobDefinition): Weakening[] {
  const idiom = ALWAYS.exec(before.if ?? '')?.[0];
  // A job that never runs is told as that.
  if (idiom === undefined || ALWAYS.test(after.if ?? '') || isNever(after.if)) return [];
  return [
    {
      kind: 'aggregator weakened',
      weight: 'lesser',
      path: file.before.path,
      job: before.id,
      things: [before.id, jobName(before), idiom, idiom.replace('()', '')],
      act: 'remove',
      text: say`${code(jobName(before))} of ${code(workflowName(file.before))} loses ${code(idiom)}: it is skipped, and so passes, when a job that it needs fails`,
      remedy: say`give ${code(`if: ${idiom}`)} back to ${code(jobName(before))}`,
    },
  ];
}

function lostNeeds(
  asked: Enforcement,
  { file, before }: JobPair,
  after: JobDefinition,
  pairs: JobPair[],
): Weakening[] {
  const jobs = file.after?.workflow.jobs ?? [];
  const reached = closure(jobs, after);
  const lost = pairs.filter(
    (other) =>
      before.needs.includes(other.before.id) &&
      other.after !== null &&
      !reached.has(other.after.id) &&
      checksIn(file.before, other.before).length > 0,
  );
  if (lost.length === 0) return [];
  const names = lost.map((other) => jobName(other.before));
  return [
    {
      kind: 'aggregator weakened',
      weight: isEnforced(asked, file.before, before) ? 'enforcement' : 'lesser',
      path: file.before.path,
      job: before.id,
      things: [...names, ...lost.map((other) => other.before.id)],
      act: 'remove',
      text: say`${code(jobName(before))} of ${code(workflowName(file.before))} no longer waits for ${join(names.map((name) => code(name)))}`,
      remedy: say`name ${join(names.map((name) => code(name)))} in its ${code('needs')} again`,
    },
  ];
}

/** The jobs that a job needs, also over others. */
function closure(jobs: JobDefinition[], job: JobDefinition): Set<string> {
  const found = new Set(job.needs);
  for (const id of found)
    for (const next of jobs.find((each) => each.id === id)?.needs ?? []) found.add(next);
  return found;
}
