import type { Format } from '../format.ts';
import { amount, type Fields, fields, rows, secondsOfMillis, text, textOrNull } from '../json.ts';
import { jsonReport } from './json-report.ts';
import { cutSuite, PRINTED_JSON, type TestCase, type TestOutcome } from './model.ts';
import { lineOf, messageOf, outcomeNamed } from './values.ts';

/**
 * What Playwright's `json` reporter writes (playwright.dev/docs/test-reporters#json-reporter; `JSONReport` of
 * @playwright/test/reporter). A test counts once for each project, and is named as the `junit` reporter names it. A run
 * that failed without a failed test (a file did not load, there are no tests) stands for one case.
 */
export const playwrightJson: Format<'tests'> = {
  id: 'playwright-json',
  kind: 'tests',
  fileNames: [...PRINTED_JSON, '**/playwright*.json', '**/results.json'],
  ...jsonReport(/"rootDir"\s{0,99}:/, isPlaywright, casesIn),
  recognisedBy: '`config`, `suites` and `stats` with `unexpected`',
};

function isPlaywright(value: unknown): boolean {
  const { config, suites, stats } = fields(value);
  return Array.isArray(suites) && fields(config).rootDir !== undefined && isCounted(fields(stats));
}

const isCounted = ({ expected, unexpected }: Fields): boolean =>
  amount(expected) !== null && amount(unexpected) !== null;

function casesIn(value: unknown): TestCase[] {
  const { config, suites, errors } = fields(value);
  const root = cutSuite(text(fields(config).rootDir));
  const cases = rows(suites).flatMap((suite) => casesOfFile(suite, root));
  const isExplained = cases.some(({ outcome }) => outcome === 'failed');
  const [error] = rows(errors);
  return error === undefined || isExplained ? cases : [...cases, brokenRun(error)];
}

/** A test in one project, with the titles of the groups around it. */
interface Told {
  around: string;
  spec: Fields;
  test: Fields;
}

/** The projects of a file are told apart as the `junit` reporter does, by the name in front, where there are several. */
function casesOfFile(file: Fields, root: string): TestCase[] {
  const told = testsIn(file);
  const isShared = new Set(told.map(({ test }) => text(test.projectName))).size > 1;
  return told.map((each) => {
    const project = text(each.test.projectName);
    const title = cutSuite(text(file.title));
    return caseOf(each, isShared && project !== '' ? `[${cutSuite(project)}] ${title}` : title, root);
  });
}

/** A list, not calls within calls: a file of strangers may nest as deep as it likes. */
function testsIn(file: Fields): Told[] {
  const told: Told[] = [];
  const left: { suite: Fields; around: string }[] = [{ suite: file, around: '' }];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const { suite, around } = next;
    for (const spec of rows(suite.specs))
      for (const test of rows(spec.tests)) told.push({ around, spec, test });
    // Many tests share what is around them, so its length counts many times.
    for (const inner of rows(suite.suites).toReversed())
      left.push({ suite: inner, around: cutSuite(joined(around, text(inner.title))) });
  }
  return told;
}

const joined = (around: string, title: string): string => (around === '' ? title : `${around} › ${title}`);

/** What a test came to in all its tries; `expected` is also a test that fails as it should. */
const BY_STATUS: Readonly<Record<string, TestOutcome>> = {
  expected: 'passed',
  unexpected: 'failed',
  flaky: 'flaky',
  skipped: 'skipped',
};

function caseOf({ around, spec, test }: Told, suite: string, root: string): TestCase {
  const outcome = outcomeNamed(BY_STATUS, text(test.status)) ?? 'errored';
  const tries = rows(test.results);
  return {
    suite,
    name: joined(around, text(spec.title)),
    file: fileOf(text(spec.file), root),
    line: lineOf(spec.line),
    outcome,
    seconds: secondsOfMillis(tries.reduce((sum, { duration }) => sum + (amount(duration) ?? 0), 0)),
    message: messageOf(outcome === 'skipped' ? reasonIn(test) : errorIn(tries)),
  };
}

/** Files are told below the folder of the settings. */
function fileOf(path: string, root: string): string | null {
  if (path === '' || root === '' || /^(?:\/|[A-Za-z]:)/.test(path)) return textOrNull(path);
  return `${root}/${path}`;
}

/** Why a test is skipped: the description of its annotation. */
function reasonIn({ annotations }: Fields): string | null {
  const reason = rows(annotations).find(({ type }) => type === 'skip' || type === 'fixme');
  return textOrNull(reason?.description);
}

/** What the first try that failed says. */
function errorIn(tries: readonly Fields[]): string | null {
  for (const { error, errors } of tries) {
    const message = textOrNull(fields(error).message) ?? textOrNull(rows(errors)[0]?.message);
    if (message !== null) return message;
  }
  return null;
}

const brokenRun = ({ message }: Fields): TestCase => ({
  suite: '',
  name: '(run)',
  file: null,
  line: null,
  outcome: 'errored',
  seconds: null,
  message: messageOf(text(message)),
});
