import { describe, expect, test } from '@jest/globals';
import { readTests } from '../read.ts';
import { outcomesOf, reportOf } from './outcomes.ts';

const lines = (...events: object[]): string => events.map((event) => JSON.stringify(event)).join('\n');

describe('CTRF', () => {
  const report = (...tests: object[]): string =>
    JSON.stringify({ results: { tool: { name: 't' }, summary: { tests: 99 }, tests } });

  test.each([
    [{ status: 'passed' }, 'passed'],
    [{ status: 'passed', retries: 2, flaky: true }, 'flaky'],
    [{ status: 'passed', flaky: true, retryAttempts: [{ status: 'failed', message: 'no' }] }, 'flaky | no'],
    [{ status: 'failed', flaky: true, trace: 'at a' }, 'failed | at a'],
    [{ status: 'skipped' }, 'skipped'],
    [{ status: 'pending' }, 'skipped'],
    [{ status: 'other' }, 'skipped'],
    [{ status: 7 }, 'errored'],
    [{ status: 'constructor' }, 'errored'],
  ])('%j', (ending, outcome) => {
    expect(outcomesOf(report({ name: 'a', suite: ['s', 't'], ...ending }))).toEqual([
      `s > t | a | ${outcome}`,
    ]);
  });
});

describe('go test -json', () => {
  const event = (Action: string, Test?: string, more: object = {}): object => ({
    Action,
    Package: 'p',
    Test,
    ...more,
  });

  test('tests, with lines between them that are no events', () => {
    const text = `go: downloading x\n${lines(event('run', 'A'), event('output', 'A', { Output: '=== RUN   A\n' }))}
{broken
${lines(event('output', 'A', { Output: '    a.go:1: no\n' }), event('fail', 'A', { Elapsed: 0.5 }), event('fail'))}`;
    expect(outcomesOf(text)).toEqual(['p | A | failed | a.go:1: no']);
    expect(reportOf(text).cases[0]?.seconds).toBe(0.5);
  });

  test.each([
    [['pass', 'pass'], 'passed'],
    [['fail', 'pass'], 'flaky'],
    [['fail', 'pass', 'pass'], 'flaky'],
    [['pass', 'fail'], 'failed'],
    [['fail', 'fail'], 'failed'],
    [['skip'], 'skipped'],
  ])('a test that ran %j is one case', (runs, outcome) => {
    const text = lines(...runs.flatMap((action) => [event('run', 'A'), event(action, 'A')]));
    expect(outcomesOf(text)).toEqual([`p | A | ${outcome}`]);
  });

  test('a package that failed without a failed test stands for one', () => {
    const text = lines(
      event('pass', 'A'),
      event('output', undefined, { Output: 'no server\n' }),
      event('fail'),
    );
    expect(outcomesOf(text)).toEqual(['p | A | passed', 'p | (package) | errored | no server']);
  });

  test('a package that failed and passed when it was run again does not', () => {
    expect(outcomesOf(lines(event('pass', 'A'), event('fail'), event('pass')))).toEqual(['p | A | passed']);
  });

  test('events of test2json without a package; with packages, others are none', () => {
    const bare = lines({ Action: 'run', Test: 'A' }, { Action: 'pass', Test: 'A' }, { Action: 'fail' });
    expect(outcomesOf(bare)).toEqual([' | A | passed', ' | (package) | errored']);
    expect(outcomesOf(lines(event('pass', 'A'), { Action: 'fail', level: 'info' }))).toEqual([
      'p | A | passed',
    ]);
  });

  test('a test that did not end', () => {
    const text = lines(event('run', 'A'), event('output', 'A', { Output: 'panic: no\n' }), event('fail'));
    expect(outcomesOf(text)).toEqual(['p | A | errored | panic: no']);
  });
});

