import type { Sign } from './sign.ts';

const numbered = /^ {0,2}\d{1,4}\) \S/;
/** The next one, and what others write after the last. */
const ended =
  /^ {0,2}\d{1,4}\) \S|^(?:npm (?:ERR!|error)|error Command|ELIFECYCLE|={10,}| {2}FAIL {1,4}\| |-{10,}\||--$|There (?:was|were) \d|FAILURES!$|ERRORS!$)/;
const failuresFollow =
  /^(?: {2}\d{1,9} failing|-- FAILURES:|Failures:|There (?:was|were) \d{1,9} (?:PHPUnit )?(?:failure|error)s?:)$/;
/** PHPUnit numbers what was skipped, or is risky, in the same way. */
const othersFollow =
  /^(?:There (?:was|were) \d{1,9} (?!(?:PHPUnit )?(?:failure|error)s?:)|\d{1,9} tests? triggered \d)/;

/** The details of a failure under its number, as mocha, CodeceptJS, RSpec and PHPUnit tell it. */
export const numberedFailures: Sign = {
  kind: 'why',
  line: numbered,
  since: failuresFollow,
  ended: othersFollow,
  after: { most: 15, until: ended, across: true },
};
