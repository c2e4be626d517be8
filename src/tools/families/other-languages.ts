import { lineReader, preceding, wordedCounts } from '../log-totals/counts.ts';
import { type Closing, type TestReader, totalsOf } from '../log-totals/model.ts';
import { sharedBy, type Tool } from '../tool.ts';
import { dartSettings } from './native-settings.ts';

const BUNDLE = /^Test Suite '([^']{1,200}\.xctest)' (?:passed|failed) at /;
const WHOLE = /^Test Suite '((?:All|Selected) tests)' (?:passed|failed) at /;
const EXECUTED = /^\s*Executed (\d{1,9}) tests?, with (?:(\d{1,9}) tests? skipped and )?(\d{1,9}) failures?/;

/**
 * What XCTest says at the end of each bundle of tests, or of the whole where nothing was in a bundle; the suites in it say it,
 * too. It counts assertions that failed: the tests that did are counted by their own lines.
 */
const xctestTests: TestReader = {
  format: 'xctest',
  closings(lines) {
    const end = lines.some((line) => BUNDLE.test(line)) ? BUNDLE : WHOLE;
    let [failed, bundle] = [new Set<string>(), ''];
    return lines.flatMap((text, at): Closing[] => {
      const test = /^Test Case '([^']{1,300})' failed \(/.exec(text)?.[1];
      if (test !== undefined) failed.add(test);
      bundle = end.exec(text)?.[1] ?? (/^Test Suite '/.test(text) ? '' : bundle);
      const [, total, skipped = '0', assertions = '0'] = bundle === '' ? [] : (EXECUTED.exec(text) ?? []);
      if (total === undefined) return [];
      const totals = totalsOf({
        total: Number(total),
        failed: failed.size || Math.min(Number(total), Number(assertions)),
        skipped: Number(skipped),
      });
      const closing = { at, part: bundle, totals };
      [failed, bundle] = [new Set(), ''];
      return [closing];
    });
  },
};

/** `✘ Test run with 12 tests in 3 suites failed after 0.1 seconds with 2 issues.`: the tests with issues have their own lines. */
const swiftTestingTests: TestReader = {
  format: 'swift testing',
  closings(lines) {
    let [failed, skipped] = [0, 0];
    return lines.flatMap((text, at): Closing[] => {
      if (/^\S{1,4} +Test (?!run with|case )\S.* failed after \d[\d.]* seconds with \d+ issues?/.test(text))
        failed += 1;
      if (/^\S{1,4} +Test (?!run |case )\S.{0,300} skipped(?::|\.|$)/.test(text)) skipped += 1;
      const [, total, issues = '0'] =
        /^\S{1,4} +Test run with (\d{1,9}) tests?(?: in \d{1,9} suites?)? (?:passed|failed) after (?:.{1,40} with (\d{1,9}) issues?)?/.exec(
          text,
        ) ?? [];
      if (total === undefined) return [];
      // Skipped tests are not started, and not counted.
      const totals = totalsOf({
        total: Number(total) + skipped,
        failed: failed || Math.min(Number(total), Number(issues)),
        skipped,
      });
      [failed, skipped] = [0, 0];
      return [{ at, totals }];
    });
  },
};

/**
 * `Finished in 0.03 seconds` and `3 doctests, 12 tests, 1 failure, 2 excluded, 1 skipped`. Excluded ones are among the tests.
 * https://hexdocs.pm/ex_unit/ExUnit.html
 */
const exunitTests = lineReader(
  'mix test',
  /^((?:\d{1,9} (?:doctests?|tests?|property|properties), ){1,3}\d{1,9} failures?(?:, \d{1,9} (?:excluded|invalid|skipped)){0,3})$/,
  ([, body = ''], lines, at) => {
    if (!/^Finished in \d[\d.]{0,12} seconds\b/.test(preceding(lines, at, 1)[0] ?? '')) return null;
    const count = wordedCounts(body);
    return {
      total: count('test', 'tests', 'doctest', 'doctests', 'property', 'properties'),
      failed: count('failure', 'failures'),
      errored: count('invalid'),
      skipped: count('excluded', 'skipped'),
    };
  },
);
const noExunitTests = lineReader('mix test', /^There are no tests to run$/, () => ({}));

/** `00:01 +12 ~1 -2: Some tests failed.`: passed, skipped and failed ones. */
const dartTests = lineReader(
  'dart test',
  /^\d{1,3}:\d{2} \+(\d{1,9})(?: ~(\d{1,9}))?(?: -(\d{1,9}))?: (?:All tests passed!|Some tests failed\.|All tests skipped\.)$/,
  ([, passed, skipped = '0', failed = '0']) => ({
    passed: Number(passed),
    skipped: Number(skipped),
    failed: Number(failed),
  }),
);
/** What it prints on a runner of GitHub; with failures that is an error line. */
const dartOnGitHub = lineReader(
  'dart test',
  /^\S{1,4} (\d{1,9}) tests? passed(?:, (\d{1,9}) skipped)?\.$/u,
  ([, passed, skipped = '0']) => ({ passed: Number(passed), skipped: Number(skipped) }),
);
const noDartTests = lineReader('dart test', /^No tests (?:ran|were found)\.$/, () => ({}));

/** Tools of Swift, Elixir, Dart and shells. */
export const otherLanguages: readonly Tool[] = [
  {
    name: 'Swift',
    url: 'https://docs.swift.org/swiftpm/documentation/packagemanagerdocs/',
    does: { tests: ['swift test', 'xcodebuild test'] },
    totals: [xctestTests, swiftTestingTests],
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
    // https://hexdocs.pm/mix/Mix.Tasks.Deps.Get.html
    locks: [{ program: 'mix', verbs: ['deps.get'], options: ['--check-locked'] }],
    does: { format: ['mix format'], tests: ['mix test'] },
    totals: [exunitTests, noExunitTests],
    countedBy: { format: 'bats', by: 'mix test' },
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
    totals: [dartTests, dartOnGitHub, noDartTests],
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
