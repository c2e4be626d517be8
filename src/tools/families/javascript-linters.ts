import type { Tool } from '../tool.ts';
import {
  attwSettings,
  biomeSettings,
  bundlesizeSettings,
  depcheckSettings,
  eslintSettings,
  knipSettings,
  lighthouseSettings,
  oxlintSettings,
  prettierSettings,
  sizeLimitSettings,
  standardSettings,
  stylelintSettings,
  tslintSettings,
  typescriptSettings,
  xoSettings,
} from './javascript-linter-settings.ts';

/** Linters, formatters and type checkers of JavaScript and TypeScript. */
export const javascriptLinters: readonly Tool[] = [
  {
    name: 'TypeScript',
    url: 'https://www.typescriptlang.org/docs/handbook/compiler-options.html',
    does: { types: ['tsc', 'vue-tsc'] },
    unmistakable: ['tsc'],
    configuration: typescriptSettings,
    // With C#: file(line,column): error, or with colours file:line:column - error
    signs: {
      builds: [
        {
          kind: 'why',
          line: /^\S.{0,300}(?:\(\d{1,9},\d{1,9}\):|:\d{1,9}:\d{1,9} -) error [A-Z]{2,4}\d{1,9}: /,
        },
      ],
    },
    failureKinds: {
      'compile error':
        /^\S.{0,300}(?:\(\d{1,9},\d{1,9}\):|:\d{1,9}:\d{1,9} -) error (?:TS|CS|FS|BC)\d{1,9}: /,
    },
  },
  { name: 'Flow', url: 'https://flow.org/en/docs/cli/', does: { types: ['flow check'] } },
  {
    name: 'ESLint',
    url: 'https://eslint.org/docs/latest/use/command-line-interface',
    does: { lint: ['eslint'] },
    unmistakable: ['eslint'],
    plain: ['eslint'],
    aboutTests: ['eslint'],
    configuration: eslintSettings,
    signs: {
      builds: [
        // Rows under the name of the file.
        { kind: 'why', line: /^ +\d{1,9}:\d{1,9} +error +\S/, before: { most: 1, like: /^\S*[/\\]/ } },
        { kind: 'closing', line: /^✖ \d{1,9} problems? / },
      ],
    },
    failureKinds: { lint: /^(?: +\d{1,9}:\d{1,9} +error +\S.* {2}[@\w/-]+$|✖ \d{1,9} problems? \()/ },
  },
  {
    name: 'Prettier',
    url: 'https://prettier.io/docs/cli',
    does: { format: ['prettier'] },
    unmistakable: ['prettier'],
    strict: ['--list-different'],
    configuration: prettierSettings,
    signs: { builds: [{ kind: 'what', line: /^\[(?:error|warn)\] \S/ }] },
  },
  {
    name: 'Biome',
    url: 'https://biomejs.dev/reference/cli/',
    does: { format: ['biome format'], lint: ['biome'] },
    unmistakable: ['biome'],
    strict: ['--error-on-warnings'],
    // https://biomejs.dev/guides/migrate-eslint-prettier/
    replaces: { as: /^biome$/, tools: /^(?:prettier|eslint|rome|standard|xo)$/ },
    configuration: biomeSettings,
  },
  {
    name: 'oxlint',
    url: 'https://oxc.rs/docs/guide/usage/linter/cli.html',
    does: { lint: ['oxlint'] },
    unmistakable: ['oxlint'],
    configuration: oxlintSettings,
  },
  {
    name: 'Stylelint',
    url: 'https://stylelint.io/user-guide/cli/',
    does: { lint: ['stylelint'] },
    unmistakable: ['stylelint'],
    configuration: stylelintSettings,
  },
  {
    name: 'TSLint',
    url: 'https://palantir.github.io/tslint/',
    does: { lint: ['tslint'] },
    unmistakable: ['tslint'],
    configuration: tslintSettings,
  },
  {
    name: 'standard',
    url: 'https://standardjs.com/',
    does: { lint: ['standard', 'ts-standard', 'semistandard'] },
    configuration: standardSettings,
  },
  {
    name: 'XO',
    url: 'https://github.com/xojs/xo',
    does: { lint: ['xo'] },
    configuration: xoSettings,
  },
  {
    name: 'Knip',
    url: 'https://knip.dev/reference/cli',
    does: { lint: ['knip'] },
    unmistakable: ['knip'],
    configuration: knipSettings,
  },
  {
    name: 'depcheck',
    url: 'https://github.com/depcheck/depcheck',
    does: { lint: ['depcheck'] },
    unmistakable: ['depcheck'],
    configuration: depcheckSettings,
  },
  {
    name: 'Are the types wrong?',
    url: 'https://github.com/arethetypeswrong/arethetypeswrong.github.io/tree/main/packages/cli',
    does: { lint: ['attw'] },
    unmistakable: ['attw'],
    configuration: attwSettings,
  },
  {
    name: 'Size Limit',
    url: 'https://github.com/ai/size-limit',
    does: { lint: ['size-limit'] },
    unmistakable: ['size-limit'],
    configuration: sizeLimitSettings,
  },
  {
    name: 'bundlesize',
    url: 'https://github.com/siddharthkp/bundlesize',
    does: { lint: ['bundlesize', 'bundlesize2'] },
    unmistakable: ['bundlesize'],
    configuration: bundlesizeSettings,
  },
  {
    name: 'Lighthouse CI',
    url: 'https://googlechrome.github.io/lighthouse-ci/docs/getting-started.html',
    does: { lint: ['lhci', 'lighthouse-ci'] },
    unmistakable: ['lhci'],
    configuration: lighthouseSettings,
  },
];
