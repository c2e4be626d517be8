import { expect, test } from '@jest/globals';
import { parseMessage, reportMessage } from '../../src/evidence/message.ts';
import { HEAD } from '../builders/evidence.ts';

const commit = {
  milestone: 'M09',
  number: 3,
  outcome: 'approved',
  headSha: HEAD,
  runIds: [9, 4],
  brought: [],
} as const;

test('the message names milestone, number, outcome, head and runs, and keeps other CI from starting', () => {
  expect(reportMessage(commit, { skipCi: true })).toEqual({
    headline: 'docs(M09): CI run 3, approved',
    body: `[skip ci]\n\nDocket-Report-For: ${HEAD}\nDocket-Run: 4, 9`,
  });
  expect(reportMessage({ ...commit, runIds: [] }, { skipCi: false }).body).toBe(`Docket-Report-For: ${HEAD}`);
});

test('documents that it takes over are named with their heads', () => {
  const brought = [
    { number: 2, headSha: 'b'.repeat(40), outcome: 'debt' },
    { number: 1, headSha: 'a'.repeat(40), outcome: 'blocked' },
  ];
  const { headline, body } = reportMessage({ ...commit, brought }, { skipCi: false });
  expect(body.split('\n').slice(2)).toEqual([
    `Docket-Brought: 2 ${'b'.repeat(40)} debt`,
    `Docket-Brought: 1 ${'a'.repeat(40)} blocked`,
  ]);
  expect(parseMessage(`${headline}\n\n${body}`)?.brought).toEqual(brought);
  // Of several commits in one nobody knows which took over what.
  const squashed = `${headline}\n\n${body}\n\nDocket-Report-For: ${'c'.repeat(40)}`;
  expect(parseMessage(squashed)?.brought).toEqual([]);
});

test.each<[string, string, ReturnType<typeof parseMessage>]>([
  [
    'ours',
    `docs(M09): CI run 3, approved\n\n[skip ci]\n\nDocket-Report-For: ${HEAD}\nDocket-Run: 4`,
    { headSha: HEAD, milestone: 'M09', number: 3, outcome: 'approved', brought: [] },
  ],
  [
    'with CRLF',
    `docs(M09): CI run 3, debt\r\n\r\nDocket-Report-For: ${HEAD}\r\n`,
    { headSha: HEAD, milestone: 'M09', number: 3, outcome: 'debt', brought: [] },
  ],
  [
    'a rewritten first line',
    `Reports (#12)\n\nDocket-Report-For: ${HEAD}`,
    { headSha: HEAD, milestone: null, number: null, outcome: null, brought: [] },
  ],
  [
    'of a squash the last trailer',
    `docs(M09): CI run 3, debt\n\nDocket-Report-For: ${'a'.repeat(40)}\n\nDocket-Report-For: ${HEAD}`,
    { headSha: HEAD, milestone: null, number: null, outcome: null, brought: [] },
  ],
  ['a person', 'docs(M09): CI run 3, approved', null],
  ['a trailer in a sentence', `See Docket-Report-For: ${HEAD}`, null],
  ['a short id', 'docs\n\nDocket-Report-For: 398e281d', null],
  ['nothing', '', null],
])('reads the message of a commit: %s', (_name, message, expected) => {
  expect(parseMessage(message)).toEqual(expected);
});
