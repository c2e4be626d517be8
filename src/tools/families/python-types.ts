import { findingsLine, none } from '../log-totals/findings.ts';
import type { Meaning } from '../settings/configuration.ts';
import { sharedBy, type Tool } from '../tool.ts';

const MYPY: Readonly<Record<string, Meaning>> = {
  files: 'scope',
  packages: 'scope',
  modules: 'scope',
  exclude: 'ignores',
  disable_error_code: 'ignores',
  enable_error_code: 'adds',
  ignore_errors: 'lenient',
  ignore_missing_imports: 'lenient',
  untyped_calls_exclude: 'ignores',
  deprecated_calls_exclude: 'ignores',
  exclude_gitignore: 'lenient',
  follow_imports: 'level',
  allow_any_generics: 'lenient',
  allow_subclassing_any: 'lenient',
  allow_untyped_calls: 'lenient',
  allow_untyped_defs: 'lenient',
  allow_incomplete_defs: 'lenient',
  allow_untyped_decorators: 'lenient',
  allow_redefinition: 'lenient',
  allow_untyped_globals: 'lenient',
  implicit_optional: 'lenient',
  implicit_reexport: 'lenient by default',
  strict: 'strict',
  strict_optional: 'strict by default',
  strict_equality: 'strict',
  strict_equality_for_none: 'strict',
  // From mypy 2 on they are on where nothing is said.
  strict_bytes: 'strict of late',
  local_partial_types: 'strict of late',
  warn_no_return: 'strict by default',
  extra_checks: 'strict',
  'disallow_*': 'strict',
  no_implicit_optional: 'strict by default',
  'check_*': 'strict',
  'warn_*': 'strict',
  'no_implicit_*': 'strict',
};

/** A module without types is a new dependency more often than not. */
const OF_MODULES: Readonly<Record<string, Meaning>> = {
  ignore_missing_imports: 'lenient as usual',
  follow_imports: 'level',
};

