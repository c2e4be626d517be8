import { describe, expect, test } from '@jest/globals';
import { earlierThan, isStub, type PlacementFacts, place } from '../../src/documents/placement.ts';
import { dir, folder, foundReport, listedReport, milestone } from '../publish/folders.ts';

const stubText = '# M09 Run 1\n\n*TBD*\n';

/** Where the report goes, in a few words. */
function placed(over: Partial<PlacementFacts>): string {
  const result = place({
    milestone,
    branch: 'main',
    folders: [folder('main')],
    found: null,
    diffPaths: new Set(),
    humanReports: new Map(),
    bringFrom: null,
    ...over,
  });
  if (result.kind === 'leave') return `leave ${result.document.path}`;
  expect(result.path).toBe(`${dir}/M09_run${result.number}.md`);
  expect(result.evidencePath).toBe(`${dir}/M09_run${result.number}.json`);
  const from = result.movedFrom ? ` from ${result.movedFrom}` : '';
  return `${result.kind} ${result.number} on ${result.branch}${from}`;
}

const path = (number: number): string => `${dir}/M09_run${number}.md`;
const waiting = foundReport({ ref: 'docket' });
const holding = (name: string) => ({ ...folder('main'), files: [{ name, oid: '', size: 1 }] });

test.each<[string, Partial<PlacementFacts>, string]>([
  ['an empty folder', {}, 'new 1 on main'],
  ['the number after the highest', { folders: [folder('main', 1, 2)] }, 'new 3 on main'],
  ['gaps are not filled', { folders: [folder('main', 1, 7)] }, 'new 8 on main'],
  [
    'a higher number on another branch counts',
    { folders: [folder('main', 1), folder('m09-x', 1, 2)] },
    'new 3 on main',
  ],
  [
    'what the head alone brings does not decide the number',
    { folders: [folder('main', 1), { ...folder('f'.repeat(40), 1, 99_999_998), isBranch: false }] },
    'new 2 on main',
  ],
  [
    'what the head alone brings is not written over',
    { folders: [folder('main', 1), { ...folder('f'.repeat(40), 2, 3), isBranch: false }] },
    'new 4 on main',
  ],
  [
    'a higher number on the base counts',
    { branch: 'docket', folders: [folder('docket', 1), folder('main', 4)] },
    'new 5 on docket',
  ],
  [
    'a file whose number is too long to be one is not written over',
    {
      folders: [
        {
          ...folder('main', 999_999_999),
          files: [
            { name: 'M09_run1000000000.md', oid: '', size: 1 },
            { name: 'M09_run1000000001.json', oid: '', size: 1 },
          ],
        },
      ],
    },
    'new 1000000002 on main',
  ],
  ['a number in the diff alone is passed over', { diffPaths: new Set([path(1)]) }, 'new 2 on main'],
  [
    'a stub is filled',
    { folders: [folder('main', 1)], humanReports: new Map([[path(1), stubText]]) },
    'fill 1 on main',
  ],
  [
    'the lowest stub is filled',
    {
      folders: [folder('main', 1, 2, 3)],
      humanReports: new Map([
        [path(3), stubText],
        [path(2), stubText],
      ]),
    },
    'fill 2 on main',
  ],
  [
    'a human report is never filled',
    { folders: [folder('main', 1)], humanReports: new Map([[path(1), 'x\n'.repeat(16)]]) },
    'new 2 on main',
  ],
  [
    'a stub in the diff is never filled',
    {
      folders: [folder('main', 1)],
      humanReports: new Map([[path(1), stubText]]),
      diffPaths: new Set([path(1)]),
    },
    'new 2 on main',
  ],
  [
    'a stub on another branch is not filled',
    {
      branch: 'docket',
      folders: [folder('docket'), folder('main', 1)],
      humanReports: new Map([[path(1), stubText]]),
    },
    'new 2 on docket',
  ],
  [
    'the document of this head is updated',
    { folders: [folder('main', 1, 2)], found: foundReport() },
    'update 1 on main',
  ],
  [
    'also before a stub',
    { folders: [folder('main', 1, 2)], found: foundReport(), humanReports: new Map([[path(2), stubText]]) },
    'update 1 on main',
  ],
  [
    'one whose report was deleted is written again',
    { folders: [folder('main', 1)], found: foundReport({ markdown: null }) },
    'update 1 on main',
  ],
  [
    'one that a person edited is left',
    { folders: [folder('main', 1)], found: foundReport({ markdown: '# My words\n' }) },
    `leave ${path(1)}`,
  ],
  [
    'a refused branch keeps the old one',
    { branch: 'docket', folders: [folder('docket'), folder('main', 1)], found: foundReport() },
    `new 2 on docket from main:${path(1)}`,
  ],
  [
    'one in the diff is not touched',
    { folders: [folder('main', 1)], found: foundReport(), diffPaths: new Set([path(1)]) },
    `new 2 on main from main:${path(1)}`,
  ],
  [
    'one on a mere commit cannot be updated',
    { folders: [folder('main', 1)], found: foundReport({ ref: 'main', isBranch: false }) },
    `new 2 on main from main:${path(1)}`,
  ],
  [
    'one that waits elsewhere is brought under its number',
    { folders: [folder('main', 4), folder('docket', 1)], found: waiting, bringFrom: 'docket' },
    'new 1 on main',
  ],
  [
    'one that waits elsewhere, and a person edited it, is left',
    {
      folders: [folder('main'), folder('docket', 1)],
      found: { ...waiting, markdown: '# My words\n' },
      bringFrom: 'docket',
    },
    `leave ${path(1)}`,
  ],
  [
    'one that waits elsewhere, and its report has a name that is taken',
    { folders: [holding('M09_run1.md'), folder('docket', 1)], found: waiting, bringFrom: 'docket' },
    `new 2 on main from docket:${path(1)}`,
  ],
  [
    'one that waits elsewhere, and its Evidence has a name that is taken',
    { folders: [holding('M09_run1.json'), folder('docket', 1)], found: waiting, bringFrom: 'docket' },
    `new 2 on main from docket:${path(1)}`,
  ],
  [
    'one that lies elsewhere, and is not to be brought',
    { folders: [folder('main'), folder('docket', 1)], found: waiting, bringFrom: 'ci' },
    `new 2 on main from docket:${path(1)}`,
  ],
])('%s', (_name, facts, expected) => {
  expect(placed(facts)).toBe(expected);
});

