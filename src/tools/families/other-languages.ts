import { sharedBy, type Tool } from '../tool.ts';

/** Tools of Swift, Elixir, Dart and shells. */
export const otherLanguages: readonly Tool[] = [
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
    name: 'Swift',
    url: 'https://docs.swift.org/swiftpm/documentation/packagemanagerdocs/',
    does: { tests: ['swift test'] },
    compiles: ['swift build'],
    lockFiles: ['package.resolved'],
  },
  {
    name: 'SwiftLint',
    url: 'https://realm.github.io/SwiftLint/',
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
    options: {
      mix: {
        strict: ['--warnings-as-errors', '--check-formatted'],
        soft: ['--ignore-exit-status', '--mute-exit-status'],
        ignores: ['--exclude'],
      },
    },
    does: { format: ['mix format'], tests: ['mix test'] },
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
    umbrella: /^mix\b/,
    manifests: /^mix\.exs$/i,
    lockFiles: ['mix.lock'],
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
    options: {
      ...sharedBy(['dart', 'flutter'], {
        same: { '-x': '--exclude-tags', '-t': '--tags' },
        strict: ['--set-exit-if-changed', '--fatal-infos', '--fatal-warnings'],
        soft: ['--no-fatal-infos', '--no-fatal-warnings', '--update-goldens'],
        ignores: ['--exclude-tags'],
      }),
    },
    writes: ['dart-json'],
    strict: ['--set-exit-if-changed'],
    prepares: { dart: ['pub'], flutter: ['pub', 'config', 'precache', 'doctor', 'clean'] },
    manifests: /^pubspec\.yaml$/i,
    lockFiles: ['pubspec.lock'],
  },
  {
    name: 'ShellCheck',
    url: 'https://www.shellcheck.net/wiki/',
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
    does: { lint: ['shellcheck'] },
    unmistakable: ['shellcheck'],
  },
  {
    name: 'shfmt',
    url: 'https://github.com/mvdan/sh',
    options: {
      shfmt: { same: { '--diff': '-d', '--list': '-l', '--write': '-w' }, strict: ['-d'], lenient: ['-w'] },
    },
    does: { format: ['shfmt'] },
    unmistakable: ['shfmt'],
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
