import { code, type Part, type Prose, say } from '../../text/prose.ts';

/**
 * What makes a check able to fail again: what hides its failure goes, and where the script only goes on behind it, the check
 * is parted from what follows.
 *
 * @param check the command that judges
 * @param place the step that has it; left out: it needs no words
 */
export function undoing(idiom: string, check: Part, place?: Part): Prose {
  const at = (word: string): Prose => (place === undefined ? [] : [` ${word} `, place]);
  if (idiom === '&&') return say`give ${check} a line of its own${at('in')}`;
  if (idiom === ';') return say`put ${code('&&')} in place of ${code(';')} behind ${check}${at('in')}`;
  return say`remove ${code(idiom)}${at('from')}`;
}