describe('dart', () => {
  const start = { type: 'start', protocolVersion: '0.1.1', time: 0 };
  const suite = { type: 'suite', suite: { id: 0, path: 'test/a_test.dart' }, time: 0 };
  const begin = (id: number, name: string, more: object = {}): object => ({
    type: 'testStart',
    test: { id, name, suiteID: 0, line: 3, ...more },
    time: 100,
  });
  const done = (testID: number, result: string, more: object = {}): object => ({
    type: 'testDone',
    testID,
    result,
    hidden: false,
    skipped: false,
    time: 350,
    ...more,
  });

  test('tests; hidden ones do not count', () => {
    const text = lines(
      start,
      suite,
      begin(1, 'loading test/a_test.dart'),
      done(1, 'success', { hidden: true }),
      begin(2, 'adds'),
      done(2, 'success'),
      begin(3, 'removes', { root_line: 9 }),
      { type: 'error', testID: 3, error: 'Expected: <2>', isFailure: true },
      done(3, 'failure'),
      begin(4, 'pays'),
      done(4, 'error'),
      begin(5, 'coupon', { metadata: { skip: true, skipReason: 'later' } }),
      done(5, 'success', { skipped: true }),
      begin(6, 'hangs'),
      begin(7, 'loading test/b_test.dart'),
    );
    expect(outcomesOf(`[{"event":"daemon"}]\n${text}`)).toEqual([
      'test/a_test.dart | adds | passed',
      'test/a_test.dart | removes | failed | Expected: <2>',
      'test/a_test.dart | pays | errored',
      'test/a_test.dart | coupon | skipped | later',
      'test/a_test.dart | hangs | errored | It did not end.',
    ]);
    expect(reportOf(text).cases.slice(0, 2)).toMatchObject([{ line: 3, seconds: 0.25 }, { line: 9 }]);
  });

  test('a file that does not load is shown by the runner, so it counts', () => {
    const text = lines(start, suite, begin(1, 'loading test/a_test.dart'), done(1, 'error'));
    expect(outcomesOf(text)).toEqual(['test/a_test.dart | loading test/a_test.dart | errored']);
  });
});

test('jest: a hook that failed without a failed test stands for a case', () => {
  const passed = { title: 'a', ancestorTitles: [], status: 'passed' };
  const file = { name: '/a.test.js', status: 'failed', message: 'afterAll', assertionResults: [passed] };
  expect(outcomesOf(JSON.stringify({ numTotalTests: 1, testResults: [file] }))).toEqual([
    '/a.test.js | a | passed',
    '/a.test.js | (file) | errored | afterAll',
  ]);
});

describe('Playwright', () => {
  const test1 = (status: string, more: object = {}): object => ({
    projectName: 'chromium',
    status,
    results: [{ status: 'passed', duration: 1_500 }],
    ...more,
  });
  const spec = (title: string, ...tests: object[]): object => ({
    title,
    file: 'cart.spec.ts',
    line: 4,
    tests,
  });
  const report = (suites: object[], errors: object[] = []): string =>
    JSON.stringify({
      config: { rootDir: '/home/ci/shop/e2e' },
      suites,
      errors,
      stats: { expected: 99, unexpected: 0, flaky: 0, skipped: 0 },
    });
  const file = (...specs: object[]): object => ({ title: 'cart.spec.ts', file: 'cart.spec.ts', specs });

  test.each([
    [test1('expected'), 'passed'],
    [test1('unexpected', { results: [{ status: 'passed' }] }), 'failed'],
    [test1('unexpected', { results: [{ status: 'timedOut', error: { message: 'late' } }] }), 'failed | late'],
    [
      test1('flaky', {
        results: [{ status: 'failed', errors: [{ message: '1 != 2' }] }, { status: 'passed' }],
      }),
      'flaky | 1 != 2',
    ],
    [
      test1('skipped', { annotations: [{ type: 'slow' }, { type: 'fixme', description: 'later' }] }),
      'skipped | later',
    ],
    [test1('constructor'), 'errored'],
  ])('%j', (one, outcome) => {
    expect(outcomesOf(report([file(spec('adds', one))]))).toEqual([`cart.spec.ts | adds | ${outcome}`]);
  });

  test('groups, projects, files and lines are told as its JUnit has them', () => {
    const both = spec('adds', test1('expected'), test1('expected', { projectName: 'webkit' }));
    const suites = [
      { ...file(), suites: [{ title: 'cart', suites: [{ title: 'empty', specs: [both] }] }] },
      { ...file(spec('pays', test1('expected'))), title: 'pay.spec.ts' },
    ];
    expect(outcomesOf(report(suites))).toEqual([
      '[chromium] cart.spec.ts | cart › empty › adds | passed',
      '[webkit] cart.spec.ts | cart › empty › adds | passed',
      'pay.spec.ts | pays | passed',
    ]);
    expect(reportOf(report(suites)).cases[0]).toMatchObject({
      file: '/home/ci/shop/e2e/cart.spec.ts',
      line: 4,
      seconds: 1.5,
    });
  });

  test('a run that failed without a failed test stands for a case', () => {
    const errors = [{ message: 'SyntaxError: no' }, { message: 'another' }];
    expect(outcomesOf(report([], errors))).toEqual([' | (run) | errored | SyntaxError: no']);
    expect(outcomesOf(report([file(spec('adds', test1('unexpected')))], errors))).toEqual([
      'cart.spec.ts | adds | failed',
    ]);
  });

  test('lines around it, and one that was cut off', () => {
    const text = report([file(spec('adds', test1('expected')))]);
    expect(outcomesOf(`> shop@1.0.0 e2e\n${text}\ndone`)).toHaveLength(1);
    expect(reportOf(text.slice(0, -20))).toMatchObject({
      format: 'playwright-json',
      cases: [],
      problems: ['The file is not valid JSON: it is cut off or damaged.'],
    });
    expect(readTests('results.json', '{"config": {}, "suites": [], "stats": {}}')).toBeNull();
  });
});

