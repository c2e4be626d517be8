import { describe, expect, test } from '@jest/globals';
import { judgedWeakenings } from '../../src/facts/weakenings/find.ts';
import { plain } from '../../src/text/prose.ts';
import { between, changing } from './guardrail-files.ts';

/** What hangs on the legs of a matrix that is written out: tolerance, conditions, and the legs of `include`. */

const job = (matrix: string, step: string, more = ''): string =>
  [
    'name: One',
    'on: pull_request',
    'jobs:',
    '  check:',
    '    runs-on: ubuntu-latest',
    ...(matrix === '' ? [] : ['    strategy:', '      matrix:', ...indented(matrix, 8)]),
    ...indented(more, 4),
    '    steps:',
    ...indented(step, 8).map((line, at) => (at === 0 ? line.replace('        ', '      - ') : line)),
    '',
  ].join('\n');

const indented = (text: string, width: number): string[] =>
  text === '' ? [] : text.split('\n').map((line) => ' '.repeat(width) + line);

const soft = (value: string): string => `run: pytest\ncontinue-on-error: ${value}`;
const PHP = "php: ['7.4', '8.0', '8.1']";

describe('a tolerance for some legs', () => {
  test.each([
    ['of a higher version', PHP, PHP, '${{ matrix.php > 8 }}'],
    [
      'by the end of its name',
      "py: ['3.13', 3.13t]",
      "py: ['3.13', 3.13t]",
      "${{ endsWith(matrix.py, 't') }}",
    ],
    [
      'that the matrix marks now',
      PHP,
      `${PHP}\ninclude:\n  - { php: '8.1', flaky: true }`,
      '${{ matrix.flaky == true }}',
    ],
    ['by a mapping that stays', 'os: [a, b]', 'os: [a, b]', "${{ matrix.os == 'b' && true || false }}"],
    [
      'of a matrix that only the run tells',
      '{ py: "${{ fromJSON(needs.a.outputs.b) }}" }',
      '{ py: "${{ fromJSON(needs.a.outputs.b) }}" }',
      '${{ matrix.py > 3 }}',
    ],
  ])('%s', (_, before, after, value) => {
    expect(between(job(before, 'run: pytest'), job(after, soft(value)))).toEqual(['failure tolerated: debt']);
    expect(between(job(after, soft(value)), job(before, 'run: pytest'))).toEqual([]);
  });

  test('says which', () => {
    const before = job(PHP, 'run: pytest');
    const after = job(PHP, soft('${{ matrix.php > 8 }}'));
    const [found] = judgedWeakenings(changing({ files: { '.github/workflows/one.yml': { before, after } } }));
    expect(plain(found!.text)).toBe(
      'Run pytest in check of One may fail now for php: 8.1 (continue-on-error)',
    );
  });

  test.each([
    ['a leg that is new', `${PHP}\ninclude:\n  - { php: '8.2', flaky: true }`, '${{ matrix.flaky == true }}'],
    ['a part of each leg', `${PHP}\nflaky: [true, false]`, '${{ matrix.flaky }}'],
    ['a version that is new', "php: ['8.0', '8.1', '9.0']", '${{ matrix.php >= 9 }}'],
    ['no leg', PHP, "${{ matrix.php == 'nightly' }}"],
    ['another event', PHP, "${{ matrix.php > 8 && github.event_name == 'schedule' }}"],
  ])('%s', (_, after, value) => {
    expect(between(job(PHP, 'run: pytest'), job(after, soft(value)))).toEqual([]);
  });

  test('all of them, and those that had it', () => {
    expect(between(job(PHP, 'run: pytest'), job(PHP, soft('${{ matrix.php > 7 }}')))).toEqual([
      'failure tolerated: blocked',
    ]);
    expect(
      between(job(PHP, soft('${{ matrix.php > 8 }}')), job(PHP, soft("${{ matrix.php == '8.1' }}"))),
    ).toEqual([]);
    expect(
      between(job(PHP, soft('${{ matrix.php > 8 }}')), job(PHP, soft('${{ matrix.php >= 8 }}'))),
    ).toEqual(['failure tolerated: debt']);
  });
});

