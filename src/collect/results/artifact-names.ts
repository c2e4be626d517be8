import { redact } from '../../text/redact.ts';
import { oneLine } from '../../text/text.ts';

/** Names that a sentence tells at most, and characters of each. */
const NAMED = 10;
const LONGEST = 100;

/** Artifacts as the subject of a sentence, e.g. `The artifacts a (CI), b (CI) and 3 more were`, names in code. */
export function listedNames(artifacts: readonly { name: string; workflow: string }[]): string {
  const names = artifacts
    .map(({ name, workflow }) => `${inCode(name)} (${oneLine(workflow, LONGEST)})`)
    .sort();
  const shown = names.slice(0, NAMED).join(', ');
  const more = names.length > NAMED ? ` and ${names.length - NAMED} more` : '';
  return names.length === 1 ? `The artifact ${shown} was` : `The artifacts ${shown}${more} were`;
}

/** A name of strangers as code: it cannot end it. */
export const inCode = (name: string): string => `\`${oneLine(redact(name), LONGEST).replaceAll('`', "'")}\``;
