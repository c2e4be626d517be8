import { lineReader, wordedCounts } from '../log-totals/counts.ts';
import { sharedBy, type Tool } from '../tool.ts';
import {
  clangFormatSettings,
  clangTidySettings,
  compilerSettings,
  cppcheckSettings,
} from './native-settings.ts';

const MOST_LISTED = 5_000;

/** `67% tests passed, 1 tests failed out of 3`; those that skipped themselves are listed below and count as passed there. */
const ctestTests = lineReader(
  'ctest',
  /^\d{1,3}% tests passed, (\d{1,9}) tests? failed out of (\d{1,9})$/,
  ([, failed, total], lines, at) => ({
    total: Number(total),
    failed: Number(failed),
    skipped: skippedAfter(lines, at),
  }),
);

function skippedAfter(lines: readonly string[], at: number): number {
  const rest = lines.slice(at, at + MOST_LISTED);
  const list = rest.indexOf('The following tests did not run:');
  if (list === -1) return 0;
  const rows = rest.slice(list + 1);
  const end = rows.findIndex((text) => !/^\t *\d{1,9} - /.test(text));
  return rows.slice(0, end === -1 ? rows.length : end).filter((text) => text.endsWith('(Skipped)')).length;
}

const noTests = lineReader('ctest', /^No tests were found!!!$/, () => ({}));

const GOOGLE_LIST = /^\[ {2}(FAILED|SKIPPED) {1,2}\] (\d{1,9}) tests?, listed below:$/;

/**
 * `[==========] 12 tests from 3 test suites ran. (5 ms total)`, and below it `[  SKIPPED ] 1 test, listed below:` and
 * `[  FAILED  ] 1 test, listed below:`.
 */
const googleTests = lineReader(
  'googletest',
  /^\[={10}\] (\d{1,9}) tests? from \d{1,9} test (?:suite|case)s? ran\. \(\d{1,12} ms total\)$/,
  ([, total], lines, at) => {
    const rest = lines.slice(at + 1, at + MOST_LISTED);
    const next = rest.findIndex((text) => text.startsWith('[=========='));
    const own = next === -1 ? rest : rest.slice(0, next);
    const lists = own.map((text) => GOOGLE_LIST.exec(text));
    const of = (word: string): number => Number(lists.find((list) => list?.[1] === word)?.[2] ?? 0);
    return { total: Number(total), failed: of('FAILED'), skipped: of('SKIPPED') };
  },
);

/** `All tests passed (30 assertions in 12 test cases)`: nothing but passed tests. */
const catchPassed = lineReader(
  'catch2',
  /^All tests passed \(\d{1,9} assertions? in (\d{1,9}) test cases?\)$/,
  ([, total]) => ({ total: Number(total) }),
);

/**
 * `test cases: 12 | 10 passed | 1 failed | 1 failed as expected` above the line of the assertions.
 * https://github.com/catchorg/Catch2/blob/devel/docs/command-line.md
 */
const catchOthers = lineReader(
  'catch2',
  /^test cases: {1,9}(\d{1,9})((?: {1,9}\| {1,9}\d{1,9} (?:passed|failed|skipped|failed as expected)){1,4})$/,
  ([, total, rest = ''], lines, at) => {
    if (!/^assertions: /.test(lines[at + 1] ?? '')) return null;
    const count = wordedCounts(rest);
    return {
      total: Number(total),
      failed: count('failed'),
      skipped: count('skipped', 'failed as expected'),
    };
  },
);
const catchNone = lineReader('catch2', /^(?:No tests ran|No test cases matched '.{0,200}')$/, () => ({}));

/**
 * `[doctest] test cases: 12 | 11 passed | 1 failed | 2 skipped`; those skipped are what filters left out.
 * https://github.com/doctest/doctest/blob/master/doc/markdown/commandline.md
 */
const doctestTests = lineReader(
  'doctest',
  /^\[doctest\] test cases: {1,9}(\d{1,9}) {1,9}\| {1,9}\d{1,9} passed {1,9}\| {1,9}(\d{1,9}) failed {1,9}\|.{0,40}$/,
  ([, total, failed]) => ({ total: Number(total), failed: Number(failed) }),
);

/**
 * `Running 12 test cases...` and `*** No errors detected`; failures are counted by assertion.
 * https://www.boost.org/doc/libs/release/libs/test/
 */
const boostTests = lineReader(
  'boost.test',
  /^\*\*\* (?:(No errors) detected|(\d{1,9}) failures? (?:is|are) detected.{0,200})$/,
  ([, none, failures = '0'], lines, at) => {
    const start = lines.slice(0, at).findLast((text) => /^Running \d{1,9} test cases?\.\.\.$/.test(text));
    const total = Number(/\d+/.exec(start ?? '')?.[0] ?? -1);
    if (total < 0 || (none === undefined && Number(failures) > 1)) return null;
    return { total, failed: Math.min(total, Number(failures)) };
  },
);

