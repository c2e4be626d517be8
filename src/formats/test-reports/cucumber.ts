import type { Content } from '../content.ts';
import type { Format } from '../format.ts';
import { amount, type Fields, fields, isMapping, rows, text, textOrNull, texts } from '../json.ts';
import { withRetriesJoined } from './junit-cases.ts';
import { cutSuite, type TestCase, type TestOutcome } from './model.ts';
import { lineOf, messageOf, outcomeNamed } from './values.ts';

/**
 * The JSON of Cucumber (github.com/cucumber/cucumber-json-schema) in all its languages, of godog, Karate and what else
 * writes it, and that of behave, which differs a little: features with elements. A scenario is a case, each row of an outline
 * one; it is what the worst of its steps and hooks is. A background belongs to the scenario that follows it.
 */
export const cucumberJson: Format<'tests'> = {
  id: 'cucumber-json',
  kind: 'tests',
  fileNames: ['**/*cucumber*.json', '**/Cucumber*.json', '**/behave*.json'],
  detect: (content) => looksLikeCucumber(content) && !isOther(content),
  read({ json }) {
    if (json === null || 'problem' in json)
      return { cases: [], problems: json === null ? [] : [json.problem] };
    const placed = rows(json.value).flatMap((feature) => placedIn(feature));
    return { cases: withRetriesJoined(withNumbers(placed)), problems: [] };
  },
  recognisedBy: 'a list of features with `elements` and `keyword`, of Cucumber, godog, Karate and behave',
};

/** Other JSON, which may be large, is not parsed. */
const looksLikeCucumber = ({ head }: Content): boolean =>
  /^\s{0,99}\[/.test(head) && /"elements"\s{0,99}:/.test(head) && /"keyword"\s{0,99}:/.test(head);

/** One that is broken is a report with a problem. */
function isOther({ json }: Content): boolean {
  if (json === null || 'problem' in json) return false;
  return !rows(json.value).some(({ elements, keyword }) => Array.isArray(elements) && isText(keyword));
}

const isText = (value: unknown): boolean => typeof value === 'string';

/** What the scenarios of a feature share: cut, as its length counts many times. */
interface Shared {
  suite: string;
  file: string | null;
  countsNanoseconds: boolean;
}

const sharedBy = ({ name, uri }: Fields): Shared => ({
  suite: cutSuite(text(name)),
  file: textOrNull(cutSuite(text(uri)).replace(/^(?:file:(?:\/\/)?|classpath:)/, '')),
  countsNanoseconds: isText(uri),
});

/** A case, and what tells its scenario from others; null: nothing does. */
interface Placed {
  testCase: TestCase;
  feature: Fields;
  id: string | null;
}

/** Rows of an outline may share name and line, as those of pytest-bdd do: only what has one id is tried again. */
function withNumbers(placed: readonly Placed[]): { testCase: TestCase; suite: { at: number } }[] {
  const numbers = new Map<Fields, Map<string, number>>();
  return placed.map(({ testCase, feature, id }, index) => {
    const known = numbers.get(feature) ?? new Map<string, number>();
    numbers.set(feature, known);
    const at = id === null ? index : (known.get(id) ?? index);
    if (id !== null) known.set(id, at);
    return { testCase, suite: { at } };
  });
}

function placedIn(feature: Fields): Placed[] {
  const shared = sharedBy(feature);
  const cases: Placed[] = [];
  let background: Fields[] = [];
  for (const element of rows(feature.elements)) {
    const own = partsOf(element);
    if (text(element.type) === 'background') {
      // behave tells what became of them with the scenario's own steps.
      for (const part of own) if (isMapping(part.result)) background.push(part);
      continue;
    }
    const testCase = caseOf(shared, element, [...background, ...own]);
    const place = testCase.line === null ? null : `line ${testCase.line}`;
    cases.push({ testCase, feature, id: textOrNull(element.id) ?? place });
    background = [];
  }
  return cases;
}

/** Hooks and steps in their order, with the hooks around each step. */
function partsOf({ before, steps, after }: Fields): Fields[] {
  const withHooks = rows(steps).flatMap((step) => [...hooks(step.before), step, ...hooks(step.after)]);
  return [...hooks(before), ...withHooks, ...hooks(after)];
}

/** A hook that did not run says nothing. */
const hooks = (list: unknown): Fields[] => rows(list).filter(({ result }) => isMapping(result));

/**
 * Whether steps that are not defined or pending fail the run is a setting, which the file does not tell. The last ones are of
 * behave.
 */
const BY_STATUS: Readonly<Record<string, TestOutcome>> = {
  passed: 'passed',
  failed: 'failed',
  ambiguous: 'failed',
  skipped: 'skipped',
  undefined: 'skipped',
  pending: 'skipped',
  unknown: 'skipped',
  '': 'skipped',
  error: 'errored',
  hook_error: 'errored',
  untested: 'skipped',
};

/** From the worst to the best. */
const ORDER: readonly TestOutcome[] = ['failed', 'errored', 'skipped', 'passed'];

const statusOf = (part: Fields): string => text(fields(part.result).status).toLowerCase();

const outcomeOf = (status: string): TestOutcome => outcomeNamed(BY_STATUS, status) ?? 'errored';

function caseOf(shared: Shared, element: Fields, parts: readonly Fields[]): TestCase {
  const own = textOrNull(element.status)?.toLowerCase();
  const outcomes = [...parts.map(statusOf), ...(own === undefined ? [] : [own])].map(outcomeOf);
  const outcome = ORDER.find((each) => outcomes.includes(each)) ?? 'skipped';
  const because = parts.find((part) => outcomeOf(statusOf(part)) === outcome);
  const { file, line } = placeOf(shared, element);
  return {
    suite: shared.suite,
    name: text(element.name) || text(element.id) || '(unnamed)',
    file,
    line,
    outcome,
    seconds: secondsOf(shared, parts),
    message: outcome === 'passed' || because === undefined ? null : messageOf(explained(because)),
  };
}

/** What a step says, or what is wrong with it. */
function explained(part: Fields): string | null {
  const { error_message: error } = fields(part.result);
  const said = Array.isArray(error) ? texts(error).join('\n') : textOrNull(error);
  if (said !== null && said !== '') return said;
  const status = statusOf(part);
  return status === '' ? null : `${status}: ${text(part.keyword).trim()} ${text(part.name)}`.trim();
}

/** `location` is behave's: file and line. */
function placeOf({ file }: Shared, { line, location }: Fields): Pick<TestCase, 'file' | 'line'> {
  const [, path, number] = /^([^\n]{1,1000}):(\d{1,9})$/.exec(text(location)) ?? [];
  if (path !== undefined) return { file: path, line: lineOf(number) };
  return { file, line: lineOf(line) };
}

const NANOSECONDS = 1_000_000_000;

/** behave counts in seconds, everybody else in nanoseconds. */
function secondsOf({ countsNanoseconds }: Shared, parts: readonly Fields[]): number | null {
  const durations = parts.flatMap(({ result }) => amount(fields(result).duration) ?? []);
  if (durations.length === 0) return null;
  const sum = durations.reduce((one, other) => one + other, 0);
  return countsNanoseconds ? Math.round(sum / 1_000) / (NANOSECONDS / 1_000) : sum;
}
