import { expect, test } from '@jest/globals';
import { parseMessage, reportMessage } from '../../src/evidence/message.ts';
import { HEAD } from '../builders/evidence.ts';

const commit = { milestone: 'M09', number: 3, outcome: 'approved', headSha: HEAD, runIds: [9, 4] } as const;

test('the message names milestone, number, outcome, head and runs, and keeps other CI from starting', () => {
  expect(reportMessage(commit, { skipCi: true })).toEqual({
    headline: 'docs(M09): CI run 3, approved',
    body: `[skip ci]\n\nDocket-Report-For: ${HEAD}\nDocket-Run: 4, 9`,
  });
  expect(reportMessage({ ...commit, runIds: [] }, { skipCi: false }).body).toBe(`Docket-Report-For: ${HEAD}`);
});

test.each<[string, string, ReturnType<typeof parseMessage>]>([
  [
    'ours',
    `docs(M09): CI run 3, approved\n\n[skip ci]\n\nDocket-Report-For: ${HEAD}\nDocket-Run: 4`,
    { headSha: HEAD, milestone: 'M09', number: 3, outcome: 'approved' },
  ],
  [
    'with CRLF',
    `docs(M09): CI run 3, debt\r\n\r\nDocket-Report-For: ${HEAD}\r\n`,
    { headSha: HEAD, milestone: 'M09', number: 3, outcome: 'debt' },
  ],
  [
    'a rewritten first line',
    `Reports (#12)\n\nDocket-Report-For: ${HEAD}`,
    { headSha: HEAD, milestone: null, number: null, outcome: null },
  ],
  [
    'of a squash the last trailer',
    `docs(M09): CI run 3, debt\n\nDocket-Report-For: ${'a'.repeat(40)}\n\nDocket-Report-For: ${HEAD}`,
    { headSha: HEAD, milestone: null, number: null, outcome: null },
  ],
  ['a person', 'docs(M09): CI run 3, approved', null],
  ['a trailer in a sentence', `See Docket-Report-For: ${HEAD}`, null],
  ['a short id', 'docs\n\nDocket-Report-For: 398e281d', null],
  ['nothing', '', null],
])('reads the message of a commit: %s', (_name, message, expected) => {
  expect(parseMessage(message)).toEqual(expected);
});
