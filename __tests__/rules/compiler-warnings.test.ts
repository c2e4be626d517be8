import { describe, expect, test } from '@jest/globals';
import { between, command, running, withSteps } from './guardrail-files.ts';

/** Warnings of compilers, in commands, variables and legs of a matrix. */

describe('a warning is not asked for any more', () => {
  test.each([
    ['make CFLAGS="-O2 -Wshadow" test', 'make CFLAGS="-O2" test', 'debt'],
    ['cmake -B build -DCMAKE_C_FLAGS="-Wall -Wextra"', 'cmake -B build -DCMAKE_C_FLAGS="-Wall"', 'debt'],
    ['gcc -Wall -Wextra -o app app.c', 'gcc -Wall -o app app.c', 'debt'],
    ['./configure CFLAGS=-Wconversion', './configure CFLAGS=-O2', 'debt'],
    ['cmake -B build -DSHOP_WERROR=ON', 'cmake -B build', 'blocked'],
    ['cmake -B build -DWARNINGS_AS_ERRORS=ON', 'cmake -B build -DWARNINGS_AS_ERRORS=OFF', 'blocked'],
    ['cmake -B build -DCMAKE_COMPILE_WARNING_AS_ERROR=ON', 'cmake -B build -G Ninja', 'blocked'],
  ])('%s → %s', (before, after, outcome) => {
    expect(command(before, after)).toEqual([`threshold lowered: ${outcome}`]);
    expect(command(after, before)).toEqual([]);
  });

  test('in the environment of a step', () => {
    const step = (flags: string): string => withSteps(`${running('make test')}\nenv:\n  CFLAGS: ${flags}`);
    expect(between(step('-O2 -Wundef'), step('-O2'))).toEqual(['threshold lowered: debt']);
    expect(between(step('-O2 -Wundef'), step('-O2 -Wundef -Wshadow'))).toEqual([]);
  });
});

describe('nothing is lost', () => {
  test.each([
    ['make CFLAGS="-O2 -Wno-unused" test', 'make CFLAGS="-O2" test'],
    ['make LDFLAGS="-Wl,-rpath,/opt" test', 'make LDFLAGS="" test'],
    ['pytest -Wdefault', 'pytest'],
    ['gcc -Wall -o app app.c', 'gcc -o app -Wall app.c'],
    ['cmake -B build -DSHOP_WERROR=OFF', 'cmake -B build'],
  ])('%s → %s', (before, after) => {
    expect(command(before, after)).not.toContain('threshold lowered: blocked');
    expect(command(before, after).filter((found) => found.endsWith('debt'))).toEqual(
      after.includes('LDFLAGS=') ? ['threshold lowered: debt'] : [],
    );
  });
});

describe('legs of a matrix', () => {
  const legs = (...all: string[]): string =>
    withSteps(`${running('make test')}\nenv:\n  CFLAGS: \${{ matrix.CFLAGS }}`).replace(
      '    steps:',
      `    strategy:\n      matrix:\n        include:\n${all.map((leg) => `          - { ${leg} }\n`).join('')}    steps:`,
    );
  const before = legs("name: gcc, CFLAGS: '-O2'", "name: tidy, CFLAGS: '-O2 -Wunused-macros'");

  test('lose a warning', () => {
    expect(between(before, legs("name: gcc, CFLAGS: '-O2'", 'name: tidy'))).toEqual([
      'threshold lowered: debt',
    ]);
    expect(between(before, legs("name: gcc, CFLAGS: '-O2'", "name: tidy, CFLAGS: '-O2'"))).toEqual([
      'threshold lowered: debt',
    ]);
  });

  test('have it by other means', () => {
    const env = legs('name: gcc', 'name: tidy').replace('${{ matrix.CFLAGS }}', '-O2 -Wunused-macros');
    expect(between(before, env)).toEqual([]);
    expect(
      between(before, legs("name: gcc, CFLAGS: '-O2'", "name: tidy, CFLAGS: '-Wunused-macros -O3'")),
    ).toEqual([]);
  });
});
