import type { StepDefinition } from '../../evidence/workflow.ts';
import { code, say } from '../../text/prose.ts';
import { isHigherLevel, isLevel, isLooser, isNumericGate, valuesIn } from '../../tools/options.ts';
import { type Difference, grownList, optionDifferences, weakening } from './command-change.ts';
import { type Enforcement, isEnforced } from './enforced.ts';
import type { JobPair } from './pairs.ts';
import { withoutRef } from './scripts.ts';
import type { Weakening } from './weakening.ts';

/** Inputs of actions that set a gate, in the same action of the same job. */
export function loosenedInputs(asked: Enforcement, pair: JobPair): Weakening[] {
  const { file, before, after } = pair;
  if (after === null) return [];
  const weight = isEnforced(asked, file.before, before) ? 'enforcement' : 'lesser';
  return pair.steps.flatMap(({ before: old, after: now }) => {
    if (old.uses === undefined || now?.uses === undefined || withoutRef(old.uses) !== withoutRef(now.uses))
      return [];
    const tool = withoutRef(old.uses);
    const action = { version: file.before, job: before, tool, step: old, title: tool, words: [], given: [] };
    return inputDifferences(old.with ?? {}, now.with ?? {}).map((difference) =>
      weakening(action, difference, weight),
    );
  });
}

type Inputs = NonNullable<StepDefinition['with']>;

function inputDifferences(old: Inputs, now: Inputs): Difference[] {
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  return names.flatMap((name) => inputDifference(name, old[name] ?? null, now[name] ?? null));
}

/** Switches that make an action fail, and those that keep it from failing. */
const FAILS =
  /^(?:fail(?!.*(?:under|below|threshold|severity|level))|error|strict|block|enforce|deny)|[-_](?:fail|error)$|exit[-_]code/i;
const TOLERATES =
  /^(?:continue[-_]on|allow[-_](?:fail|error)|soft[-_]fail|ignore[-_](?:fail|error|exit)|warn[-_]only|no[-_]fail)|^(?:allow_failure)$/i;

/** Switches that are off where nothing is said: of Codecov's action, and of Trivy's and its like. */
const OFF_ANYWAY = /^(?:fail_ci_if_error|exit-code)$/;

const isOff = (value: string | null): boolean =>
  value !== null && /^(?:false|0|no|off|never|none)$/i.test(value);

function inputDifference(name: string, old: string | null, now: string | null): Difference[] {
  if (old === now || now?.includes('${{') || old?.includes('${{')) return [];
  if (old === null && isOff(now) && OFF_ANYWAY.test(name)) return [];
  const isOn = (value: string | null) => value !== null && /^(?:true|1|yes|on)$/i.test(value);
  const looser = TOLERATES.test(name)
    ? isOn(now) && !isOn(old)
    : (FAILS.test(name) && isOff(now) && !isOff(old)) ||
      (FAILS.test(name) && isOn(old) && now === null) ||
      isLowered(name, old, now);
  if (looser) return [lowered(name, old, now)];
  if (/args|command|^options?$/i.test(name)) return optionDifferences(wordsOf(old), wordsOf(now));
  return isList(name) ? grown(old, now) : [];
}

function isLowered(name: string, old: string | null, now: string | null): boolean {
  if (old === null) return false;
  if (isNumericGate(name)) return isLooser(name, old, now);
  return isLevel(name) && now !== null && isHigherLevel(old, now);
}

const wordsOf = (text: string | null): string[] => [
  'action',
  ...(text ?? '').split(/\s+/).filter((word) => word !== ''),
];

/** Lists of what is left out; `fail-on-…` and switches are none. */
const isList = (name: string): boolean => /ignore|skip|exclude|^allow/i.test(name) && !TOLERATES.test(name);

function grown(old: string | null, now: string | null): Difference[] {
  const known = new Set(valuesIn(old ?? ''));
  const fresh = valuesIn(now ?? '').filter((value) => !known.has(value) && !/^false$/i.test(value));
  return fresh.length === 0 ? [] : [grownList(fresh)];
}

function lowered(name: string, old: string | null, now: string | null): Difference {
  return {
    kind: 'threshold lowered',
    things: [name, name.replaceAll(/[-_]/g, ' ')],
    text: say`${code(name)} ${old === null ? 'unset' : code(old)} → ${now === null ? 'unset' : code(now)}`,
  };
}
