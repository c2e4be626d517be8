import type { Sign } from './sign.ts';

/** The source that a compiler shows under an error: `    3 |   int n = "x";`, or `~~~~` alone. */
const source = /^(?: *\d* ?[|│]| {2,}\^|\d{1,6} | {2,}~| {2,}at | {2,}= )/;

/** How compilers, linters, formatters and package managers tell errors. */
export const buildSigns: Sign[] = [
  // gcc, clang, javac, mypy and others: file:line:column: error
  {
    kind: 'why',
    line: /^\S[^:]{0,300}:\d{1,9}(?::\d{1,9})?: (?:fatal )?error: /,
    after: { most: 3, like: source },
  },
  // TypeScript and C#: file(line,column): error, or with colours file:line:column - error
  { kind: 'why', line: /^\S.{0,300}(?:\(\d{1,9},\d{1,9}\):|:\d{1,9}:\d{1,9} -) error [A-Z]{2,4}\d{1,9}: / },
  // Go
  { kind: 'why', line: /^(?:vet: )?\S{1,300}\.go:\d{1,9}:\d{1,9}: \S/ },
  // Rust; ruff and others that borrow its form
  {
    kind: 'why',
    line: /^error(?:\[\w{1,10}\])?: (?!could not compile|test failed|aborting)/,
    after: { most: 8 },
  },
  {
    kind: 'why',
    line: /^ *--> \S{1,300}:\d{1,9}:\d{1,9}/,
    before: { most: 1, like: /\S/ },
    after: { most: 4, like: source },
  },
  { kind: 'closing', line: /^error: (?:could not compile|test failed|aborting)/ },
  // flake8, ruff, pylint
  { kind: 'why', line: /^\S{1,300}:\d{1,9}:\d{1,9}: (?:[A-Z]{1,4}\d{2,4})\b/ },
  // eslint: rows under the name of the file
  { kind: 'why', line: /^ +\d{1,9}:\d{1,9} +error +\S/, before: { most: 1, like: /^\S*[/\\]/ } },
  { kind: 'closing', line: /^✖ \d{1,9} problems? / },
  // prettier, black, rustfmt, gofmt
  { kind: 'what', line: /^(?:would reformat \S|\[(?:error|warn)\] \S)/ },
  { kind: 'why', line: /^Diff in \S/, after: { most: 8 } },
  // Gradle, Maven, make
  { kind: 'why', line: /^\* What went wrong:/, after: { most: 5 } },
  { kind: 'error', line: /^\[ERROR\] +(?!Tests run:)\S/ },
  { kind: 'what', line: /^\S*make(?:\[\d{1,9}\])?: \*\*\* / },
  // npm, pip, uv
  {
    kind: 'error',
    line: /^npm (?:ERR!|error) (?!\s*(?:\[|-|\}|at |If you are behind|A complete log|Run "npm|Usage:|Options:))\S/,
  },
  { kind: 'error', line: /^ {0,4}(?:ERROR|Error|error|×): ?\S/, after: { most: 3, like: /^ {2,}\S/ } },
];
