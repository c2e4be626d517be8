import { baseBranchOf } from '../facts/change/head.ts';
import { undoing } from '../facts/checks/undoing.ts';
import type { Facts } from '../facts/facts.ts';
import type { FailedInLog, FailedInReports } from '../facts/results/failed-tests.ts';
import { logOf } from '../facts/results/log-reports.ts';
import type { EmptyTests } from '../facts/results/measured-tests.ts';
import { sourceText } from '../facts/results/result-files.ts';
import { caseLine, nameOfCase, sizeOf, testReports } from '../facts/results/test-reports.ts';
import { within } from '../facts/rows.ts';
import { code, type Part, type Prose, say } from '../text/prose.ts';
import { count } from '../text/text.ts';
import { type Found, type Noted, type Rule, testsOfRun } from './rule.ts';

/**
 * Debt: a report of a run that succeeded holds a case that failed and did not pass in that run; or the log of a job that
 * passed counts failed tests, and the script of the step says why that does not show. Without such an idiom the step may
 * well expect them, as the tests of a test tool do: then it is a note. What the base branch's last run has too is known.
 */
export const failedTests: Rule<'debt'> = {
  id: 'failed tests in a green run',
  outcomes: { debt: 'misleading' },
  findsFailures: true,
  find: (facts) => {
    const branch = code(baseBranchOf(facts.evidence));
    const found = facts.tests.failed.flatMap((failed) =>
      failed.from === 'report' ? failedInReports(failed, branch) : failedInLog(failed, branch),
    );
    const open = found.filter(({ status }) => status === 'open');
    return [...found.filter((one) => !open.includes(one)), ...open, ...aside(facts)];
  },
};

/**
 * Debt: a test step passed, and by the reports or logs of its run no test ran. One report with tests is enough: a shard
 * may well be empty, but not one leg of a matrix by its log. Where the base branch runs none either, it is known.
 */
export const zeroTests: Rule<'debt'> = {
  id: 'zero tests',
  outcomes: { debt: 'misleading' },
  find: ({ evidence, tests }) => {
    const branch = code(baseBranchOf(evidence));
    return tests.empty.map((empty) => {
      if (empty.known) return emptyAsBefore(empty, branch);
      return empty.allowed ? allowedEmpty(empty) : noTest(empty);
    });
  },
};

function failedInReports({ run, where, fresh, known }: FailedInReports, branch: Part): Found<'debt'>[] {
  const notes = known.map(
    ({ failure }): Noted => ({
      status: 'known',
      topic: 'failed tests',
      text: say`Known failure: ${code(nameOfCase(failure))} failed, and its run passed; so it does on ${branch}`,
    }),
  );
  const count = sizeOf(fresh);
  if (count === 0) return notes;
  const [first] = fresh.cases;
  const name = first === undefined ? 'tests' : code(nameOfCase(first.failure));
  const more = count - 1;
  const others = more > 0 ? `, and ${more} more` : '';
  const cases: Prose = first === undefined ? [`${count} tests failed`] : say`${caseLine(first)}${others}`;
  return [
    {
      status: 'new',
      outcome: 'debt',
      headline: say`${name} failed${more > 0 ? ` with ${more} more` : ''}, and its run passed`,
      text: say`${where} passed although its report has failed tests: ${cases}`,
      remedy: say`fix ${name}, and let the job fail when its tests do`,
      url: run.url,
    },
    ...notes,
  ];
}

function failedInLog({ log, judged, failed, idiom, known }: FailedInLog, branch: Part): Found<'debt'>[] {
  const { total } = log.totals;
  /** `` 1 of 61 tests failed, from the log of `pytest (3.10)` (CI) ``. */
  const counted = say`${failed} of ${total} ${total === 1 ? 'test' : 'tests'} failed, ${logOf(log)}`;
  const note = (status: Noted['status'], text: Prose): Noted[] => [{ status, topic: 'logs', text }];
  if (idiom === null)
    return note('open', say`${counted}, and the job passed; whether these are meant to fail is not known`);
  if (known)
    return note('known', say`Known failure: ${counted}, and the job passed; so it does on ${branch}`);
  const name = code(log.result.step ?? judged.row.name);
  const hides = code(idiom);
  return [
    {
      status: 'new',
      outcome: 'debt',
      headline: say`${count(failed, 'test')} failed in ${name}, and ${hides} hid it`,
      text: say`${within(judged.workflow.workflow, judged.row.name)}${name} passed, and ${hides} hid that ${counted}`,
      remedy: say`fix the tests, and ${undoing(idiom, 'the command that tests', name)} so that it can fail`,
      url: judged.row.url,
    },
  ];
}

/** Failed tests in reports that do not speak of the change: examples and fixtures of tools, findings of linters. */
function aside({ evidence }: Facts): Noted[] {
  return testReports(evidence)
    .filter(({ isUncounted, result }) => isUncounted && result.totals.failed + result.totals.errored > 0)
    .map((report) => ({
      status: 'explained',
      topic: 'reports aside',
      text: say`${sourceText(report)} holds failed tests, which do not count by its name`,
    }));
}

function noTest(empty: EmptyTests): Found<'debt'> {
  const name = code(empty.name);
  return {
    status: 'new',
    outcome: 'debt',
    headline: say`${name} passed without running a test`,
    text: say`${within(empty.run.workflow)}${name} passed, and ${whatRan(empty)}`,
    remedy: say`let ${name} run tests, or fail when it finds none`,
    url: empty.run.url,
    ...(empty.isLeg === undefined && { about: testsOfRun(empty.run.url) }),
  };
}

function allowedEmpty({ name, source }: EmptyTests): Noted {
  const from = source.from === 'log' ? say`, ${logOf(source.log)}` : [];
  return {
    status: 'explained',
    topic: 'logs',
    text: say`${code(name)} runs no test${from}, and its command says that there may be none`,
  };
}

function whatRan({ total, source }: EmptyTests): Prose {
  if (source.from === 'report') {
    const what =
      total === 0 ? 'no test' : total === 1 ? 'the one test skipped' : `all ${total} tests skipped`;
    return say`its report ${code(source.report.result.file)} has ${what}`;
  }
  const what =
    total === 0
      ? 'no test ran'
      : total === 1
        ? 'the one test was skipped'
        : `all ${total} tests were skipped`;
  return say`${what}, ${logOf(source.log)}`;
}

function emptyAsBefore({ run, name, source }: EmptyTests, branch: Part): Noted {
  return source.from === 'report'
    ? {
        status: 'known',
        topic: 'results as on the base',
        text: say`${within(run.workflow)}${code(name)} runs no test; so it is on ${branch}`,
      }
    : {
        status: 'known',
        topic: 'logs',
        text: say`${code(name)} runs no test on ${branch} either, ${logOf(source.log)}`,
      };
}
