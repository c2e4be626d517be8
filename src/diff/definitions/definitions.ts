import type { Definition } from '../../evidence/change.ts';
import { hunksOf, levelOf } from '../hunks.ts';
import { definitionsIn, endingOf } from '../languages/languages.ts';
import { readCode } from './code.ts';
import { newLedger } from './ledger.ts';
import { readMarkdown } from './markdown.ts';
import { readYaml } from './yaml.ts';

/**
 * The definitions that a file's patch adds, removes or changes inside, read from hunk headers, context, added and
 * removed lines. `patch` is GitHub's field of that name: hunks without a file header. What cannot be told surely is left
 * out; files of unknown kinds have none. At most 50, never throws.
 */
export function definitionsOf(path: string, patch: string): Definition[] {
  const ledger = newLedger();
  const ending = endingOf(path);
  const language = definitionsIn(path);
  const hunks = hunksOf(patch);
  if (ending === 'md' || ending === 'markdown') for (const hunk of hunks) readMarkdown(hunk, ledger);
  else if (ending === 'yml' || ending === 'yaml') for (const hunk of hunks) readYaml(hunk, path, ledger);
  else if (language !== null) {
    const level = levelOf(
      hunks.flatMap(({ lines }) => lines.map(({ text }) => text)),
      language.level,
    );
    for (const hunk of hunks) readCode(hunk, language, level, ledger);
  }
  return ledger.definitions();
}
