import type { Configuration } from '../settings/configuration.ts';

/** Settings of linters, formatters and type checkers of JavaScript and TypeScript. */

/** https://www.typescriptlang.org/tsconfig/ */
export const typescriptSettings: Configuration = {
  files: [{ path: /(?:^|\/)[tj]sconfig[\w.-]*\.json$/, form: 'script' }],
  projects: true,
  // https://www.typescriptlang.org/tsconfig/#strict
  implies: {
    'compilerOptions.strict':
      /^compilerOptions\.(?:alwaysStrict|strict\w+|noImplicit(?:Any|This)|useUnknownInCatchVariables)$/,
  },
  keys: {
    extends: 'inherits',
    // On by default since version 6.
    'compilerOptions.strict': 'strict of late',
    'compilerOptions.noUncheckedSideEffectImports': 'strict of late',
    'compilerOptions.noImplicit*': 'strict',
    'compilerOptions.noUnused*': 'strict',
    'compilerOptions.noUnchecked*': 'strict',
    'compilerOptions.noFallthroughCasesInSwitch': 'strict',
    'compilerOptions.noPropertyAccessFromIndexSignature': 'strict',
    'compilerOptions.exactOptionalPropertyTypes': 'strict',
    'compilerOptions.useUnknownInCatchVariables': 'strict by default',
    'compilerOptions.alwaysStrict': 'strict by default',
    'compilerOptions.strict*': 'strict by default',
    'compilerOptions.forceConsistentCasingInFileNames': 'strict by default',
    'compilerOptions.allowUnreachableCode': 'lenient',
    'compilerOptions.allowUnusedLabels': 'lenient',
    'compilerOptions.suppress*': 'lenient',
    'compilerOptions.noStrictGenericChecks': 'lenient',
    'compilerOptions.checkJs': 'strict',
    'compilerOptions.skipLibCheck': 'lenient as usual',
    'compilerOptions.skipDefaultLibCheck': 'lenient',
    'compilerOptions.noCheck': 'lenient',
    'compilerOptions.noEmitOnError': 'strict',
    'compilerOptions.isolatedDeclarations': 'strict',
    exclude: 'ignores',
    include: 'scope',
    files: 'scope',
  },
};

/** https://eslint.org/docs/latest/use/configure/ and, for the form before version 9, /docs/v8.x/use/configure/ */
export const eslintSettings: Configuration = {
  files: [
    { path: /(?:^|\/)eslint\.config\.[cm]?[jt]s$/, form: 'script' },
    { path: /(?:^|\/)\.eslintrc(?:\.json|\.c?js)?$/, form: 'script' },
    { path: /(?:^|\/)\.eslintrc\.ya?ml$/, form: 'yaml' },
    { path: /(?:^|\/)package\.json$/, form: 'script', under: ['eslintConfig'] },
    { path: /(?:^|\/)package\.json$/, form: 'script', under: ['eslintIgnore'], beside: true },
    { path: /(?:^|\/)\.eslintignore$/, form: 'lines', beside: true },
    { path: /(?:^|\/)eslint-suppressions\.json$/, form: 'findings', beside: true },
  ],
  keys: {
    extends: 'inherits',
    'overrides.extends': 'inherits',
    'rules.<rule>': 'level',
    'overrides.rules.<rule>': 'level',
    '*.rules.<rule>': 'level',
    ignores: 'ignores',
    ignorePatterns: 'ignores',
    '*.linterOptions.noInlineConfig': 'strict',
    'linterOptions.noInlineConfig': 'strict',
    'linterOptions.reportUnusedDisableDirectives': 'level',
    'linterOptions.reportUnusedInlineConfigs': 'level',
    reportUnusedDisableDirectives: 'strict',
    noInlineConfig: 'strict',
    lines: 'ignores',
    findings: 'accepted',
  },
};

/** What is left alone by a formatter is not left unchecked: https://prettier.io/docs/ignore */
export const prettierSettings: Configuration = {
  files: [
    { path: /(?:^|\/)\.prettierignore$/, form: 'lines', beside: true },
    { path: /(?:^|\/)\.prettierrc(?:\.json5?)?$/, form: 'script' },
  ],
  keys: { lines: 'lesser ignores', requirePragma: 'lenient' },
};

