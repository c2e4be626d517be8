import { ADDRESS, TRANSIENT } from './network.ts';
import type { Sign } from './sign.ts';

/** The source that a compiler shows under an error: `    3 |   int n = "x";`, or `~~~~` alone. */
const source = /^(?: *\d* ?[|│]| {2,}\^|\d{1,6} | {2,}~| {2,}at | {2,}= )/;

/** Forms of errors that many compilers, linters and package managers share. */
export const sharedForms: { first: readonly Sign[]; last: readonly Sign[] } = {
  first: [
    // gcc, clang, javac, mypy and others: file:line:column: error
    {
      kind: 'why',
      line: /^\S[^:]{0,300}:\d{1,9}(?::\d{1,9})?: (?:fatal )?error: /,
      after: { most: 3, like: source },
    },
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
  ],
  // pip, uv and others
  last: [
    { kind: 'error', line: /^ {0,4}(?:ERROR|Error|error|×): ?\S/, after: { most: 3, like: /^ {2,}\S/ } },
  ],
};

/** How shells, version control and uncaught exceptions tell errors, whatever tool ran. */
export const generalSigns: Sign[] = [
  { kind: 'error', line: /^(?:fatal|FATAL|Fatal error|curl): / },
  { kind: 'error', line: /: (?:command not found|No such file or directory|Permission denied)$/ },
  {
    kind: 'error',
    line: /^(?:Segmentation fault|Killed|Aborted|.{0,200}\(core dumped\)|.{0,200}[Oo]ut of memory)/,
  },
  {
    kind: 'error',
    line: /^(?:Uncaught )?[\w.$]{0,200}(?:Error|Exception)(?: \[\w{1,60}\])?: /,
    after: { most: 3, like: /^\s+at / },
  },
  {
    kind: 'error',
    line: /^(?:Exception in thread|Caused by: |Unhandled exception)/,
    after: { most: 2, like: /^\s+at / },
  },
  { kind: 'error', line: TRANSIENT },
  { kind: 'error', line: ADDRESS },
  { kind: 'error', line: /\bAssertionError\b/ },
  {
    kind: 'hint',
    line: /\berror(?::| [A-Z]{2,4}\d{1,9})|\bERROR\b|\bFAILED\b|\bfailed\b|\bFailure\b|\bTimed out\b/,
  },
];