describe('mochawesome', () => {
  const report = (...results: object[]): string =>
    JSON.stringify({ stats: { tests: 9, passes: 9, failures: 0 }, results });

  test('tests of suites in suites, and hooks that failed', () => {
    const ended = (title: string, state: string | null, more: object = {}): object => ({
      title,
      fullTitle: `cart ${title}`,
      state,
      duration: 20,
      err: {},
      ...more,
    });
    const cart = {
      title: 'cart',
      file: '',
      tests: [
        ended('adds', 'passed', { pass: true }),
        ended('pays', 'failed', { fail: true, err: { message: '1 != 2' } }),
        ended('ships', 'pending', { pending: true }),
        ended('wraps', null, { skipped: true }),
      ],
      beforeHooks: [ended('"before each" hook', 'passed')],
      afterHooks: [ended('"after all" hook', 'failed', { err: { estack: 'Error: no' } })],
    };
    const text = report({ title: '', fullFile: '/shop/cart.cy.js', tests: [], suites: [cart] });
    expect(outcomesOf(text)).toEqual([
      'cart | adds | passed',
      'cart | pays | failed | 1 != 2',
      'cart | ships | skipped',
      'cart | wraps | skipped',
      'cart | "after all" hook | failed | Error: no',
    ]);
    expect(reportOf(text).cases[0]).toMatchObject({ file: '/shop/cart.cy.js', seconds: 0.02 });
  });

  test('a suite of no file', () => {
    const text = report({ fullFile: 'nofile', tests: [{ title: 'a', fullTitle: 'a', state: 'passed' }] });
    expect(reportOf(text).cases).toMatchObject([{ suite: '', name: 'a', file: null }]);
  });
});

