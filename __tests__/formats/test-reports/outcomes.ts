import type { TestReport } from '../../../src/formats/test-reports/model.ts';
import { readTests } from '../read.ts';

/** What is read out of a text that must be taken for a test report. */
export function reportOf(text: string, name = 'results'): TestReport & { format: string } {
  const report = readTests(name, text);
  if (report === null) throw new Error('The text is not taken for a test report.');
  return report;
}

/** The cases of a text, one line each: `suite | name | outcome`, and the message where there is one. */
export function outcomesOf(text: string): string[] {
  return reportOf(text).cases.map(({ suite, name, outcome, message }) =>
    [suite, name, outcome, ...(message === null ? [] : [message])].join(' | '),
  );
}
