import type { Sign } from './sign.ts';

const jestEnd = /^(?: {0,4}● |(?:FAIL|PASS) |Test Suites: |Tests: |Summary of all failing tests)/;
const numbered = /^ {0,2}\d{1,4}\) \S/;
const failuresFollow = /^(?: {2}\d{1,9} failing|Failures:|There (?:was|were) \d{1,9} (?:failure|error)s?:)$/;

/** How test runners tell failures; the words are those that the tools print. */
export const testSigns: Sign[] = [
  // pytest
  { kind: 'why', line: /^E(?: {2,}|$)/, before: { most: 1, like: /^>|^ {4}\S/ } },
  { kind: 'why', line: /^[^\s:]{1,300}:\d{1,9}: (?:[A-Z]\w*(?:Error|Exception|Exit|Interrupt)\b|Failed$)/ },
  { kind: 'what', line: /^(?:FAILED|ERROR) \S+(?:::| - |\.py$)/ },
  { kind: 'what', line: /^_{3,} .{1,300} _{3,}$/ },
  { kind: 'closing', line: /^=* ?\d{1,9} (?:failed|errors?)\b.{0,200} in [\d.]+s/ },
  // unittest
  { kind: 'what', line: /^(?:FAIL|ERROR): \S+ \(/ },
  { kind: 'closing', line: /^FAILED \((?:failures|errors|unexpected)/ },
  // jest
  { kind: 'why', line: /^ {0,4}● (?!Console$)\S/, after: { most: 17, until: jestEnd, across: true } },
  { kind: 'what', line: /^ {0,12}✕ \S/ },
  { kind: 'what', line: /^FAIL {1,2}\S/ },
  { kind: 'closing', line: /^Tests: .{0,100}\bfailed\b/ },
  // vitest
  { kind: 'why', line: /^ FAIL {1,2}\S.* > /, after: { most: 14, until: /^(?:⎯{3,}| FAIL )/, across: true } },
  { kind: 'what', line: /^ {0,12}× \S/ },
  { kind: 'closing', line: /^ +Tests +\d{1,9} failed/ },
  // mocha, RSpec, PHPUnit: details under the number of the failure
  { kind: 'why', line: numbered, since: failuresFollow, after: { most: 15, until: numbered, across: true } },
  { kind: 'closing', line: /^ {2}\d{1,9} failing$/ },
  { kind: 'closing', line: /^\d{1,9} examples?, [1-9]\d* failures?|^Tests: \d{1,9}, Assertions: \d{1,9}/ },
  // node --test, and TAP (https://testanything.org/tap-version-13-specification.html)
  {
    kind: 'why',
    line: /^ *✖ (?!failing tests:|\d{1,9} problems?)\S/,
    after: { most: 9, like: /^ {2,}/, across: true },
  },
  {
    kind: 'why',
    line: /^ *not ok \d/,
    after: { most: 14, until: /^ *(?:stack: |\.\.\.$|(?:not )?ok )/, across: true },
  },
  { kind: 'closing', line: /^ℹ fail [1-9]|^# fail +[1-9]/ },
  // go test: with -v what a test said stands before its result, else after it
  {
    kind: 'why',
    line: /^ *--- FAIL: /,
    before: { most: 12, like: /^\s{4,}(?!---)\S/ },
    after: { most: 10, like: /^\s{4,}(?!---)\S/ },
  },
  { kind: 'why', line: /^panic: /, after: { most: 2, until: /^goroutine / } },
  { kind: 'what', line: /^FAIL\t/ },
  // cargo test
  {
    kind: 'why',
    line: /^thread '.{0,300}panicked at /,
    after: { most: 6, until: /^(?:stack backtrace:|note: )/ },
  },
  { kind: 'what', line: /^test .{1,300} \.\.\. FAILED$/ },
  { kind: 'closing', line: /^test result: FAILED/ },
  // Surefire and Gradle
  { kind: 'why', line: /^\S[^>]{0,300}> .{1,300} FAILED$/, after: { most: 4, like: /^\s+\S/ } },
  { kind: 'closing', line: /^\[ERROR\] +Tests run: \d{1,9}, / },
  { kind: 'closing', line: /^\d{1,9} tests completed, \d{1,9} failed/ },
  // ctest
  { kind: 'why', line: /\*\*\*(?:Failed|Exception|Timeout|Not Run)/, after: { most: 8 } },
  { kind: 'closing', line: /^\d{1,9}% tests passed, [1-9]\d* tests? failed/ },
  // dotnet test
  { kind: 'why', line: /^ {2}Failed \S.{0,300} \[[\d<]/, after: { most: 10, like: /^ {2,}/ } },
  { kind: 'closing', line: /^Failed! {1,2}- Failed: / },
];
