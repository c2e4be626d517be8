import { sharedBy, type Tool } from '../tool.ts';
import { dartSettings } from './native-settings.ts';

/** Tools of Swift, Elixir, Dart and shells. */
export const otherLanguages: readonly Tool[] = [
  {
    name: 'Swift',
    url: 'https://docs.swift.org/swiftpm/documentation/packagemanagerdocs/',
    does: { tests: ['swift test'] },
    compiles: ['swift build'],
    lockFiles: ['package.resolved'],
  },
  {
    name: 'SwiftLint',
    url: 'https://realm.github.io/SwiftLint/',
    // https://github.com/realm/SwiftLint#configuration
    configuration: {
      files: [{ path: /(?:^|\/)\.swiftlint\.ya?ml$/, form: 'yaml', listed: ['custom_rules'] }],
      keys: {
        parent_config: 'inherits',
        child_config: 'inherits',
        included: 'scope',
        excluded: 'ignores',
        only_rules: 'selects',
        opt_in_rules: 'adds',
        analyzer_rules: 'adds',
        custom_rules: 'adds',
        disabled_rules: 'ignores',
        strict: 'strict',
        lenient: 'lenient',
        allow_zero_lintable_files: 'lenient',
        baseline: 'lenient',
        warning_threshold: 'maximum',
        ...{ line_length: 'maximum', file_length: 'maximum', type_body_length: 'maximum' },
        ...{ function_body_length: 'maximum', closure_body_length: 'maximum', large_tuple: 'maximum' },
        ...{ cyclomatic_complexity: 'maximum', function_parameter_count: 'maximum' },
        '**.severity': 'level',
        '*.min_length': 'minimum',
        '*.min_length.*': 'minimum',
        '*.ignores_*': 'lenient',
        '*.excluded': 'ignores',
        '**.warning': 'maximum',
        '**.error': 'maximum',
      },
      same: [[/^(\w+_(?:length|complexity|count|tuple))\.warning$/, '$1']],
    },
    does: { lint: ['swiftlint'] },
    options: {
      swiftlint: {
        valued: ['--write-baseline'],
        strict: ['--strict'],
        soft: ['--lenient', '--write-baseline'],
        lenient: ['--fix'],
        ignores: ['--baseline'],
      },
    },
  },
  {
    name: 'Mix',
    url: 'https://hexdocs.pm/mix/Mix.html',
    does: { format: ['mix format'], tests: ['mix test'] },
    umbrella: /^mix\b/,
    manifests: /^mix\.exs$/i,
    lockFiles: ['mix.lock'],
    prepares: {
      mix: [
        'deps.get',
        'deps.compile',
        'local.hex',
        'local.rebar',
        'ecto.create',
        'ecto.migrate',
        'ecto.setup',
      ],
    },
    options: {
      mix: {
        strict: ['--warnings-as-errors', '--check-formatted'],
        soft: ['--ignore-exit-status', '--mute-exit-status'],
        ignores: ['--exclude'],
      },
    },
  },
  {
    name: 'Credo',
    url: 'https://hexdocs.pm/credo/',
    does: { lint: ['credo'] },
    options: {
      'mix credo': {
        same: { '-i': '--ignore' },
        strict: ['--strict'],
        soft: ['--mute-exit-status', '--suggest'],
        ignores: ['--ignore-checks', '--ignore'],
      },
    },
  },
  {
    name: 'Dart',
    url: 'https://dart.dev/tools/dart-format',
    writes: ['dart-json'],
    strict: ['--set-exit-if-changed'],
    manifests: /^pubspec\.yaml$/i,
    lockFiles: ['pubspec.lock'],
    configuration: dartSettings,
    prepares: { dart: ['pub'], flutter: ['pub', 'config', 'precache', 'doctor', 'clean'] },
    options: {
      ...sharedBy(['dart', 'flutter'], {
        same: { '-x': '--exclude-tags', '-t': '--tags' },
        strict: ['--set-exit-if-changed', '--fatal-infos', '--fatal-warnings'],
        soft: ['--no-fatal-infos', '--no-fatal-warnings', '--update-goldens'],
        ignores: ['--exclude-tags'],
      }),
    },
  },
  {
    name: 'ShellCheck',
    url: 'https://www.shellcheck.net/wiki/',
    // https://www.shellcheck.net/wiki/Directive
    configuration: {
      files: [{ path: /(?:^|\/)\.?shellcheckrc$/, form: 'properties' }],
      keys: { disable: 'ignores', enable: 'adds', 'extended-analysis': 'strict by default' },
    },
    does: { lint: ['shellcheck'] },
    unmistakable: ['shellcheck'],
    options: {
      shellcheck: {
        same: {
          '-e': '--exclude',
          '-S': '--severity',
          '-i': '--include',
          '-s': '--shell',
          '-f': '--format',
          '-x': '--external-sources',
        },
        ignores: ['--exclude'],
      },
    },
  },
  {
    name: 'shfmt',
    url: 'https://github.com/mvdan/sh',
    does: { format: ['shfmt'] },
    unmistakable: ['shfmt'],
    options: {
      shfmt: { same: { '--diff': '-d', '--list': '-l', '--write': '-w' }, strict: ['-d'], lenient: ['-w'] },
    },
  },
  {
    name: 'opam',
    url: 'https://opam.ocaml.org/doc/man/opam-exec.html',
    launches: { opam: { verbs: ['exec'], valued: ['--switch'] } },
    prepares: { opam: ['install', 'init', 'switch', 'update', 'pin'] },
  },
  {
    name: 'Stack and Cabal',
    url: 'https://docs.haskellstack.org/en/stable/commands/exec_command/',
    does: { tests: ['stack test', 'cabal test'] },
    launches: { stack: { verbs: ['exec'], valued: ['--package'] }, cabal: { verbs: ['exec'] } },
    verbed: ['stack', 'cabal'],
    compiles: ['stack build', 'cabal build'],
  },
  {
    name: 'SwiftFormat',
    url: 'https://github.com/nicklockwood/SwiftFormat',
    does: { format: ['swiftformat'] },
    options: {
      swiftformat: {
        strict: ['--lint', '--dryrun'],
        soft: ['--lenient'],
        ignores: ['--exclude', '--disable'],
      },
    },
  },
  {
    name: 'StyLua, Taplo and Zig',
    url: 'https://github.com/JohnnyMorganz/StyLua',
    does: { format: ['stylua', 'taplo fmt', 'zig fmt', 'nixfmt', 'alejandra', 'ormolu', 'fourmolu'] },
    options: {
      ...sharedBy(['stylua', 'taplo', 'zig', 'nixfmt', 'alejandra', 'ormolu', 'fourmolu'], {
        strict: ['--check'],
      }),
    },
  },
];
