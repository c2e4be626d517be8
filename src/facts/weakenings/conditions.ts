import type { Evidence } from '../../evidence/evidence.ts';
import type { JobDefinition, StepDefinition } from '../../evidence/workflow.ts';
import { code, type Prose, say } from '../../text/prose.ts';
import { titleText } from '../../workflow/steps.ts';
import { looksAtNeeds } from '../workflows/passed-on.ts';
import { checksIn } from './checks.ts';
import { conditionValue, type Situation, type Value } from './condition-value.ts';
import { type Enforcement, isEnforced } from './enforced.ts';
import { type Expression, readCondition } from './expression.ts';
import { type JobPair, jobName, workflowName } from './pairs.ts';
import { isNever } from './replaced.ts';
import { withoutRef } from './scripts.ts';
import type { FilePair, Version } from './versions.ts';
import type { Weakening, Weight } from './weakening.ts';

/** A condition that is new or stricter on a job with checks, or on a step that is one. */
export function narrowedConditions(asked: Enforcement, pair: JobPair): Weakening[] {
  const { file, before, after } = pair;
  if (after === null) return [];
  if (checksIn(file.before, before).length === 0) return gatherer(asked, pair, after);
  const own = narrowed(asked, pair, before.if, after.if, say`${code(jobName(before))}`, [
    before.id,
    jobName(before),
  ]);
  const steps = pair.steps
    .filter(({ before: step }) => checksIn(file.before, step).length > 0)
    .flatMap(({ before: old, after: now }) =>
      now === null
        ? []
        : narrowed(asked, pair, old.if, now.if, say`${code(titleText(old))} in ${code(jobName(before))}`, [
            titleText(old),
            before.id,
            jobName(before),
            ...checksIn(file.before, old).map(({ tool }) => tool),
          ]),
    );
  return [...own, ...steps];
}

/** How a needed job ended: what an aggregator asks for. */
const RESULT = /\bneeds\.[\w-]+\.result\s*[!=]=\s*'\w*'/g;

/** A job that passes on how others ended; it may well look at that in its own condition. */
function gatherer(asked: Enforcement, pair: JobPair, after: JobDefinition): Weakening[] {
  const { before } = pair;
  if (!before.steps.some(looksAtNeeds)) return [];
  const places = [
    { where: say`${code(jobName(before))}`, old: before.if, now: after.if },
    ...pair.steps.flatMap(({ before: step, after: other }) =>
      other === null || !looksAtNeeds(step) || isNever(other.if)
        ? []
        : [
            {
              where: say`${code(titleText(step))} in ${code(jobName(before))}`,
              old: step.if,
              now: other.if,
            },
          ],
    ),
  ];
  return places
    .filter(({ now = '' }) => !/\bfailure\(\)/.test(now))
    .filter(
      ({ old, now }) => narrowing(asked.evidence, pair.file, old, now?.replace(RESULT, 'true')) === 'no',
    )
    .flatMap(({ where, old, now }) => narrowed(asked, pair, old, now, where, [before.id, jobName(before)]));
}

function narrowed(
  asked: Enforcement,
  { file, before }: JobPair,
  old: string | undefined,
  now: string | undefined,
  where: Prose,
  things: string[],
): Weakening[] {
  const value = narrowing(asked.evidence, file, old, now);
  if (value === null) return [];
  const enforced = isEnforced(asked, file.before, before);
  const was = old === undefined ? [] : say` (before: ${code(old)})`;
  return [
    {
      kind: 'condition narrowed',
      weight: value === 'path' && isForItsPaths(file, now ?? '') ? 'note' : weightOf(value, enforced),
      path: file.before.path,
      job: before.id,
      things,
      act: 'narrow',
      text: say`${where} of ${code(workflowName(file.before))} now runs only if ${code(now ?? '')}${was}`,
      remedy: say`take the condition from it, or say in the description that it is skipped`,
    },
  ];
}

/** Actions that tell which paths changed, or that the same content was tested already. */
const FINDS_CHANGES =
  /\/(?:paths-filter|changed-files|path-filter|get-changed-files|gh-action-get-changed-files|paths-changes-filter|skip-duplicate-actions|detect-changed\S*|nx-affected\S*|what-changed)$/;

