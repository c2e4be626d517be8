import type { Command } from './shell.ts';

/** What the shell is told of failures. */
export interface Options {
  /** It stops at the first one. */
  errexit: boolean;
  /** A pipe fails when any of its commands does, not only the last one. */
  pipefail: boolean;
}

/** The options with which the shell starts; null for shells that are not read here. */
export function startOptions(shell: string | undefined): Options | null {
  if (shell === undefined || shell === 'sh') return { errexit: true, pipefail: false };
  if (shell === 'bash') return { errexit: true, pipefail: true };
  if (!/^(\/\S*\/)?(ba)?sh\s/.test(shell)) return null;
  return optionsIn(shell);
}

/** How an option is written behind its sign: among other letters, or by its name. */
const ERREXIT = { on: /(^|\s)-(\w*e\w*|o errexit)(\s|$)/, off: /(^|\s)\+(\w*e\w*|o errexit)(\s|$)/ };
const PIPEFAIL = { on: /(^|\s)-\w*o pipefail(\s|$)/, off: /(^|\s)\+\w*o pipefail(\s|$)/ };

/** Whether words switch an option on or off; null when they do neither. */
function switched({ on, off }: typeof ERREXIT, words: string): boolean | null {
  if (off.test(words)) return false;
  return on.test(words) ? true : null;
}

/** The options with which a shell that a script starts begins: `bash -e -c …`. */
export const optionsIn = (written: string): Options => ({
  errexit: switched(ERREXIT, written) ?? false,
  pipefail: switched(PIPEFAIL, written) ?? false,
});

/** What `set -e`, `set +o pipefail`, `set -euo pipefail` … switch; null for another command. */
export function setOptions(command: Command | null): Partial<Options> | null {
  if (command === null || 'group' in command || command.words[0] !== 'set') return null;
  const written = command.words.slice(1).join(' ');
  const errexit = switched(ERREXIT, written);
  const pipefail = switched(PIPEFAIL, written);
  return { ...(errexit !== null && { errexit }), ...(pipefail !== null && { pipefail }) };
}
