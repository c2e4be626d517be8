import type { Definition } from '../../evidence/change.ts';
import { oneLine } from '../../text/text.ts';

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

/**
 * An empty ledger. Definitions come in the order in which they were first noted; of too many those are left out first
 * that are parts of others.
 */
export function newLedger(): Ledger {
  const entries = new Map<string, Entry>();
  return {
    note(name, kind, what) {
      const entry = entries.get(name) ?? { name, kind, added: false, removed: false };
      if (what !== 'touched') entry[what] = true;
      if (what === 'added') entry.kind = kind;
      entries.set(name, entry);
    },
    definitions: () => {
      const all = Array.from(entries.values());
      const [whole, parts] = [
        all.filter(({ kind }) => kind !== 'field'),
        all.filter(({ kind }) => kind === 'field'),
      ];
      const kept = new Set([...whole, ...parts].slice(0, MOST_DEFINITIONS));
      return all.filter((entry) => kept.has(entry)).map(definition);
    },
  };
}

function definition({ name, kind, added, removed }: Entry): Definition {
  const change = added === removed ? 'changed' : added ? 'added' : 'removed';
  return { name: oneLine(name, LONGEST_NAME), kind, change };
}