/** Whether the condition asks a job or step that finds out what the change touches: without its paths a check has nothing to do. */
function isForItsPaths({ before, after }: JobPair['file'], condition: string): boolean {
  if (hasPaths(before) && !hasPaths(after)) return true;
  const asked = [...condition.matchAll(/\b(needs|steps)\.([\w-]+)\.outputs\b/g)];
  const jobs = after?.workflow.jobs ?? [];
  const finds = ({ uses, run }: StepDefinition): boolean =>
    FINDS_CHANGES.test(withoutRef(uses ?? '')) || /\bgit diff\b.*--name-only\b/.test(run ?? '');
  const isFinder = ([, kind, id]: RegExpMatchArray): boolean =>
    kind === 'needs'
      ? jobs.some((job) => job.id === id && job.steps.some(finds))
      : jobs.some(({ steps }) => steps.some((step) => step.id === id && finds(step)));
  return asked.length > 0 && asked.every(isFinder);
}

/** Whether a path filter of the trigger chooses the changes. */
const hasPaths = (version: Version | null): boolean =>
  Object.values(version?.workflow.on ?? {}).some(
    ({ paths, pathsIgnore }) => (paths ?? pathsIgnore) !== undefined,
  );

function weightOf(value: Exclude<Value, 'yes'>, enforced: boolean): Weight {
  if (value === 'stranger') return 'note';
  return enforced && value !== 'path' ? 'enforcement' : 'lesser';
}

/** What the new condition leaves out that the old one took; null: nothing. */
export function narrowing(
  evidence: Evidence,
  file: FilePair,
  old: string | undefined,
  now: string | undefined,
): Exclude<Value, 'yes'> | null {
  if (now === undefined || now === old) return null;
  const added = addedParts(old === undefined ? { all: [] } : readCondition(old), readCondition(now));
  if (added === null) return null;
  const found = situations(evidence, file).flatMap((situation) => {
    const before = old === undefined ? 'yes' : conditionValue(readCondition(old), situation);
    return before === 'no' ? [] : [conditionValue(added, situation)];
  });
  // A run of one of the events that speak of the change is enough: `push` beside `pull_request` is the same again.
  const order: Value[] = ['yes', 'stranger', 'path', 'open', 'no'];
  const best = order.find((value) => found.includes(value)) ?? 'yes';
  return best === 'yes' ? null : best;
}

/** The events by which the workflow tests a change: those of pull requests, else pushes. */
export function situations(evidence: Evidence, { before, after }: FilePair): Situation[] {
  const events = Object.keys(after?.workflow.on ?? before.workflow.on);
  const pulls = events.filter((event) => event === 'pull_request' || event === 'pull_request_target');
  const called = events.includes('workflow_call') ? ['pull_request'] : [];
  const others = events.filter((event) => event === 'merge_group' || event === 'push');
  const asked = pulls.length > 0 ? pulls : called.length > 0 ? called : others;
  const baseBranch = evidence.base?.branch ?? evidence.repository.defaultBranch;
  const branch = before.reach === 3 ? (evidence.head.branch ?? 'topic') : baseBranch;
  return asked.map((event) => ({ event, repository: evidence.repository.name, baseBranch, branch }));
}

/** What the new condition demands beyond the old one; null: nothing, or it takes more than before. */
function addedParts(old: Expression, now: Expression): Expression | null {
  // A needed job that is renamed is the same condition.
  const key = (part: Expression): string => JSON.stringify(part).replaceAll(/\bneeds\.[\w-]+/g, 'needs');
  if (key(old) === key(now)) return null;
  const [was, is] = [partsOf(old), partsOf(now)];
  const known = new Set(was.map(key));
  // `a` → `a || b` takes more.
  if (was.length > 0 && is.some((part) => 'any' in part && part.any.some((each) => known.has(key(each))))) {
    return 'any' in now || is.every((part) => known.has(key(part)) || 'any' in part) ? null : now;
  }
  const added = is.filter((part) => !known.has(key(part)));
  return added.length === 0 ? null : { all: added };
}

const partsOf = (expression: Expression): Expression[] =>
  'all' in expression ? expression.all : [expression];
