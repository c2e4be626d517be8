import { lastSegment } from '../text/path.ts';
import { coreOf } from './command.ts';

/** Commands behind `||` that end well, so that what failed before them no longer counts. */

const NEVER_FAIL = new Set(
  'true : echo printf date ls pwd sleep cat head tail touch export unset whoami uname'.split(' '),
);

/** Whether a command ends well whatever happened: it prints, waits, or ends the script with success. */
export function neverFails(words: string[]): boolean {
  const [first = '', status] = coreOf(words);
  return NEVER_FAIL.has(nameOf(words)) || (first === 'exit' && status === '0');
}

/** How readers know such a command: `echo`, `exit 0`. */
export function idiomOf(words: string[]): string {
  const [first = ''] = coreOf(words);
  return first === 'exit' ? 'exit 0' : nameOf(words);
}

/** The program of a command, without its folder. */
export function nameOf(words: string[]): string {
  const [first = ''] = coreOf(words);
  return lastSegment(first);
}

/** The variable into which a command only puts how the one before it ended: `rc=$?`. */
export function keptStatus(words: string[]): string | null {
  return words.length === 1 ? (/^([A-Za-z_]\w*)=\$\?$/.exec(words[0]!)?.[1] ?? null) : null;
}
