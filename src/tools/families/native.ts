import { lineReader } from '../log-totals/counts.ts';
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

/** Tools of C and C++. */
export const native: readonly Tool[] = [
  {
    name: 'CTest',
    url: 'https://cmake.org/cmake/help/latest/manual/ctest.1.html',
    writes: ['junit'],
    does: { tests: ['ctest'] },
    unmistakable: ['ctest'],
    umbrella: /^ctest/,
    totals: [ctestTests, noTests],
    signs: {
      tests: [
        { kind: 'why', line: /\*\*\*(?:Failed|Exception|Timeout|Not Run)/, after: { most: 8 } },
        { kind: 'closing', line: /^\d{1,9}% tests passed, [1-9]\d* tests? failed/ },
      ],
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
        /^\S[^:]{0,300}\.(?:c|cc|cpp|cxx|h|hpp|m|swift):\d{1,9}(?::\d{1,9})?: (?:fatal )?error: /,
    },
  },
  {
    name: 'CMake',
    url: 'https://cmake.org/cmake/help/latest/manual/cmake.1.html',
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
    options: { configure: { strict: ['--enable-werror'], demands: ['--enable-option-checking fatal'] } },
  },
  {
    name: 'GoogleTest',
    url: 'https://google.github.io/googletest/advanced.html',
    totals: [googleTests],
    writes: ['junit'],
  },
  {
    name: 'clang-format',
    url: 'https://clang.llvm.org/docs/ClangFormat.html',
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
    strict: ['--error-exitcode'],
    configuration: cppcheckSettings,
    options: {
      cppcheck: { soft: ['--error-exitcode 0'], ignores: ['--suppress', '--suppressions-list', '-i'] },
    },
  },
];
