import type { Hunk } from '../hunks.ts';
import { type Sides, setSide } from './sides.ts';

/** `addopts = -ra`, `addopts = "-ra"`, `testpaths = ["tests"]`: a value in one line. */
const OPTION = /^\s*(addopts|testpaths)\s*=\s*(\S.*)$/;

/** What pytest is always told by its settings, as the command that it makes: `pytest -ra tests`. */
export function optionsIn(hunks: Hunk[]): Map<string, Sides> {
  const found = new Map<string, Sides>();
  for (const { lines } of hunks) {
    for (const { side, text } of lines) {
      const [, name, value = ''] = OPTION.exec(text) ?? [];
      const words = name === undefined || side === 'both' ? null : wordsOf(value.trim());
      if (name !== undefined && side !== 'both' && words !== null)
        setSide(found, name, side, `pytest ${words}`);
    }
  }
  return found;
}

/** The words of a value as a shell would read them; null: it goes on in the next line. */
function wordsOf(value: string): string | null {
  if (value.startsWith('[')) {
    if (!value.endsWith(']')) return null;
    return [...value.matchAll(/"([^"]*)"|'([^']*)'/g)]
      .map(([, one, other]) => quoted(one ?? other ?? ''))
      .join(' ');
  }
  if (/^"""|^'''/.test(value)) return null;
  const inner = /^"((?:[^"\\]|\\.)*)"$/.exec(value)?.[1] ?? /^'([^']*)'$/.exec(value)?.[1];
  return inner === undefined ? value : inner.replaceAll('\\"', '"');
}

const quoted = (word: string): string => (/^[\w./=:-]+$/.test(word) ? word : `'${word.replaceAll("'", '')}'`);