describe('stub', () => {
  test.each<[string, string, boolean]>([
    ['nothing', '', true],
    ['a heading', '# M09 CI Run 1\n', true],
    ['15 lines', 'line\n\n'.repeat(15), true],
    ['16 lines', 'line\n'.repeat(16), false],
    ['16 lines with a placeholder', `TBD\n${'line\n'.repeat(15)}`, false],
    ['a table', '| Job | Result |\n|---|---|\n| ruff | ok |\n', false],
    ['a table with CRLF', 'Job | Result\r\n:--|--:\r\nruff | ok\r\n', false],
    ['a table to be done', '| Job | Result |\n| --- | --- |\n| ruff | TBD |\n', true],
    ['a table, not started', 'Status: Not started\n\n| a | b |\n|---|---|\n', true],
    ['a thematic break is no table', '# Run\n\n---\n\nPlaceholder\n', true],
  ])('%s', (_name, text, expected) => {
    expect(isStub(text)).toBe(expected);
  });
});

test('earlier documents are those below the number, told by the folder that knows their head', () => {
  const known = listedReport(1, { headSha: 'b'.repeat(40), outcome: 'blocked' });
  const folders = [folder('main', 1, 2, 3), folder('docket', known, 4)];
  for (const inOrder of [folders, folders.toReversed()])
    expect(earlierThan(3, inOrder)).toEqual([
      { number: 1, headSha: 'b'.repeat(40), outcome: 'blocked' },
      { number: 2, headSha: null, outcome: null },
    ]);
});

test('of a report that only the head brings, its commits tell nothing', () => {
  const forged = listedReport(1, { headSha: 'b'.repeat(40), outcome: 'approved' });
  const head = { ...folder('f'.repeat(40), forged), isBranch: false };
  expect(earlierThan(2, [folder('main'), head])).toEqual([{ number: 1, headSha: null, outcome: null }]);
});
