import { redact } from './redact.ts';
import { oneLine } from './text.ts';

const LONGEST = 300;
/** Enough of a long text to find a secret that its first 300 characters begin. */
const LOOKED_AT = 4_000;

/** Untrusted text as one line of at most 300 characters, secrets masked. */
export function maskedLine(text: string): string {
  return oneLine(redact(text.slice(0, LOOKED_AT)), LONGEST);
}
