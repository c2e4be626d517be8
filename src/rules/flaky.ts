import { logOf } from '../facts/results/log-reports.ts';
import type { FlakyTests } from '../facts/results/measured-tests.ts';
import { caseLine, nameOfCase } from '../facts/results/test-reports.ts';
import { type JobRow, type JudgedJob, within } from '../facts/rows.ts';
import { code, type Part, type Prose, say } from '../text/prose.ts';
import { count as counted } from '../text/text.ts';
import { isFailure } from '../workflow/marks.ts';
import type { Reasoned, Rule } from './rule.ts';

/** Debt: a job failed in an earlier attempt or run for the same commit and passed in a later one. */
export const flakyCheck: Rule<'debt'> = {
  id: 'flaky check',
  outcomes: { debt: 'green' },
  find: ({ jobs }) => jobs.flatMap(inAttempts),
};

/** Debt: a test failed and passed in the same run, by its report or by what its tool says at its end. */
export const flakyTest: Rule<'debt'> = {
  id: 'flaky test',
  outcomes: { debt: 'green' },
  find: ({ tests }) => tests.flaky.map(inOneRun),
};

function inAttempts({ row, workflow }: JudgedJob): Reasoned<'debt'>[] {
  const failed = row.mark === 'success' ? row.earlier.find(({ mark }) => isFailure(mark)) : undefined;
  if (failed === undefined) return [];
  const passed = failed.olderRun === undefined ? `attempt ${row.attempt}` : 'a later one';
  const name = code(row.name);
  return [
    debt(
      say`${name} is flaky: it failed and then passed`,
      say`${within(workflow.workflow)}${name} failed in ${place(failed)} and passed in ${passed} of the same commit`,
      say`find what ${name} depends on besides the code, and remove that`,
      failed.url,
    ),
  ];
}

function place({ olderRun, attempt }: JobRow['earlier'][number]): string {
  return olderRun === undefined ? `attempt ${attempt}` : `run #${olderRun}`;
}

function inOneRun({ run, count, source }: FlakyTests): Reasoned<'debt'> {
  if (source.from === 'log') {
    const { log } = source;
    const tests = counted(count, 'test');
    return debt(
      say`${tests} of ${code(log.result.job)} failed and then passed`,
      say`${tests} failed and then passed, ${logOf(log)}`,
      say`find what ${they(count)} on besides the code, and remove that`,
      run.url,
    );
  }
  const [first] = source.cases.cases;
  const name: Part = first === undefined ? counted(count, 'test') : code(nameOfCase(first.failure));
  const more = first === undefined || count === 1 ? '' : `, and ${count - 1} more`;
  return debt(
    say`${name} failed and then passed${more}`,
    say`${run.workflow} has ${count === 1 ? 'a test' : 'tests'} that failed and then passed: ${first === undefined ? name : caseLine(first)}${more}`,
    say`find what ${first === undefined ? they(count) : say`${name} depends`} on besides the code, and remove that`,
    run.url,
  );
}

const they = (count: number): string => (count === 1 ? 'it depends' : 'they depend');

function debt(headline: Prose, text: Prose, remedy: Prose, url: string): Reasoned<'debt'> {
  return { status: 'new', outcome: 'debt', headline, text, remedy, url };
}
