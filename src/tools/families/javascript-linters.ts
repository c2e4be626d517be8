import type { Tool } from '../tool.ts';

/** Linters, formatters and type checkers of JavaScript and TypeScript. */
export const javascriptLinters: readonly Tool[] = [
  {
    name: 'TypeScript',
    url: 'https://www.typescriptlang.org/docs/handbook/compiler-options.html',
    does: { types: ['tsc', 'vue-tsc'] },
    unmistakable: ['tsc'],
    // https://www.typescriptlang.org/tsconfig/
    configuration: {
      files: [{ path: /(?:^|\/)tsconfig[\w.-]*\.json$/, form: 'script' }],
      keys: {
        extends: 'inherits',
        'compilerOptions.strict': 'strict',
        'compilerOptions.noImplicit*': 'strict',
        'compilerOptions.noUnused*': 'strict',
        'compilerOptions.noUnchecked*': 'strict',
        'compilerOptions.noFallthroughCasesInSwitch': 'strict',
        'compilerOptions.noPropertyAccessFromIndexSignature': 'strict',
        'compilerOptions.exactOptionalPropertyTypes': 'strict',
        'compilerOptions.useUnknownInCatchVariables': 'strict by default',
        'compilerOptions.strict*': 'strict by default',
        'compilerOptions.allowUnreachableCode': 'lenient',
        'compilerOptions.allowUnusedLabels': 'lenient',
        'compilerOptions.checkJs': 'strict',
        'compilerOptions.skipLibCheck': 'lenient',
        'compilerOptions.skipDefaultLibCheck': 'lenient',
        'compilerOptions.noCheck': 'lenient',
        'compilerOptions.noEmitOnError': 'strict',
        'compilerOptions.isolatedDeclarations': 'strict',
        exclude: 'ignores',
        include: 'scope',
        files: 'scope',
      },
    },
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
    // https://eslint.org/docs/latest/use/configure/ and, for the form before version 9, /docs/v8.x/use/configure/
    configuration: {
      files: [
        { path: /(?:^|\/)eslint\.config\.[cm]?[jt]s$/, form: 'script' },
        { path: /(?:^|\/)\.eslintrc(?:\.json|\.c?js)?$/, form: 'script' },
        { path: /(?:^|\/)\.eslintrc\.ya?ml$/, form: 'yaml' },
        { path: /(?:^|\/)package\.json$/, form: 'script', under: ['eslintConfig'] },
        { path: /(?:^|\/)\.eslintignore$/, form: 'lines', beside: true },
        { path: /(?:^|\/)eslint-suppressions\.json$/, form: 'findings', beside: true },
      ],
      keys: {
        extends: 'inherits',
        'overrides.extends': 'inherits',
        'rules.**': 'level',
        'overrides.rules.**': 'level',
        '*.rules.**': 'level',
        ignores: 'ignores',
        ignorePatterns: 'ignores',
        'linterOptions.noInlineConfig': 'strict',
        'linterOptions.reportUnusedDisableDirectives': 'level',
        'linterOptions.reportUnusedInlineConfigs': 'level',
        reportUnusedDisableDirectives: 'strict',
        noInlineConfig: 'strict',
        lines: 'ignores',
        findings: 'accepted',
      },
    },
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
    settings: /(?:^|\/)biome\.jsonc?$/,
  },
  {
    name: 'oxlint',
    url: 'https://oxc.rs/docs/guide/usage/linter/cli.html',
    does: { lint: ['oxlint'] },
    unmistakable: ['oxlint'],
  },
  {
    name: 'Stylelint',
    url: 'https://stylelint.io/user-guide/cli/',
    does: { lint: ['stylelint'] },
    unmistakable: ['stylelint'],
  },
];
