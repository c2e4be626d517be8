import { findingsLine } from '../log-totals/findings.ts';
import { sharedBy, type Tool } from '../tool.ts';
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
    findings: [
      findingsLine('tsc', [
        {
          line: /^Found (\d{1,9}) errors? in (?:\d{1,9} files\.|the same file, starting at: .{1,300}|\S{1,300}:\d{1,9})$/,
        },
      ]),
    ],
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
        { kind: 'why', line: /^error TS\d{1,5}: / },
        { kind: 'closing', line: /^Found [1-9]\d{0,8} errors?(?: in \d{1,9} files?| in the same file|\.)/ },
        // tsd
        { kind: 'why', line: /^ {2}✖ {2,}\d{1,9}:\d{1,9} {2,}\S/, before: { most: 1, like: /^ {2}\S/ } },
      ],
    },
    failureKinds: {
      'compile error':
        /^\S.{0,300}(?:\(\d{1,9},\d{1,9}\):|:\d{1,9}:\d{1,9} -) error (?:TS|CS|FS|BC)\d{1,9}: /,
      types: /^ {2}✖ {2,}\d{1,9}:\d{1,9} {2,}\S/,
    },
    options: {
      ...sharedBy(['tsc', 'vue-tsc'], {
        strict: [
          '--strict',
          '--noImplicitAny',
          '--strictNullChecks',
          '--noUnusedLocals',
          '--noUnusedParameters',
          '--noImplicitReturns',
          '--noFallthroughCasesInSwitch',
          '--noUncheckedIndexedAccess',
        ],
        soft: ['--noCheck', '--strict false'],
        lenient: ['--skipLibCheck'],
      }),
    },
  },
  { name: 'Flow', url: 'https://flow.org/en/docs/cli/', does: { types: ['flow check'] } },
  {
    name: 'ESLint',
    url: 'https://eslint.org/docs/latest/use/command-line-interface',
    findings: [
      findingsLine(
        'eslint',
        [{ line: /^✖ (\d{1,9}) problems? \(\d{1,9} errors?, \d{1,9} warnings?\)$/ }],
        'sum',
      ),
    ],
    does: { lint: ['eslint'] },
    unmistakable: ['eslint'],
    plain: ['eslint'],
    aboutTests: ['eslint'],
    configuration: eslintSettings,
    signs: {
      builds: [
        // Rows under the name of the file.
        { kind: 'why', line: /^ +\d{1,9}:\d{1,9} +error +\S/, before: { most: 1, like: /^\S*[/\\]/ } },
        { kind: 'closing', line: /^ {0,2}✖ \d{1,9} (?:problems?|errors?)\b/ },
        { kind: 'what', line: /^ +\d{1,9}:\d{1,9} +warning +\S/ },
      ],
    },
    failureKinds: { lint: /^(?: +\d{1,9}:\d{1,9} +error +\S.* {2}[@\w/-]+$|✖ \d{1,9} problems? \()/ },
    options: {
      eslint: {
        same: { '-c': '--config', '-f': '--format', '-o': '--output-file' },
        strict: ['--exit-on-fatal-error', '--report-unused-disable-directives'],
        soft: ['--suppress-all'],
        lenient: [
          '--fix',
          '--fix-dry-run',
          '--no-error-on-unmatched-pattern',
          '--pass-on-no-patterns',
          '--pass-on-unpruned-suppressions',
        ],
        ignores: ['--ignore-pattern', '--suppressions-location', '--suppress-rule'],
      },
    },
  },
  {
    name: 'Prettier',
    url: 'https://prettier.io/docs/cli',
    does: { format: ['prettier'] },
    unmistakable: ['prettier'],
    strict: ['--list-different'],
    configuration: prettierSettings,
    signs: {
      builds: [
        {
          kind: 'closing',
          line: /^\[warn\] Code style issues (?:found|fixed)|^Error occurred when checking code style/,
        },
        { kind: 'what', line: /^\[(?:error|warn)\] \S/ },
      ],
    },
    failureKinds: {
      format:
        /^\[warn\] Code style issues (?:found|fixed)|^Error occurred when checking code style|^Code style issues found in |^npm ERR! \S{1,200}@\S{1,60} [\w:.-]{1,80}: `prettier [^`&|;]{1,300}`$/,
    },
    options: {
      prettier: {
        same: { '-c': '--check', '-l': '--list-different', '-w': '--write', '-u': '--ignore-unknown' },
        strict: ['--check', '--list-different'],
        lenient: ['--write', '--no-error-on-unmatched-pattern'],
      },
    },
  },
  {
    name: 'Biome',
    url: 'https://biomejs.dev/reference/cli/',
    signs: {
      builds: [
        {
          kind: 'why',
          line: /^\S{1,300}(?::\d{1,9}:\d{1,9})? (?:lint|format|parse|assist|organizeImports|suppressions)\S{0,100} .{0,60}━{3,}$/,
          after: { most: 5, across: true },
        },
        // The summary of rules.
        { kind: 'what', line: /^ {2}(?:lint|assist)\/\w{1,40}\/\w{1,60} {2,}\d{1,9} \(/ },
        { kind: 'closing', line: /^Found [1-9]\d{0,8} errors?\.$/ },
      ],
      suspect: /^ {2}(?:lint|assist)\//,
    },
    failureKinds: {
      format: /^\S{1,300} (?:format|organizeImports|assist\/\S{1,80}) .{0,60}━{3,}$/,
      lint: /^\S{1,300}:\d{1,9}:\d{1,9} lint\/\S{1,80} .{0,60}━{3,}$/,
    },

    does: { format: ['biome format'], lint: ['biome'] },
    unmistakable: ['biome'],
    strict: ['--error-on-warnings'],
    // https://biomejs.dev/guides/migrate-eslint-prettier/
    replaces: { as: /^biome$/, tools: /^(?:prettier|eslint|rome|standard|xo)$/ },
    configuration: biomeSettings,
    options: {
      biome: {
        strict: ['--error-on-warnings'],
        lenient: ['--write', '--fix', '--apply', '--no-errors-on-unmatched'],
        ignores: ['--skip'],
      },
    },
  },
  {
    name: 'oxlint',
    url: 'https://oxc.rs/docs/guide/usage/linter/cli.html',
    does: { lint: ['oxlint'] },
    unmistakable: ['oxlint'],
    configuration: oxlintSettings,
    options: {
      oxlint: {
        strict: ['--deny-warnings'],
        lenient: ['--fix', '--no-error-on-unmatched-pattern'],
        ignores: ['--ignore-pattern', '-A', '--allow'],
      },
    },
  },
  {
    name: 'Stylelint',
    url: 'https://stylelint.io/user-guide/cli/',
    does: { lint: ['stylelint'] },
    unmistakable: ['stylelint'],
    configuration: stylelintSettings,
    options: {
      stylelint: {
        same: { '--mw': '--max-warnings', '--aei': '--allow-empty-input', '--ip': '--ignore-pattern' },
        lenient: ['--fix', '--allow-empty-input'],
        ignores: ['--ignore-pattern'],
      },
    },
  },
  {
    name: 'TSLint',
    url: 'https://palantir.github.io/tslint/usage/cli/',
    does: { lint: ['tslint'] },
    unmistakable: ['tslint'],
    configuration: tslintSettings,
    options: { tslint: { soft: ['--force'], lenient: ['--fix'] } },
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
    signs: {
      suspect: /^(?:Unused|Unlisted|Unresolved|Duplicate) /,
      builds: [
        {
          kind: 'why',
          line: /^(?:Unused|Unlisted|Unresolved|Duplicate) [a-zA-Z ]{4,40} \([1-9]\d{0,8}\)$/,
          after: { most: 4, like: /^\S{1,300}(?: |$)/ },
        },
      ],
    },
    failureKinds: {
      lint: /^(?:Unused|Unlisted|Unresolved|Duplicate) (?:(?:dev|optional peer)?[dD]ependencies|files|imports|binaries|exports|exported [a-z ]{4,20}|catalog entries) \([1-9]\d{0,8}\)$/,
    },
    does: { lint: ['knip'] },
    unmistakable: ['knip'],
    configuration: knipSettings,
    options: {
      knip: { strict: ['--strict'], soft: ['--no-exit-code'], lenient: ['--fix'], ignores: ['--exclude'] },
    },
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
    name: 'Manypkg',
    url: 'https://github.com/Thinkmill/manypkg',
    does: { lint: ['manypkg check'] },
    unmistakable: ['manypkg'],
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
    // Budgets of pages, as a linter has them.
    failureKinds: { lint: /^ {2}[✘X] {2}\S{1,100} failure for \w{1,40} assertion$/ },
    does: { tests: ['lhci', 'lighthouse-ci'] },
    unmistakable: ['lhci'],
    configuration: lighthouseSettings,
  },
  {
    name: 'svelte-check',
    url: 'https://svelte.dev/docs/cli/sv-check',
    does: { types: ['svelte-check'] },
    options: { 'svelte-check': { strict: ['--fail-on-warnings'], ignores: ['--ignore'] } },
  },
  {
    name: 'Standard and XO',
    url: 'https://standardjs.com/',
    does: { lint: ['xo', 'semistandard'] },
    options: {
      ...sharedBy(['standard', 'xo', 'semistandard'], { lenient: ['--fix'] }),
    },
  },
];
