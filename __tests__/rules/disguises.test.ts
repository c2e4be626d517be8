import { describe, expect, test } from '@jest/globals';
import { between, running, withSteps } from './guardrail-files.ts';

/** Less is checked, and what shows it stands beside the command. */

type Row = [what: string, before: string, after: string];

const one = (...steps: string[]): string => withSteps(...steps);

const weaker: [...Row, found: string[]][] = [
  [
    'tests that choose none, beside what legs give',
    one(running('go test ${{ matrix.flags }} ./...')),
    one(running('go test ${{ matrix.flags }} -run=^$ ./...')),
    ['command narrowed: debt'],
  ],
  [
    'a cap on what the compiler denies',
    one('run: cargo test\nenv:\n  RUSTFLAGS: --deny warnings'),
    one('run: cargo test\nenv:\n  RUSTFLAGS: --deny warnings --cap-lints warn'),
    ['threshold lowered: blocked'],
  ],
];

const harmless: Row[] = [
  [
    'legs that divide the tests',
    one(running('go test ./...')),
    one(running('go test -run=${{ matrix.part }} ./...')),
  ],
  [
    'a cap that denies',
    one('run: cargo test\nenv:\n  RUSTFLAGS: --deny warnings'),
    one('run: cargo test\nenv:\n  RUSTFLAGS: --deny warnings --cap-lints deny'),
  ],
];

describe('weaker', () => {
  test.each(weaker)('%s', (_, before, after, found) => {
    expect(between(before, after)).toEqual(found);
  });
});

describe('no weakening', () => {
  test.each(harmless)('%s', (_, before, after) => {
    expect(between(before, after)).toEqual([]);
  });
});
