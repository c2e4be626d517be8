import { lineReader, preceding, wordedCounts } from '../log-totals/counts.ts';
import { type Closing, type TestReader, totalsOf } from '../log-totals/model.ts';
import { sharedBy, type Tool } from '../tool.ts';
import { dartSettings } from './native-settings.ts';

const BUNDLE = /^Test Suite '([^']{1,200}\.xctest)' (?:passed|failed) at /;
const WHOLE = /^Test Suite '((?:All|Selected) tests)' (?:passed|failed) at /;
/** Swift Testing begins: that XCTest has no test says nothing then. */
const BESIDE = /^\S{1,4} +Test run started\.$/;
const EXECUTED = /^\s*Executed (\d{1,9}) tests?, with (?:(\d{1,9}) tests? skipped and )?(\d{1,9}) failures?/;

/**
 * What XCTest says at the end of each bundle of tests, or of the whole where nothing was in a bundle; the suites in it say it,
 * too. It counts assertions that failed: the tests that did are counted by their own lines.
 */
const xctestTests: TestReader = {
  format: 'xctest',
  closings(lines) {
    const end = lines.some((line) => BUNDLE.test(line)) ? BUNDLE : WHOLE;
    const isBeside = lines.some((line) => BESIDE.test(line));
    let [failed, bundle] = [new Set<string>(), ''];
    return lines.flatMap((text, at): Closing[] => {
      const test = /^Test Case '([^']{1,300})' failed \(/.exec(text)?.[1];
      if (test !== undefined) failed.add(test);
      bundle = end.exec(text)?.[1] ?? (/^Test Suite '/.test(text) ? '' : bundle);
      const [, total, skipped = '0', assertions = '0'] = bundle === '' ? [] : (EXECUTED.exec(text) ?? []);
      if (total === undefined || (isBeside && total === '0')) return [];
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

/**
 * `Tests Passed: 1 failed, 2 skipped, 12 total (1.2 seconds)` of xcbeautify.
 * https://github.com/cpisciotta/xcbeautify
 */
const xcbeautifyTests = lineReader(
  'xcodebuild',
  /^Tests (?:Passed|Failed): (\d{1,9}) failed, (\d{1,9}) skipped, (\d{1,9}) total \(.{1,40}\)$/,
  ([, failed, skipped, total]) => ({
    total: Number(total),
    failed: Number(failed),
    skipped: Number(skipped),
  }),
);

/**
 * `12 successes / 1 failure / 0 errors / 2 pending : 0.12 seconds`.
 * https://lunarmodules.github.io/busted/
 */
const bustedTests = lineReader(
  'busted',
  /^(\d{1,9}) success(?:es)? \/ (\d{1,9}) failures? \/ (\d{1,9}) errors? \/ (\d{1,9}) pending : \d[\d.]{0,12} seconds$/,
  (match) => {
    const [passed, failed, errored, skipped] = match.slice(1).map(Number);
    return { passed, failed, errored, skipped };
  },
);

/**
 * `Build Summary: 5/5 steps succeeded; 11/13 tests passed; 1 skipped; 1 failed` of a build, `All 12 tests passed.` and
 * `10 passed; 1 skipped; 1 failed.` of one file.
 * https://ziglang.org/documentation/master/#Zig-Test
 */
const zigTests: TestReader = {
  format: 'zig',
  closings: (lines) =>
    lines.flatMap((text, at): Closing[] => {
      const [, passed, total, rest = ''] =
        /^Build Summary: .{1,120}; (\d{1,9})\/(\d{1,9}) tests passed(.{0,80})$/.exec(text) ?? [];
      const of = (word: string): number => wordedCounts(rest || text)(word);
      if (total !== undefined) {
        const skipped = Math.min(of('skipped'), Number(total) - Number(passed));
        const failed = Number(total) - Number(passed) - skipped;
        return [{ at, totals: totalsOf({ passed: Number(passed), skipped, failed }) }];
      }
      if (!/^\d{1,9} passed; \d{1,9} skipped; \d{1,9} failed\.$/.test(text)) return [];
      return [
        { at, totals: totalsOf({ passed: of('passed'), skipped: of('skipped'), failed: of('failed') }) },
      ];
    }),
};

/** Tools of Swift, Elixir, Dart, Haskell and other languages, and of shells. */
export const otherLanguages: readonly Tool[] = [
  {
    name: 'Swift',
    url: 'https://docs.swift.org/swiftpm/documentation/packagemanagerdocs/',
    namesFailed: [
      // As xcpretty writes it.
      /^ {4}✗ (test\w{0,200}), \S/,
      /^\S[^:]{0,300}:\d{1,9}: error: (?:-\[\S{1,200} |\w{1,100}\.)(\w{1,200})\]? : /,
      /^[✘􀢄] {1,2}Test "?(?!run with |case )(\S.{0,200}?)"? (?:recorded an issue|failed after) /u,
      // Of tests that ran side by side.
      /^Test case '([^']{1,300})' failed on '/,
    ],
    signs: {
      tests: [
        {
          kind: 'why',
          line: /^[✘􀢄] {1,2}Test .{1,300} recorded an issue/u,
          after: { most: 3, like: /^[↳ ]/ },
        },
        { kind: 'why', line: /^\S[^:]{0,300}:\d{1,9}: error: (?:-\[|\w{1,100}\.\w{1,100} : )/ },
        { kind: 'why', line: /^\S[^:]{0,300}\.swift:\d{1,9}: Fatal error: / },
        { kind: 'what', line: /^Test case '[^']{1,300}' failed on '/ },
        { kind: 'what', line: /^(?:Failing tests|Testing failed):$/, after: { most: 8, like: /^\t\S/ } },
        {
          kind: 'closing',
          line: /^[✘􀢄] {1,2}Test run with \d{1,9} tests?|^ {1,8}Executed \d{1,9} tests?, with [1-9]\d{0,8} failures?/u,
        },
      ],
      builds: [
        { kind: 'why', line: /^xcodebuild: error: /, after: { most: 2, like: /^\s+\S/ } },
        { kind: 'why', line: /^\S.{0,300}(?:\.xcodeproj|:PACKAGE-TARGET:[\w-]{1,100}): error: / },
        { kind: 'what', line: /^Command \w{1,60} failed with a nonzero exit code$/ },
        { kind: 'what', line: /^\*\* [A-Z ]{4,30} FAILED \*\*/ },
        { kind: 'what', line: /^The following build commands failed:$/, after: { most: 4, like: /^\t/ } },
      ],
    },
    failureKinds: {
      usage:
        /^xcodebuild: error: (?:Unknown build action|.{1,300} does not contain a scheme named|invalid option|option )/,
      assertion:
        /recorded an issue at .{1,300}: Expectation failed|: error: (?:-\[.{1,200}\]|\w{1,100}\.\w{1,100}) : XCTAssert/,
      'failed test':
        /^[✘􀢄] {1,2}Test .{1,300} (?:failed after|recorded an issue)|^ {4}✗ test\w{0,200}, \S|^\s{1,8}Executed \d{1,9} tests?, with [1-9]\d{0,8} failures?|: error: (?:-\[|\w{1,100}\.\w{1,100} : )|^\*\* TEST (?:EXECUTE )?FAILED \*\*|^Test case '[^']{1,300}' failed on '/u,
      crash: /^\S[^:]{0,300}\.swift:\d{1,9}: Fatal error: /,
      environment:
        /xcodebuild: error: Unable to find a destination|^xcrun: error: (?:SDK|unable to find utility)|^error: root manifest not found/,
      setting:
        /\bNo profiles for '|Signing for "[^"]{1,100}" requires a development team|\bNo signing certificate "/,
    },

    does: { tests: ['swift test', 'xcodebuild test'] },
    // https://developer.apple.com/library/archive/technotes/tn2339/_index.html
    testing: { xcodebuild: { surely: /^(?:test|test-without-building)$/ } },
    totals: [xctestTests, swiftTestingTests, xcbeautifyTests],
    compiles: ['swift build'],
    // Of the compiler, to which `-Xswiftc` hands it on.
    strict: [
      '-warnings-as-errors',
      '-require-explicit-sendable',
      '--explicit-target-dependency-import-check',
    ],
    options: { swift: { valued: ['--explicit-target-dependency-import-check', '-Xswiftc'] } },
    lockFiles: ['package.resolved'],
  },
  {
    name: 'SwiftLint',
    url: 'https://realm.github.io/SwiftLint/',
    failureKinds: {
      lint: /^\S.{0,400}\.swift:\d{1,9}(?::\d{1,9})?: error: [A-Z][\w ]{1,80} Violation: |^Done linting! Found [1-9]\d{0,8} violations?, [1-9]\d{0,8} serious /,
    },
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
    namesFailed: [/^ {2}\d{1,4}\) (?:test|property|doctest) (\S.{0,300}) \(\S{1,200}\)$/],
    signs: {
      tests: [
        {
          kind: 'why',
          line: /^ {2}\d{1,4}\) (?:test|property|doctest) .{1,300} \(\S{1,200}\)$/,
          after: { most: 12, across: true, until: /^ {2}\d{1,4}\) |^Finished in / },
        },
        { kind: 'closing', line: /^\d{1,9} (?:tests|doctests?, \d{1,9} tests), [1-9]\d* failures?/ },
      ],
      builds: [
        { kind: 'why', line: /^== Compilation error in file /, after: { most: 4 } },
        { kind: 'error', line: /^\*\* \([A-Z][\w.]{1,80}\) /, after: { most: 3, like: /^ {2,}\S/ } },
      ],
    },
    failureKinds: {
      'compile error':
        /^== Compilation error in file |^\*\* \((?:CompileError|SyntaxError|TokenMissingError)\)/,
      'failed test':
        /^ {2}\d{1,4}\) (?:test|property|doctest) .{1,300} \(\S{1,200}\)$|^\d{1,9} (?:tests|doctests?, \d{1,9} tests), [1-9]\d{0,8} failures?|^ {0,5}(?:\d{1,9} \w{1,20}, ){0,3}\d{1,9} tests?, [1-9]\d{0,8} failures?\b/,
      format: /^\*\* \(Mix\) mix format failed/,
      lint: /^Compilation failed due to warnings while using the --warnings-as-errors option/,
      environment:
        /^Unchecked dependencies for environment |^\*\* \(Mix\) Could not (?:start application|compile dependency)/,
    },

    // https://hexdocs.pm/mix/Mix.Tasks.Deps.Get.html
    locks: [{ program: 'mix', verbs: ['deps.get'], options: ['--check-locked'] }],
    does: { format: ['mix format'], tests: ['mix test'] },
    totals: [exunitTests, noExunitTests],
    countedBy: [{ format: 'bats', by: 'mix test' }],
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
    namesFailed: [
      /^\d\d:\d\d \+\d{1,9}(?: ~\d{1,9})? -\d{1,9}: (?:\S{1,300}\.dart: )?(?!\.\.\.|\((?:setUp|tearDown)All\)|loading )(\S.{0,300}) \[E\]$/,
    ],
    signs: {
      tests: [
        {
          kind: 'why',
          line: /^══╡ EXCEPTION CAUGHT BY FLUTTER TEST FRAMEWORK ╞═/,
          after: { most: 8, across: true, until: /^When the exception was thrown/ },
        },
        {
          kind: 'why',
          line: /^\d\d:\d\d \+\d{1,9}(?: ~\d{1,9})? -\d{1,9}: .{1,400} \[E\]$/,
          after: { most: 6, like: /^ {2,}\S/ },
        },
      ],
      builds: [
        {
          kind: 'why',
          line: /^ {0,4}(?:error|warning|info|hint|lint) [•-] .{1,600} [•-] \S{1,300}:\d{1,9}:\d{1,9}/,
        },
      ],
    },
    failureKinds: {
      'failed test':
        /^\d\d:\d\d \+\d{1,9}(?: ~\d{1,9})? -\d{1,9}: .{1,400} \[E\]$|-\d{1,9}: Some tests failed\.|^Some tests failed\.$|^══╡ EXCEPTION CAUGHT BY FLUTTER TEST FRAMEWORK ╞═/,
      lint: /^ {0,4}(?:error|warning|info|hint|lint) [•-] .{1,600} [•-] \S{1,300}:\d{1,9}:\d{1,9}/,
      environment: /\bversion solving failed\./,
    },

    // https://dart.dev/tools, https://docs.flutter.dev/reference/flutter-cli
    does: {
      tests: ['dart test', 'flutter test', 'flutter drive'],
      lint: ['dart analyze', 'flutter analyze'],
      format: ['dart format', 'flutter format'],
      build: ['flutter build', 'dart compile'],
    },
    writes: ['dart-json'],
    totals: [dartTests, dartOnGitHub, noDartTests],
    strict: ['--set-exit-if-changed'],
    manifests: /^pubspec\.yaml$/i,
    lockFiles: ['pubspec.lock'],
    configuration: dartSettings,
    prepares: { dart: ['pub'], flutter: ['pub', 'config', 'precache', 'doctor', 'clean'] },
    installs: /^(?:dart|flutter) (?:pub (?:get|global activate|upgrade|downgrade)|precache)\b/,
    actions: { 'set-up': ['flutter-action'] },
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
    name: 'LuaRocks',
    url: 'https://github.com/luarocks/luarocks/wiki/luarocks',
    does: { tests: ['luarocks test'], deploy: ['luarocks upload'] },
    installs: /^luarocks (?:install|make)\b/,
  },
  {
    name: 'ShellCheck',
    url: 'https://www.shellcheck.net/wiki/',
    signs: { builds: [{ kind: 'why', line: /^In \S{1,300} line \d{1,9}:$/, after: { most: 4 } }] },
    failureKinds: {
      lint: /\bSC\d{4}\b \((?:error|warning|info|style)\)|^\S{1,300}:\d{1,9}:\d{1,9}: (?:error|warning|note): .{1,600} \[SC\d{4}\]$|^The files above have some shellcheck issues$/,
    },

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
    name: 'clojure.test',
    url: 'https://clojure.github.io/clojure/clojure.test-api.html',
    namesFailed: [/^(?:FAIL|ERROR) in \(([^()\s]{1,200})\) \(/],
    signs: {
      tests: [
        { kind: 'why', line: /^(?:FAIL|ERROR) in \([^()\s]{1,200}\) \(/, after: { most: 8 } },
        { kind: 'closing', line: /^(?:[1-9]\d{0,8} failures, \d{1,9}|0 failures, [1-9]\d{0,8}) errors\.$/ },
      ],
    },
    failureKinds: {
      'failed test':
        /^(?:[1-9]\d{0,8} failures, \d{1,9}|0 failures, [1-9]\d{0,8}) errors\.$|^(?:FAIL|ERROR) in \([^()\s]{1,200}\) \(/,
    },
    does: { tests: ['lein test', 'kaocha'] },
  },
  {
    name: 'busted',
    url: 'https://lunarmodules.github.io/busted/',
    does: { tests: ['busted'] },
    totals: [bustedTests],
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
    totals: [zigTests],
    namesFailed: [
      /^(?:run test: )?error: 'test\.(\S.{0,200})' failed:/,
      /^(?:run test: )?error: while executing test '(?:\S{1,100}\.)?test\.(\S.{0,200}?)', the following/,
      /^\d{1,6}\/\d{1,6} (?:\S{1,100}\.)?test\.(\S.{0,200}?)\.{3} ?FAIL \(/,
    ],
    signs: {
      tests: [
        { kind: 'why', line: /^(?:run test: )?error: 'test\.\S.{0,200}' failed:/, after: { most: 6 } },
        {
          kind: 'why',
          line: /^\d{1,6}\/\d{1,6} \S.{0,300}\.{3} ?FAIL \(/,
          after: { most: 6, until: /^\d{1,6}\/\d{1,6} / },
        },
        {
          kind: 'closing',
          line: /^(?:Build Summary: .{1,120}\bfailed|\d{1,9} passed; \d{1,9} skipped; [1-9]\d{0,8} failed\.$)/,
        },
      ],
    },
    failureKinds: {
      'failed test':
        /^(?:run test: )?error: 'test\.\S.{0,200}' failed:|^\d{1,9} passed; \d{1,9} skipped; [1-9]\d{0,8} failed\.$/,
    },
    does: {
      tests: ['zig test', 'zig build test'],
      format: ['stylua', 'taplo fmt', 'zig fmt', 'nixfmt', 'alejandra', 'ormolu', 'fourmolu'],
    },
    options: {
      ...sharedBy(['stylua', 'taplo', 'zig', 'nixfmt', 'alejandra', 'ormolu', 'fourmolu'], {
        strict: ['--check'],
      }),
    },
  },
  {
    name: 'Unity',
    url: 'https://docs.unity3d.com/Manual/EditorCommandLineArguments.html',
    does: { build: ['unity-builder', '-executemethod'], tests: ['unity-test-runner', '-runtests'] },
    signs: {
      suspect: /^Scripts have compiler errors/,
      builds: [{ kind: 'why', line: /^Scripts have compiler errors\.$/ }],
    },
    failureKinds: { 'compile error': /^Scripts have compiler errors\.$/ },
  },
  {
    name: 'Testament',
    url: 'https://nim-lang.github.io/Nim/testament.html',
    does: { tests: ['testament', 'koch test', 'koch tests'] },
    signs: {
      suspect: /^FAIL: /,
      tests: [{ kind: 'why', line: /^FAIL: \S{1,200}\.nim\b/, after: { most: 6 } }],
    },
    namesFailed: [/^FAIL: (\S{1,200}\.nim)\b/],
  },
];
