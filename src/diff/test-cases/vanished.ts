import { hunksOf } from '../hunks.ts';
import { kindOf } from '../paths.ts';
import type { ReadFile } from './retired.ts';

/** What code says in quotes, or as an option, with the sign that marks it among the names of a test. */
const SAID = '"';
const MOST = 5_000;
const SHORTEST = 6;
const FEWEST_WORDS = 3;

/**
 * What a line says that is found again word for word where it is tested: options (`--max-items`), names of several words
 * in quotes (`"max-items"`), and messages.
 */
export function saidIn(raw: string): string[] {
  const options = [...raw.matchAll(/(?:^|[^\w-])--([a-z][\w-]{3,60})/g)].map(([, name = '']) => name);
  const quoted = [...raw.matchAll(/(["'`])((?:(?!\1)[^\\]|\\.){5,200})\1/g)].map(([, , text = '']) =>
    text.trim(),
  );
  const telling = quoted.map((text) => text.replace(/^--?|=.*$|[\s,.:;!]+$/g, '')).filter((text) => isTelling(text));
  return [...options.filter((name) => /[-_]/.test(name)), ...telling].map((text) => `${SAID}${text}`);
}

/** `max-items`, `maxItems`, or a message of some words; everybody says `utf-8` and `created_at`. */
const isTelling = (text: string): boolean =>
  (/^[a-z][\w.-]*$/i.test(text) && text.length >= SHORTEST && /[a-z\d][-_][a-z\d]|[a-z][A-Z]/.test(text)) ||
  text.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word)).length >= FEWEST_WORDS;

/** What code that the change touches no longer says, and names of several words that it no longer has. */
export interface Vanished {
  said: ReadonlySet<string>;
  names: ReadonlySet<string>;
}

/** Of the code of the change, tests aside, and of code that has tests in it: there nobody knows which is which. */
export function vanishedFrom(read: readonly ReadFile[]): Vanished {
  const [old, now] = [new Set<string>(), new Set<string>()];
  for (const { file, tests, patch } of read) {
    if (patch === undefined || kindOf(file.path) !== 'code' || (tests?.removed ?? []).length > 0) continue;
    for (const { lines } of hunksOf(patch))
      for (const { side, text } of lines) {
        const into = side === 'old' ? old : now;
        if (into.size < MOST) for (const each of [...saidIn(text), ...namesIn(text)]) into.add(each);
      }
  }
  const gone = [...old].filter((each) => !now.has(each));
  return {
    said: new Set(gone.filter((each) => each.startsWith(SAID))),
    names: new Set(gone.filter((each) => !each.startsWith(SAID))),
  };
}

const namesIn = (text: string): string[] =>
  (text.match(/[\p{L}_$][\p{L}\d_$]{5,}/gu) ?? []).filter((name) =>
    /[\p{L}\d]_[\p{L}\d]|\p{Ll}\p{Lu}/u.test(name),
  );