describe('a condition that asks about the leg', () => {
  const step = (condition: string): string => `run: pytest\nif: ${condition}`;
  const legs = (...lines: string[]): string => ['include:', ...lines.map((line) => `  - ${line}`)].join('\n');

  test('for the same legs by another key', () => {
    const before = job(
      legs('{ os: bsd, desc: tls skipall }', '{ os: linux, desc: tls }', '{ os: mac, desc: gnutls skipall }'),
      step("${{ !contains(matrix.desc, 'skipall') }}"),
    );
    const same = legs(
      '{ os: bsd, desc: tls, flags: skipall }',
      '{ os: linux, desc: tls }',
      '{ os: mac, desc: gnutls, flags: skipall }',
    );
    expect(between(before, job(same, step("${{ matrix.flags != 'skipall' }}")))).toEqual([]);
    const fewer = legs(
      '{ os: bsd, desc: tls, flags: skipall }',
      '{ os: linux, desc: tls, flags: skipall }',
      '{ os: mac, desc: gnutls, flags: skipall }',
    );
    expect(between(before, job(fewer, step("${{ matrix.flags != 'skipall' }}")))).toEqual([
      'condition narrowed: blocked',
    ]);
  });

  test('which all legs are, some, or none', () => {
    const before = job('os: [linux, mac]', 'run: pytest');
    const only = (condition: string): string => job('os: [linux, mac]', step(condition));
    expect(between(before, only("matrix.os != 'windows'"))).toEqual([]);
    expect(between(before, only("matrix.os == 'linux'"))).toEqual(['condition narrowed: debt']);
    expect(between(before, only("matrix.os == 'windows'"))).toEqual(['condition narrowed: blocked']);
    expect(between(only("matrix.os == 'linux'"), only("matrix.os == 'linux' || matrix.os == 'mac'"))).toEqual(
      [],
    );
  });
});

describe('legs of include', () => {
  const ctest = 'run: ctest -j 2 ${{ matrix.args }}';
  const two =
    'include:\n  - { cxx: clang++-10, std: 14 }\n  - { cxx: clang++-10, std: 14, args: -T memcheck, pkgs: valgrind }';

  test.each([
    ['one goes', two, 'include:\n  - { cxx: clang++-10, std: 14 }'],
    [
      'one of other keys goes',
      two,
      'include:\n  - { cxx: clang++-10, std: 14, args: -T memcheck, pkgs: valgrind }',
    ],
    ['beside axes', "cxx: [g++]\ninclude:\n  - { cxx: clang++, args: '' }", 'cxx: [g++]'],
  ])('%s', (_, before, after) => {
    expect(between(job(before, ctest), job(after, ctest))).toEqual(['leg removed: debt']);
    expect(between(job(after, ctest), job(before, ctest))).toEqual([]);
  });

  test.each([
    ['newer versions', two, two.replaceAll('clang++-10', 'clang++-18')],
    ['another order', 'include:\n  - { a: x }\n  - { a: y }', 'include:\n  - { a: y }\n  - { a: x }'],
    ['made axes', 'include:\n  - { a: x }\n  - { a: y }', 'a: [x, y]'],
    ['only more about legs', "cxx: [g++]\ninclude:\n  - { cxx: g++, args: '-q' }", 'cxx: [g++]'],
    ['a matrix that only the run tells', two, 'include: ${{ fromJSON(needs.a.outputs.legs) }}'],
  ])('%s', (_, before, after) => {
    expect(between(job(before, ctest), job(after, ctest))).toEqual([]);
  });

  test('one that becomes a job of its own', () => {
    const targets = 'target:\n  - { name: x86_64-linux }\n  - { name: aarch64-linux }';
    const build = 'run: ./build.sh --target ${{ matrix.target.name }}';
    const own = (target: string): string =>
      `  own:\n    runs-on: arm\n    steps:\n      - run: ./build.sh --target ${target}\n      - run: pytest\n`;
    const before = job(targets, build);
    const fewer = job('target:\n  - { name: x86_64-linux }', build);
    expect(between(before, fewer + own('aarch64-linux'))).toEqual([]);
    expect(between(before, fewer + own('riscv64-linux'))).toEqual(['leg removed: debt']);
    expect(between(before, fewer)).toEqual(['leg removed: debt']);
  });
});