/** Type checkers of Python. */
export const pythonTypes: readonly Tool[] = [
  {
    name: 'mypy',
    url: 'https://mypy.readthedocs.io/en/stable/command_line.html',
    signs: { builds: [{ kind: 'closing', line: /^Found [1-9]\d{0,8} errors? in [1-9]\d{0,8} files?/ }] },
    failureKinds: {
      types:
        /^Found [1-9]\d{0,8} errors? in [1-9]\d{0,8} files? \((?:checked|errors prevented)|^\S{1,300}\.pyi?:\d{1,9}(?::\d{1,9})?: error: /,
    },

    findings: [
      findingsLine('mypy', [
        { line: /^Success: no issues found in \d{1,9} source files?$/, count: none },
        { line: /^Found (\d{1,9}) errors? in \d{1,9} files? \(.{1,80}\)$/ },
      ]),
    ],
    does: { types: ['mypy'] },
    unmistakable: ['mypy'],
    plain: ['mypy'],
    ignores: ['--disable-error-code'],
    // https://mypy.readthedocs.io/en/stable/config_file.html
    configuration: {
      files: [
        { path: /(?:^|\/)\.?mypy\.ini$/, form: 'ini', under: ['mypy', 'mypy-*'] },
        { path: /(?:^|\/)setup\.cfg$/, form: 'ini', under: ['mypy', 'mypy-*'] },
        { path: /(?:^|\/)pyproject\.toml$/, form: 'toml', under: ['tool.mypy'] },
      ],
      keys: Object.fromEntries(
        // For all modules, and for those that are named.
        ['', 'overrides.'].flatMap((place) =>
          Object.entries({ ...MYPY, ...(place !== '' && OF_MODULES) }).map(([key, meaning]) => [
            `${place}${key}`,
            meaning,
          ]),
        ),
      ),
      // A section of INI is an override of TOML.
      same: [[/^mypy-(.{1,300})\.([a-z_]+)$/, 'overrides[$1].$2']],
      // https://mypy.readthedocs.io/en/stable/command_line.html#cmdoption-mypy-strict
      implies: {
        strict:
          /^(?:warn_(?:unused_configs|redundant_casts|unused_ignores|return_any)|disallow_(?:any_generics|subclassing_any|untyped_calls|untyped_defs|incomplete_defs|untyped_decorators)|check_untyped_defs|no_implicit_reexport|strict_equality|strict_bytes|extra_checks)$/,
      },
    },
    options: {
      ...sharedBy(['mypy', 'dmypy'], {
        same: { '-p': '--package', '-m': '--module' },
        strict: [
          '--strict',
          '--warn-unused-ignores',
          '--disallow-untyped-defs',
          '--disallow-any-generics',
          '--warn-return-any',
          '--check-untyped-defs',
          '--disallow-incomplete-defs',
        ],
        soft: ['--no-strict-optional', '--follow-imports skip', '--allow-untyped-globals', '--ignore-errors'],
        lenient: ['--ignore-missing-imports'],
        ignores: ['--disable-error-code', '--exclude'],
      }),
    },
  },
  {
    name: 'pyright',
    url: 'https://microsoft.github.io/pyright/#/command-line',
    signs: {
      builds: [
        {
          kind: 'why',
          line: /^ {2}\S{1,300}:\d{1,9}:\d{1,9} - error: /,
          after: { most: 2, like: /^ {4,}\S/ },
        },
        { kind: 'closing', line: /^[1-9]\d{0,8} errors?, \d{1,9} warnings?/ },
      ],
    },
    failureKinds: { types: /^ {2}\S{1,300}:\d{1,9}:\d{1,9} - error: / },

    findings: [
      findingsLine('pyright', [
        {
          line: /^(\d{1,9}) errors?, (\d{1,9}) warnings?, \d{1,9} (?:informations?|notes?) ?$/,
          count: ([, errors, warnings]) => Number(errors) + Number(warnings),
        },
      ]),
    ],
    // https://microsoft.github.io/pyright/#/configuration and https://docs.basedpyright.com/latest/configuration/config-files/
    configuration: {
      files: [
        { path: /(?:^|\/)pyrightconfig\.json$/, form: 'script' },
        {
          path: /(?:^|\/)pyproject\.toml$/,
          form: 'toml',
          under: ['tool.pyright', 'tool.basedpyright'],
        },
        { path: /(?:^|\/)\.basedpyright\/baseline\.json$/, form: 'findings', beside: true },
      ],
      keys: {
        extends: 'inherits',
        include: 'scope',
        exclude: 'ignores',
        ignore: 'ignores',
        strict: 'adds',
        typeCheckingMode: 'level',
        failOnWarnings: 'strict',
        analyzeUnannotatedFunctions: 'strict by default',
        strictParameterNoneValue: 'strict by default',
        disableBytesTypePromotions: 'strict by default',
        deprecateTypingAliases: 'strict',
        'strict*': 'strict',
        enableTypeIgnoreComments: 'lenient by default',
        allowedUntypedLibraries: 'ignores',
        'report*': 'level',
        'executionEnvironments.analyzeUnannotatedFunctions': 'strict by default',
        'executionEnvironments.strict*': 'strict',
        'executionEnvironments.report*': 'level',
        findings: 'accepted',
      },
    },
    does: { types: ['pyright', 'basedpyright'] },
    unmistakable: ['pyright'],
    plain: ['pyright'],
    options: {
      ...sharedBy(['pyright', 'basedpyright'], {
        strict: ['--warnings', '--verifytypes'],
        soft: ['--writebaseline'],
        ignores: ['--baselinefile'],
      }),
    },
  },
  {
    name: 'ty',
    url: 'https://docs.astral.sh/ty/reference/cli/',
    does: { types: ['ty check'] },
    signs: {
      builds: [{ kind: 'closing', line: /^Found [1-9]\d{0,8} diagnostics?$/ }],
      suspect: /diagnostic/,
    },
    failureKinds: { types: /^Found [1-9]\d{0,8} diagnostics?$/ },
    // https://docs.astral.sh/ty/reference/configuration/
    configuration: {
      files: [
        { path: /(?:^|\/)ty\.toml$/, form: 'toml' },
        { path: /(?:^|\/)pyproject\.toml$/, form: 'toml', under: ['tool.ty'] },
      ],
      keys: {
        'rules.*': 'level',
        'overrides.rules.*': 'level',
        'src.include': 'scope',
        'src.exclude': 'ignores',
        'src.exclude-scripts': 'lenient',
        'terminal.error-on-warning': 'strict',
        '**.analysis.allowed-unresolved-imports': 'allows',
        '**.analysis.replace-imports-with-any': 'ignores',
        '**.analysis.respect-type-ignore-comments': 'lenient by default',
        '**.analysis.strict-*': 'strict',
      },
    },
  },
  {
    name: 'Pyre',
    url: 'https://pyre-check.org/docs/',
    does: { types: ['pyre check'] },
    // https://pyre-check.org/docs/configuration/
    configuration: {
      files: [{ path: /(?:^|\/)\.pyre_configuration(?:\.local)?$/, form: 'script' }],
      keys: {
        strict: 'strict',
        exclude: 'ignores',
        ignore_all_errors: 'ignores',
        only_check_paths: 'scope',
        source_directories: 'scope',
        'source_directories.root': 'scope',
      },
    },
  },
];
