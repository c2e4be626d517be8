import { ADDRESS, TRANSIENT } from './network.ts';
import type { Sign } from './sign.ts';

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
