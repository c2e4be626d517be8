import { lineReader } from '../log-totals/counts.ts';
import { type Closing, type TestReader, totalsOf } from '../log-totals/model.ts';
import type { Tool } from '../tool.ts';

/** `All 12 tests passed (0.01s)` and `1 out of 12 tests failed (0.01s)`. https://github.com/UnkindPartition/tasty */
const tastyTests = lineReader(
  'tasty',
  /^(?:All (\d{1,9}) tests passed|(\d{1,9}) out of (\d{1,9}) tests failed) \(\d[\d.]{0,12}s\)$/,
  ([, all, failed = '0', total]) => ({ total: Number(all ?? total), failed: Number(failed) }),
);

/** `Cases: 12  Tried: 12  Errors: 0  Failures: 1`; while it runs it says the same of what it has tried. */
const hunitTests = lineReader(
  'hunit',
  /^Cases: (\d{1,9}) {2}Tried: (\d{1,9}) {2}Errors: (\d{1,9}) {2}Failures: (\d{1,9})$/,
  ([, total, tried, errored, failed]) =>
    total === tried ? { total: Number(total), errored: Number(errored), failed: Number(failed) } : null,
);

/**
 * `Testing lib.shop: TEST COMPLETE, 12 ok, 1 failed, 2 skipped of 15 test cases` of Common Test,
 * `Failed 1 tests. Skipped 2 (2, 0) tests. Passed 12 tests.` of rebar3, and `All 12 tests passed.`, as EUnit (and Zig of
 * one file) has it too.
 * https://www.erlang.org/doc/apps/common_test/run_test_chapter.html
 */
const erlangTests: TestReader = {
  format: 'common test',
  closings: (lines) =>
    lines.flatMap((text, at): Closing[] => {
      const [, suite, ok, failed, skipped = '0'] =
        /^Testing (\S{1,200}): TEST COMPLETE, (\d{1,9}) ok, (\d{1,9}) failed(?:, (\d{1,9}) skipped)? of \d{1,9} test cases$/.exec(
          text,
        ) ?? [];
      if (suite !== undefined) {
        const counts = { passed: Number(ok), failed: Number(failed), skipped: Number(skipped) };
        return [{ at, part: suite, totals: totalsOf(counts) }];
      }
      const [, all] = /^ {0,2}All (\d{1,9}) tests passed\.$/.exec(text) ?? [];
      const [, red = '0', left = '0', passed] =
        /^(?:Failed (\d{1,9}) tests\. )?(?:Skipped (\d{1,9}) \(\d{1,9}, \d{1,9}\) tests\. )?Passed (\d{1,9}) tests\.$/.exec(
          text,
        ) ?? [];
      if (all === undefined && passed === undefined) return [];
      const counts = { passed: Number(all ?? passed), failed: Number(red), skipped: Number(left) };
      return [{ at, totals: totalsOf(counts) }];
    }),
};

/** `Test Successful in 0.01s. 12 tests run.` and `2 failures! in 0.01s. 12 tests run.` https://github.com/mirage/alcotest */
const alcotestTests = lineReader(
  'alcotest',
  /^(?:Test Successful|(\d{1,9}) failures?!) in \d[\d.]{0,12}s\. (\d{1,9}) tests? run\.$/,
  ([, failed = '0', total]) => ({ total: Number(total), failed: Number(failed) }),
);

/** `src/shop_cart.erl:12:5: function total/1 undefined`, also of a dependency that Mix compiles. */
const ERLC =
  /^[\w./-]{0,200}\b(?:src|test|include)\/[\w./-]{1,200}\.[eh]rl:\d{1,9}(?::\d{1,9})?: (?!Warning\b)\S/;

