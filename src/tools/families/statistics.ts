import { lineReader } from '../log-totals/counts.ts';
import type { Tool } from '../tool.ts';

/**
 * `[ FAIL 1 | WARN 0 | SKIP 2 | PASS 120 ]`, which it says again after the failures; what it counts are expectations.
 * https://testthat.r-lib.org/reference/ProgressReporter.html
 */
const testthatTests = lineReader(
  'testthat',
  /^ {0,2}\[ FAIL (\d{1,9}) \| WARN \d{1,9} \| SKIP (\d{1,9}) \| PASS (\d{1,9}) \](?: Done!)?$/,
  ([text, failed, skipped, passed], lines, at) => {
    const again = lines.indexOf(text, at + 1);
    const between = again === -1 ? [] : lines.slice(at + 1, again);
    if (
      between.some((line) => /^ {0,2}(?:══|==|──|--) ?(?:Skipped|Failed|Warnings|Failure|Error)\b/.test(line))
    )
      return null;
    return { passed: Number(passed), failed: Number(failed), skipped: Number(skipped) };
  },
);

/** The same before version 3: `OK: 120 SKIPPED: 2 FAILED: 1` and `[ OK: 120 | SKIPPED: 2 | WARNINGS: 0 | FAILED: 1 ]`. */
const oldTestthatTests = lineReader(
  'testthat',
  /^ {0,2}(?:\[ )?OK: (\d{1,9}) (?:\| )?SKIPPED: (\d{1,9}) (?:\| )?(?:WARNINGS: \d{1,9} (?:\| )?)?FAILED: (\d{1,9})(?: \])?$/,
  ([, passed, skipped, failed]) => ({
    passed: Number(passed),
    skipped: Number(skipped),
    failed: Number(failed),
  }),
);

const JULIA_WORDS = /Pass|Fail|Error|Broken|Total|Time/g;

/**
 * The row under `Test Summary: | Pass  Fail  Broken  Total  Time`: of a whole test set; those within it are indented. A count of
 * zero is left out, so the columns tell which is which.
 * https://docs.julialang.org/en/v1/stdlib/Test/
 */
const juliaTests = lineReader(
  'julia',
  /^Test Summary: {0,200}\|(?: {1,9}(?:Pass|Fail|Error|Broken|Total|Time)){1,6}$/,
  ([header = ''], lines, at) => {
    const row = lines[at + 1] ?? '';
    const bar = header.indexOf('|');
    if (row.charAt(bar) !== '|' || row.startsWith(' ')) return null;
    const ends = [...header.slice(bar).matchAll(JULIA_WORDS)].map(
      ({ 0: word, index }) => [word, bar + index + word.length] as const,
    );
    const of = (word: string): number => {
      const end = ends.find(([name]) => name === word)?.[1];
      return end === undefined ? 0 : Number(/(\d{1,9})$/.exec(row.slice(bar, end))?.[1] ?? 0);
    };
    const counts = { passed: of('Pass'), failed: of('Fail'), errored: of('Error'), skipped: of('Broken') };
    const sum = counts.passed + counts.failed + counts.errored + counts.skipped;
    return sum === of('Total') ? counts : null;
  },
);

