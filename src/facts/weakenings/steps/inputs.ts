import type { JobDefinition, StepDefinition } from '../../../evidence/workflow.ts';
import { code, say } from '../../../text/prose.ts';
import { byName } from '../../../tools/known.ts';
import { isHigherLevel, isLevel, isLooser, isNumericGate, valuesIn } from '../../../tools/options.ts';
import type { ActionInputs } from '../../../tools/tool.ts';
import { checksIn } from '../compared/checks.ts';
import { type Enforcement, isEnforced } from '../compared/enforced.ts';
import type { JobPair } from '../compared/pairs.ts';
import { withoutRef } from '../compared/scripts.ts';
import { coversNew } from '../settings/settings-weight.ts';
import type { Weakening } from '../weakening.ts';
import { type Difference, grownList, optionDifferences, weakening } from './command-change.ts';

/** Inputs that set a gate, of the same action in the same job, and of the same workflow that it calls. */
export function loosenedInputs(asked: Enforcement, pair: JobPair): Weakening[] {
  const { file, before, after } = pair;
  if (after === null) return [];
  const weight = isEnforced(asked, file.before, before) ? 'enforcement' : 'lesser';
  const ofSteps = pair.steps.flatMap(({ before: old, after: now }) => {
    if (old.uses === undefined || now?.uses === undefined || withoutRef(old.uses) !== withoutRef(now.uses))
      return [];
    // Two commands that an action runs are compared as such.
    if (old.with?.command !== now.with?.command) return [];
    const tool = withoutRef(old.uses);
    const action = { version: file.before, job: before, tool, step: old, title: tool, words: [], given: [] };
    const meant = MEANT.get(tool) ?? {};
    const differences: InputDifference[] = [
      ...inputDifferences(old.with ?? {}, now.with ?? {}, meant),
      ...namesIn(meant).flatMap((name) =>
        meantBy(meant, name, old.env?.[name] ?? null, now.env?.[name] ?? null),
      ),
    ];
    // Whom an action lets pass that judges no code is its own affair.
    const isAside = !MEANT.has(tool.toLowerCase()) && checksIn(file.before, old).length === 0;
    return differences.map((difference) =>
      weakening(
        action,
        difference,
        (isAside && difference.of === 'persons') || leavesOutNew(asked, difference) ? 'note' : weight,
      ),
    );
  });
  return [...ofSteps, ...loosenedCall(pair, after)];
}

