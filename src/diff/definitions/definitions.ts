import type { Definition } from '../../evidence/change.ts';
import { oneLine } from '../../text/text.ts';
import { hunksOf, levelOf } from '../hunks.ts';
import { definitionsIn, endingOf } from '../languages/languages.ts';
import { readCode } from './code.ts';
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

/** More definitions than this in one file are no list that anybody reads. */
const MOST_DEFINITIONS = 50;
const LONGEST_NAME = 120;

interface Entry {
  name: string;
  kind: string;
  added: boolean;
  removed: boolean;
}

/** Collects what a patch does to each definition; the same name on both sides is one that changed. */
export interface Ledger {
  note(name: string, kind: string, what: 'added' | 'removed' | 'touched'): void;
  definitions(): Definition[];
}

/** An empty ledger. Definitions come in the order in which they were first noted. */
function newLedger(): Ledger {
  const entries = new Map<string, Entry>();
  return {
    note(name, kind, what) {
      const entry = entries.get(name) ?? { name, kind, added: false, removed: false };
      if (what !== 'touched') entry[what] = true;
      if (what === 'added') entry.kind = kind;
      entries.set(name, entry);
    },
    definitions: () => Array.from(entries.values()).slice(0, MOST_DEFINITIONS).map(definition),
  };
}

function definition({ name, kind, added, removed }: Entry): Definition {
  const change = added === removed ? 'changed' : added ? 'added' : 'removed';
  return { name: oneLine(name, LONGEST_NAME), kind, change };
}
