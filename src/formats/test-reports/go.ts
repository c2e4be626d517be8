import type { Format } from '../format.ts';
import { amount, type Fields, jsonLines, text } from '../json.ts';
import { PRINTED_JSON, type TestCase, type TestOutcome, withinCases } from './model.ts';
import { Gathered, messageOf } from './values.ts';

/**
 * The events of `go test -json` (`go doc test2json`). Tests with subtests count as well as these, as they do for Go. A
 * test that ran several times (`-count`, a rerun) is one case: its last run decides, and it is flaky when an earlier one
 * failed. A package that failed without a failed test (build, panic, exit) stands for one case. `go tool test2json`
 * names no package unless it is told.
 */
export const goJson: Format<'tests'> = {
  id: 'go-json',
  kind: 'tests',
  fileNames: PRINTED_JSON,
  detect: ({ firstObjects }) => firstObjects.some(isEvent),
  read({ text: source }) {
    const reading = new GoReading(source.includes('"Package":"'));
    for (const event of jsonLines(source)) if (event !== null) reading.note(event);
    return { cases: reading.cases(), problems: [] };
  },
  recognisedBy: 'an event with `Action`, of `go test -json` and `go tool test2json`',
};

const isEvent = (line: string): boolean =>
  line.includes('"Action":"') &&
  (line.includes('"Package":"') || line.includes('"ImportPath":"') || WITHOUT_PACKAGE.test(line));

const WITHOUT_PACKAGE = /"Action":"(?:run|output)","(?:Test|Output)":"/;

interface Test {
  package: string;
  name: string;
  outcome: TestOutcome | null;
  seconds: number | null;
  message: string | null;
  output: Gathered;
}

interface Package {
  outcome: string;
  output: Gathered;
  failedBuild: string;
}

const ENDINGS: Readonly<Record<string, TestOutcome>> = {
  pass: 'passed',
  bench: 'passed',
  fail: 'failed',
  skip: 'skipped',
};

/** Lines in which Go tells what it does; the rest of the output is the test's own. */
const FRAME = /^\s*(?:=== |--- |FAIL\b|PASS\b|ok\s|\?\s|coverage:|exit status|# )/;

class GoReading {
  readonly #tests = new Map<string, Test>();
  readonly #packages = new Map<string, Package>();
  readonly #builds = new Map<string, Gathered>();
  readonly #namesPackages: boolean;

  /** @param namesPackages whether an event without a package is none of Go's. */
  constructor(namesPackages: boolean) {
    this.#namesPackages = namesPackages;
  }

  note(event: Fields): void {
    if (event.Action === 'build-output') this.#noteBuild(event);
    else if (this.#namesPackages && text(event.Package) === '') return;
    else if (text(event.Test) === '') this.#notePackage(event);
    else this.#noteTest(event);
  }

  cases(): TestCase[] {
    const cases = [...this.#tests.values()].map(caseOf);
    const explained = new Set(cases.filter(({ outcome }) => isTroubled(outcome)).map(({ suite }) => suite));
    for (const [name, { outcome, output, failedBuild }] of this.#packages) {
      if (outcome !== 'fail' || explained.has(name)) continue;
      const message = messageOf(this.#builds.get(failedBuild)?.text) ?? messageOf(output.text);
      cases.push({ ...nowhere, suite: name, name: '(package)', outcome: 'errored', seconds: null, message });
    }
    return cases;
  }

  #noteBuild({ ImportPath, Output }: Fields): void {
    const path = text(ImportPath);
    const output = this.#builds.get(path) ?? new Gathered();
    this.#builds.set(path, output);
    withinCases(this.#builds.size);
    gather(output, text(Output));
  }

  #notePackage({ Package: name, Action, Output, FailedBuild }: Fields): void {
    const known = this.#packages.get(text(name));
    const pack = known ?? { outcome: '', output: new Gathered(), failedBuild: '' };
    if (known === undefined) this.#packages.set(text(name), pack);
    withinCases(this.#packages.size);
    if (Action === 'output') gather(pack.output, text(Output));
    else if (Action === 'pass' || Action === 'fail' || Action === 'skip') {
      pack.outcome = Action;
      pack.failedBuild = text(FailedBuild);
    }
  }

  #noteTest(event: Fields): void {
    const test = this.#testOf(text(event.Package), text(event.Test));
    const action = text(event.Action);
    if (action === 'output') gather(test.output, text(event.Output));
    else if (action === 'run') test.output = new Gathered();
    else if (Object.hasOwn(ENDINGS, action)) end(test, ENDINGS[action]!, amount(event.Elapsed));
  }

  #testOf(pack: string, name: string): Test {
    const key = `${pack}\n${name}`;
    const known = this.#tests.get(key);
    if (known !== undefined) return known;
    const test = { package: pack, name, outcome: null, seconds: null, message: null, output: new Gathered() };
    this.#tests.set(key, test);
    withinCases(this.#tests.size);
    return test;
  }
}

const nowhere = { file: null, line: null } as const;

const isTroubled = (outcome: TestOutcome): boolean => outcome !== 'passed' && outcome !== 'skipped';

function gather(output: Gathered, piece: string): void {
  if (!FRAME.test(piece)) output.add(piece);
}

function end(test: Test, outcome: TestOutcome, seconds: number | null): void {
  const failedBefore = test.outcome === 'failed' || test.outcome === 'flaky';
  test.outcome = outcome === 'passed' && failedBefore ? 'flaky' : outcome;
  test.seconds = seconds;
  if (outcome === 'failed' || outcome === 'skipped') test.message = messageOf(test.output.text);
  test.output = new Gathered();
}

/** A test that never ended was running when its package broke down. */
function caseOf({ package: suite, name, outcome, seconds, message, output }: Test): TestCase {
  if (outcome !== null) return { ...nowhere, suite, name, outcome, seconds, message };
  const said = messageOf(output.text) ?? 'It did not end.';
  return { ...nowhere, suite, name, outcome: 'errored', seconds, message: said };
}