/**
 * `Totals: 12 passed, 1 failed, 2 skipped, 0 blacklisted, 5ms` of each test class, its own set-up and tidying up counted too.
 * https://doc.qt.io/qt-6/qtest-overview.html
 */
const qtTests = lineReader(
  'qttest',
  /^Totals: (\d{1,9}) passed, (\d{1,9}) failed, (\d{1,9}) skipped(?:, (\d{1,9}) blacklisted)?(?:, .{1,20})?$/,
  ([, passed, failed, skipped, blacklisted = '0']) => ({
    passed: Number(passed),
    failed: Number(failed),
    skipped: Number(skipped) + Number(blacklisted),
  }),
);

/** In the list that ctest ends with: `	  9 - cart (Failed)`, from version 3.29 on with the labels of the test. */
const IN_LIST =
  /^\s{1,8}\d{1,6} - (\S.{0,200}?) \((?:Failed|Timeout|SEGFAULT|ILLEGAL|NUMERICAL|BUS_ERROR|OTHER_FAULT|Not Run|Subprocess (?:aborted|killed)|Child (?:aborted|killed)|Exit code .{1,40})\)(?: |$)/;

/** Tools of C and C++. */
export const native: readonly Tool[] = [
  {
    name: 'CppUTest',
    url: 'https://cpputest.github.io/manual.html',
    namesFailed: [/: error: Failure in \w{0,20}TEST\((\w{1,200}, \w{1,200})\)$/],
    signs: {
      tests: [
        { kind: 'why', line: /: error: Failure in \w{0,20}TEST\(/, after: { most: 4 } },
        { kind: 'closing', line: /^Errors \([1-9]\d{0,8} failures, \d/ },
      ],
    },
    failureKinds: { assertion: /: error: Failure in \w{0,20}TEST\(/ },
  },
  {
    name: 'CTest',
    url: 'https://cmake.org/cmake/help/latest/manual/ctest.1.html',
    writes: ['junit'],
    does: { tests: ['ctest'] },
    unmistakable: ['ctest'],
    umbrella: /^ctest/,
    totals: [ctestTests, noTests],
    namesFailed: [
      IN_LIST,
      /^ *\d{1,6}\/\d{1,6} Test +#\d{1,6}: (\S{1,200}) \.+ *\*\*\*(?:Failed|Exception|Timeout)/,
    ],
    signs: {
      tests: [
        { kind: 'why', line: /\*\*\*(?:Failed|Exception|Timeout|Not Run)/, after: { most: 8 } },
        { kind: 'what', line: IN_LIST },
        { kind: 'closing', line: /^\d{1,9}% tests passed, [1-9]\d* tests? failed/ },
        // Catch2, doctest and Boost.Test
        {
          kind: 'why',
          // What doctest says of the test stands above, with a blank line between.
          line: /^\S{1,300}(?::\d{1,9}|\(\d{1,9}\)): (?:FAILED:|(?:FATAL )?ERROR: (?:CHECK|REQUIRE|test case ))/,
          before: { most: 2, like: /^(?:TEST CASE: {1,2}.{1,300})?$/ },
          after: { most: 6, across: true, until: /^[=.~-]{20,}/ },
        },
        { kind: 'why', line: /^\S{1,300}\(\d{1,9}\): (?:fatal )?error: in "/ },
        { kind: 'closing', line: /^test cases: {1,9}\d{1,9} \|.{0,80}\b[1-9]\d{0,8} failed/ },
        // assert() of C
        { kind: 'why', line: /: Assertion `.{1,300}' failed\.$/ },
      ],
      suspect: /\(Not Run\)/,
    },
    failureKinds: {
      'failed test':
        /^\d{1,9}% tests passed, [1-9]\d* tests? failed|^ *\d{1,6}\/\d{1,6} Test +#\d{1,6}: \S{1,200} \.+ *\*\*\*(?:Failed|Exception|Timeout)|^test cases: {1,9}\d{1,9} \|.{0,80}\b[1-9]\d{0,8} failed/,
      assertion: /: Assertion `.{1,300}' failed\.$/,
    },
    options: {
      ctest: {
        same: {
          '-R': '--tests-regex',
          '-E': '--exclude-regex',
          '-L': '--label-regex',
          '-LE': '--label-exclude',
          '-N': '--show-only',
          '-j': '--parallel',
          '-C': '--build-config',
        },
        strict: ['--no-tests error'],
        soft: ['--no-tests ignore', '--show-only'],
        ignores: ['--exclude-regex', '--label-exclude'],
        retries: ['--repeat until-pass', '--repeat after-timeout'],
      },
    },
  },
  {
    name: 'GCC and Clang',
    url: 'https://gcc.gnu.org/onlinedocs/gcc/Warning-Options.html',
    strict: ['-Werror'],
    // And, of CMake, options of projects that mean the same.
    warnings: {
      flags: /^-W(?!no-|[alp],|error\b)[a-z][\w+=-]{0,100}$/,
      errors: /^-D\w{0,100}(?:WERROR|WARNINGS?_AS_ERRORS?)(?::BOOL)?=(?:ON|1|TRUE|YES|Y)$/i,
      taken: /^(?:cmake|make|ninja|meson|configure|gcc|g\+\+|clang|clang\+\+|cc|c\+\+|bazel)(?:-\d+)?(?: |$)/,
    },
    configuration: compilerSettings,
    variables: [
      {
        names: ['CFLAGS', 'CXXFLAGS', 'CPPFLAGS'],
        taken: /^(?:cmake|make|ninja|meson|gcc|g\+\+|clang|cc|bazel)\b/,
      },
    ],
    failureKinds: {
      'compile error':
        /^ {0,12}\S[^:]{0,300}\.(?:c|cc|cpp|cxx|cu|h|hh|hpp|hxx|m|mm|swift):\d{1,9}(?::\d{1,9})?: (?:fatal )?error: (?!-\[|Failure in \w{0,20}TEST\(|\w{1,100}\.\w{1,100} : |[A-Z][\w ]{1,80} Violation: )|(?:: undefined reference to |^ {0,12}collect2: error: |^ {0,12}(?:ld|clang(?:\+\+)?|\/\S{1,200}\/ld(?:\.\w{1,8})?): (?:error: |symbol\(s\) not found|library not found|(?:framework|library) '[^']{1,200}' not found|cannot find ))/,
    },
    signs: {
      builds: [
        {
          kind: 'why',
          line: /: undefined reference to |^ {0,12}(?:ld|clang(?:\+\+)?|\S{1,200}\/ld(?:\.\w{1,8})?): (?:error|symbol\(s\) not found|library not found|(?:framework|library) '[^']{1,200}' not found|cannot find) ?/,
        },
        { kind: 'why', line: /^Undefined symbols for architecture /, after: { most: 4, like: /^ {2,}\S/ } },
        // CMake
        {
          kind: 'why',
          line: /^ {0,12}CMake Error(?: at .{1,300}| in .{1,300}|:)/,
          after: { most: 6, across: true, like: /^ {2,}\S|^$/ },
        },
      ],
    },
  },
  {
    name: 'CMake',
    url: 'https://cmake.org/cmake/help/latest/manual/cmake.1.html',
    // Its own target, and that of Visual Studio: https://cmake.org/cmake/help/latest/command/enable_testing.html
    does: { tests: ['target test', 'target run_tests'], build: ['cmake --preset'] },
    failureKinds: {
      environment:
        /\bCould NOT find \S{1,100} \(missing: |^CMake Error at (?:\S{1,200}\/)?scripts\/cmake\/vcpkg_/,
      usage: /does not appear to contain CMakeLists\.txt|^-- Configuring incomplete, errors occurred!/,
    },
    // https://cmake.org/cmake/help/latest/module/CTest.html and what projects call their own after it.
    buildsTests: { programs: ['cmake', 'meson'], names: /(?:^|_)(?:build_)?(?:unit_?)?(?:tests?|testing)$/i },
    options: {
      cmake: {
        valued: [
          ...['-G', '-B', '-S', '-A', '-T', '-C', '-P', '-D', '-U', '-t', '--target', '--config', '--preset'],
          ...['--build', '--install', '--toolchain'],
        ],
      },
    },
  },
  {
    name: 'Autoconf',
    url: 'https://www.gnu.org/savannah-checkouts/gnu/autoconf/manual/autoconf-2.72/html_node/Option-Checking.html',
    signs: { builds: [{ kind: 'why', line: /^ {0,12}configure: error: / }] },

    options: { configure: { strict: ['--enable-werror'], demands: ['--enable-option-checking fatal'] } },
  },
  {
    name: 'GoogleTest',
    url: 'https://google.github.io/googletest/advanced.html',
    namesFailed: [/^\[ {2}FAILED {2}\] (\S{1,300}?),?(?: where .{0,300}| \(\d{1,9} ms\))?$/],
    signs: {
      tests: [
        {
          kind: 'why',
          line: /^\S{1,300}(?::\d{1,9}|\(\d{1,9}\)): (?:Failure|error: (?:Expected|Value of))/,
          after: { most: 7 },
        },
        { kind: 'what', line: /^\[ {2}FAILED {2}\] \S/ },
      ],
    },
    failureKinds: { 'failed test': /^ {0,2}\d{1,9} FAILED TESTS?$|^\[ {2}FAILED {2}\] \S/ },
    totals: [googleTests],
    countedBy: [
      { format: 'googletest', by: 'ctest' },
      { format: 'googletest', by: 'bazel' },
    ],
    writes: ['junit'],
  },
  {
    name: 'Catch2',
    url: 'https://github.com/catchorg/Catch2',
    totals: [catchPassed, catchOthers, catchNone],
    countedBy: [{ format: 'catch2', by: 'ctest' }],
  },
  {
    name: 'doctest',
    url: 'https://github.com/doctest/doctest',
    namesFailed: [/^TEST CASE: {1,2}(\S.{0,200})$/],
    failureKinds: { assertion: /^\S{1,300}(?::\d{1,9}|\(\d{1,9}\)): (?:FATAL )?ERROR: (?:CHECK|REQUIRE)/ },
    totals: [doctestTests],
    countedBy: [{ format: 'doctest', by: 'ctest' }],
  },
  {
    name: 'Boost.Test',
    url: 'https://www.boost.org/doc/libs/release/libs/test/',
    totals: [boostTests],
    countedBy: [{ format: 'boost.test', by: 'ctest' }],
  },
  {
    name: 'Qt Test',
    url: 'https://doc.qt.io/qt-6/qtest-overview.html',
    totals: [qtTests],
    countedBy: [{ format: 'qttest', by: 'ctest' }],
  },
  {
    name: 'clang-format',
    url: 'https://clang.llvm.org/docs/ClangFormat.html',
    failureKinds: { format: /\[-Wclang-format-violations\]$/ },

    does: { format: ['clang-format'] },
    configuration: clangFormatSettings,
    options: {
      'clang-format': {
        same: { '-n': '--dry-run', '-Werror': '--Werror' },
        strict: ['--Werror', '--dry-run'],
      },
    },
  },
  {
    name: 'clang-tidy',
    url: 'https://clang.llvm.org/extra/clang-tidy/',
    failureKinds: {
      lint: /\.(?:c|cc|cpp|cxx|cu|h|hh|hpp|hxx|m|mm):\d{1,9}:\d{1,9}: (?:error|warning): .{1,600} \[[a-z][\w.,-]{4,120}(?:,-warnings-as-errors)?\]$/,
    },

    does: { lint: ['clang-tidy'] },
    unmistakable: ['clang-tidy'],
    configuration: clangTidySettings,
    options: {
      ...sharedBy(['clang-tidy', 'run-clang-tidy'], {
        strict: ['--warnings-as-errors', '-warnings-as-errors'],
        lenient: ['--fix', '-fix', '--fix-errors'],
      }),
    },
  },
  {
    name: 'Cppcheck',
    url: 'https://cppcheck.sourceforge.io/manual.html',
    does: { lint: ['cppcheck'] },
    strict: ['--error-exitcode'],
    configuration: cppcheckSettings,
    options: {
      cppcheck: { soft: ['--error-exitcode 0'], ignores: ['--suppress', '--suppressions-list', '-i'] },
    },
  },
  {
    name: 'SCons',
    url: 'https://scons.org/doc/production/HTML/scons-man.html',
    does: { build: ['scons'] },
    signs: { builds: [{ kind: 'error', line: /^scons: \*\*\* (?!\[[^\]]{1,200}\] Error \d)\S/ }] },
  },
  {
    name: 'Verilator',
    url: 'https://verilator.org/guide/latest/warnings.html',
    does: { build: ['verilator'] },
    signs: {
      suspect: /^%(?:Error|Warning)/,
      builds: [
        {
          kind: 'why',
          line: /^%Error(?:-[A-Z]{1,40})?: (?!Exiting due to|See |Command Failed|\s*\.{3})\S/,
          after: { most: 3, like: /^ +(?:: )?\.{3} |^ +\d* ?\|/ },
        },
        { kind: 'what', line: /^%Error: Exiting due to \d/ },
      ],
    },
  },
  {
    name: 'GNAT',
    url: 'https://docs.adacore.com/gprbuild-docs/html/gprbuild_ug.html',
    does: { build: ['gprbuild', 'gnatmake', 'alr build'], tests: ['alr test'] },
    signs: {
      suspect: /^gprbuild: \*\*\*/,
      builds: [{ kind: 'what', line: /^gprbuild: \*\*\* \S/ }],
    },
    failureKinds: {
      'compile error': /^gprbuild: \*\*\* compilation phase failed|^ {2,}compilation of \S{1,200} failed$/,
    },
  },
];
