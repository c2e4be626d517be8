import { pullRequest } from '../verdict/change.ts';
import type { HostileInput } from './inputs.ts';

const files = (count: number, text: (index: number) => string, name: (index: number) => string) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [name(index), text(index)]));

const LANGUAGES = 'js ts py go rs java kt scala cs cpp c rb php swift sh dart exs md yml lua'.split(' ');

const attacks: Record<string, string> = {
  braces: '{',
  angles: '<',
  parentheses: '(',
  blanks: ' \t',
  commas: ' , ',
  words: 'static const int ',
  quotes: `'"\``,
};

/** Patches, owners and globs: what a change of many files costs. */
export const changeInputs: readonly HostileInput[] = [
  ...Object.entries(attacks).map(
    ([name, piece]): HostileInput => ({
      name: `200 files of 400 kB: lines of ${name}`,
      make: () =>
        pullRequest({
          changed: files(
            200,
            (index) =>
              `${'fn '}${piece.repeat(Math.ceil(396 / piece.length)).slice(0, 396)}\n`.repeat(1_000) + index,
            (index) => `src/${index % 2 ? 'test_' : ''}m${index}.${LANGUAGES[index % LANGUAGES.length]}`,
          ),
        }),
    }),
  ),
  {
    name: '3,000 files with long lines',
    make: () =>
      pullRequest({
        changed: files(
          3_000,
          (index) => `${'export const a = (b) => c({d: [e]}); '.repeat(400)}${index}\n`,
          (index) => `src/part-${index % 40}/m-${index}.js`,
        ),
      }),
  },
  {
    name: '3,000 files, CODEOWNERS of 10,000 lines with stars',
    make: () =>
      pullRequest({
        files: {
          CODEOWNERS: Array.from(
            { length: 10_000 },
            (_, index) => `**/*a*b*c*${index}* @octo/team-${index}\n`,
          ).join(''),
        },
        changed: files(
          3_000,
          (index) => `a${index}\n`,
          (index) => `src/${'abc/'.repeat(20)}${index}.txt`,
        ),
      }),
  },
  {
    name: '3,000 files, path filters with many stars',
    make: () =>
      pullRequest({
        ci: `name: CI\non:\n  pull_request:\n    paths:\n${Array.from({ length: 300 }, () => `      - '${'**/a*'.repeat(30)}'\n`).join('')}jobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: npm test\n`,
        changed: files(
          3_000,
          (index) => `a${index}\n`,
          (index) => `${'aa/'.repeat(60)}${index}.txt`,
        ),
      }),
  },
  {
    name: 'a minified file on one line',
    make: () =>
      pullRequest({ changed: { 'src/a.min.js': 'var a=function(b){return b(c)};'.repeat(15_000) } }),
  },
  {
    name: 'package.json, pyproject.toml and jest settings of 400 kB',
    make: () =>
      pullRequest({
        changed: {
          'package.json': `{"scripts": {${Array.from({ length: 9_000 }, (_, index) => `"a${index}": "npm run a${index + 1} && jest"`).join(',\n')}}}`,
          'pyproject.toml': `[tool.coverage.report]\n${Array.from({ length: 20_000 }, (_, index) => `a${index} = [1, 2]\n`).join('')}`,
          'jest.config.js': `module.exports = { coverageThreshold: ${'{ global: '.repeat(20_000)}`,
          '.coveragerc': '[report]\n'.repeat(40_000),
          'setup.cfg': `[tool:pytest]\naddopts = ${'--cov-fail-under=90 '.repeat(15_000)}\n`,
          Makefile: Array.from(
            { length: 20_000 },
            (_, index) => `t${index}: t${index + 1}\n\tnpm test\n`,
          ).join(''),
        },
      }),
  },
  {
    name: 'deeply nested TOML',
    make: () =>
      pullRequest({
        changed: {
          'pyproject.toml': `a = ${'['.repeat(100_000)}\n`,
          'ruff.toml': `${'a.'.repeat(100_000)}b = 1\n`,
        },
      }),
  },
];
