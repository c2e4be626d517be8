import type { JobDefinition } from '../../../evidence/workflow.ts';
import { bare } from '../../../workflow/expression.ts';
import type { Version } from '../weakening.ts';
import type { JobPair } from './pairs.ts';

/** A condition before and after the change. */
export interface Conditions {
  old: string | undefined;
  now: string | undefined;
}

/**
 * Both conditions in the same words, so that only what they take differs: without ways of the old one that can no longer
 * come about, with one word for the system, and with one name for a repository that was renamed. What only asks whether a
 * matrix that jobs before it made has any leg is no condition.
 */
export function comparable(
  { before, after }: JobPair,
  renamed: Renamed,
  { old, now }: Conditions,
): Conditions {
  if (now === undefined || now === old) return { old, now };
  const left = after === null ? old : withoutGoneSteps(old, before, after);
  const [then, next] = inSystems(left, renamed(now));
  return { old: then, now: after?.matrix?.length === 0 && asksForLegs(next) ? then : next };
}

const SIMPLE = /^[^()&]{1,2000}$/;
const STEP = /\bsteps\.([\w-]{1,100})\./g;

/**
 * `a || b` without what asks of a step that is gone, or whose failure ends the job now: the condition of a step that gathers
 * those which may fail.
 */
function withoutGoneSteps(
  old: string | undefined,
  before: JobDefinition,
  after: JobDefinition,
): string | undefined {
  if (old === undefined) return old;
  const text = bare(old);
  if (!SIMPLE.test(text) || !text.includes('||')) return old;
  const left = text.split('||').filter((way) => !isOver(way, before, after));
  return left.length === 0 ? old : left.join('||').trim();
}

/** Whether a condition asks of steps alone that are gone, or whose failure ends the job now. */
export function isOver(way: string, before: JobDefinition, after: JobDefinition): boolean {
  const asked = [...way.matchAll(STEP)].map(([, id]) => id);
  return (
    asked.length > 0 &&
    asked.every((id) => {
      const was = before.steps.find((step) => step.id === id);
      const still = after.steps.some(
        (step) => step.continueOnError !== undefined && (step.id === id || step.run === was?.run),
      );
      return was?.continueOnError !== undefined && !still;
    })
  );
}

const LABEL = /\b(?:matrix|inputs|env)\.[\w.-]{1,100}\s*([!=]=)\s*'(ubuntu|windows|macos)-[\w.-]{1,40}'/g;
const SYSTEMS: Record<string, string> = { ubuntu: 'Linux', windows: 'Windows', macos: 'macOS' };
const IS_NO_WINDOWS = /\brunner\.os\s*!=\s*'Windows'/g;

/** `inputs.os == 'ubuntu-latest'` and `runner.os == 'Linux'` say the same, where one of both asks for the system. */
function inSystems(old: string | undefined, now: string): [string | undefined, string] {
  if (!/\brunner\.os\b/.test(`${old} ${now}`)) return [old, now];
  const spelt = (text: string): string =>
    text
      .replace(LABEL, (_, sign: string, system: string) => `runner.os ${sign} '${SYSTEMS[system]}'`)
      .replace(IS_NO_WINDOWS, "(runner.os == 'Linux' || runner.os == 'macOS')");
  return [old === undefined ? old : spelt(old), spelt(now)];
}

const LEGS =
  /^\s*(?:fromJSON\()?\s*needs\.[\w-]{1,100}\.outputs\.[\w-]{1,100}\s*\)?(?:(?:\.\w{1,40}|\[0\]){0,4}\s*!=\s*(?:null|'(?:\[\]|\{\}|\{"include":\s*\[\]\})?'))\s*$/i;

const asksForLegs = (condition: string): boolean => LEGS.test(bare(condition));

/** A condition with old names of repositories in place of new ones. */
export type Renamed = (condition: string) => string;

const OWNER = /\bgithub\.repository(?:_owner)?\s*[!=]=\s*'([\w./-]{1,140})'/g;

/**
 * Where all conditions that name one owner or repository name another one after the change, the repository was renamed. A
 * single one may as well have been made to fit none.
 */
export function renamedOwners(before: readonly Version[], after: readonly Version[]): Renamed {
  const [was, is] = [namesIn(before), namesIn(after)];
  const gone = [...was].filter(([name, times]) => times >= FEWEST && !is.has(name));
  const fresh = [...is].filter(([name, times]) => times >= FEWEST && !was.has(name));
  const [old, now] = [gone[0]?.[0], fresh[0]?.[0]];
  if (old === undefined || now === undefined || gone.length > 1 || fresh.length > 1) return (text) => text;
  return (text) =>
    text.replace(OWNER, (found, name: string) => (name === now ? found.replace(now, old) : found));
}

/** So many conditions are not changed one by one. */
const FEWEST = 3;

function namesIn(versions: readonly Version[]): Map<string, number> {
  const names = new Map<string, number>();
  for (const { workflow } of versions)
    for (const job of workflow.jobs)
      for (const condition of [job.if, ...job.steps.map((step) => step.if)])
        for (const [, name = ''] of (condition ?? '').matchAll(OWNER))
          names.set(name, (names.get(name) ?? 0) + 1);
  return names;
}