describe('Cucumber', () => {
  const step = (status: string | null, more: object = {}): object => ({
    keyword: 'When ',
    name: 'it is paid',
    ...(status !== null && { result: { status, duration: 2_000_000, ...more } }),
  });
  const scenario = (steps: object[], more: object = {}): object => ({
    keyword: 'Scenario',
    name: 'pays',
    type: 'scenario',
    line: 4,
    steps,
    ...more,
  });
  const report = (...elements: object[]): string =>
    JSON.stringify([{ keyword: 'Feature', name: 'cart', uri: 'file:features/cart.feature', elements }]);

  test.each([
    [[step('passed'), step('passed')], 'passed'],
    [[step('failed', { error_message: '1 != 2' }), step('skipped')], 'failed | 1 != 2'],
    [[step('ambiguous')], 'failed | ambiguous: When it is paid'],
    [[step('passed'), step('undefined'), step('skipped')], 'skipped | undefined: When it is paid'],
    [[step('PENDING')], 'skipped | pending: When it is paid'],
    [[step('passed'), step(null)], 'skipped'],
    [[], 'skipped'],
    [[step('constructor')], 'errored | constructor: When it is paid'],
  ])('%j', (steps, outcome) => {
    expect(outcomesOf(report(scenario(steps)))).toEqual([`cart | pays | ${outcome}`]);
  });

  test('hooks count, a hook that was not run says nothing', () => {
    const failed = { result: { status: 'failed', error_message: 'no server' } };
    const idle = { match: { location: 'hooks.js:1' } };
    const steps = [step('passed')];
    expect(outcomesOf(report(scenario(steps, { before: [idle], after: [failed] })))).toEqual([
      'cart | pays | failed | no server',
    ]);
    expect(outcomesOf(report(scenario([{ ...step('passed'), before: [idle], after: [failed] }])))).toEqual([
      'cart | pays | failed | no server',
    ]);
    expect(outcomesOf(report(scenario(steps, { before: [idle] })))).toEqual(['cart | pays | passed']);
  });

  test('a background belongs to the scenario after it', () => {
    const background = scenario([step('failed', { error_message: 'no cart' })], { type: 'background' });
    const second = scenario([step('passed')], { name: 'ships' });
    expect(outcomesOf(report(background, scenario([step('skipped')]), second))).toEqual([
      'cart | pays | failed | no cart',
      'cart | ships | passed',
    ]);
  });

  test('a background of behave, which says nothing of itself, skips no scenario', () => {
    const background = scenario([step(null)], { type: 'background' });
    const first = scenario([step('passed'), step('passed')], { status: 'passed' });
    expect(outcomesOf(report(background, first))).toEqual(['cart | pays | passed']);
  });

  test('the rows of an outline are cases, a second try of one is not', () => {
    const rows = [scenario([step('passed')]), scenario([step('passed')], { line: 5 })];
    expect(outcomesOf(report(...rows))).toHaveLength(2);
    const tries = [scenario([step('failed', { error_message: 'no' })]), scenario([step('passed')])];
    expect(outcomesOf(report(...tries))).toEqual(['cart | pays | flaky | no']);
    const named = (...ids: (string | undefined)[]): string[] =>
      outcomesOf(report(...tries.map((each, at) => ({ ...each, id: ids[at], line: ids[at] && 4 }))));
    expect(named('pays;1', 'pays;1')).toHaveLength(1);
    expect(named('pays[1]', 'pays[2]')).toHaveLength(2);
    expect(named(undefined, undefined)).toHaveLength(2);
  });

  test('file, line and seconds', () => {
    expect(reportOf(report(scenario([step('passed'), step('passed')]))).cases).toMatchObject([
      { file: 'features/cart.feature', line: 4, seconds: 0.004 },
    ]);
  });

  test('behave: places, seconds, lists of lines, and a status of the scenario', () => {
    const lines = { status: 'failed', duration: 0.25, error_message: ['Assertion Failed:', '1 != 2'] };
    const text = JSON.stringify([
      {
        keyword: 'Feature',
        name: 'cart',
        location: 'features/cart.feature:1',
        elements: [
          { ...scenario([step('failed', lines)]), line: undefined, location: 'features/cart.feature:7' },
          { ...scenario([step('passed', { duration: 0.5 })]), status: 'hook_error' },
        ],
      },
    ]);
    expect(outcomesOf(text)).toEqual([
      'cart | pays | failed | Assertion Failed:\n1 != 2',
      'cart | pays | errored',
    ]);
    expect(reportOf(text).cases[0]).toMatchObject({ file: 'features/cart.feature', line: 7, seconds: 0.25 });
  });

  test('what is cut off is a problem, other lists are none', () => {
    const text = report(scenario([step('passed')]));
    expect(reportOf(text.slice(0, -9))).toMatchObject({
      format: 'cucumber-json',
      cases: [],
      problems: ['The file is not valid JSON: it is cut off or damaged.'],
    });
    expect(readTests('cucumber.json', '[{"elements": 3, "keyword": ""}]')).toBeNull();
    expect(readTests('cucumber.json', '{"default": {"paths": ["features"]}}')).toBeNull();
  });
});
