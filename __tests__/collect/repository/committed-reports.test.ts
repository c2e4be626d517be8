import { expect, test } from '@jest/globals';
import type { GitAuthor } from '../../../src/collect/repository/author.ts';
import { committedReportOf, parseHistory } from '../../../src/collect/repository/reports-on-branch.ts';

const [head, other] = ['3'.repeat(40), '4'.repeat(40)] as const;
const place = { ref: 'docket', dir: 'docs/milestones' };
const bot = 'github-actions[bot]';
const author = { email: `41898282+${bot}@users.noreply.github.com`, user: null };
const stated = (...messages: string[]) => failureKindIn(author, ...messages);
const failureKindIn = (by: GitAuthor | null, ...messages: string[]) =>
  parseHistory(
    place,
    {
      target: { history: { nodes: messages.map((message, at) => ({ message, author: by, oid: `c${at}` })) } },
    },
    bot,
    (id) => (id === 'M24' ? 'docs/milestones/PhaseD/M24' : `docs/milestones/${id}`),
  );
const report = (subject: string, sha: string = head) =>
  `${subject}\n\n[skip ci]\n\nDocket-Report-For: ${sha}`;

test('commits tell of reports of any milestone, the newest of one counts', () => {
  const reports = stated(
    report('docs(M08): CI run 3, approved'),
    report('docs(M08): CI run 3, debt', other),
    report('docs(M09): CI run 1, approved', other),
  );
  expect(reports.map(({ path, headSha }) => [path, headSha])).toEqual([
    ['docs/milestones/M08/M08_run3.md', head],
    ['docs/milestones/M09/M09_run1.md', other],
  ]);
  expect(committedReportOf(reports, head)).toMatchObject({
    ref: 'docket',
    oid: 'c0',
    milestone: 'M08',
    number: 3,
    evidencePath: 'docs/milestones/M08/M08_run3.json',
  });
  expect(committedReportOf(reports, '5'.repeat(40))).toBeNull();
});

test('a milestone can lie in the folder of a phase', () => {
  expect(stated(report('docs(M24): CI run 1, approved'))[0]?.path).toBe(
    'docs/milestones/PhaseD/M24/M24_run1.md',
  );
});

test.each([
  ['a person', 'docs(M08): CI run 3, approved'],
  ['a squash, whose first line says something else', report('Reports (#12)')],
  ['a milestone that is no folder', report('docs(../../etc): CI run 3, approved')],
  ['several heads', `${report('docs(M08): CI run 3, approved')}\n\nDocket-Report-For: ${other}`],
])('nothing is told by %s', (_name, message) => {
  expect(stated(message)).toEqual([]);
});

test('a branch that does not exist tells of nothing', () => {
  const missing = [null, undefined, { target: null }];
  expect(missing.map((node) => parseHistory(place, node, bot, (id) => id))).toEqual([[], [], []]);
});

test.each<[string, GitAuthor | null]>([
  ['nobody', null],
  ['a person', { email: 'mona@example.com', user: { login: 'mona' } }],
  ['another app', { email: '1+other[bot]@users.noreply.github.com', user: null }],
  ['a person who is called like the app', { email: '1+github-actions@users.noreply.github.com', user: null }],
  [
    'a name that only looks like it',
    { email: '1+github-actions[bot]@users.noreply@evil.example', user: null },
  ],
])('a commit of %s tells of nothing, whatever its message says', (_name, by) => {
  expect(failureKindIn(by, report('docs(M08): CI run 3, approved'))).toEqual([]);
});
