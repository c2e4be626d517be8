import type { Tool } from '../tool.ts';
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
  },
  {
    name: 'Mix',
    url: 'https://hexdocs.pm/mix/Mix.html',
    does: { format: ['mix format'], tests: ['mix test'] },
    umbrella: /^mix\b/,
    manifests: /^mix\.exs$/i,
    lockFiles: ['mix.lock'],
  },
  { name: 'Credo', url: 'https://hexdocs.pm/credo/', does: { lint: ['credo'] } },
  {
    name: 'Dart',
    url: 'https://dart.dev/tools/dart-format',
    writes: ['dart-json'],
    strict: ['--set-exit-if-changed'],
    manifests: /^pubspec\.yaml$/i,
    lockFiles: ['pubspec.lock'],
    configuration: dartSettings,
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
  },
  {
    name: 'shfmt',
    url: 'https://github.com/mvdan/sh',
    does: { format: ['shfmt'] },
    unmistakable: ['shfmt'],
  },
];