/** Tools of Haskell, OCaml and Erlang. */
export const functional: readonly Tool[] = [
  {
    name: 'opam',
    url: 'https://opam.ocaml.org/doc/man/opam-exec.html',
    launches: { opam: { verbs: ['exec'], valued: ['--switch'] } },
    prepares: { opam: ['install', 'init', 'switch', 'update', 'pin'] },
    installs: /^opam (?:init|pin|switch|update)\b/,
  },
  {
    name: 'Dune',
    url: 'https://dune.readthedocs.io/en/stable/reference/cli.html',
    does: { tests: ['dune runtest', 'dune test', 'dune build @runtest'], format: ['dune fmt'] },
    verbed: ['dune'],
    compiles: ['dune build'],
    // Warnings stand below the same line as errors. What a test was to print is compared last.
    signs: {
      builds: [
        {
          kind: 'why',
          since: /^File "[^"]{1,300}", lines? \d{1,9}(?:-\d{1,9})?(?:, characters \d{1,9}-\d{1,9})?:$/,
          line: /^Error(?: \((?:warning|alert) [^)]{1,80}\))?: \S/,
          before: { most: 5, like: /^(?:File "|\d{1,9} [|│] |\.{3}| +[\^~]+ *$)/ },
          after: { most: 4, like: /^(?: {2,}\S|Hint: )/ },
        },
        {
          kind: 'why',
          since: /^File "[^"]{1,300}", lines? \d/,
          line: /^\+{6} \S/,
          before: { most: 2, like: /^(?:File "|-{6} )/ },
          after: { most: 8 },
        },
      ],
      suspect: /^Error|^\+{6} /,
    },
    // https://ocaml.org/manual/latest/comp.html
    failureKinds: {
      'compile error':
        /^Error(?: \((?:warning \d{1,3}|alert) [^)]{1,80}\): |: (?:Unbound (?:value|module|constructor|type|record field|class)|This expression has type |Syntax error|The implementation \S{1,200} does not match))/,
      environment: /^Error: Library "[^"]{1,200}" not found\.$/,
    },
  },
  {
    name: 'Alcotest',
    url: 'https://github.com/mirage/alcotest',
    totals: [alcotestTests],
    namesFailed: [/^[>│ ] {0,2}\[FAIL\] {2,40}\S.{0,100}? {2,60}\d{1,6} {3}(\S.{0,200}?)\.? *│?$/],
    signs: {
      tests: [
        {
          kind: 'why',
          line: /^│ \[FAIL\] {2,40}\S.{0,300} *│$/,
          after: { most: 8, until: /^(?: ─{10,}|Logs saved to )/, across: true },
        },
        { kind: 'closing', line: /^\d{1,9} failures?! in \d/ },
      ],
      suspect: /\[FAIL\]|failures?!/,
    },
    failureKinds: { 'failed test': /^\d{1,9} failures?! in \d[\d.]{0,12}s\. \d{1,9} tests? run\.$/ },
  },
  {
    name: 'HLint',
    url: 'https://github.com/ndmitchell/hlint',
    does: { lint: ['hlint'] },
    signs: {
      builds: [
        {
          kind: 'why',
          line: /^\S{1,300}\.l?hs:[\d(),:-]{3,40}: (?:Error|Warning|Suggestion|Hint): \S/,
          after: { most: 4 },
        },
      ],
      suspect: /\.l?hs:/,
    },
    failureKinds: { lint: /^\S{1,300}\.l?hs:[\d(),:-]{3,40}: (?:Error|Warning|Suggestion): \S/ },
  },
  {
    name: 'Stack and Cabal',
    url: 'https://docs.haskellstack.org/en/stable/commands/exec_command/',
    does: { tests: ['stack test', 'cabal test'] },
    totals: [tastyTests, hunitTests],
    // Tasty, and Hspec, which says how a failed test is run again.
    namesFailed: [
      /^ {2,}(\S.{0,200}?): {1,80}FAIL(?: \(\d[\d.]{0,12}s\))?$/,
      /^ {2,}To rerun use: --match "\/?(.{1,300}?)\/?"/,
    ],
    signs: {
      tests: [
        {
          kind: 'why',
          line: /^ {2,}\S.{0,200}: {1,80}FAIL(?: \(\d[\d.]{0,12}s\))?$/,
          after: { most: 5, until: /: {1,80}(?:OK|FAIL)\b/ },
        },
        // Where a test of Hspec stands, above its number.
        {
          kind: 'why',
          line: /^ {2,}\S{1,300}\.l?hs:\d{1,9}:\d{1,9}: *$/,
          after: { most: 8, across: true, until: /^ *(?:Randomized with seed|\S{1,300}\.l?hs:\d)/ },
        },
        { kind: 'what', line: /^Test suite failure for package /, after: { most: 2, like: /exited with: / } },
        { kind: 'closing', line: /^ *\d{1,9} out of \d{1,9} tests failed \(/ },
      ],
      builds: [
        {
          kind: 'why',
          line: /^\S[^:]{0,300}\.l?hs:\d{1,9}:\d{1,9}(?:-\d{1,9})?: error:/,
          after: { most: 5, like: /^ {2,}\S/ },
        },
        {
          kind: 'why',
          line: /^(?:Error: |cabal: ){0,2}Could not resolve dependencies:$/,
          after: { most: 12 },
        },
      ],
      suspect: /FAIL|\.l?hs:|failed/,
    },
    failureKinds: {
      'compile error': /^\S[^:]{0,300}\.l?hs:\d{1,9}:\d{1,9}(?:-\d{1,9})?: error:/,
      'failed test':
        /^ *\d{1,9} out of \d{1,9} tests failed \(|^Test suite \S{1,200}: FAIL$|^ {2,}To rerun use: --match "/,
      environment: /^(?:Error: |cabal: ){0,2}Could not resolve dependencies:$/,
    },
    launches: { stack: { verbs: ['exec'], valued: ['--package'] }, cabal: { verbs: ['exec'] } },
    verbed: ['stack', 'cabal'],
    compiles: ['stack build', 'cabal build'],
  },
  {
    name: 'rebar3',
    url: 'https://rebar3.org/docs/testing/',
    does: { tests: ['rebar3 ct', 'rebar3 eunit', 'rebar3 proper'] },
    verbed: ['rebar3'],
    totals: [erlangTests],
    // Of Common Test; what fails around a suite is no test.
    namesFailed: [/^%%% (\w{1,100} ==> (?!(?:init|end)_per_)\S{1,200}): FAILED$/],
    signs: {
      tests: [
        {
          kind: 'why',
          line: /^%%% \w{1,100} ==> \S{1,200}: FAILED$/,
          after: { most: 6, until: /: FAILED$/ },
        },
        { kind: 'closing', line: /^Failed [1-9]\d{0,8} tests\. / },
      ],
      builds: [{ kind: 'why', line: ERLC, after: { most: 3, like: /^%% / } }],
      suspect: /\.[eh]rl:/,
    },
    failureKinds: {
      'compile error': ERLC,
      'failed test': /^%%% \w{1,100} ==> \S{1,200}: FAILED$|^===> Failures occurr?ed running tests: /,
    },
  },
];