/** Tools of R and Julia. */
export const statistics: readonly Tool[] = [
  {
    name: 'testthat',
    url: 'https://testthat.r-lib.org/',
    // R CMD check shows what tests print two spaces further in.
    namesFailed: [
      /^ {0,2}(?:──|--) (?:\d{1,4}\. )?(?:Failure|Error)(?: \([^)]{1,200}\))?: (\S.{0,200}?) {1,2}[─-]{2,200}$/,
      // Some runners, and its summary before the third edition, leave out the rules.
      /^ {0,2}(?:Failure|Error) \('[^']{1,200}'\): (\S.{0,200})$/,
      /^ {0,3}\d{1,4}\. (?:Failure|Error): (\S.{0,200}?) \(@\S{1,200}#\d{1,9}\) ?$/,
    ],
    signs: {
      tests: [
        {
          kind: 'why',
          line: /^ {0,2}(?:──|--) (?:\d{1,4}\. )?(?:Failure|Error)\b/,
          after: { most: 6, until: /^ {0,2}(?:──|--|══|==|\[ FAIL )/ },
        },
        {
          kind: 'why',
          line: /^ {0,2}(?:Failure|Error) \('[^']{1,200}'\): \S/,
          after: { most: 5, across: true, until: /^ {0,2}(?:Failure|Error) \('|^\[ FAIL / },
        },
        {
          kind: 'what',
          line: /^ {0,3}\d{1,4}\. (?:Failure|Error): \S.{0,200} \(@\S{1,200}#\d{1,9}\) ?$/,
        },
        {
          kind: 'why',
          line: /^ {0,2}\d{1,4}\. (?:Failure|Error)(?: \([^)]{1,200}\))?: .{1,300}-{3,}$/,
          after: { most: 4 },
        },
        {
          kind: 'closing',
          line: /^ {0,3}(?:\[ FAIL [1-9]|(?:\[ )?OK: \d{1,9} (?:\| )?SKIPPED: .{1,60}FAILED: [1-9])/,
        },
      ],
      suspect: /FAIL|──|OK: /,
    },
    failureKinds: {
      'failed test':
        /^ {0,3}(?:\[ FAIL [1-9]\d{0,8} \| WARN|(?:\[ )?OK: \d{1,9} (?:\| )?SKIPPED: .{1,60}FAILED: [1-9])/,
      usage: /^Error: No tests? (?:files )?found\b/,
    },
    does: { tests: ['testthat', 'devtools::test', 'r cmd check', 'rcmdcheck', 'check-r-package'] },
    totals: [testthatTests, oldTestthatTests],
  },
  {
    name: 'R CMD check',
    url: 'https://cran.r-project.org/doc/manuals/r-release/R-exts.html',
    signs: {
      builds: [
        // What is wrong stands in the line below a call that is long.
        { kind: 'why', line: /^ {0,4}Error in .{1,300}: ?$/, after: { most: 2, like: /\S/ } },
        { kind: 'what', line: /^\* checking .{1,200} \.{3}.{0,20} ERROR$/ },
        { kind: 'what', line: /^ERROR: (?:lazy loading|compilation|loading) failed for package / },
        { kind: 'closing', line: /^Status: [1-9]\d{0,3} (?:ERROR|WARNING)/ },
      ],
    },
    failureKinds: {
      'compile error': /^ERROR: (?:lazy loading|compilation|loading) failed for package /,
      environment:
        /\bthere is no package called [‘'`]|^ERROR: dependenc(?:y|ies) .{1,300} (?:is|are) not available for package /,
    },
  },
  {
    name: 'Julia',
    url: 'https://docs.julialang.org/en/v1/stdlib/Test/',
    does: { tests: ['pkg.test', 'julia-runtest'] },
    namesFailed: [/^(\S.{0,200}?): (?:Test Failed|Error During Test) at \S/],
    signs: {
      tests: [
        {
          kind: 'why',
          line: /^(?:\S.{0,200}: )?(?:Test Failed|Error During Test) at \S/,
          after: { most: 4, like: /^ {2,}\S/ },
        },
        { kind: 'closing', line: /^ERROR: (?:LoadError: )?Some tests did not pass: / },
      ],
    },
    failureKinds: {
      assertion: /^(?:\S.{0,200}: )?Test Failed at \S/,
      'failed test': /^ERROR: (?:LoadError: )?Some tests did not pass: /,
      environment:
        /^ERROR: (?:LoadError: )?(?:ArgumentError: Package \S{1,100} not found in current path|Unsatisfiable requirements detected for package )/,
    },
    totals: [juliaTests],
  },
];
