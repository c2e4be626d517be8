import { expect, test } from '@jest/globals';
import { outcomesOf, reportOf } from './outcomes.ts';

const tap = (...lines: string[]): string => ['TAP version 14', ...lines].join('\n');

test('points and directives', () => {
  const text = tap(
    '1..8',
    'ok 1 - adds',
    'not ok 2 - removes',
    'ok 3 - coupon # SKIP later',
    'not ok 4 - ships # TODO some day',
    'ok 5 no dash',
    'ok - issue \\#7 # not a directive',
    'ok',
    'ok 8 - 1',
  );
  expect(outcomesOf(text)).toEqual([
    ' | adds | passed',
    ' | removes | failed',
    ' | coupon | skipped | later',
    ' | ships | skipped | some day',
    ' | no dash | passed',
    ' | issue #7 # not a directive | passed',
    ' | (unnamed) | passed',
    ' | 1 | passed',
  ]);
});

test.each([
  ['opens /page#todo', 'opens /page#todo | failed'],
  ['opens page #todo list', 'opens page #todo list | failed'],
  ['knows # todo-lists', 'knows # todo-lists | failed'],
  ['knows \\# TODO', 'knows # TODO | failed'],
  ['ships #TODO', 'ships | skipped'],
  ['ships # TODO: later', 'ships | skipped | later'],
  ['ships # Skipped: later', 'ships | skipped | later'],
  ['# SKIP later', '(unnamed) | skipped | later'],
])('the directive of %j', (title, ending) => {
  expect(outcomesOf(tap('1..1', `not ok 1 - ${title}`))).toEqual([` | ${ending}`]);
});

test('the time of node-tap is no part of the name', () => {
  const text = tap('ok 1 - adds # time=12.5ms', 'ok 2 - pays # SKIP later # time=1.5s', '1..2');
  expect(reportOf(text).cases).toMatchObject([
    { name: 'adds', seconds: 0.0125 },
    { name: 'pays', seconds: 1.5, message: 'later' },
  ]);
});

test('subtests in braces stand below the point that sums them up', () => {
  const text = tap(
    'ok 1 - cart # time=8.9ms {',
    '    ok 1 - empty {',
    '        ok 1 - shows 0',
    '        1..1',
    '    }',
    '',
    '    ok 2 - adds',
    '    1..2',
    '}',
    'not ok 2 - pays { # time=3ms',
    '    not ok 1 - starts',
    '}',
    'not ok 3 - ships',
    '  ---',
    '  message: no address',
    '  ...',
    '{',
    '    ok 1 - packs',
    '    1..1',
    '}',
    'not ok 4 - empty {',
    '    1..0',
    '}',
    'ok 5 - reads {',
    'ok 6 - writes }',
    '1..6',
  );
  expect(outcomesOf(text)).toEqual([
    'cart > empty | shows 0 | passed',
    'cart | adds | passed',
    'pays | starts | failed',
    'ships | packs | passed',
    ' | ships | failed | no address',
    ' | empty | failed',
    ' | reads | passed',
    ' | writes } | passed',
  ]);
});

test('a subtest whose plan skips all is skipped; without a reason it is a test of its own', () => {
  const text = tap('ok 1 - pays {', '    1..0 # SKIP no server', '}', '    1..0', 'ok 2 - ships', '1..2');
  expect(outcomesOf(text)).toEqual([' | pays | skipped | no server', ' | ships | passed']);
});

test('a point that sums up subtests is none, unless it failed by itself', () => {
  const text = tap(
    '# Subtest: cart',
    '    ok 1 - adds',
    '    # Subtest: empty',
    '        not ok 1 - shows 0',
    '    not ok 2 - empty',
    '    1..2',
    'not ok 1 - cart',
    '# Subtest: pays',
    '    ok 1 - starts',
    'not ok 2 - pays',
    '1..2',
  );
  expect(outcomesOf(text)).toEqual([
    'cart | adds | passed',
    'cart > empty | shows 0 | failed',
    'pays | starts | passed',
    ' | pays | failed',
  ]);
});

test('diagnostics', () => {
  const text = tap(
    'not ok 1 - a',
    '  ---',
    "  message: 'short'",
    '  duration_ms: 12.5',
    '  ...',
    'not ok 2 - b',
    '  ---',
    '  error: |-',
    '    two',
    '',
    '      ok 3 - no point',
    '  ...',
    'not ok 3 - c',
    '  ---',
    '  stack: never closed',
    'ok 4 - d',
  );
  expect(outcomesOf(text)).toEqual([
    ' | a | failed | short',
    ' | b | failed | two\n\n  ok 3 - no point',
    ' | c | failed',
    ' | d | passed',
  ]);
  expect(reportOf(text).cases[0]?.seconds).toBe(0.0125);
});

test.each([
  ['too few points', tap('1..3', 'ok 1 - a'), ' | (plan) | errored | 3 tests were planned, 1 ran.'],
  ['bailing out', tap('1..3', 'ok 1 - a', 'Bail out! No server.'), ' | (bail out) | errored | No server.'],
])('%s stands for a case', (_, text, line) => {
  expect(outcomesOf(text)).toEqual([' | a | passed', line]);
});

test('a plan without tests', () => {
  expect(outcomesOf(tap('1..0 # SKIP no network'))).toEqual([]);
});

test.each([
  [
    'indented lines, of mocha',
    ['  1 != 2', '  ', '      at cart.js:4'],
    ' | pays | failed | 1 != 2\n\n    at cart.js:4',
  ],
  [
    'comments of bats',
    ['# (in test file cart.bats, line 2)', "#   `false' failed", '# 1 left'],
    " | pays | failed | (in test file cart.bats, line 2)\n  `false' failed\n1 left",
  ],
  [
    "comments of Perl's Test::More",
    ["#   Failed test 'pays'", '#   at cart.t line 8.'],
    " | pays | failed | Failed test 'pays'\n  at cart.t line 8.",
  ],
  [
    'a block in JSON, of Deno',
    ['  ---', '  {"message":"1 != 2\\n    at cart.ts","severity":"fail"}', '  ...'],
    ' | pays | failed | 1 != 2\n    at cart.ts',
  ],
  [
    'JSON that is broken, or has no message',
    ['  ---', '  {"message":', '  {"at": 1}', '  ...'],
    ' | pays | failed',
  ],
  [
    'a block, and lines below it',
    ['  ---', '  message: 1 != 2', '  ...', '  done'],
    ' | pays | failed | 1 != 2',
  ],
  ['the sums at the end', ['# tests 1', '# fail 1', 'npm error'], ' | pays | failed'],
])('what stands below a point that failed: %s', (_, below, outcome) => {
  expect(outcomesOf(tap('not ok 1 - pays', ...below, '1..1'))).toEqual([outcome]);
});

test('lines below a point that passed, or of subtests that follow, explain no failure', () => {
  const lines = [
    'ok 1 - adds',
    '  logged',
    'not ok 2 - pays',
    '# Subtest: ships',
    '    sent',
    '    ok 1 - a',
    '    1..1',
  ];
  expect(outcomesOf(tap(...lines, 'ok 3 - ships', '1..3'))).toEqual([
    ' | adds | passed',
    ' | pays | failed',
    'ships | a | passed',
  ]);
});
