import { type PathWords, pathsIn } from '../../diff/path-words.ts';

/** A path that a statement says stays as it is. */
export interface UnchangedPath extends PathWords {
  /** The statement is about the whole file, so that any change breaks it: nothing qualifies the path. */
  whole: boolean;
}

const denies =
  /\b(?:no (?:change|edit|modification)s?|(?:without|no) (?:\w+ )?changes?|unchanged|untouched|unmodified|(?:not|never) (?:be )?(?:change|changed|modify|modified|touch|touched|edit|edited))\b/i;
/** `No changes outside …` speaks of everything but the path. */
const turnsRound = /\b(?:outside|beyond|except|besides|only|other than|apart from|unless)\b/i;
const SPAN = '`';
const between = new Set([SPAN, 'and', 'or', 'nor']);
const leads = new Set(
  'no not never without any be is are must may does do to in of under change changes changed edit edits modify modified touch touched modification modifications'.split(
    ' ',
  ),
);
const follows = new Set(
  'is are remain remains stay stays must be not never unchanged untouched unmodified changed modified touched edited'.split(
    ' ',
  ),
);

/**
 * The paths in code spans that a text says do not change: ``no change to `a.py` ``, `` `src/api/**` unchanged ``.
 * Only clauses that deny a change count, and only spans that are paths.
 *
 * @param text plan text: plain words and code spans
 */
export function unchangedPaths(text: string): UnchangedPath[] {
  return text
    .slice(0, 2000)
    .split(/[;:]\s|\.\s|\s[—–-]\s/)
    .filter((clause) => deniesChange(clause.replace(/`[^`]*`/g, SPAN)))
    .flatMap((clause) => {
      const whole = isUnqualified(clause);
      return pathsIn(clause).map((path) => ({ ...path, whole }));
    });
}

function deniesChange(clause: string): boolean {
  return denies.test(clause) && !turnsRound.test(clause);
}

/** Nothing but the denial and the paths stands in the clause, in either order. */
function isUnqualified(clause: string): boolean {
  const words: string[] =
    clause
      .replace(/`[^`]*`/g, ` ${SPAN} `)
      .toLowerCase()
      .match(/[a-z]+|`/g) ?? [];
  const first = words.indexOf(SPAN);
  const last = words.lastIndexOf(SPAN);
  const inside = words.slice(first, last + 1).every((word) => between.has(word));
  const head = words.slice(0, first).every((word) => leads.has(word));
  return inside && head && words.slice(last + 1).every((word) => follows.has(word));
}