/** Whether it newly leaves out files that come with the change alone. */
const leavesOutNew = ({ evidence }: Enforcement, { kind, things }: Difference): boolean =>
  kind === 'ignore-list grown' &&
  things.every((thing) => /[/*]|\.\w/.test(thing) && coversNew(evidence, thing));

/** Inputs of a workflow that is called before and after. What stands for one that it is not given, nobody knows. */
function loosenedCall({ file, before }: JobPair, after: JobDefinition): Weakening[] {
  if (before.uses === undefined || after.uses === undefined) return [];
  const tool = withoutRef(before.uses);
  if (tool !== withoutRef(after.uses)) return [];
  const call = { version: file.before, job: before, tool, step: null, title: tool, words: [], given: [] };
  const [old, now] = [before.with ?? {}, after.with ?? {}];
  const still = Object.fromEntries(Object.entries(old).filter(([name]) => now[name] !== undefined));
  return inputDifferences(still, now, {}).map((difference) => weakening(call, difference, 'lesser'));
}

type Inputs = NonNullable<StepDefinition['with']>;

/** `of`: what the list holds that has grown. */
type InputDifference = Difference & { of?: 'persons' };

function inputDifferences(old: Inputs, now: Inputs, meant: ActionInputs): InputDifference[] {
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  const own = namesIn(meant);
  return names.flatMap((name) => {
    const [before, after] = [old[name] ?? null, now[name] ?? null];
    return own.includes(name) ? meantBy(meant, name, before, after) : inputDifference(name, before, after);
  });
}

/** What inputs mean to the actions that the catalogue knows. */
const MEANT = new Map([...byName('inputs')].map(([action, meant]) => [action.toLowerCase(), meant]));

const namesIn = (meant: ActionInputs): string[] => Object.values(meant).flat();

/** What the change of an input weakens in an action that is known. */
function meantBy(meant: ActionInputs, name: string, old: string | null, now: string | null): Difference[] {
  if (old === now || now?.includes('${{') || old?.includes('${{')) return [];
  const isNewlyOn = now !== null && !isOff(now) && (old === null || isOff(old));
  const isNewlyOff = isOff(now) && !isOff(old);
  const has = (meaning: keyof ActionInputs): boolean => meant[meaning]?.includes(name) === true;
  if ((has('soft') && isNewlyOn) || (has('strict') && isNewlyOff)) return [lowered(name, old, now)];
  if ((has('narrows') && isNewlyOn) || (has('widens') && isNewlyOff))
    return [{ ...lowered(name, old, now), kind: 'command narrowed' }];
  return has('retries') && Number(now) > Math.max(1, Number(old))
    ? [{ ...lowered(name, old, now), kind: 'tried again' }]
    : [];
}

/** Switches that make an action fail, and those that keep it from failing. */
const FAILS =
  /^(?:fail(?!.*(?:under|below|threshold|severity|level))|error|strict|block|enforce|deny)|[-_](?:fail|error)$|exit[-_]code/i;
const TOLERATES =
  /^(?:continue[-_]on|allow[-_](?:fail|error)|soft[-_]fail|ignore[-_](?:fail|error|exit)|warn[-_]only|no[-_]fail)|^(?:allow_failure)$/i;
/** What an action does or says where something fails, and whether other legs stop: that it fails stays. */
const ABOUT_FAILURES =
  /^failed[-_]|[-_](?:fast|reports?|labels?|messages?|comments?|titles?|texts?|names?|files?|paths?|dirs?|urls?|emoji|colou?r|icon|channel|wait|delay|interval|log|logs|output|format)$/i;

/** Switches that are off where nothing is said: of Codecov's action, and of Trivy's and its like. */
const OFF_ANYWAY = /^(?:fail_ci_if_error|exit-code)$/;

const isOff = (value: string | null): boolean =>
  value !== null && /^(?:false|0|no|off|never|none)$/i.test(value);
/** A switch may be an exit code. */
const isOn = (value: string | null): boolean => value !== null && /^(?:true|yes|on|[1-9]\d*)$/i.test(value);
const isSwitch = (value: string | null): boolean => value === null || isOn(value) || isOff(value);

function inputDifference(name: string, old: string | null, now: string | null): InputDifference[] {
  if (old === now || now?.includes('${{') || old?.includes('${{')) return [];
  if (old === null && isOff(now) && OFF_ANYWAY.test(name)) return [];
  if (isSwitchedSoft(name, old, now) || isLowered(name, old, now)) return [lowered(name, old, now)];
  if (/args|arguments|command|^options?$/i.test(name)) return optionDifferences(wordsOf(old), wordsOf(now));
  if (/^deny[-_]/i.test(name)) return shortened(old, now);
  if (!isList(name)) return [];
  return grown(old, now).map((each) => (OF_PERSONS.test(name) ? { ...each, of: 'persons' as const } : each));
}

/** Lists that may well be of persons. */
const OF_PERSONS = /^(?:allow|white)[-_]?list$/i;

/** Whether a switch no longer lets the action fail. */
function isSwitchedSoft(name: string, old: string | null, now: string | null): boolean {
  if (!isSwitch(old) || !isSwitch(now)) return false;
  if (TOLERATES.test(name)) return isOn(now) && !isOn(old);
  if (!FAILS.test(name) || ABOUT_FAILURES.test(name)) return false;
  return isOff(now) ? !isOff(old) : isOn(old) && now === null;
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

/** Lists of what is left out; `fail-on-…` is none. */
const isList = (name: string): boolean => /ignore|skip|exclude|^allow/i.test(name) && !TOLERATES.test(name);

/** What is new in a list of what is left out. The value of a switch is no entry of a list. */
function grown(old: string | null, now: string | null): Difference[] {
  if (isSwitch(now)) return [];
  const known = new Set(valuesIn(old ?? ''));
  const fresh = valuesIn(now ?? '').filter((value) => !known.has(value));
  return fresh.length === 0 ? [] : [grownList(fresh)];
}

/** What a list of the forbidden no longer has. */
function shortened(old: string | null, now: string | null): Difference[] {
  if (isSwitch(old)) return [];
  const left = new Set(valuesIn(now ?? ''));
  const gone = valuesIn(old ?? '').filter((value) => !left.has(value));
  return gone.length === 0 ? [] : [grownList(gone)];
}

function lowered(name: string, old: string | null, now: string | null): Difference {
  return {
    kind: 'threshold lowered',
    things: [name, name.replaceAll(/[-_]/g, ' ')],
    text: say`${code(name)} ${old === null ? 'unset' : code(old)} → ${now === null ? 'unset' : code(now)}`,
  };
}
