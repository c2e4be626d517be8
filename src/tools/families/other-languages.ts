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
  { name: 'SwiftLint', url: 'https://realm.github.io/SwiftLint/', does: { lint: ['swiftlint'] } },
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