/** https://biomejs.dev/reference/configuration/ and, before version 2, https://v1.biomejs.dev/reference/configuration/ */
const BIOME = {
  'linter.enabled': 'strict by default',
  'linter.rules.recommended': 'strict by default',
  'linter.rules.all': 'strict',
  'linter.rules.*.recommended': 'strict by default',
  'linter.rules.*.all': 'strict',
  'linter.rules.*.*.level': 'level',
  'linter.rules.*.<rule>': 'level',
  'linter.rules.<group>': 'level',
  'linter.domains.<domain>': 'level',
} as const;

export const biomeSettings: Configuration = {
  files: [{ path: /(?:^|\/)\.?biome\.jsonc?$/, form: 'script' }],
  keys: {
    extends: 'inherits',
    ...BIOME,
    ...Object.fromEntries(Object.entries(BIOME).map(([key, meaning]) => [`overrides.${key}`, meaning])),
    '*.linter.enabled': 'strict by default',
    'formatter.enabled': 'strict by default',
    'assist.enabled': 'strict by default',
    'organizeImports.enabled': 'strict by default',
    'files.ignore': 'ignores',
    'linter.ignore': 'ignores',
    'formatter.ignore': 'lesser ignores',
    'files.include*': 'scope',
    'linter.include*': 'scope',
  },
};

/** https://oxc.rs/docs/guide/usage/linter/config-file-reference.html */
export const oxlintSettings: Configuration = {
  files: [
    { path: /(?:^|\/)\.?oxlintrc\.jsonc?$/, form: 'script' },
    { path: /(?:^|\/)oxlint\.config\.[cm]?[jt]s$/, form: 'script' },
  ],
  keys: {
    extends: 'inherits',
    'rules.<rule>': 'level',
    'overrides.rules.<rule>': 'level',
    'categories.<category>': 'level',
    plugins: 'selects',
    ignorePatterns: 'ignores',
    'options.denyWarnings': 'strict',
    'options.maxWarnings': 'maximum',
    'options.typeAware': 'strict',
    'options.typeCheck': 'strict',
    'options.reportUnusedDisableDirectives': 'level',
  },
};

/** https://stylelint.io/user-guide/configure/ */
export const stylelintSettings: Configuration = {
  files: [
    { path: /(?:^|\/)\.stylelintrc(?:\.json|\.[cm]?js)?$/, form: 'script' },
    { path: /(?:^|\/)stylelint\.config\.[cm]?[jt]s$/, form: 'script' },
    { path: /(?:^|\/)\.stylelintrc\.ya?ml$/, form: 'yaml' },
    { path: /(?:^|\/)package\.json$/, form: 'script', under: ['stylelint'] },
    { path: /(?:^|\/)\.stylelintignore$/, form: 'lines', beside: true },
  ],
  keys: {
    extends: 'inherits',
    'rules.*.severity': 'level',
    'rules.<rule>': 'rule',
    'overrides.rules.*.severity': 'level',
    'overrides.rules.<rule>': 'rule',
    defaultSeverity: 'level',
    ignoreFiles: 'ignores',
    lines: 'ignores',
    'report*Disables': 'strict',
    ignoreDisables: 'strict',
    allowEmptyInput: 'lenient',
    maxWarnings: 'maximum',
  },
};

/** https://palantir.github.io/tslint/usage/configuration/ */
export const tslintSettings: Configuration = {
  files: [
    { path: /(?:^|\/)tslint[\w.-]*\.(?:json|js)$/, form: 'script' },
    { path: /(?:^|\/)tslint\.ya?ml$/, form: 'yaml' },
  ],
  keys: {
    extends: 'inherits',
    'rules.*.severity': 'level',
    'rules.<rule>': 'rule',
    'jsRules.*.severity': 'level',
    'jsRules.<rule>': 'rule',
    defaultSeverity: 'level',
    'linterOptions.exclude': 'ignores',
  },
};

/** https://standardjs.com/#how-do-i-ignore-files */
export const standardSettings: Configuration = {
  files: [
    { path: /(?:^|\/)package\.json$/, form: 'script', under: ['standard', 'ts-standard', 'semistandard'] },
  ],
  keys: { ignore: 'ignores', noDefaultIgnore: 'strict' },
};

