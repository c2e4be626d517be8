import { expect, test } from '@jest/globals';
import { parseTold, toldReportOf } from '../../../src/collect/base/told-reports.ts';

const [head, other] = ['3'.repeat(40), '4'.repeat(40)] as const;
const place = { ref: 'docket', dir: 'docs/milestones' };
const told = (...messages: string[]) =>
  parseTold(place, { target: { oid: 'tip', history: { nodes: messages.map((message) => ({ message })) } } });
const report = (subject: string, sha: string = head) =>
  `${subject}\n\n[skip ci]\n\nDocket-Report-For: ${sha}`;

test('commits tell of reports of any milestone, the newest of one counts', () => {
  const reports = told(
    report('docs(M08): CI run 3, approved'),
    report('docs(M08): CI run 3, debt', other),
    report('docs(M09): CI run 1, approved', other),
  );
  expect(reports.map(({ path, headSha }) => [path, headSha])).toEqual([
    ['docs/milestones/M08/M08_run3.md', head],
    ['docs/milestones/M09/M09_run1.md', other],
  ]);
  expect(toldReportOf(reports, head)).toMatchObject({
    ref: 'docket',
    oid: 'tip',
    milestone: 'M08',
    number: 3,
    evidencePath: 'docs/milestones/M08/M08_run3.json',
  });
  expect(toldReportOf(reports, '5'.repeat(40))).toBeNull();
});

test.each([
  ['a person', 'docs(M08): CI run 3, approved'],
  ['a squash, whose first line says something else', report('Reports (#12)')],
  ['a milestone that is no folder', report('docs(../../etc): CI run 3, approved')],
  ['several heads', `${report('docs(M08): CI run 3, approved')}\n\nDocket-Report-For: ${other}`],
])('nothing is told by %s', (_name, message) => {
  expect(told(message)).toEqual([]);
});

test('a branch that does not exist tells of nothing', () => {
  expect([parseTold(place, null), parseTold(place, undefined), parseTold(place, { target: null })]).toEqual([
    [],
    [],
    [],
  ]);
});
