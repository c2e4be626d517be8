import type { Format } from '../format.ts';
import { amount, type Fields, fields, rows, text, textOrNull, texts } from '../json.ts';
import { jsonReport } from './json-report.ts';
import type { TestCase, TestOutcome } from './model.ts';
import { lineOf, messageOf, outcomeNamed } from './values.ts';

/**
 * What RSpec's JSON formatter writes (rspec-core, lib/rspec/core/formatters/json_formatter.rb). What failed to load has
 * no example, only a count and messages: it stands for one case.
 */
export const rspecJson: Format<'tests'> = {
  id: 'rspec-json',
  kind: 'tests',
  fileNames: ['**/rspec*.json'],
  ...jsonReport(/"examples"\s{0,99}:/, isRspec, casesIn),
  recognisedBy: '`examples` and `summary`',
};

function isRspec(value: unknown): boolean {
  const { examples, summary } = fields(value);
  return Array.isArray(examples) && fields(summary).example_count !== undefined;
}

function casesIn(value: unknown): TestCase[] {
  const { examples, summary, messages } = fields(value);
  const cases = rows(examples).map(caseOf);
  const outside = amount(fields(summary).errors_outside_of_examples_count) ?? 0;
  if (outside > 0) cases.push(outsideOfExamples(texts(messages)));
  return cases;
}

/** A pending example that passed is `failed` in RSpec's own words. */
const BY_STATUS: Readonly<Record<string, TestOutcome>> = {
  passed: 'passed',
  failed: 'failed',
  pending: 'skipped',
};

function caseOf(example: Fields): TestCase {
  const name = text(example.description);
  const full = text(example.full_description);
  const { class: kind, message } = fields(example.exception);
  return {
    suite: full.endsWith(` ${name}`) ? full.slice(0, -name.length - 1) : '',
    name: name === '' ? full : name,
    file: textOrNull(example.file_path),
    line: lineOf(example.line_number),
    outcome: outcomeNamed(BY_STATUS, text(example.status)) ?? 'errored',
    seconds: amount(example.run_time),
    message: messageOf(textOrNull(message) ?? textOrNull(kind) ?? textOrNull(example.pending_message)),
  };
}

function outsideOfExamples(messages: string[]): TestCase {
  const message = messageOf(messages.join('\n'));
  return {
    suite: '',
    name: '(outside of examples)',
    file: null,
    line: null,
    outcome: 'errored',
    seconds: null,
    message,
  };
}
