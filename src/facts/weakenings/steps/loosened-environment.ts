import { isLooser } from '../../../tools/options.ts';
import { checksIn, isSame } from '../compared/checks.ts';
import { type Enforcement, isEnforced } from '../compared/enforced.ts';
import { apart, mayBeSet, speaksOf, takes, variablesOf } from '../compared/environment.ts';
import type { JobPair } from '../compared/pairs.ts';
import type { Check, Weakening } from '../weakening.ts';
import { type Difference, optionDifferences, threshold, weakening } from './command-change.ts';

/**
 * What the environment no longer asks of commands that stay as they are: options in `RUSTFLAGS` or `PYTEST_ADDOPTS`, and
 * thresholds such as `COVERAGE_THRESHOLD`. Of a command that changes, both are compared together where it is compared.
 */
export function loosenedEnvironment(asked: Enforcement, pair: JobPair): Weakening[] {
  const { file, before, after } = pair;
  if (after === null || file.after === null) return [];
  const weight = isEnforced(asked, file.before, before) ? 'enforcement' : 'lesser';
  const now = checksIn(file.after, after);
  return checksIn(file.before, before).flatMap((check) => {
    const all = check.hidden === null ? now.filter((other) => isSame(check, other)) : [];
    const step = pair.steps.find((each) => each.before === check.step)?.after;
    const isGivenSame = (other: Check): boolean => other.given.join(' ') === check.given.join(' ');
    const same = all.find(isGivenSame) ?? all.find((other) => other.step === step) ?? all[0];
    return same === undefined || check.step?.continueOnError === true
      ? []
      : differences(check, same, now).map((difference) => weakening(check, difference, weight));
  });
}

function differences(before: Check, after: Check, all: readonly Check[]): Difference[] {
  if (before.given.join(' ') === after.given.join(' ') || isOpen(after)) return thresholds(before, after);
  const options = optionDifferences(allWords(before), allWords(after));
  return [...options.filter((one) => !isKept(before, one, all)), ...thresholds(before, after)];
}

/** A command with what it is given; an action has no words of its own. */
const allWords = ({ tool, words, given }: Check): string[] => [
  ...(words.length === 0 ? [tool] : words),
  ...given,
];

/** An expression gives some of its options: they may be the same. */
const isOpen = (check: Check): boolean =>
  [...variablesOf(check)].some(([name, value]) => takes(check, name) && value.includes('${{'));

/** A flag that another command of the same program still has, or that the job sets by other means. */
function isKept(before: Check, { movable, things }: Difference, all: readonly Check[]): boolean {
  if (!movable) return false;
  const program = before.words[0];
  const names = [...variablesOf(before).keys()].filter((name) => takes(before, name));
  return all.some(
    ({ words, given, hidden, job }) =>
      names.some((name) => mayBeSet(job, name)) ||
      (hidden === null && words[0] === program && apart([...words, ...given]).includes(things[0] ?? '')),
  );
}

/** `COVERAGE_THRESHOLD`, `MIN_COVERAGE`, `COV_FAIL_UNDER`: a number that a higher value makes stricter. */
const MINIMUM =
  /^(?:\w+_)?(?:COV(?:ERAGE)?_(?:\w+_)?(?:THRESHOLD|MIN(?:IMUM)?|FAIL_UNDER)|(?:MIN(?:IMUM)?|REQUIRED)_(?:\w+_)?COV(?:ERAGE)?|(?:COV_)?FAIL_UNDER)$/i;
const MAXIMUM = /^(?:\w+_)?MAX_WARNINGS$/i;

function thresholds(before: Check, after: Check): Difference[] {
  const now = variablesOf(after);
  return [...variablesOf(before)].flatMap(([name, value]) => {
    const option = MINIMUM.test(name) ? '--coverage-minimum' : MAXIMUM.test(name) ? '--max-warnings' : null;
    if (option === null || !isMeant(before, name)) return [];
    const next = now.get(name) ?? null;
    const isUnknown = next === null ? mayBeSet(after.job, name) : next.includes('${{');
    return isUnknown || !isLooser(option, value, next) ? [] : [threshold(name, value, next)];
  });
}

/** A script that names the variable means it, else the tests that may read it. */
const isMeant = ({ kind, step }: Check, name: string): boolean =>
  kind === 'tests' || kind === 'coverage' || step?.env?.[name] !== undefined || speaksOf(step, name);
