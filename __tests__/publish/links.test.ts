import { expect, test } from '@jest/globals';
import { linksOf } from '../../src/publish/links.ts';
import type { ReportResult } from '../../src/publish/report.ts';
import { plain } from '../../src/text/prose.ts';
import { evidence } from '../builders/evidence.ts';

const place = { branch: 'ci/#1', number: 1, path: 'docs/M 9/run1.md', evidencePath: 'docs/M 9/run1.json' };
const there = 'https://github.com/octo/serena/blob/ci/%231/docs/M%209/run1';

/** What a comment links to, and what it says of the report. */
function told(how: ReportResult['how'], at: ReportResult['place'] = place, waitingFor: string[] = []) {
  const result = { place: at, how, collected: { evidence: evidence() } } as unknown as ReportResult;
  const { reportUrl, evidenceUrl, note } = linksOf(result, waitingFor, { ownRunUrl: null });
  return [reportUrl, evidenceUrl, note === undefined ? null : plain(note)];
}

const both = [`${there}.md`, `${there}.json`];
const neither = [null, null];

test.each<[string, unknown[], unknown[]]>([
  ['committed', told('committed'), [...both, null]],
  ['as it was', told('unchanged'), [...both, null]],
  ['of another writer', told('superseded'), [...both, null]],
  ['planned by a dry run', told('planned'), [...neither, null]],
  ['not asked for', told('not asked', null), [...neither, null]],
  ['edited', told('left'), [...both, 'A person edited the committed report, so it was left as it is.']],
  [
    'doubted',
    told('doubted'),
    [...both, 'The committed report names runs that GitHub does not know, so it was left as it is.'],
  ],
  [
    'not taken for now',
    told('failed', null),
    [
      ...neither,
      'GitHub did not take the report for now: it stands in the step summary of this run, and the next run brings it.',
    ],
  ],
  [
    'not taken',
    told('none', null),
    [...neither, 'No branch took the report: it stands in the step summary of this run.'],
  ],
  [
    'not wanted',
    told('not wanted', null),
    [...neither, 'The report is in the step summary of this run: commit-to is none.'],
  ],
  [
    'to come with one more',
    told('not asked', null, ['Tests']),
    [...neither, 'Still running: Tests. The report follows when they have finished.'],
  ],
  [
    'to come',
    told('not asked', null, ['Tests', 'Lint']),
    [...neither, 'Still running: Tests, Lint. The report follows when they have finished.'],
  ],
])('a report that is %s', (_name, found, expected) => {
  expect(found).toEqual(expected);
});