/** https://github.com/xojs/xo#config */
export const xoSettings: Configuration = {
  files: [
    { path: /(?:^|\/)(?:\.xo-config|xo\.config)\.(?:json|[cm]?[jt]s)$/, form: 'script' },
    { path: /(?:^|\/)package\.json$/, form: 'script', under: ['xo'] },
  ],
  keys: {
    extends: 'inherits',
    ignore: 'ignores',
    ignores: 'ignores',
    'rules.<rule>': 'level',
    '*.rules.<rule>': 'level',
    'overrides.rules.<rule>': 'level',
  },
};

/** https://knip.dev/reference/configuration and https://knip.dev/features/rules-and-filters */
const KNIP = {
  ignore: 'lesser ignores',
  ignoreFiles: 'lesser ignores',
  ignoreBinaries: 'lesser ignores',
  ignoreDependencies: 'lesser ignores',
  ignoreMembers: 'lesser ignores',
  ignoreUnresolved: 'lesser ignores',
  ignoreWorkspaces: 'lesser ignores',
  'ignoreIssues.**': 'lesser ignores',
  ignoreExportsUsedInFile: 'lenient',
  project: 'lesser scope',
} as const;

export const knipSettings: Configuration = {
  files: [
    { path: /(?:^|\/)\.?knip\.jsonc?$/, form: 'script' },
    { path: /(?:^|\/)knip(?:\.config)?\.[jt]s$/, form: 'script' },
    { path: /(?:^|\/)package\.json$/, form: 'script', under: ['knip'] },
  ],
  keys: {
    ...KNIP,
    ...Object.fromEntries(Object.entries(KNIP).map(([key, meaning]) => [`workspaces.**.${key}`, meaning])),
    'rules.<type>': 'level',
    exclude: 'ignores',
    include: 'scope',
    treatConfigHintsAsErrors: 'strict',
  },
};

/** https://github.com/depcheck/depcheck#options */
export const depcheckSettings: Configuration = {
  files: [
    { path: /(?:^|\/)\.depcheckrc\.json$/, form: 'script' },
    { path: /(?:^|\/)\.depcheckrc(?:\.ya?ml)?$/, form: 'yaml' },
  ],
  keys: {
    ignores: 'ignores',
    'ignore-patterns': 'ignores',
    'ignore-bin-package': 'lenient',
    'skip-missing': 'lenient',
  },
};

/** https://github.com/arethetypeswrong/arethetypeswrong.github.io/tree/main/packages/cli#configuration */
export const attwSettings: Configuration = {
  files: [{ path: /(?:^|\/)\.attw\.json$/, form: 'script' }],
  keys: { ignoreRules: 'ignores', excludeEntrypoints: 'ignores' },
};

/** https://github.com/ai/size-limit#config */
export const sizeLimitSettings: Configuration = {
  files: [
    { path: /(?:^|\/)\.size-limit(?:\.(?:json|[cm]?[jt]s))?$/, form: 'script' },
    { path: /(?:^|\/)package\.json$/, form: 'script', under: ['size-limit'] },
  ],
  keys: { limit: 'maximum', '*.limit': 'maximum', ignore: 'ignores', '*.ignore': 'ignores' },
};

/** https://github.com/siddharthkp/bundlesize#configuration */
export const bundlesizeSettings: Configuration = {
  files: [
    { path: /(?:^|\/)\.?bundlesize(?:rc|\.config)?\.json$/, form: 'script' },
    { path: /(?:^|\/)package\.json$/, form: 'script', under: ['bundlesize'] },
  ],
  keys: { maxSize: 'maximum', '*.maxSize': 'maximum' },
};

/** https://googlechrome.github.io/lighthouse-ci/docs/configuration.html#assert */
const LIGHTHOUSE = {
  preset: 'inherits',
  'assertions.*.minScore': 'threshold',
  'assertions.*.maxLength': 'maximum',
  'assertions.*.maxNumericValue': 'maximum',
  'assertions.<audit>': 'level',
} as const;

export const lighthouseSettings: Configuration = {
  files: [
    { path: /(?:^|\/)\.?lighthouserc(?:\.json|\.c?js)?$/, form: 'script', under: ['ci.assert'] },
    { path: /(?:^|\/)\.?lighthouserc\.ya?ml$/, form: 'yaml', under: ['ci.assert'] },
  ],
  keys: {
    ...LIGHTHOUSE,
    ...Object.fromEntries(
      Object.entries(LIGHTHOUSE).map(([key, meaning]) => [`assertMatrix.${key}`, meaning]),
    ),
  },
};
